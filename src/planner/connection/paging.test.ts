import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Graph, Json } from '../../graph/port.ts'
import { openForSuite } from '../../graph/testing/suite-graph.ts'
import { testEngines } from '../../graph/testing/test-engines.ts'
import { makeContent } from '../../loader/load/content.ts'
import { loadSeed } from '../../loader/load/load.ts'
import { readProjectSeed } from '../../loader/read/seed-files.ts'
import { loadSchema } from '../../ontology/load.ts'
import { dataOf, runOn } from '../../testing/run-operation.ts'
import { compare } from '../testing/reference/compare.ts'

// Lists of any names are paged whole, both ways: no name is lost and none comes twice.

const schema = loadSchema()
const directory = mkdtempSync(join(tmpdir(), 'paging-'))

interface Item {
  readonly id: string
  readonly name: string
  readonly summary: string | null
}

interface Order {
  readonly field: 'NAME' | 'SUMMARY'
  readonly direction: 'ASC' | 'DESC'
}

/** Characters that are sorted otherwise by UTF-16 code unit than by code point, and their neighbours. */
const CHARACTERS = [
  ...['a', 'é', 'e\u0301', '\u0301', '中', '龘', '\u{D7FB}'],
  ...['\u{E000}', '\u{F8FF}', '（', '，', 'Ａ', '\u{FFFD}', '\u{FFFF}'],
  ...['\u{10000}', '𠮷', '😀', '\u{F0000}', '\u{10FFFF}'],
]

const text = fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength: 1, maxLength: 4 })

/** Items whose texts often begin alike. */
const items = fc
  .array(fc.tuple(text, fc.option(text, { freq: 4 })), { minLength: 1, maxLength: 24, size: 'max' })
  .map((texts) => texts.map(([name, summary], index): Item => ({ id: `initiative:${index}`, name, summary })))

const orders = fc.record<Order>({
  field: fc.constantFrom('NAME', 'SUMMARY'),
  direction: fc.constantFrom('ASC', 'DESC'),
})

function inOrder(all: readonly Item[], { field, direction }: Order): string[] {
  const valueOf = (item: Item): Json => (field === 'NAME' ? item.name : item.summary)
  const sign = direction === 'ASC' ? 1 : -1
  return [...all]
    .sort((a, b) => sign * compare(valueOf(a), valueOf(b)) || compare(a.id, b.id))
    .map(({ id }) => id)
}

const answered = z.object({
  initiatives: z.object({
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({
      hasNextPage: z.boolean(),
      hasPreviousPage: z.boolean(),
      startCursor: z.string().nullable(),
      endCursor: z.string().nullable(),
    }),
  }),
})

const passagesOf = z.object({
  sources: z.object({
    nodes: z.tuple([
      z.object({
        passages: z.object({
          nodes: z.array(z.object({ start: z.int() })),
          pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        }),
      }),
    ]),
  }),
})

type Page = z.infer<typeof answered>['initiatives']

const PAGE = 'nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'

