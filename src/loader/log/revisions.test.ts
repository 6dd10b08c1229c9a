import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Json, ReplaceableGraph } from '../../graph/port.ts'
import { testEngines } from '../../graph/testing/test-engines.ts'
import { loadSchema } from '../../ontology/load.ts'
import { LOADS_KEPT, MOST_LISTED } from '../../planner/changes/load-record.ts'
import { dataOf, runOn } from '../../testing/run-operation.ts'
import { generated } from '../../../bench/generate/testing/generated.ts'
import { loadDataset } from '../bulk/load-dataset.ts'
import { type Content, makeContent, placeOf } from '../load/content.ts'
import { loadSeed } from '../load/load.ts'
import { EXAMPLE_FACTS, char, exampleSeed } from '../testing/example-seed.ts'

const schema = loadSchema()
const { ontology } = schema
const root = mkdtempSync(join(tmpdir(), 'revisions-'))

afterAll(() => {
  rmSync(root, { recursive: true })
})

const first = makeContent(exampleSeed())

/** An initiative has another name, a goal is no part of another, a partner is added. */
const second = makeContent(
  exampleSeed({
    facts: EXAMPLE_FACTS.replace('    partOf: { id: goal:prosperity }\n', '')
      .replace('name: 社区诊所', 'name: 家门口诊所')
      .concat(
        `partners:\n  - { id: partner:town, name: 云港镇, nameEn: Yungang, char: [${char('云港镇')}] }\n`,
      ),
  }),
)

/** The second without the partner, and with another period. */
const third = makeContent(
  exampleSeed({
    facts: EXAMPLE_FACTS.replace('    partOf: { id: goal:prosperity }\n', '')
      .replace('name: 社区诊所', 'name: 家门口诊所')
      .replace('start: 2025-01-01, end: 2025-05-31', 'start: 2025-02-01, end: 2025-06-30'),
  }),
)

/** The first content with so many agencies more. */
function withMany(count: number): Content {
  const [agency] = first.nodes.filter(({ id }) => id === 'agency:commerce')
  if (!agency) throw new Error('the example has no agency:commerce')
  const nodes = Array.from({ length: count }, (_, index) => {
    const id = `agency:many-${index}`
    return { ...agency, id, properties: { ...agency.properties, id } }
  })
  return { ...first, revision: `many-${count}`, nodes: [...first.nodes, ...nodes] }
}

const CHANGES = `query Changes($since: String!, $until: String, $first: Int = 100, $after: String) {
  changes(since: $since, until: $until, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      kind subject type id fromId toId fields
      node { id ... on Entity { name } }
      from { id }
      to { id }
    }
  }
}`

