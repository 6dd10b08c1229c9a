import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Graph, GraphError } from '../graph/port.ts'
import { projectRoot } from '../project-root.ts'
import { type Service, openSeededGraph, serve } from './testing/service.ts'

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

/** The errors of a response as `code: message`. */
async function errorsOf(query: string, variables?: Record<string, unknown>): Promise<readonly string[]> {
  const { body } = await service.post(query, variables)
  return messagesIn(body)
}

function messagesIn(body: unknown): readonly string[] {
  const errors: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'errors') : undefined
  return Array.isArray(errors)
    ? errors.map(
        (error: { message: string; extensions: { code: string } }) =>
          `${error.extensions.code}: ${error.message}`,
      )
    : []
}

describe('a response', () => {
  it('has the cost of its operation in `extensions`', async () => {
    expect(await service.post('{ district(id: "district:xuhui") { name adcode } }')).toMatchInlineSnapshot(`
      {
        "body": {
          "data": {
            "district": {
              "adcode": "310104",
              "name": "徐汇区",
            },
          },
          "extensions": {
            "cost": {
              "databaseStatements": 1,
              "estimatedRows": 1,
              "estimatedRowsLimit": 20000000,
              "limit": 200000,
              "requestedNodes": 1,
              "rows": 1,
            },
          },
        },
        "status": 200,
      }
    `)
  })

  it('has null for an unknown identifier', async () => {
    const { body } = await service.post(
      '{ agency(id: "agency:none") { name } node(id: "x") { id } nodes(ids: ["y"]) { id } }',
    )
    expect(body).toMatchObject({ data: { agency: null, node: null, nodes: [null] } })
  })

  it('is the same for GET', async () => {
    const response = await service.app.inject({
      url: '/graphql',
      query: { query: '{ goal(name: "稳就业") { id } }' },
      headers: { 'apollo-require-preflight': 'true' },
    })
    expect(response.json()).toMatchObject({ data: { goal: { id: 'goal:stable-employment' } } })
  })

  it('shows the schema without the directives that map it to the graph', async () => {
    const { body } = await service.post(
      '{ __schema { directives { name } } __type(name: "Agency") { name kind } }',
    )
    expect(body).toMatchObject({
      data: {
        __schema: {
          directives: [
            { name: 'include' },
            { name: 'skip' },
            { name: 'deprecated' },
            { name: 'specifiedBy' },
            { name: 'oneOf' },
            { name: 'asOf' },
          ],
        },
        __type: { name: 'Agency', kind: 'OBJECT' },
      },
    })
  })

  it.each([
    ['a name in Chinese', '徐汇区'],
    ['an alias', '徐汇区人民政府'],
    ['a name in English, in any case', 'xuhui DISTRICT'],
  ])('is found by %s', async (_, name) => {
    const { body } = await service.post('query($name: String) { agency(name: $name) { id } }', { name })
    expect(body).toMatchObject({ data: { agency: { id: 'agency:xuhui-district' } } })
  })
})

describe('bad input is refused, and the message says what would be right', () => {
  it.each([
    ['both id and name', '{ agency(id: "a", name: "b") { id } }'],
    ['neither id nor name', '{ goal { id } }'],
    ['no items', '{ agencies(first: 0) { nodes { id } } }'],
    ['too many items', '{ agencies(first: 101) { nodes { id } } }'],
    ['items from both ends', '{ agencies(first: 1, last: 1) { nodes { id } } }'],
    ['too many items in a nested list', '{ agencies { nodes { initiatives(last: 1000) { totalCount } } } }'],
    ['a cursor that is none', '{ agencies(after: "x") { nodes { id } } }'],
    ['paths that are too long', '{ paths(from: "a", to: "b", maxLength: 99) { length } }'],
    ['paths from nowhere', '{ paths(from: "agency:none", to: "agency:xuhui-district") { length } }'],
    ['too many identifiers', `{ nodes(ids: [${'"x",'.repeat(101)}]) { id } }`],
    ['a field that is not there', '{ agency(id: "a") { nam } }'],
    ['a syntax error', '{ agency('],
  ])('%s', async (_, query) => {
    expect(await errorsOf(query)).toMatchSnapshot()
  })

  it('a cursor from another ordering', async () => {
    const first = await service.post(
      '{ agencies(first: 1, orderBy: [{ field: NAME_EN }]) { pageInfo { endCursor } } }',
    )
    const cursor = JSON.stringify(first.body).match(/"endCursor":"([^"]+)"/)?.[1]
    expect(
      await errorsOf('query($after: String) { agencies(after: $after) { nodes { id } } }', { after: cursor }),
    ).toMatchInlineSnapshot(`
      [
        "BAD_USER_INPUT: \`after\` is a cursor from another ordering (nameEn:ASC,id:ASC); this list is ordered by id:ASC. Start again from the first page after changing \`orderBy\`.",
      ]
    `)
  })

  it('variables of the wrong type, all of them named', async () => {
    const query =
      'query($first: Int, $where: AgencyFilter) { agencies(first: $first, where: $where) { totalCount } }'
    expect(await errorsOf(query, { first: 'many', where: { kind: { eq: 'DEITY' } } })).toMatchInlineSnapshot(`
      [
        "BAD_USER_INPUT: Variable "$first" got invalid value "many"; Int cannot represent non-integer value: "many"",
        "BAD_USER_INPUT: Variable "$where" got invalid value "DEITY" at "where.kind.eq"; Value "DEITY" does not exist in "AgencyKind" enum.",
      ]
    `)
  })
})