describe.each(testEngines(directory))('$engine', ({ engine, open }) => {
  let graph: Graph

  afterAll(() => {
    rmSync(directory, { recursive: true, force: true })
  })
  openForSuite(open, async (opened) => {
    graph = opened
    await loadSeed(graph, makeContent(readProjectSeed()))
  })

  const hold = (all: readonly Item[]): Promise<unknown> =>
    graph.write(async (transaction) => {
      await transaction.run({ text: 'MATCH (n:Initiative) DETACH DELETE n', parameters: {} })
      await transaction.run({
        text: 'UNWIND $rows AS row CREATE (n:Initiative:Entity) SET n.id = row.id, n.name = row.name, n.summary = row.summary',
        parameters: { rows: all.map((item) => ({ ...item })) },
      })
    })

  async function pageOf(query: string, variables: Record<string, Json>): Promise<Page> {
    return answered.parse(await dataOf(schema, graph, query, variables)).initiatives
  }

  async function forwards(order: Order, first: number): Promise<string[]> {
    const query = `query ($first: Int!, $after: String) {
      initiatives(first: $first, after: $after, orderBy: { field: ${order.field}, direction: ${order.direction} }) { ${PAGE} }
    }`
    const found: string[] = []
    let after: string | null = null
    for (let more = true; more;) {
      const page = await pageOf(query, after === null ? { first } : { first, after })
      expect(page.nodes.length).toBeGreaterThan(0)
      found.push(...page.nodes.map(({ id }) => id))
      more = page.pageInfo.hasNextPage
      after = page.pageInfo.endCursor
    }
    return found
  }

  async function backwards(order: Order, last: number): Promise<string[]> {
    const query = `query ($last: Int!, $before: String) {
      initiatives(last: $last, before: $before, orderBy: { field: ${order.field}, direction: ${order.direction} }) { ${PAGE} }
    }`
    const found: string[] = []
    let before: string | null = null
    for (let more = true; more;) {
      const page = await pageOf(query, before === null ? { last } : { last, before })
      expect(page.nodes.length).toBeGreaterThan(0)
      found.unshift(...page.nodes.map(({ id }) => id))
      more = page.pageInfo.hasPreviousPage
      before = page.pageInfo.startCursor
    }
    return found
  }

  it('passages come by position, page by page, where no order is asked for', async () => {
    const query = `query ($after: String) {
      sources { nodes { passages(first: 9, after: $after) { nodes { start } pageInfo { hasNextPage endCursor } } } }
    }`
    const starts: number[] = []
    for (let after: string | null = null; ;) {
      const answer: z.infer<typeof passagesOf> = passagesOf.parse(
        await dataOf(schema, graph, query, { after }),
      )
      const [source] = answer.sources.nodes
      const { nodes, pageInfo } = source.passages
      starts.push(...nodes.map(({ start }) => start))
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
    }
    expect(starts.length).toBeGreaterThan(10)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })

  describe('the pages of a node whose type is not known', () => {
    const query = `query ($id: ID!, $after: String) {
      node(id: $id) {
        ... on Agency { initiatives(first: 100, after: $after) { nodes { id } pageInfo { endCursor } } }
        ... on Goal { initiatives(first: 100, after: $after, orderBy: { field: NAME }) { nodes { id } pageInfo { endCursor } } }
      }
    }`
    const identifiers = Array.from(
      { length: 101 },
      (_, number) => `initiative:neighbour-${String(number).padStart(3, '0')}`,
    )
    const answered = z.object({
      node: z.object({
        initiatives: z.object({
          nodes: z.array(z.object({ id: z.string() })),
          pageInfo: z.object({ endCursor: z.string() }),
        }),
      }),
    })

    beforeAll(async () => {
      await graph.write((transaction) =>
        transaction.run({
          text: `CREATE (a:Agency:Entity {id: 'agency:many', name: '多'}), (g:Goal:Entity {id: 'goal:many', name: '多'})
            WITH a, g UNWIND $identifiers AS id
            CREATE (n:Initiative:Entity) SET n.id = id, n.name = id
            CREATE (a)-[:LEADS]->(n) CREATE (n)-[:ADVANCES]->(g)`,
          parameters: { identifiers },
        }),
      )
    })

    it.each(['agency:many', 'goal:many'])(
      'go on after the first 100 of %s: a cursor is checked against the list of its own type',
      async (id) => {
        const found: string[] = []
        let after: string | null = null
        for (let page = 0; page < 2; page++) {
          const { node } = answered.parse(await dataOf(schema, graph, query, { id, after }))
          found.push(...node.initiatives.nodes.map((one) => one.id))
          after = node.initiatives.pageInfo.endCursor
        }
        expect(found).toEqual(identifiers)
      },
    )

    it('a cursor of another list is refused where the node is of its type, and by none where there is no node', async () => {
      const { node } = answered.parse(await dataOf(schema, graph, query, { id: 'goal:many', after: null }))
      const after = node.initiatives.pageInfo.endCursor
      const { result } = await runOn(schema, graph, query, { id: 'agency:many', after })
      expect(result.errors).toMatchObject([
        {
          message: expect.stringContaining('is a cursor from another ordering (name:ASC,id:ASC)'),
          extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
          path: ['node'],
        },
      ])
      expect(await dataOf(schema, graph, query, { id: 'agency:none', after })).toEqual({ node: null })
    })

    it('lists of entities go on in the same way', async () => {
      const mixed = `query ($text: String!, $after: String) {
        search(text: $text, first: 1) { nodes {
          ... on Goal { initiatives(after: $after, orderBy: { field: NAME }) { totalCount } }
          ... on Initiative { goals(after: $after) { totalCount } }
        } }
      }`
      const { node } = answered.parse(await dataOf(schema, graph, query, { id: 'goal:many', after: null }))
      const after = node.initiatives.pageInfo.endCursor
      expect(await dataOf(schema, graph, mixed, { text: '稳就业', after })).toMatchObject({
        search: { nodes: [{ initiatives: { totalCount: expect.any(Number) } }] },
      })
    })
  })

  const paged = async (): Promise<void> => {
    await fc.assert(
      fc.asyncProperty(items, orders, fc.integer({ min: 2, max: 7 }), async (all, order, size) => {
        await hold(all)
        const expected = inOrder(all, order)
        expect(await forwards(order, size)).toEqual(expected)
        expect(await backwards(order, size)).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  }

  it('any names are paged whole, forwards and backwards', paged, 300_000)

  it.runIf(engine === 'neo4j')(
    'so they are where somebody else loaded the graph',
    async () => {
      await graph.write((transaction) =>
        transaction.run({ text: 'MATCH (n:Revision) DELETE n', parameters: {} }),
      )
      await paged()
    },
    300_000,
  )
})
