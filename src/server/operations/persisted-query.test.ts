import { hash } from 'node:crypto'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Graph } from '../../graph/port.ts'
import { type Service, openSeededGraph, serve } from '../testing/service.ts'

const QUERY = '{ districts { totalCount } }'
const NOT_FOUND = [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }]

let graph: Graph
let service: Service

beforeAll(async () => {
  graph = await openSeededGraph()
})
afterAll(() => graph.close())
beforeEach(async () => {
  service = await serve(graph)
})
afterEach(() => service.close())

function persisted(sha256Hash: unknown, version: unknown = 1): { readonly extensions: unknown } {
  return { extensions: { persistedQuery: { version, sha256Hash } } }
}

const hashed = (text: string): { readonly extensions: unknown } => persisted(hash('sha256', text))

/** The two ways to send a request. */
const METHODS = ['GET', 'POST'] as const

function send(
  method: (typeof METHODS)[number],
  body: Readonly<Record<string, unknown>>,
  accept = 'application/json',
): Promise<LightMyRequestResponse> {
  const headers = { accept }
  if (method === 'POST') return service.app.inject({ method, url: '/graphql', headers, payload: body })
  const query = Object.entries(body).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
  return service.app.inject({ method, url: '/graphql', headers, query: Object.fromEntries(query) })
}

describe.each(METHODS)('by %s, a hash', (method) => {
  it('that nobody has sent the text of is not found; with it once, it is answered from then on', async () => {
    const first = await send(method, hashed(QUERY))
    expect([first.statusCode, first.json()]).toEqual([200, { errors: NOT_FOUND }])
    expect(first.headers['cache-control']).toBe('no-store')
    const both = await send(method, { query: QUERY, ...hashed(QUERY) })
    const alone = await send(method, hashed(QUERY))
    expect(both.json()).toMatchObject({ data: { districts: { totalCount: 16 } } })
    expect(alone.json()).toEqual(both.json())
    expect(alone.headers['cache-status']).toBe('initiative-graph; hit')
  })

  it('that is not found is refused with 400 where the client tells such answers apart', async () => {
    const { statusCode } = await send(method, hashed(QUERY), 'application/graphql-response+json')
    expect(statusCode).toBe(400)
  })

  it('that is not of the text beside it is refused, and the text is not kept', async () => {
    const wrong = await send(method, { query: `${QUERY} `, ...hashed(QUERY) })
    expect([wrong.statusCode, wrong.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    ])
    expect((await send(method, hashed(`${QUERY} `))).json()).toEqual({ errors: NOT_FOUND })
  })

  it('in capital letters is the same hash', async () => {
    await send(method, { query: QUERY, ...hashed(QUERY) })
    const answer = await send(method, persisted(hash('sha256', QUERY).toUpperCase()))
    expect(answer.json()).toHaveProperty('data.districts.totalCount', 16)
  })

  it.each([
    ['of another version', persisted(hash('sha256', QUERY), 2)],
    ['of no version', persisted(hash('sha256', QUERY), null)],
    ['that is too short', persisted('0')],
    ['that is a number', persisted(5)],
    ['that is a list', { extensions: { persistedQuery: [] } }],
    ['that is a text', { extensions: { persistedQuery: hash('sha256', QUERY) } }],
  ])('%s is refused, with the text and without', async (_, body) => {
    await send(method, { query: QUERY })
    for (const request of [body, { ...body, query: QUERY }]) {
      const answer = await send(method, request)
      expect([answer.statusCode, answer.json()]).toMatchObject([
        400,
        { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
      ])
    }
  })

  it('of a document that is not valid gets its errors, and is not found afterwards', async () => {
    const invalid = '{ nothing }'
    const both = await send(method, { query: invalid, ...hashed(invalid) })
    expect(both.json()).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] })
    expect((await send(method, hashed(invalid))).json()).toEqual({ errors: NOT_FOUND })
  })

  it('comes with variables and the name of an operation', async () => {
    const query =
      'query One($first: Int) { agencies(first: $first) { nodes { id } } } query Two { __typename }'
    await send(method, { query, ...hashed(query), operationName: 'Two' })
    const answer = await send(method, { ...hashed(query), operationName: 'One', variables: { first: 3 } })
    expect(answer.json<{ data: { agencies: { nodes: unknown[] } } }>().data.agencies.nodes).toHaveLength(3)
  })
})

it('a request with extensions that are none of ours is answered out of the cache like any other', async () => {
  const body = { query: QUERY, extensions: { clientLibrary: { name: 'a client' }, persistedQuery: null } }
  await send('POST', body)
  expect((await send('POST', body)).headers['cache-status']).toBe('initiative-graph; hit')
})

describe('a flood', () => {
  async function kept(): Promise<{ readonly entries: number; readonly bytes: number }> {
    const { body } = await service.app.inject({ url: '/metrics' })
    const read = (what: string): number =>
      Number(new RegExp(`cache_${what}\\{cache="operations"\\} (\\d+)`).exec(body)?.[1])
    return { entries: read('entries'), bytes: read('bytes') }
  }

  it('of hashes that nobody knows leaves nothing behind', async () => {
    await send('POST', { query: QUERY, ...hashed(QUERY) })
    const before = await kept()
    for (let index = 0; index < 500; index++) {
      expect((await send('POST', hashed(`${index}`))).json()).toEqual({ errors: NOT_FOUND })
    }
    expect(await kept()).toEqual(before)
    expect((await send('POST', hashed(QUERY))).json()).toHaveProperty('data')
  })

  it(
    'of documents stays within 64 MiB; what is forgotten can be sent again',
    { timeout: 180_000 },
    async () => {
      const long = (index: number): string => `{ __typename } #${index} ${'x'.repeat(250_000)}`
      await send('POST', { query: QUERY, ...hashed(QUERY) })
      for (let index = 0; index < 320; index++) {
        const query = long(index)
        expect((await send('POST', { query, ...hashed(query) })).statusCode).toBe(200)
      }
      const { entries, bytes } = await kept()
      expect(bytes).toBeLessThanOrEqual(64 * 2 ** 20)
      expect(bytes).toBeGreaterThan(60 * 2 ** 20)
      expect(entries).toBeLessThan(320)
      expect((await send('POST', hashed(QUERY))).json()).toEqual({ errors: NOT_FOUND })
      await send('POST', { query: QUERY, ...hashed(QUERY) })
      expect((await send('POST', hashed(QUERY))).json()).toHaveProperty('data')
    },
  )
})
