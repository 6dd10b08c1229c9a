import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readConfig } from '../../config.ts'
import { neo4jSettings } from '../../graph/testing/test-engines.ts'
import { openGraph } from '../../graph/open.ts'
import type { Graph, Json, Row } from '../../graph/port.ts'
import { type Content, makeContent } from './content.ts'
import { ConflictError } from './difference.ts'
import { ensureLoaded } from './ensure.ts'
import { readStoredGraph } from './stored-graph.ts'
import { loadSeed } from './load.ts'
import { readRevision } from './revision.ts'
import { EXAMPLE_FACTS, char, exampleSeed } from '../testing/example-seed.ts'

const content = makeContent(exampleSeed())

/** The example with a goal and its relationships removed, an initiative renamed and a partner added. */
const changed = makeContent(
  exampleSeed({
    facts: EXAMPLE_FACTS.replace('    partOf: { id: goal:prosperity }\n', '')
      .replace(/ {2}- \{ id: goal:prosperity.*\n/, '')
      .replace('    goals: [{ id: goal:prosperity, basis: STATED }]\n', '')
      .replace('name: 社区诊所', 'name: 家门口诊所')
      .concat(
        `partners:\n  - { id: partner:town, name: 云港镇, nameEn: Yungang, char: [${char('云港镇')}] }\n`,
      ),
  }),
)

const uri = neo4jSettings()?.uri
const directory = mkdtempSync(join(tmpdir(), 'seed-'))
const engines = [
  { engine: 'embedded', open: () => openGraph({ neo4j: undefined, dataDirectory: directory }) },
  ...(uri === undefined
    ? []
    : [{ engine: 'neo4j', open: () => openGraph(readConfig({ ...process.env, NEO4J_URI: uri })) }]),
]

afterAll(() => {
  rmSync(directory, { recursive: true })
})

describe.each(engines)('loading into $engine', ({ engine, open }) => {
  let graph: Graph

  beforeAll(async () => {
    graph = await open()
  })
  beforeEach(async () => {
    await write('MATCH (n) DETACH DELETE n')
  })
  afterAll(async () => {
    await write('MATCH (n) DETACH DELETE n')
    await graph.close()
  })

  async function write(text: string, parameters: Record<string, Json> = {}): Promise<Row[]> {
    return graph.write((transaction) => transaction.run({ text, parameters }))
  }

  async function read(text: string): Promise<Row[]> {
    return graph.read({ text, parameters: {} })
  }

  /** Everything loaded, sorted, without the stamp. */
  async function stored(): Promise<unknown> {
    const state = await readStoredGraph((statement) => graph.read(statement), content)
    return {
      nodes: state.nodes
        .filter(({ id }) => id !== 'revision')
        .map(({ id, labels, properties }) => ({ id, labels: labels.toSorted(), properties })),
      relationships: state.relationships,
    }
  }

  function expected({ nodes, relationships }: Content): unknown {
    return {
      nodes: nodes.map(({ id, labels, properties }) => ({ id, labels: labels.toSorted(), properties })),
      relationships: relationships.map(({ type, from, to, properties }) => ({ type, from, to, properties })),
    }
  }

  test('loads everything and stamps time and revision', async () => {
    const summary = await loadSeed(graph, content, { now: new Date('2025-08-01T00:00:00Z') })
    expect(summary).toMatchObject({ changed: true, revision: content.revision })
    expect(summary.nodes.created).toHaveLength(content.nodes.length)
    expect(summary.relationships.created).toHaveLength(content.relationships.length)
    expect(await stored()).toEqual(expected(content))
    expect(await readRevision(graph)).toEqual({
      revision: content.revision,
      loadedAt: '2025-08-01T00:00:00.000Z',
    })
  })

  test('stores figures as FLOAT, so that division keeps the fraction', async () => {
    await loadSeed(graph, content)
    const half =
      "MATCH (n:Outcome {id: 'outcome:streets'}) RETURN n.value / 8 AS half, n.valueMin IS NULL AS none"
    expect(await read(half)).toEqual([[0.5, true]])
  })

  test('writes nothing the second time', async () => {
    await loadSeed(graph, content, { now: new Date('2025-08-01T00:00:00Z') })
    const files = engine === 'embedded' ? listFiles(directory) : []
    const summary = await loadSeed(graph, content)
    expect(summary).toMatchObject({ changed: false, nodes: { created: [], updated: [], deleted: [] } })
    expect(await readRevision(graph)).toMatchObject({ loadedAt: '2025-08-01T00:00:00.000Z' })
    if (engine === 'embedded') expect(listFiles(directory)).toEqual(files)
  })

  test('writes the difference and nothing else', async () => {
    await loadSeed(graph, content)
    const { nodes, relationships } = await loadSeed(graph, changed)
    expect({ nodes, relationships }).toMatchInlineSnapshot(`
      {
        "nodes": {
          "created": [
            "partner:town",
          ],
          "deleted": [
            "goal:prosperity",
          ],
          "total": 28,
          "updated": [
            "initiative:clinics",
          ],
        },
        "relationships": {
          "created": [
            "partner:town STATED_BY source:lantern-bulletin 0,3",
            "partner:town STATED_IN passage:lantern-bulletin-1 0,3",
          ],
          "deleted": [
            "agency:commerce DRIVES goal:prosperity",
            "agency:north-bank DRIVES goal:prosperity",
            "goal:prosperity STATED_BY source:lantern-bulletin 111,117",
            "goal:prosperity STATED_IN passage:lantern-bulletin-4 111,117",
            "goal:stable-employment PART_OF goal:prosperity",
            "initiative:lanterns-abroad ADVANCES goal:prosperity",
          ],
          "total": 67,
          "updated": [],
        },
      }
    `)
    expect(await stored()).toEqual(expected(changed))
    await loadSeed(graph, content)
    expect(await stored()).toEqual(expected(content))
  })

  test('with dryRun, reports the difference and writes nothing', async () => {
    const dry = await loadSeed(graph, content, { dryRun: true })
    expect(dry).toMatchObject({ changed: true, dryRun: true })
    expect(dry.nodes.created).toHaveLength(content.nodes.length)
    expect(await read('MATCH (n) RETURN n.id AS id')).toEqual([])
    await loadSeed(graph, content)
    const after = await loadSeed(graph, changed, { dryRun: true })
    expect(after.nodes.deleted).toEqual(['goal:prosperity'])
    expect(await stored()).toEqual(expected(content))
  })

  test('repairs any manual change', async () => {
    await loadSeed(graph, content)
    await write(
      "MATCH (n:Outcome {id: 'outcome:sales'}) SET n.value = 3, n.comparator = null, n.valueMin = 1.5",
    )
    await write("MATCH (n:Goal {id: 'goal:prosperity'}) DETACH DELETE n")
    await write("MATCH (n:Theme {id: 'theme:people'}) REMOVE n:Entity")
    await write("MATCH (n:Platform {id: 'platform:lantern-fair'}) REMOVE n:Platform")
    await write("MATCH (:Agency {id: 'agency:health'})-[r:LEADS]->() SET r.evidence = ['x']")
    await write("MATCH (a:Agency {id: 'agency:north-bank'}) MATCH (a)-[r:SERVES]->() DELETE r")
    await write(
      "MATCH (a:Agency {id: 'agency:health'}) MATCH (g:Goal) CREATE (a)-[:ADMIRES {seed: true}]->(g)",
    )
    await write(
      "CREATE (:Leftover {id: 'leftover:x', seed: true})-[:OF {seed: true}]->(:Leftover {id: 'leftover:y', seed: true})",
    )
    await loadSeed(graph, content)
    expect(await stored()).toEqual(expected(content))
  })

  describe('what analysts wrote on nodes and relationships of the seed', () => {
    const added = [
      "MATCH (n:Initiative {id: 'initiative:clinics'}) SET n.community = 7, n.rank = toFloat(1), n.since = date('2025-01-31')",
      "MATCH (n:Initiative {id: 'initiative:clinics'}) SET n.constructor = ['a'], n:Watched",
      "MATCH (:Agency)-[r:LEADS]->(:Initiative {id: 'initiative:clinics'}) SET r.weight = toFloat(2)",
    ]
    // Halves tell whether the numbers are still FLOAT.
    const kept = [
      'MATCH (a:Agency)-[r:LEADS]->(n:Watched)',
      'RETURN n.name AS name, n.community AS community, n.rank / 2 AS rank, n.since.year AS year,',
      'n.constructor AS constructor, r.weight / 4 AS weight',
    ].join(' ')

    test('stays where the revision is the same, and is no difference', async () => {
      await loadSeed(graph, content)
      for (const text of added) await write(text)
      expect(await loadSeed(graph, content)).toMatchObject({ changed: false })
      expect(await read(kept)).toEqual([['社区诊所', 7, 0.5, 2025, ['a'], 0.5]])
    })

    test('stays where the seed changes the same nodes', async () => {
      await loadSeed(graph, content)
      for (const text of added) await write(text)
      const { nodes } = await loadSeed(graph, changed)
      expect(nodes.updated).toEqual(['initiative:clinics'])
      expect(await read(kept)).toEqual([['家门口诊所', 7, 0.5, 2025, ['a'], 0.5]])
    })

    test('stays, with relationships of their own, where a load gives back labels that were taken', async () => {
      await loadSeed(graph, content)
      for (const text of added) await write(text)
      await write(
        "MATCH (n:Initiative {id: 'initiative:clinics'}) CREATE (n)<-[:ABOUT]-(:Note {id: 'note:mine'}) REMOVE n:Initiative:Entity",
      )
      await loadSeed(graph, content)
      expect(await read(kept)).toEqual([['社区诊所', 7, 0.5, 2025, ['a'], 0.5]])
      expect(await read('MATCH (:Note)-[:ABOUT]->(n:Initiative:Entity) RETURN n.id AS id')).toEqual([
        ['initiative:clinics'],
      ])
    })

    test('stays, while properties that only an earlier ontology had go', async () => {
      const earlier: Content = {
        ...content,
        revision: 'earlier',
        known: [...content.known, 'Agency.formerKind', 'LEADS.formerRole'],
        nodes: content.nodes.map((one) =>
          one.labels.includes('Agency')
            ? { ...one, properties: { ...one.properties, formerKind: 'x' } }
            : one,
        ),
        relationships: content.relationships.map((one) =>
          one.type === 'LEADS' ? { ...one, properties: { ...one.properties, formerRole: 'x' } } : one,
        ),
      }
      await loadSeed(graph, earlier)
      for (const text of added) await write(text)
      expect(await stored()).not.toEqual(expected(content))
      await loadSeed(graph, content)
      expect(await read(kept)).toEqual([['社区诊所', 7, 0.5, 2025, ['a'], 0.5]])
      expect(
        await read(
          'MATCH (n)-[r]->() WHERE n.formerKind IS NOT NULL OR r.formerRole IS NOT NULL RETURN n.id AS id',
        ),
      ).toEqual([])
    })
  })

  test('keeps foreign data', async () => {
    await loadSeed(graph, content)
    await write("CREATE (n:Agency:Entity {id: 'agency:foreign', name: 'x'})")
    await write(
      "MATCH (a:Agency {id: 'agency:foreign'}) MATCH (b:Agency {id: 'agency:health'}) CREATE (a)-[:KNOWS]->(b)",
    )
    await write("MATCH (b:Agency {id: 'agency:health'}) SET b:Watched")
    await loadSeed(graph, changed)
    await loadSeed(graph, content)
    expect(
      await read('MATCH (a)-[r]->(b) WHERE r.seed IS NULL RETURN a.id AS a, type(r) AS r, b.id AS b'),
    ).toEqual([['agency:foreign', 'KNOWS', 'agency:health']])
    expect(await read('MATCH (n:Watched) RETURN n.id AS id')).toEqual([['agency:health']])
  })

  test('refuses if foreign data has an id or a relationship of the seed', async () => {
    await write("CREATE (:Person {id: 'agency:health', name: 'x'})")
    const refused = loadSeed(graph, content)
    await expect(refused).rejects.toThrow(ConflictError)
    await expect(refused).rejects.toThrowErrorMatchingInlineSnapshot(`
      [ConflictError: foreign data in the graph conflicts with the seed; nothing was written. Remove or rename:
      (:Person {id: "agency:health"})]
    `)
    expect(await read('MATCH (n) RETURN n.id AS id')).toEqual([['agency:health']])
    await write('MATCH (n) DETACH DELETE n')

    await loadSeed(graph, changed)
    await write(
      "MATCH (a:Agency {id: 'agency:health'}) MATCH (b:Initiative {id: 'initiative:clinics'}) MATCH (a)-[r:LEADS]->(b) SET r.seed = null",
    )
    await expect(loadSeed(graph, content)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [ConflictError: foreign data in the graph conflicts with the seed; nothing was written. Remove or rename:
      ("agency:health")-[:LEADS]->("initiative:clinics")]
    `)
  })

  test('leaves the graph unchanged if it fails half-way', async () => {
    await loadSeed(graph, content)
    let statements = 0
    const failing: Graph = {
      engine: graph.engine,
      generation: graph.generation,
      read: (statement, options) => graph.read(statement, options),
      prepare: (definitions) => graph.prepare(definitions),
      hasTextIndex: (name) => graph.hasTextIndex(name),
      ping: () => graph.ping(),
      close: () => graph.close(),
      write: (work) =>
        graph.write((transaction) =>
          work({
            run: (statement) => {
              if (++statements === 6) throw new Error('the connection broke')
              return transaction.run(statement)
            },
          }),
        ),
    }
    await expect(loadSeed(failing, changed)).rejects.toThrow('the connection broke')
    expect(await stored()).toEqual(expected(content))
    expect(await readRevision(graph)).toMatchObject({ revision: content.revision })
  })

  test('concurrent loads result in one graph', async () => {
    await Promise.all([loadSeed(graph, content), loadSeed(graph, content), loadSeed(graph, content)])
    expect(await stored()).toEqual(expected(content))
  })

  test('reports progress', async () => {
    const heard: string[] = []
    await loadSeed(graph, content, { onProgress: (done, total) => heard.push(`${done}/${total}`) })
    const total = content.nodes.length + content.relationships.length
    expect(heard.at(0)).toBe(`0/${total}`)
    expect(heard.at(-1)).toBe(`${total}/${total}`)
  })

  test('at the start of the service, loads into an empty or older graph and keeps a foreign one', async () => {
    const said: string[] = []
    const log = {
      info: (_: object, message: string) => said.push(message),
      warn: (_: object, message: string) => said.push(message),
    }
    expect(await ensureLoaded(graph, content, log)).toBe('loaded')
    expect(await ensureLoaded(graph, content, log)).toBe('current')
    expect(await ensureLoaded(graph, changed, log)).toBe('loaded')
    await write('MATCH (n) DETACH DELETE n')
    await write("CREATE (:Agency {id: 'agency:foreign'})")
    expect(await ensureLoaded(graph, content, log)).toBe('foreign')
    expect(await read('MATCH (n) RETURN n.id AS id')).toEqual([['agency:foreign']])
    expect(said).toMatchInlineSnapshot(`
      [
        "the seed was loaded into the empty graph",
        "the graph holds the current seed",
        "the graph held another seed and now holds the current one",
        "the graph holds data and no seed: it is served as it is; npm run seed would add the seed",
      ]
    `)
  })
})

/** Names, sizes and times of the files of a folder. */
function listFiles(folder: string): string[] {
  return readdirSync(folder).map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name))
    return `${name} ${size} ${mtimeMs}`
  })
}
