import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../graph/port.ts'
import { type Service, openSeededGraph, serve } from '../../server/testing/service.ts'

// The embedded engine's parser takes so many levels; a filter within its limits is answered however deep it stands.

let graph: Graph
let service: Service

beforeAll(async () => {
  graph = await openSeededGraph()
  service = await serve(graph)
})
afterAll(async () => {
  await service.close()
  await graph.close()
})

/** A filter with so many levels, in a filter that reaches through so many relationships. */
function nested(
  levels: number,
  before: string,
  after: string,
  quantifier = 'some',
  relationships = 0,
): string {
  let filter = `${before.repeat(levels)}{ name: { eq: "x" } }${after.repeat(levels)}`
  for (let level = relationships; level > 0; level--) {
    filter = `{ ${level % 2 === 0 ? 'agencies' : 'initiatives'}: { ${quantifier}: ${filter} } }`
  }
  return filter
}

/** A filter on a list that stands below so many relationships. */
function below(relationships: number, filter: string): string {
  let selection = 'totalCount nodes { id }'
  for (let level = 0; level <= relationships; level++) {
    const [list, where] = [
      level % 2 === 1 ? 'initiatives' : 'agencies',
      level === 0 ? `, where: ${filter}` : '',
    ]
    selection = `${list}(first: 1${where}) { ${level === 0 ? selection : `nodes { ${selection} }`} }`
  }
  return `{ ${selection} }`
}

describe.each([0, 10, 19])('below %i relationships', (relationships) => {
  it.each([
    ['not', nested(7, '{ not: ', ' }')],
    ['or', nested(7, '{ or: [{ id: { eq: "x" } }, ', ']}')],
    ['and', nested(7, '{ and: [{ id: { eq: "x" } }, ', ']}')],
    ['not below relationships', nested(3, '{ not: ', ' }', 'some', 4)],
    ['every', nested(1, '{ not: ', ' }', 'every', 3)],
  ])('as many levels as allowed are answered: %s', async (_, filter) => {
    const { body } = await service.post(below(relationships, filter))
    expect(body).not.toHaveProperty('errors')
  })
})

it('more levels are refused', async () => {
  const { body } = await service.post(below(0, nested(8, '{ not: ', ' }')))
  expect(body).toMatchInlineSnapshot(`
    {
      "errors": [
        {
          "extensions": {
            "code": "DEPTH_LIMIT_EXCEEDED",
            "depth": 8,
            "limit": 7,
          },
          "message": "A filter is nested 8 levels deep; at most 7 are allowed.",
        },
      ],
    }
  `)
})

it('more comparisons are refused', async () => {
  const where = { or: Array.from({ length: 201 }, (_, index) => ({ name: { eq: String(index) } })) }
  const { body } = await service.post(
    'query ($where: AgencyFilter) { agencies(where: $where) { totalCount } }',
    {
      where,
    },
  )
  expect(body).toMatchInlineSnapshot(`
    {
      "errors": [
        {
          "extensions": {
            "argument": "where",
            "code": "BAD_USER_INPUT",
          },
          "message": "A filter has 201 comparisons or more, but may have 200 at most; compare with many values by \`in\`.",
        },
      ],
    }
  `)
})