describe('an operation that asks for too much is refused before it runs', () => {
  it('ten nested connections', async () => {
    let query = 'id'
    for (let level = 0; level < 5; level++)
      query = `initiatives { nodes { agencies { nodes { ${query} } } } }`
    const { body } = await service.post(`{ agencies { nodes { ${query} } } }`)
    expect(body).toMatchInlineSnapshot(`
      {
        "errors": [
          {
            "extensions": {
              "code": "COST_LIMIT_EXCEEDED",
              "limit": 200000,
              "requestedNodes": 215578947368420,
            },
            "message": "The operation asks for up to 215578947368420 nodes, more than the limit of 200000; ask for smaller pages with \`first\` or for fewer nested lists.",
          },
        ],
      }
    `)
  })

  it('a goal of a goal of a goal …', async () => {
    const query = `{ goal(id: "g") { ${'partOf { '.repeat(25)} id ${'} '.repeat(25)} } }`
    expect(await errorsOf(query)).toMatchInlineSnapshot(`
      [
        "DEPTH_LIMIT_EXCEEDED: \`partOf\` is nested 21 relationships deep; at most 20 are allowed.",
      ]
    `)
  })

  it('a filter that reaches too far', async () => {
    const filter =
      '{ initiatives: { some: { agencies: { some: { initiatives: { some: { agencies: { some: { initiatives: { some: {} } } } } } } } } } }'
    expect(await errorsOf(`{ agencies(where: ${filter}) { totalCount } }`)).toMatchInlineSnapshot(`
      [
        "DEPTH_LIMIT_EXCEEDED: A filter reaches through 5 relationships, one inside the other; at most 4 are allowed.",
      ]
    `)
  })
})

describe('internal errors stay internal', () => {
  it.each([
    [
      'a statement that fails',
      new GraphError('STATEMENT_FAILED', 'secret of the engine', { cause: new Error('MATCH secret') }),
    ],
    ['a fault of ours', new TypeError('secret of the code')],
    ['a database that is away', new GraphError('GRAPH_UNAVAILABLE', 'secret host')],
    ['a statement that takes too long', new GraphError('TIMEOUT', 'secret statement')],
  ])('%s', async (_, failure) => {
    const failing: Graph = {
      ...graph,
      read: () => Promise.reject(failure),
      ping: () => Promise.reject(failure),
    }
    const broken = await serve(failing)
    const { body } = await broken.post('{ agency(id: "a") { id } graph { engine } }')
    expect(messagesIn(body)).toMatchSnapshot()
    expect(JSON.stringify(body)).not.toContain('secret')
    expect(broken.log.join()).toContain('secret')
    const ready = await broken.app.inject({ url: '/readyz' })
    expect([ready.statusCode, ready.json()]).toEqual([
      503,
      { status: 'unavailable', reason: 'the graph does not answer' },
    ])
    await broken.close()
  })
})

describe('beside the API', () => {
  it('/livez reports the process and /readyz the graph', async () => {
    for (const url of ['/livez', '/readyz']) {
      const response = await service.app.inject({ url })
      expect([response.statusCode, response.json()]).toEqual([200, { status: 'ok' }])
    }
  })

  it.runIf(existsSync(join(projectRoot, 'dist/web')))('the playground names no other host', async () => {
    const response = await service.app.inject({ url: '/playground' })
    expect(response.statusCode).toBe(200)
    expect(response.body).toContain('Initiative Graph')
    expect(response.body).not.toMatch(/https?:\/\//)
    expect(response.headers['content-security-policy']).toContain("default-src 'none'")
  })

  it
    .runIf(existsSync(join(projectRoot, 'dist/web')))
    .each([
      '/',
      '/districts',
      '/matrix',
      '/figures',
      '/districts',
      '/agency/xuhui-district',
      '/goal/stable-employment?lang=en',
      '/source/shanghai-2025-bulletin',
    ])('the explorer is served at %s, without foreign scripts', async (url) => {
    const response = await service.app.inject({ url })
    expect([response.statusCode, response.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(response.body).toMatch(/<script [^>]*src="\/assets\/explorer-[^"]+"><\/script>/)
    expect(response.body).not.toMatch(/https?:\/\/|<script(?! [^>]*src=)/)
    expect(response.headers['content-security-policy']).toContain("script-src 'self'")
  })

  it.each(['/agency', '/deity/zeus', '/goal/a/b', '/graphql/x'])('nothing is at %s', async (url) => {
    const response = await service.app.inject({ url })
    expect(response.statusCode).toBe(404)
  })

  it('other paths and methods get 404 and 405', async () => {
    const response = await service.app.inject({ url: '/nowhere' })
    expect([response.statusCode, response.json()]).toMatchInlineSnapshot(`
      [
        404,
        {
          "errors": [
            {
              "extensions": {
                "code": "NOT_FOUND",
              },
              "message": "Nothing is at this address.",
            },
          ],
        },
      ]
    `)
  })
})