const page = z.object({
  changes: z.object({
    nodes: z.array(z.unknown()),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
})

const counts = z.object({
  graph: z.object({ nodes: z.array(z.object({ label: z.string(), count: z.number() })) }),
})

const REVISIONS = `query Revisions($first: Int! = 10) {
  graph {
    revisions(first: $first) {
      revision previous loadedAt origin listed
      added { nodes relationships } removed { nodes relationships } changed { nodes relationships }
    }
  }
}`

describe.each(testEngines(join(root, 'graph')))('$engine', ({ open }) => {
  let graph: ReplaceableGraph

  beforeAll(async () => {
    graph = await open()
    await graph.discardReplacement('seed')
  })
  beforeEach(async () => {
    await write('MATCH (n) DETACH DELETE n')
  })
  afterAll(async () => {
    await graph.discardReplacement('seed')
    await write('MATCH (n) DETACH DELETE n')
    await graph.close()
  })

  function write(text: string): Promise<unknown> {
    return graph.write((transaction) => transaction.run({ text, parameters: {} }))
  }

  function ask(query: string, variables: Readonly<Record<string, Json>> = {}): Promise<unknown> {
    return dataOf(schema, graph, query, variables)
  }

  /** What an operation that is refused says. */
  async function refusal(variables: Readonly<Record<string, Json>>): Promise<unknown> {
    const { result } = await runOn(schema, graph, CHANGES, variables)
    return result.errors?.map(({ message, extensions }) => ({ message, ...extensions }))
  }

  async function loadAt(content: Content, day: number): Promise<void> {
    await loadSeed(graph, content, { now: new Date(Date.UTC(2026, 0, day)) })
  }

  test('each load says how much it added, removed and changed; one that changes nothing says nothing', async () => {
    for (const [index, content] of [first, second, second, third].entries()) await loadAt(content, index + 1)
    // Where something is stated is no change of its own: it follows from the evidence.
    const ties = first.relationships.filter(({ properties }) => placeOf(properties) === undefined)
    expect(await ask(REVISIONS)).toEqual({
      graph: {
        revisions: [
          {
            ...{ revision: third.revision, previous: second.revision, origin: null, listed: true },
            loadedAt: '2026-01-04T00:00:00.000Z',
            added: { nodes: 0, relationships: 0 },
            removed: { nodes: 1, relationships: 0 },
            changed: { nodes: 1, relationships: 0 },
          },
          {
            ...{ revision: second.revision, previous: first.revision, origin: null, listed: true },
            loadedAt: '2026-01-02T00:00:00.000Z',
            added: { nodes: 1, relationships: 0 },
            // The goal, and what drove it as the whole.
            removed: { nodes: 0, relationships: 2 },
            changed: { nodes: 1, relationships: 1 },
          },
          {
            ...{ revision: first.revision, previous: null, origin: null, listed: true },
            loadedAt: '2026-01-01T00:00:00.000Z',
            added: { nodes: first.nodes.length, relationships: ties.length },
            removed: { nodes: 0, relationships: 0 },
            changed: { nodes: 0, relationships: 0 },
          },
        ],
      },
    })
    expect(await ask(REVISIONS, { first: 1 })).toMatchObject({
      graph: { revisions: [{ revision: third.revision }] },
    })
  })

  test('changes since a revision are those of all loads together, with what is there today', async () => {
    for (const content of [first, second, third]) await loadSeed(graph, content)
    expect(await ask(CHANGES, { since: second.revision })).toMatchInlineSnapshot(`
      {
        "changes": {
          "nodes": [
            {
              "fields": [
                "period",
              ],
              "from": null,
              "fromId": null,
              "id": "outcome:visitors",
              "kind": "CHANGED",
              "node": {
                "id": "outcome:visitors",
                "name": "商户",
              },
              "subject": "NODE",
              "to": null,
              "toId": null,
              "type": "Outcome",
            },
            {
              "fields": [],
              "from": null,
              "fromId": null,
              "id": "partner:town",
              "kind": "REMOVED",
              "node": null,
              "subject": "NODE",
              "to": null,
              "toId": null,
              "type": "Partner",
            },
          ],
          "pageInfo": {
            "endCursor": "WyJjaGFuZ2VzOnN1YmplY3QsbmFtZSIsMCwicGFydG5lcjp0b3duIl0",
            "hasNextPage": false,
          },
          "totalCount": 2,
        },
      }
    `)
    expect(await ask(CHANGES, { since: first.revision })).toMatchInlineSnapshot(`
      {
        "changes": {
          "nodes": [
            {
              "fields": [
                "name",
              ],
              "from": null,
              "fromId": null,
              "id": "initiative:clinics",
              "kind": "CHANGED",
              "node": {
                "id": "initiative:clinics",
                "name": "家门口诊所",
              },
              "subject": "NODE",
              "to": null,
              "toId": null,
              "type": "Initiative",
            },
            {
              "fields": [
                "period",
              ],
              "from": null,
              "fromId": null,
              "id": "outcome:visitors",
              "kind": "CHANGED",
              "node": {
                "id": "outcome:visitors",
                "name": "商户",
              },
              "subject": "NODE",
              "to": null,
              "toId": null,
              "type": "Outcome",
            },
            {
              "fields": [
                "evidence",
                "via",
              ],
              "from": {
                "id": "agency:commerce",
              },
              "fromId": "agency:commerce",
              "id": null,
              "kind": "CHANGED",
              "node": null,
              "subject": "RELATIONSHIP",
              "to": {
                "id": "goal:prosperity",
              },
              "toId": "goal:prosperity",
              "type": "DRIVES",
            },
            {
              "fields": [],
              "from": {
                "id": "agency:north-bank",
              },
              "fromId": "agency:north-bank",
              "id": null,
              "kind": "REMOVED",
              "node": null,
              "subject": "RELATIONSHIP",
              "to": {
                "id": "goal:prosperity",
              },
              "toId": "goal:prosperity",
              "type": "DRIVES",
            },
            {
              "fields": [],
              "from": {
                "id": "goal:stable-employment",
              },
              "fromId": "goal:stable-employment",
              "id": null,
              "kind": "REMOVED",
              "node": null,
              "subject": "RELATIONSHIP",
              "to": {
                "id": "goal:prosperity",
              },
              "toId": "goal:prosperity",
              "type": "PART_OF",
            },
          ],
          "pageInfo": {
            "endCursor": "WyJjaGFuZ2VzOnN1YmplY3QsbmFtZSIsMSwiZ29hbDpzdGFibGUtZW1wbG95bWVudCBQQVJUX09GIGdvYWw6cHJvc3Blcml0eSJd",
            "hasNextPage": false,
          },
          "totalCount": 5,
        },
      }
    `)
    expect(await ask(CHANGES, { since: first.revision, until: second.revision })).toMatchObject({
      changes: {
        nodes: expect.arrayContaining([
          expect.objectContaining({ id: 'partner:town', kind: 'ADDED', node: null }),
        ]),
      },
    })
    expect(await ask(CHANGES, { since: third.revision })).toMatchObject({
      changes: { totalCount: 0, nodes: [] },
    })
  })

  test('a revision that came again is that of its last load', async () => {
    for (const content of [first, second, first]) await loadSeed(graph, content)
    expect(await ask(CHANGES, { since: first.revision })).toMatchObject({ changes: { totalCount: 0 } })
    expect(await ask(CHANGES, { since: second.revision })).toMatchObject({ changes: { totalCount: 5 } })
  })

  test('an empty text is no revision, not even that before the first load', async () => {
    await loadSeed(graph, first)
    for (const variables of [{ since: '' }, { since: first.revision, until: '' }]) {
      expect(await refusal(variables)).toMatchObject([
        { message: expect.stringContaining('is "", which is none of the revisions that are kept') },
      ])
    }
  })

  test('pages go on after a cursor, whatever was loaded meanwhile', async () => {
    await loadSeed(graph, first)
    await loadSeed(graph, second)
    const pageOf = async (variables: Readonly<Record<string, Json>>): Promise<z.infer<typeof page>> =>
      page.parse(await ask(CHANGES, { since: first.revision, ...variables }))
    const seen: unknown[] = []
    let after: string | null = null
    do {
      const { changes }: z.infer<typeof page> = await pageOf({ first: 2, after })
      seen.push(...changes.nodes)
      after = changes.pageInfo.hasNextPage ? changes.pageInfo.endCursor : null
    } while (after !== null)
    expect(seen).toEqual((await pageOf({})).changes.nodes)
    expect(await refusal({ since: first.revision, after: 'x' })).toMatchObject([
      { code: 'BAD_USER_INPUT', argument: 'after' },
    ])
  })

  test('of a revision that is unknown, or forgotten, the error says which are kept', async () => {
    expect(await refusal({ since: 'x' })).toMatchObject([
      { code: 'CHANGES_NOT_KEPT', argument: 'since', kept: [] },
    ])
    for (let index = 0; index <= LOADS_KEPT; index++)
      await loadAt({ ...first, revision: `r${index}` }, index + 1)
    const kept = Array.from({ length: LOADS_KEPT + 1 }, (_, index) => `r${LOADS_KEPT - index}`)
    expect(await ask(REVISIONS, { first: 50 })).toMatchObject({
      graph: { revisions: kept.slice(0, LOADS_KEPT).map((revision) => ({ revision })) },
    })
    expect(await ask(CHANGES, { since: 'r0' })).toMatchObject({ changes: { totalCount: 0 } })
    await loadAt({ ...first, revision: 'next' }, 60)
    expect(await refusal({ since: 'r0' })).toEqual([
      {
        code: 'CHANGES_NOT_KEPT',
        argument: 'since',
        message:
          '`since` is "r0", which is none of the revisions that are kept. Kept are "next", "r50", "r49" and 48 before them; ' +
          'read the graph anew and go on from the first.',
        kept: ['next', ...kept.slice(0, LOADS_KEPT)],
      },
    ])
    expect(await refusal({ since: 'r40', until: 'r30' })).toMatchObject([
      {
        code: 'CHANGES_NOT_KEPT',
        argument: 'until',
        message: '`until` is "r30", which was loaded before `since`; swap the two.',
      },
    ])
  })

  test('a load that changes too much keeps only how much', async () => {
    await loadSeed(graph, first)
    const many = withMany(MOST_LISTED + 1)
    await loadSeed(graph, many)
    await loadSeed(graph, { ...many, revision: 'after' })
    expect(await ask(REVISIONS)).toMatchObject({
      graph: {
        revisions: [
          { listed: true },
          { listed: false, added: { nodes: MOST_LISTED + 1, relationships: 0 } },
          { listed: true },
        ],
      },
    })
    expect(await refusal({ since: first.revision })).toMatchObject([
      {
        message: expect.stringContaining('kept only how much it changed'),
        kept: ['after', many.revision],
      },
    ])
  })

  test('a load of files keeps how much, and what was kept before it', async () => {
    await loadAt(first, 1)
    const dataset = await generated(root, 12, 1)
    await loadDataset(graph, dataset, ontology, { now: new Date(Date.UTC(2026, 0, 2)) })
    const { revision, origin, nodes, relationships } = dataset.manifest
    const replaced = {
      ...{ revision, origin, previous: first.revision, listed: false },
      added: { nodes, relationships },
      removed: { nodes: first.nodes.length, relationships: first.relationships.length },
      changed: { nodes: 0, relationships: 0 },
    }
    expect(await ask(REVISIONS)).toMatchObject({
      graph: { revisions: [replaced, { revision: first.revision, listed: true }] },
    })
    expect(await refusal({ since: first.revision })).toMatchObject([{ kept: [revision] }])
  })

  test('free Cypher sees loads; the counts of the graph do not', async () => {
    for (const content of [first, second]) await loadSeed(graph, content)
    const rows = await graph.read({
      text: 'MATCH (l:Load) UNWIND l.changed AS changed RETURN l.number AS number, changed ORDER BY number, changed',
      parameters: {},
    })
    expect(rows).toMatchInlineSnapshot(`
      [
        [
          2,
          "agency:commerce DRIVES goal:prosperity",
        ],
        [
          2,
          "initiative:clinics",
        ],
      ]
    `)
    const { nodes } = counts.parse(await ask('{ graph { nodes { label count } } }')).graph
    const counted = nodes.reduce((sum, { count }) => sum + count, 0)
    expect(counted).toBe(second.nodes.length)
    expect(nodes.map(({ label }) => label)).not.toContain('Load')
  })
})
