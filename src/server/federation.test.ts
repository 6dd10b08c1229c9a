import { once } from 'node:events'
import { type Server, createServer } from 'node:http'
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation'
import { assertCompositionSuccess, composeServices } from '@theguild/federation-composition'
import { type ExecutionResult, buildSchema, execute, parse, validate } from 'graphql'
import { createHandler } from 'graphql-http/lib/use/http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Graph, Statement } from '../graph/port.ts'
import { loadSchema } from '../ontology/load.ts'
import { listeningGraph } from '../testing/listening-graph.ts'
import { seededEngines } from './testing/engines.ts'
import { type Service, openSeededGraph, serve } from './testing/service.ts'

/** Another team's subgraph: it refers to agencies of this graph, adds a field to them, and pages like Relay, too. */
const BUDGETS = `
  type Query { budgets(first: Int!): BudgetConnection! }
  type BudgetConnection { nodes: [Budget!]! pageInfo: PageInfo! }
  type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type Budget @key(fields: "id") { id: ID! amount: Int! owner: Agency! }
  type Agency @key(fields: "id") { id: ID! budgets: [Budget!]! }
`
const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])'

const budgetsSchema = buildSchema(
  `directive @key(fields: String!) repeatable on OBJECT
   directive @shareable on OBJECT
   scalar _Any
   union _Entity = Agency | Budget
   extend type Query { _entities(representations: [_Any!]!): [_Entity]! }
   ${BUDGETS}`,
)

const referred = z.object({
  representations: z.array(z.object({ __typename: z.literal('Agency'), id: z.string() })),
})

async function listen(server: Server): Promise<string> {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return `http://127.0.0.1:${z.object({ port: z.number() }).parse(server.address()).port}`
}

/** The root of that subgraph: each agency has one budget. */
function budgetsOf(agencies: readonly { readonly id: string }[]): unknown {
  const budgetOf = (id: string): unknown => ({ id: `budget of ${id}`, amount: id.length, owner: { id } })
  return {
    budgets: ({ first }: { readonly first: number }) => ({
      nodes: agencies.slice(0, first).map(({ id }) => budgetOf(id)),
      pageInfo: { hasNextPage: first < agencies.length, hasPreviousPage: false },
    }),
    _entities: (given: unknown) =>
      referred.parse(given).representations.map((one) => ({ ...one, budgets: [budgetOf(one.id)] })),
  }
}

describe.each(seededEngines())('a gateway over this service and another subgraph, on $engine', ({ open }) => {
  let graph: Graph
  let service: Service
  let budgets: Server
  let ids: readonly string[]
  let names: readonly string[]
  let ask: (query: string) => Promise<ExecutionResult>
  const statements: Statement[] = []

  beforeAll(async () => {
    graph = await open()
    service = await serve(listeningGraph(graph, statements), { FEDERATION: 'on', ANSWER_CACHE_LIMIT: '0' })
    const url = await service.app.listen({ host: '127.0.0.1', port: 0 })
    const { body } = await service.post('{ _service { sdl } agencies(first: 30) { nodes { id name } } }')
    const { data } = z
      .object({
        data: z.object({
          _service: z.object({ sdl: z.string() }),
          agencies: z.object({ nodes: z.array(z.object({ id: z.string(), name: z.string() })) }),
        }),
      })
      .parse(body)
    const answer = createHandler({ schema: budgetsSchema, rootValue: budgetsOf(data.agencies.nodes) })
    budgets = createServer((request, response) => void answer(request, response))
    ids = data.agencies.nodes.map(({ id }) => id)
    names = data.agencies.nodes.map(({ name }) => name)
    const composed = composeServices([
      { name: 'initiatives', typeDefs: parse(data._service.sdl), url: `${url}/graphql` },
      { name: 'budgets', typeDefs: parse(`${LINK} ${BUDGETS}`), url: await listen(budgets) },
    ])
    assertCompositionSuccess(composed)
    const schema = getStitchedSchemaFromSupergraphSdl({ supergraphSdl: composed.supergraphSdl })
    ask = async (query) => {
      const document = parse(query)
      expect(validate(schema, document)).toEqual([])
      const result = await execute({ schema, document })
      return z.custom<ExecutionResult>().parse(JSON.parse(JSON.stringify(result)))
    }
  })
  afterAll(async () => {
    budgets.closeAllConnections()
    budgets.close()
    await service.close()
    await graph.close()
  })
  beforeEach(async () => {
    // The statistics of a revision are read once.
    await service.post('{ districts { totalCount } }')
    statements.length = 0
  })

  it('thirty references of the other subgraph to agencies are answered by one statement', async () => {
    const result = await ask(
      '{ budgets(first: 30) { nodes { amount owner { id name drives(first: 1) { nodes { id } } } } } }',
    )
    expect(result.errors).toBeUndefined()
    expect(ids).toHaveLength(30)
    expect(result.data).toMatchObject({
      budgets: { nodes: ids.map((id, at) => ({ amount: id.length, owner: { id, name: names[at] } })) },
    })
    expect(statements).toHaveLength(1)
  })

  it('agencies have the field that the other subgraph adds to them', async () => {
    const result = await ask('{ agencies(first: 3) { nodes { name budgets { amount } } } }')
    expect(result).toEqual({
      data: {
        agencies: {
          nodes: ids.slice(0, 3).map((id, at) => ({ name: names[at], budgets: [{ amount: id.length }] })),
        },
      },
    })
    expect(statements).toHaveLength(1)
  })

  it('both page like Relay: `PageInfo` is shared', async () => {
    const result = await ask(`{
        budgets(first: 2) { pageInfo { hasNextPage endCursor } }
        agencies(first: 2) { pageInfo { hasNextPage } }
      }`)
    expect(result).toEqual({
      data: {
        budgets: { pageInfo: { hasNextPage: true, endCursor: null } },
        agencies: { pageInfo: { hasNextPage: true } },
      },
    })
  })
})

