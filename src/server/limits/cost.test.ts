import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Graph, Statement } from '../../graph/port.ts'
import { seededEngines } from '../testing/engines.ts'
import { type Service, serve } from '../testing/service.ts'

// What an operation has the database look at, and how large its values are: the same on each engine.

const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ')

/** On the graph of the seed it is cheap enough to be answered once. */
const DEAR =
  'agencies(where: { drives: { none: { drivenBy: { none: { drives: { none: { name: { contains: "z" } } } } } } } }) { totalCount }'

describe.each(seededEngines())('cost on $engine', ({ open }) => {
  let graph: Graph
  let service: Service
  const statements: Statement[] = []

  beforeAll(async () => {
    graph = await open()
    const { engine, hasTextIndex, ping, write, prepare, close } = bound(graph)
    const recorded: Graph = {
      ...{ engine, hasTextIndex, ping, write, prepare, close },
      get generation() {
        return graph.generation
      },
      read: (statement, options) => {
        statements.push(statement)
        return graph.read(statement, options)
      },
    }
    service = await serve(recorded, { ESTIMATED_ROWS_LIMIT: '5000' })
  })
  afterAll(async () => {
    await service.close()
    await graph.close()
  })

  it('is shown, and each statement carries its part of it', async () => {
    const query = `{ a: agencies(where: { drives: { some: { name: { contains: "业" } } } }) { totalCount }
      b: goals { nodes { drivenBy(first: 2) { totalCount } } } c: __typename }`
    statements.length = 0
    const { body } = await service.post(query)
    const { cost } = z
      .object({ extensions: z.object({ cost: z.record(z.string(), z.number()) }) })
      .parse(body).extensions
    expect(Object.keys(cost)).toEqual([
      'requestedNodes',
      'limit',
      'estimatedRows',
      'estimatedRowsLimit',
      'databaseStatements',
      'rows',
    ])
    const estimates = statements.flatMap(({ estimatedRows }) => estimatedRows ?? [])
    expect(estimates).toHaveLength(2)
    const sum = estimates.reduce((all, rows) => all + rows, 0)
    expect(cost['estimatedRows']).toBe(Number(sum.toPrecision(2)))
    expect(sum).toBeGreaterThan(100)
  })

  it('is worked out from statistics that are read once for a revision', async () => {
    await service.post('{ districts { totalCount } }')
    statements.length = 0
    for (let index = 1; index <= 5; index++)
      await service.post(`{ agencies(first: ${index}) { nodes { id } } }`)
    expect(statements.filter(({ text }) => text.includes('sum('))).toEqual([])
    expect(statements.filter(({ estimatedRows }) => estimatedRows !== undefined)).toHaveLength(5)
  })

  it('above the limit is refused before anything runs, and the error names what is dear', async () => {
    await service.post('{ districts { totalCount } }')
    statements.length = 0
    const { status, body } = await service.post(`{ a: ${DEAR} districts { totalCount } b: ${DEAR} }`)
    expect(statements).toEqual([])
    expect(status).toBe(200)
    expect(body).toEqual({
      errors: [
        {
          message: expect.stringMatching(
            new RegExp(
              '^The database would have to look at about \\d+ rows, more than the limit of 5000; about \\d+ of them for ' +
                '`where.drives.none.drivenBy.none.drives.none` of `a`; ' +
                'narrow the list by `id` first, or reach through fewer relationships.$',
            ),
          ),
          locations: [{ line: 1, column: 3 }],
          extensions: { code: 'COST_LIMIT_EXCEEDED', estimatedRows: expect.any(Number), limit: 5000 },
        },
      ],
    })
    expect((await service.post(`{ ${DEAR} }`)).body).not.toHaveProperty('errors')
  })

  describe('of values: a request is refused, and the error names argument and limit', () => {
    const list = (count: number): readonly string[] =>
      Array.from({ length: count }, (_, index) => `x${index}`)
    const refused = async (
      query: string,
      variables: Readonly<Record<string, unknown>> = {},
    ): Promise<unknown> => {
      statements.length = 0
      const { body } = await service.post(query, variables)
      expect(statements.filter(({ estimatedRows }) => estimatedRows !== undefined)).toEqual([])
      return z
        .object({ errors: z.array(z.object({ message: z.string(), extensions: z.unknown() })) })
        .parse(body)
        .errors.map(({ message, extensions }) => [message, extensions])
    }

    it.each([
      [
        'a text to search for',
        '`text` has 201 characters, but may have 200 at most.',
        '{ search(text: $v) { totalCount } }',
        'String!',
        '徐'.repeat(201),
      ],
      [
        'a name',
        '`name` has 2001 characters, but may have 2000 at most.',
        '{ agency(name: $v) { id } }',
        'String',
        'x'.repeat(2001),
      ],
      [
        'a text of a filter',
        '`where.not.name.contains` has 2001 characters, but may have 2000 at most.',
        '{ agencies(where: { not: { name: { contains: $v } } }) { totalCount } }',
        'String!',
        'x'.repeat(2001),
      ],
      [
        'a list of a filter',
        '`$v` has 1001 items, but may have 1000 at most.',
        '{ agencies(where: { id: { in: $v } }) { totalCount } }',
        '[ID!]!',
        list(1001),
      ],
      [
        'an item of such a list',
        '`where.name.notIn` has 2001 characters, but may have 2000 at most.',
        '{ agencies(where: { name: { notIn: $v } }) { totalCount } }',
        '[String!]!',
        ['x'.repeat(2001)],
      ],
      [
        'a cursor',
        '`after` has 10001 characters, but may have 10000 at most.',
        '{ agencies(after: $v) { nodes { id } } }',
        'String',
        'x'.repeat(10_001),
      ],
      [
        'a cursor of a list below',
        '`before` has 10001 characters, but may have 10000 at most.',
        '{ agencies { nodes { drives(before: $v) { nodes { id } } } } }',
        'String',
        'x'.repeat(10_001),
      ],
      [
        'names and members of a filter',
        '`$v.or` has 1001 items, but may have 1000 at most.',
        '{ agencies(where: $v) { totalCount } }',
        'AgencyFilter',
        { or: list(1001).map(() => ({})) },
      ],
      [
        'all lists together',
        'The lists of the operation have 20040 items, each counted wherever it is needed, but may have 20000 at most; send several operations.',
        `{ ${many(20, (index) => `f${index}: agencies(where: { id: { in: $v } }) { totalCount nodes { id } }`)} }`,
        '[ID!]!',
        list(501),
      ],
    ])('%s', async (_, message, selection, type, value) => {
      const asVariable = await refused(`query ($v: ${type}) ${selection}`, { v: value })
      const argument = /^`\$?([^`]+)`/.exec(message)?.[1] ?? 'where.id.in'
      expect(asVariable).toEqual([[message, { code: 'BAD_USER_INPUT', argument }]])
      if (!type.startsWith('[') && typeof value === 'string') {
        expect(await refused(selection.replace('$v', JSON.stringify(value)))).toEqual(asVariable)
      }
    })

    it('names and members of a filter, written or sent', async () => {
      const members = (count: number): object => ({ or: list(count).map(() => ({})) })
      const variables = { where: { and: [members(600), members(600)] } }
      const query = 'query ($where: AgencyFilter) { agencies(where: $where) { totalCount } }'
      const refusal = [
        [
          '`where` has 1205 names and members, but may have 1000 at most; compare with many values by `in`.',
          { code: 'BAD_USER_INPUT', argument: 'where' },
        ],
      ]
      expect(await refused(query, variables)).toEqual(refusal)
      const written = JSON.stringify(variables.where).replaceAll('"', '')
      expect(await refused(`{ agencies(where: ${written}) { totalCount } }`)).toEqual(refusal)
    })

    it('lists before anything is planned', async () => {
      const fields = many(20, (index) => `f${index}: outcomes(where: { value: { in: $v } }) { totalCount }`)
      const began = performance.now()
      const v = Array.from({ length: 30_000 }, (_, index) => index)
      expect(await refused(`query ($v: [Float!]!) { ${fields} }`, { v })).toEqual([
        ['`$v` has 30000 items, but may have 1000 at most.', { code: 'BAD_USER_INPUT', argument: 'v' }],
      ])
      expect(performance.now() - began).toBeLessThan(2000)
    })

    it('values as large as allowed are answered', async () => {
      const query = `query ($text: String!, $ids: [ID!]!, $name: String!) { search(text: $text) { totalCount }
        agencies(where: { id: { in: $ids }, name: { contains: $name } }) { totalCount } }`
      const variables = { text: '徐'.repeat(200), ids: list(1000), name: 'x'.repeat(2000) }
      const large = await serve(graph)
      const { body } = await large.post(query, variables)
      await large.close()
      expect(body).not.toHaveProperty('errors')
    })
  })
})

/** The methods of a graph, which need it. */
function bound(
  graph: Graph,
): Pick<Graph, 'engine' | 'hasTextIndex' | 'ping' | 'write' | 'prepare' | 'close'> {
  return {
    engine: graph.engine,
    hasTextIndex: (name) => graph.hasTextIndex(name),
    ping: () => graph.ping(),
    write: (work) => graph.write(work),
    prepare: (statements) => graph.prepare(statements),
    close: () => graph.close(),
  }
}
