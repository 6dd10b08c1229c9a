import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asText } from '../graph/json.ts'
import type { Json, ReplaceableGraph } from '../graph/port.ts'
import { testEngines } from '../graph/testing/test-engines.ts'
import { loadSchema } from '../ontology/load.ts'
import type { Ontology, Property } from '../ontology/model.ts'
import { loadDataset } from './bulk/load-dataset.ts'
import { readBatches } from './bulk/read-batches.ts'
import { type Dataset, readDataset } from './bulk/read-manifest.ts'
import { writeDataset } from './bulk/write-dataset.ts'
import { DiagnosticsError } from './diagnostics.ts'
import { makeContent } from './load/content.ts'
import { loadSeed } from './load/load.ts'
import { readRevision } from './load/revision.ts'
import type { Properties } from './rows.ts'
import { EXAMPLE_FACTS, EXAMPLE_SOURCE, exampleSeed } from './testing/example-seed.ts'

const { ontology } = loadSchema()
const root = mkdtempSync(join(tmpdir(), 'text-limits-'))
afterAll(() => {
  rmSync(root, { recursive: true })
})

/** The ontology before it had limits. */
const unlimited: Ontology = {
  ...ontology,
  nodes: new Map(
    [...ontology.nodes].map(([name, type]) => [
      name,
      { ...type, properties: withoutLimits(type.properties) },
    ]),
  ),
}

function withoutLimits(properties: ReadonlyMap<string, Property>): ReadonlyMap<string, Property> {
  return new Map(
    [...properties].map(([name, one]) => [name, { ...one, maxLength: Infinity, maxItems: Infinity }]),
  )
}

let folders = 0

/** A data set of one source and these agencies. */
function datasetOf(
  agencies: readonly { readonly id: string; readonly properties: Properties }[],
  by: Ontology = ontology,
): Promise<Dataset> {
  const folder = join(root, `dataset-${++folders}`)
  const source = { name: '文', nameEn: 'Paper', aliases: [], evidence: [] }
  const files = [
    { label: 'Source', lines: [{ id: 'source:paper', properties: source }] },
    { label: 'Agency', lines: agencies },
  ]
  writeDataset(folder, files, 'a test')
  return readDataset(folder, by)
}

function agency(properties: Record<string, Json>, id = 'agency:a'): { id: string; properties: Properties } {
  return {
    id,
    properties: { name: '甲', nameEn: 'A', aliases: [], kind: 'PROCURATORATE', evidence: [], ...properties },
  }
}

