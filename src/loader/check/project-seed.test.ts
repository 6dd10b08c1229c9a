import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '../../config.ts'
import { projectRoot } from '../../project-root.ts'
import { checkSeed } from './check.ts'
import { makeContent } from '../load/content.ts'
import { printDiagnostic } from '../diagnostics.ts'
import { readProjectSeed } from '../read/seed-files.ts'
import { textsOfSources } from './texts-of-sources.ts'

const seed = readProjectSeed()
const texts = textsOfSources(readConfig(process.env).sourcesDirectory, seed.sources)
const held = texts.size === seed.sources.length

test('the seed of this project holds together', () => {
  const { nodes, relationships } = makeContent(seed)
  expect(nodes.length).toBeGreaterThan(0)
  expect(relationships.some(({ type }) => type === 'DRIVES')).toBe(true)
})

test('every identifier that the schema gives as an example is one of the graph', () => {
  const kinds = [...seed.ontology.nodes.values()].map(({ name }) => name.toLowerCase()).join('|')
  const given = readSchemaText().matchAll(new RegExp(`\\b(?:${kinds}):[a-z0-9-]+`, 'g'))
  const ids = new Set(makeContent(seed).nodes.map(({ id }) => id))
  expect([...new Set([...given].map(([id]) => id))].filter((id) => !ids.has(id))).toEqual([])
})

/** All of `schema/` in one. */
function readSchemaText(): string {
  const folder = join(projectRoot, 'schema')
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
}

// Whoever has not got the texts cannot prove anything; continuous integration has them.
test.skipIf(!held && process.env['CI'] !== 'true')('each of its citations is proved by the text', () => {
  const { diagnostics, sources } = checkSeed(seed, texts)
  expect(diagnostics.map(printDiagnostic)).toEqual([])
  expect(sources.every((source) => source.held)).toBe(true)
})
