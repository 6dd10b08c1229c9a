import { expect, test } from 'vitest'
import { readConfig } from '../../config.ts'
import { ontologyFiles } from '../../ontology/load.ts'
import { checkSeed } from './check.ts'
import { makeContent } from '../load/content.ts'
import { printDiagnostic } from '../diagnostics.ts'
import { readProjectSeed } from '../read/seed-files.ts'
import { textsOfSources } from './texts-of-sources.ts'

const seed = readProjectSeed()
const texts = textsOfSources(readConfig(process.env).sourcesDirectory, seed.sources)
const held = texts.size === seed.sources.length

test('the seed of this project is valid', () => {
  const { nodes, relationships } = makeContent(seed)
  expect(nodes.length).toBeGreaterThan(0)
  expect(relationships.some(({ type }) => type === 'DRIVES')).toBe(true)
})

test('every id used as an example in the schema exists in the graph', () => {
  const kinds = [...seed.ontology.nodes.values()].map(({ prefix }) => prefix).join('|')
  const ontologyText = ontologyFiles()
    .map(({ text }) => text)
    .join('\n')
  const given = ontologyText.matchAll(new RegExp(`\\b(?:${kinds}):[a-z0-9-]+`, 'g'))
  const ids = new Set(makeContent(seed).nodes.map(({ id }) => id))
  expect([...new Set([...given].map(([id]) => id))].filter((id) => !ids.has(id))).toEqual([])
})

// Skipped without the texts; CI has them.
test.skipIf(!held && process.env['CI'] !== 'true')('its citations are proved by the texts', () => {
  const { diagnostics, sources } = checkSeed(seed, texts)
  expect(diagnostics.map(printDiagnostic)).toEqual([])
  expect(sources.every((source) => source.held)).toBe(true)
})