async function messageOf(loading: () => unknown): Promise<string> {
  try {
    await loading()
    return 'valid'
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error
    return error.message.replaceAll(/\S*dataset-\d+\//g, '')
  }
}

/** What is wrong with the lines of a file of agencies. */
async function lineMessage(properties: Record<string, Json>, id?: string): Promise<string> {
  const dataset = await datasetOf([agency({}, 'agency:0'), agency(properties, id)])
  return messageOf(() => [...readBatches(dataset, { index: 0, row: 0 })])
}

const long = 'x'.repeat(20_000)
/** 51 characters, 204 when full-width forms are written out as a search does. */
const compatibility = '㍿'.repeat(51)

test('a text of a line that is too long is refused with file and line', async () => {
  const messages = [
    await lineMessage({ name: long }),
    await lineMessage({ name: compatibility }),
    await lineMessage({ nameEn: 'x'.repeat(301) }),
    await lineMessage({ aliases: ['a', '长'.repeat(201)] }),
    await lineMessage({ aliases: Array.from({ length: 51 }, (_, index) => `a ${index}`) }),
    await lineMessage({}, `agency:${'x'.repeat(194)}`),
    await lineMessage({ evidence: Array.from({ length: 250_000 }, () => 'source:paper#char=1,2') }),
  ]
  expect(messages.join('\n')).toMatchInlineSnapshot(`
    "nodes/Agency.jsonl:2:1: name is "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…; expected at most 200 characters, not 20000
    nodes/Agency.jsonl:2:1: name is "㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿"; expected at most 200 characters, not 204
    nodes/Agency.jsonl:2:1: nameEn is "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…; expected at most 300 characters, not 301
    nodes/Agency.jsonl:2:1: an item of aliases is "长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长…; expected at most 200 characters, not 201
    nodes/Agency.jsonl:2:1: aliases has 51 texts; expected at most 50
    nodes/Agency.jsonl:2:1: id is "agency:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…; expected at most 200 characters, not 201
    nodes/Agency.jsonl:2:1: the line has 6000105 characters or more; expected at most 4000000"
  `)
})

test('a text in YAML that is too long is refused with file, line and column', async () => {
  const facts = [
    EXAMPLE_FACTS.replace('name: 镇商务局', `name: ${long}`),
    EXAMPLE_FACTS.replace('name: 镇商务局', `name: ${compatibility}`),
    EXAMPLE_FACTS.replace('aliases: [云港商务局]', `aliases: [云港商务局, ${'长'.repeat(201)}]`),
    EXAMPLE_FACTS.replace(
      'aliases: [云港商务局]',
      `aliases: [${Array.from({ length: 51 }, (_, index) => `云港 ${index}`).join(', ')}]`,
    ),
    EXAMPLE_FACTS.replaceAll('agency:health', `agency:${'x'.repeat(194)}`),
  ]
  const messages = await Promise.all(facts.map((text) => messageOf(() => exampleSeed({ facts: text }))))
  const source = `source:${'x'.repeat(192)}`
  const passages = await messageOf(() =>
    exampleSeed({ source: EXAMPLE_SOURCE.replace('source:lantern-bulletin', source) }),
  )
  expect([...messages, passages].join('\n')).toMatchInlineSnapshot(`
    "seed/bulletins/lantern/facts.yaml:6:11: name of agency:commerce is "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…; expected at most 200 characters, not 20000
    seed/bulletins/lantern/facts.yaml:6:11: name of agency:commerce is "㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿"; expected at most 200 characters, not 204
    seed/bulletins/lantern/facts.yaml:8:22: an item of aliases of agency:commerce is "长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长…; expected at most 200 characters, not 201
    seed/bulletins/lantern/facts.yaml:8:14: aliases of agency:commerce has 51 texts; expected at most 50
    seed/bulletins/lantern/facts.yaml:17:9: id of agencies is "agency:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…; expected at most 200 characters, not 201
    seed/bulletins/lantern/source.yaml:2:3: id of its passages would have 202 characters; expected at most 197 characters for "source:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"
  `)
})

describe.each(testEngines(join(root, 'graph')))('$engine', ({ engine, open }) => {
  let graph: ReplaceableGraph

  async function clear(): Promise<void> {
    await graph.discardReplacement('seed')
    await graph.write((transaction) => transaction.run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} }))
  }
  async function names(): Promise<unknown> {
    return graph.read({ text: 'MATCH (n:Agency) RETURN n.name AS name ORDER BY name', parameters: {} })
  }

  beforeAll(async () => {
    graph = await open()
    await clear()
  })
  afterAll(async () => {
    await clear()
    await graph.close()
  })

  test('holds the longest names and as many aliases as are allowed, in all loads', async () => {
    // No syllable is longer than that of 庄.
    const longest = agency({
      name: '庄'.repeat(200),
      nameEn: 'X '.repeat(150).trim(),
      // Each of these names is a hundred kilobytes to search in, which takes a full-text index a while.
      aliases: Array.from(
        { length: engine === 'neo4j' ? 5 : 50 },
        (_, index) => `${String(index).padStart(3, '0')}${'装'.repeat(197)}`,
      ),
    })
    await loadDataset(graph, await datasetOf([longest]), ontology)
    expect(await names()).toEqual([[longest.properties['name']]])

    const { name, nameEn, aliases } = longest.properties
    const facts = EXAMPLE_FACTS.replace('name: 镇商务局', `name: ${asText(name)}`)
      .replace('nameEn: Town Bureau of Commerce', `nameEn: ${asText(nameEn)}`)
      .replace('aliases: [云港商务局]', `aliases: ${JSON.stringify(aliases)}`)
    await clear()
    await loadSeed(graph, makeContent(exampleSeed({ facts })))
    expect(await names()).toContainEqual([name])
  }, 300_000)

  test('is left as it was by files with a text that is too long', async () => {
    await clear()
    await loadDataset(graph, await datasetOf([agency({})]), ontology)
    const refused = await datasetOf([agency({}, 'agency:a'), agency({ name: long }, 'agency:b')])
    expect(await messageOf(() => loadDataset(graph, refused, ontology))).toMatch(
      /^nodes\/Agency\.jsonl:2:1: name is "xxx.*…; expected at most 200 characters, not 20000$/,
    )
    expect(await names()).toEqual([['甲']])
  }, 300_000)

  // Before there were limits, such files left half a graph and a failed index in Neo4j.
  test.each([
    [
      'other files',
      async (): Promise<void> => {
        await loadDataset(graph, await datasetOf([agency({})]), ontology)
      },
    ],
    [
      'the seed',
      async (): Promise<void> => {
        await graph.discardReplacement('seed')
        await loadSeed(graph, makeContent(exampleSeed()))
      },
    ],
  ])(
    'is mended by %s after a first load that an index stopped half-way',
    async (_, mend) => {
      await clear()
      // A first load builds it after the nodes are there.
      if (engine === 'neo4j') await graph.prepare(['DROP INDEX Agency_name IF EXISTS'])
      const half = await datasetOf([agency({ name: long })], unlimited)
      const outcome = await loadDataset(graph, half, unlimited).then(
        () => 'loaded',
        (error: unknown) => (error instanceof Error ? error.message : error),
      )
      if (engine === 'neo4j') {
        expect(outcome).toMatch(/^Neo4j failed to build the index Agency_name; its log says why$/)
        expect(await readRevision(graph)).toBeNull()
        expect(await names()).toEqual([[long]])
      }
      await mend()
      expect(await readRevision(graph)).not.toBeNull()
      expect(await names()).not.toContainEqual([long])
    },
    300_000,
  )
})
