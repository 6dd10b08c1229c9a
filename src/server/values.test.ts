import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../graph/port.ts'
import { seededEngines } from './testing/engines.ts'
import { type Service, serve } from './testing/service.ts'

// What clients may write as a value, and what they are told about everything else: the same on each engine, and the
// same for literals, variables and defaults.

describe.each(seededEngines())('values on $engine', ({ open }) => {
  let graph: Graph
  let service: Service

  beforeAll(async () => {
    graph = await open()
    service = await serve(graph)
  })
  afterAll(async () => {
    await service.close()
    await graph.close()
  })

  describe('a date', () => {
    const count = (value: string): string =>
      `{ outcomes(where: { period: { start: { gte: ${value} } } }) { totalCount } }`
    const ways: Readonly<Record<string, (value: unknown) => Promise<{ status: number; body: unknown }>>> = {
      literal: (value) => service.post(count(literalOf(value))),
      variable: (value) => service.post(`query ($d: Date) ${count('$d')}`, { d: value }),
      default: (value) => service.post(`query ($d: Date = ${literalOf(value)}) ${count('$d')}`),
      'variable of a filter': (value) =>
        service.post('query ($where: OutcomeFilter) { outcomes(where: $where) { totalCount } }', {
          where: { period: { start: { gte: value } } },
        }),
    }

    it.each(Object.entries(ways))('that exists is compared: %s', async (_, ask) => {
      const counts = []
      for (const day of ['0001-01-01', '2024-02-29', '2025-01-01', '9999-12-31']) {
        counts.push((await ask(day)).body)
      }
      expect(counts.map((body) => /"totalCount":(\d+)/.exec(JSON.stringify(body))?.[1])).toEqual(DAYS_FROM)
    })

    it.each(Object.entries(ways))('that does not exist, or is no date, is refused: %s', async (_, ask) => {
      for (const value of NO_DATES) {
        const { status, body } = await ask(value)
        expect([value, status]).toEqual([value, 200])
        expect(body).toEqual({
          errors: [
            expect.objectContaining({
              message: expect.stringMatching(
                /Date cannot represent .*; it takes a date such as 2025-05-31\.$/,
              ),
              extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
            }),
          ],
        })
      }
    })

    it('is refused at its place', async () => {
      const bodies = [await ways['literal']?.('2025-02-30'), await ways['variable of a filter']?.(20250101)]
      expect(bodies).toMatchInlineSnapshot(`
        [
          {
            "body": {
              "errors": [
                {
                  "extensions": {
                    "code": "BAD_USER_INPUT",
                  },
                  "locations": [
                    {
                      "column": 45,
                      "line": 1,
                    },
                  ],
                  "message": "Date cannot represent "2025-02-30"; it takes a date such as 2025-05-31.",
                },
              ],
            },
            "status": 200,
          },
          {
            "body": {
              "errors": [
                {
                  "extensions": {
                    "argument": "where",
                    "code": "BAD_USER_INPUT",
                  },
                  "locations": [
                    {
                      "column": 8,
                      "line": 1,
                    },
                  ],
                  "message": "Variable "$where" got invalid value 20250101 at "where.period.start.gte"; Date cannot represent 20250101; it takes a date such as 2025-05-31.",
                },
              ],
            },
            "status": 200,
          },
        ]
      `)
    })
  })
})

/** How many outcomes begin on a day or after it. */
const DAYS_FROM = ['11', '11', '11', '0']

const NO_DATES = [
  ...['2025-1-1', '2025-02-30', '2025-02-29', '2025-13-01', '2025-00-10', '20250101', 'banana', ''],
  ...['2025-01-01T00:00:00Z', ' 2025-01-01', '2025-01-01\n', '+002025-01-01', '２０２５-01-01', '2025-W01-1'],
  ...[20250101, 1.5, true, { a: 1 }, ['2025-01-01', '2025-01-02']],
]

/** A value in GraphQL. */
function literalOf(value: unknown): string {
  return JSON.stringify(value).replace(/"(\w+)":/g, '$1:')
}
