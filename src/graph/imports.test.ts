import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { projectRoot } from '../project-root.ts'

/** All TypeScript files in a folder but tests. */
function sources(folder: string): readonly string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => join(folder, name))
}

/** What a file imports: names of packages and paths of files. */
function importsOf(source: string): readonly string[] {
  const text = readFileSync(join(projectRoot, source), 'utf8')
  return [...text.matchAll(/(?:\bfrom |\bimport |\bimport\()'([^']+)'/g)].map(([, name = '']) =>
    name.startsWith('.') ? join(dirname(source), name) : name,
  )
}

it.each([
  ['neo4j-driver', 'src/graph/neo4j/neo4j.ts'],
  ['@grafeo-db/js', 'src/graph/embedded/grafeo.ts'],
])('%s is imported in one file', (name, file) => {
  expect(sources('src').filter((source) => importsOf(source).includes(name))).toEqual([file])
})

it.each([
  ['src/graph', ['src/graph/', 'src/config.ts']],
  [
    'src/cypher',
    [
      ...['src/cypher/', 'src/graph/', 'src/ontology/'],
      ...['src/config.ts', 'src/did-you-mean.ts', 'src/project-root.ts'],
    ],
  ],
])('%s imports no room above it', (folder, allowed) => {
  const others = sources(folder)
    .filter((source) => !source.includes('/testing/'))
    .flatMap(importsOf)
    .filter((name) => name.startsWith('src/') && !allowed.some((start) => name.startsWith(start)))
  expect(others).toEqual([])
})
