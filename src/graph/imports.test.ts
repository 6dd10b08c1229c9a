import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectRoot } from '../project-root.ts'

/** The files of the product, without tests. */
function sources(folder: string): readonly string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => join(folder, name))
}

it.each([
  ['neo4j-driver', 'src/graph/neo4j/neo4j.ts'],
  ['@grafeo-db/js', 'src/graph/embedded/grafeo.ts'],
])('%s is imported in one file', (name, file) => {
  const importing = sources('src').filter((source) =>
    readFileSync(join(projectRoot, source), 'utf8').includes(`from '${name}'`),
  )
  expect(importing).toEqual([file])
})