describe('a subgraph', () => {
  let graph: Graph

  beforeAll(async () => {
    graph = await openSeededGraph()
  })
  afterAll(() => graph.close())

  it('is what the service is with FEDERATION=on alone', async () => {
    const service = await serve(graph)
    const { body } = await service.post('{ _service { sdl } }')
    await service.close()
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] })
  })

  it('has every node type as an entity, and nothing of federation in its SDL but directives', async () => {
    const service = await serve(graph, { FEDERATION: 'on' })
    const { body } = await service.post('{ _service { sdl } __schema { queryType { fields { name } } } }')
    await service.close()
    const { sdl } = z.object({ data: z.object({ _service: z.object({ sdl: z.string() }) }) }).parse(body)
      .data._service
    const keyed = [...sdl.matchAll(/^type (\w+) .*@key\(fields: "id"\)/gm)].map(([, name]) => name)
    expect(keyed.sort()).toEqual([...loadSchema().ontology.nodes.keys()].sort())
    expect(sdl).not.toMatch(/_entities|_service|_Any|_Entity/)
    expect(JSON.stringify(body)).toContain('"_entities"')
  })

  it('does not tell how long its fields took, even where a gateway asks for it', async () => {
    const service = await serve(graph, { FEDERATION: 'on' })
    const { body } = await service.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'apollo-federation-include-trace': 'ftv1' },
      payload: { query: '{ districts { totalCount } }' },
    })
    await service.close()
    expect(body).toContain('"totalCount":16')
    expect(body).not.toContain('ftv1')
  })

  it('refuses references over its limits like any other operation', async () => {
    const service = await serve(graph, { FEDERATION: 'on', NODE_LIMIT: '50', DEPTH_LIMIT: '4' })
    const representations = (count: number): unknown[] =>
      Array.from({ length: count }, () => ({ __typename: 'Agency', id: 'agency:none' }))
    const ask = async (count: number, selection: string): Promise<unknown> => {
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Agency { ${selection} } } }`
      return (await service.post(query, { of: representations(count) })).body
    }
    const answers = [
      await ask(2, 'drives(first: 10) { nodes { id } }'),
      await ask(5, 'drives(first: 10) { nodes { id } }'),
      await ask(1, 'drives(first: 1) { nodes { agencies(first: 1) { nodes { id } } } }'),
      await ask(101, 'id'),
      await ask(5000, 'id'),
    ]
    await service.close()
    const codes = answers.map((answer) => /"code":"(\w+)"/.exec(JSON.stringify(answer))?.[1] ?? 'ok')
    expect(codes).toEqual([
      'ok',
      'COST_LIMIT_EXCEEDED',
      'DEPTH_LIMIT_EXCEEDED',
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ])
  })

  it('refuses a wrong reference that is written in the document, and says what would be right', async () => {
    const service = await serve(graph, { FEDERATION: 'on' })
    const { status, body } = await service.post(
      '{ _entities(representations: [{ __typename: "Agenci", id: "x" }]) { __typename } }',
    )
    await service.close()
    expect(status).toBe(200)
    expect(body).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'representations' } }],
    })
    expect(JSON.stringify(body)).toContain('did you mean Agency?')
  })
})
