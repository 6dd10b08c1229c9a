import { createHash } from 'node:crypto'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Graph } from '../../graph/port.ts'
import { type Service, openSeededGraph, serve } from '../testing/service.ts'

const TOKEN = 'token-of-a-spreadsheet'
const DIGEST = createHash('sha256').update(TOKEN).digest('hex')
const FORM = 'application/x-www-form-urlencoded'

let graph: Graph
const opened: Service[] = []
beforeAll(async () => {
  graph = await openSeededGraph()
})
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
})
afterAll(() => graph.close())

async function served(environment: Record<string, string> = {}, on: Graph = graph): Promise<Service> {
  const service = await serve(on, environment)
  opened.push(service)
  return service
}

/** Posts a form; a text goes as it is, anything else as JSON. */
function post(
  { app }: Service,
  fields: Readonly<Record<string, unknown>>,
  headers: Record<string, string> = {},
): Promise<LightMyRequestResponse> {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    form.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  }
  const payload = form.toString()
  return app.inject({
    ...{ method: 'POST', url: '/reconcile', payload },
    headers: { 'content-type': FORM, ...headers },
  })
}

const errors = z.object({
  errors: z.tuple([z.object({ message: z.string(), extensions: z.object({ code: z.string() }).loose() })]),
})

/** Status, code and message of a refusal. */
function refusal({ statusCode, body }: LightMyRequestResponse): string {
  const [{ message, extensions }] = errors.parse(JSON.parse(body)).errors
  return `${statusCode} ${extensions.code} ${message}`
}

/** So many queries, each short. */
function batchOf(size: number, query: object = { query: 'x' }): object {
  return Object.fromEntries(Array.from({ length: size }, (_, index) => [`q${index}`, query]))
}

/** A graph that asks `before` to wait for it, or to fail, by the name of the operation. */
function withReads(before: (operation: string | undefined) => Promise<void>): Graph {
  return {
    ...graph,
    engine: graph.engine,
    generation: graph.generation,
    read: async (statement, options) => {
      await before(options?.operation)
      return graph.read(statement, options)
    },
  }
}

describe('what cannot be read is refused with what would be right', () => {
  it.each<[string, Readonly<Record<string, unknown>>, RegExp]>([
    ['no field', {}, /^400 BAD_USER_INPUT queries: send a form .* with `queries` or `extend`/],
    ['both fields', { queries: {}, extend: {} }, /^400 .* send either `queries` or `extend`/],
    ['no JSON', { queries: '{q0' }, /^400 BAD_USER_INPUT queries: it is not JSON\.$/],
    ['an array', { queries: [] }, /^400 BAD_USER_INPUT queries: it should be an object of queries/],
    ['a query that is a text', { queries: { q0: 'x' } }, /^400 .*queries\.q0: .*expected object/],
    ['a query without text and properties', { queries: { q0: {} } }, /^400 .*q0: a query has a `query`/],
    ['an empty query', { queries: { q0: { query: ' ' } } }, /^400 .*q0: a query has a `query`/],
    ['a misspelt key', { queries: { q0: { query: 'x', typ: 'Agency' } } }, /^400 .*Unrecognized key: "typ"/],
    ['a limit of 0', { queries: { q0: { query: 'x', limit: 0 } } }, /^400 .*q0\.limit/],
    ['a limit that is a text', { queries: { q0: { query: 'x', limit: '5' } } }, /^400 .*q0\.limit/],
    [
      'an unknown type',
      { queries: { q0: { query: 'x', type: 'Agensy' } } },
      /^400 .*q0\.type: there is no type "Agensy"; did you mean Agency\?/,
    ],
    [
      'a type of another service',
      { queries: { q0: { query: 'x', type: 'http://example.org/Q5' } } },
      /there is no type .*; there are Agency, /,
    ],
    [
      'an unknown property',
      { queries: { q0: { query: 'x', properties: [{ pid: 'citty', v: 'x' }] } } },
      /^400 .*there is no property "citty"; did you mean city/,
    ],
    [
      'an unknown property to extend by',
      { extend: { ids: [], properties: [{ id: 'P31' }] } },
      /^400 .*there is no property "P31"/,
    ],
    [
      'a property whose value is nested',
      { queries: { q0: { query: 'x', properties: [{ pid: 'city', v: [[['x']]] }] } } },
      /^400 .*q0\.properties/,
    ],
    [
      'values of too many at a time',
      { extend: { ids: ['x'], properties: [{ id: 'kind', settings: { limit: 1000 } }] } },
      /^400 /,
    ],
    [
      '10,000 queries',
      { queries: batchOf(10_000, {}) },
      /^413 BAD_USER_INPUT The request has 10000 queries; at most 50 are answered at once: send them in batches/,
    ],
    [
      'values of 101 entities',
      { extend: { ids: Array(101).fill('agency:x'), properties: [] } },
      /^413 BAD_USER_INPUT The request has 101 ids; at most 100/,
    ],
    [
      '21 properties',
      { extend: { ids: [], properties: Array(21).fill({ id: 'kind' }) } },
      /^413 BAD_USER_INPUT The request has 21 properties; at most 20/,
    ],
    [
      'JSON that is 50,000 levels deep',
      { queries: `{"q0":${'['.repeat(50_000)}${']'.repeat(50_000)}}` },
      /^400 BAD_USER_INPUT |^413 BODY_LIMIT_EXCEEDED /,
    ],
    [
      'a body larger than the limit',
      { queries: { q0: { query: '汉'.repeat(100_000) } } },
      /^413 BODY_LIMIT_EXCEEDED /,
    ],
  ])('%s', async (_, fields, message) => {
    expect(refusal(await post(await served(), fields))).toMatch(message)
  })

  it.each([
    ['JSON', 'application/json', '{"queries":{}}', /^415 UNSUPPORTED_MEDIA_TYPE Queries are forms/],
    ['a form with files', 'multipart/form-data; boundary=x', '--x--', /^415 UNSUPPORTED_MEDIA_TYPE/],
    ['a form that is not UTF-8', FORM, Buffer.from('queries=\xff', 'latin1'), /^400 BAD_REQUEST .*UTF-8/],
    ['escapes that are not UTF-8', FORM, 'queries=%FF', /^400 BAD_REQUEST .*UTF-8/],
  ])('a body that is %s', async (_, type, payload, message) => {
    const { app } = await served()
    const headers = { 'content-type': type }
    expect(refusal(await app.inject({ method: 'POST', url: '/reconcile', headers, payload }))).toMatch(
      message,
    )
  })

  it.each([
    ['/reconcile?callback=x', /^400 BAD_USER_INPUT queries: send a form/],
    ['/reconcile/suggest/entity?prefix=x&cursor=-1', /^400 BAD_USER_INPUT cursor/],
    ['/reconcile/properties?type=Agensy', /^400 .*did you mean Agency/],
    ['/reconcile/properties?type=Agency&limit=many', /^400 BAD_USER_INPUT limit/],
    ['/reconcile/preview?id=agency:nobody', /^404 NOT_FOUND/],
    ['/reconcile/preview', /^404 NOT_FOUND/],
    ['/reconcile/view?id=agency:nobody', /^404 NOT_FOUND/],
    ['/reconcile/flyout/type?id=Agensy', /^404 NOT_FOUND/],
    ['/reconcile/flyout/entity?id=Passage', /^404 NOT_FOUND/],
    ['/reconcile/flyout/other?id=x', /^404 NOT_FOUND/],
  ])('%s', async (url, message) => {
    const { app } = await served()
    expect(refusal(await app.inject({ url }))).toMatch(message)
  })

  it('forms are read at no other address', async () => {
    const { app } = await served()
    const headers = { 'content-type': FORM }
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: 'query={graph{revision}}',
    })
    expect(refusal(answer)).toMatch(/^415 UNSUPPORTED_MEDIA_TYPE Request bodies are JSON/)
  })
})

describe('a batch', () => {
  it('is answered although a cell holds more than any name, or what search cannot use', async () => {
    const service = await served()
    const cells = ['徐汇区', '汉'.repeat(5000), '\u0000', '*:* OR (', '。', '__proto__', '😀'.repeat(50)]
    const queries = Object.fromEntries(cells.map((query, index) => [`q${index}`, { query, type: 'Agency' }]))
    const answer = await post(service, { queries })
    expect(answer.statusCode).toBe(200)
    const results = answer.json<Record<string, { result: { id: string }[] }>>()
    expect(Object.keys(results)).toEqual(Object.keys(queries))
    expect(results['q0']?.result[0]?.id).toBe('agency:xuhui-district')
    expect(results['q1']?.result).toEqual([])
  })

  it('has any keys, that of a prototype among them', async () => {
    const { statusCode, body } = await post(await served(), {
      queries: '{"__proto__":{"query":"徐汇区"},"constructor":{"query":"徐汇区"}}',
    })
    expect([statusCode, body.slice(0, 24)]).toEqual([200, '{"__proto__":{"result":['])
  })

  it('runs a bounded number of operations for each query, one after the other', async () => {
    const operations: (string | undefined)[] = []
    let running = 0
    let most = 0
    const service = await served(
      { ANSWER_CACHE_LIMIT: '0' },
      withReads(async (operation) => {
        operations.push(operation)
        most = Math.max(most, ++running)
        await new Promise((resolve) => setImmediate(resolve))
        running--
      }),
    )
    const values = Array.from({ length: 20 }, () => 'x')
    const properties = ['city', 'kind', 'initiatives', 'drives'].map((pid) => ({ pid, v: values }))
    const { statusCode } = await post(service, {
      queries: batchOf(10, { query: '上海市某某委员会', properties }),
    })
    expect(statusCode).toBe(200)
    // Three searches of at most four statements, and the values of at most so many types as there are.
    const own = operations.filter((operation) => operation?.startsWith('Reconcile'))
    expect(own.length).toBeGreaterThan(10)
    expect(own.length).toBeLessThanOrEqual(10 * (3 * 4 + 13))
    expect(most).toBe(1)
  })

  it('takes as long as a statement may: the rest is refused with 503', async () => {
    const service = await served(
      { STATEMENT_TIMEOUT: '50', ANSWER_CACHE_LIMIT: '0' },
      withReads(() => new Promise((resolve) => setTimeout(resolve, 30))),
    )
    const answer = await post(service, { queries: batchOf(10, { query: 'shanghai' }) })
    expect(refusal(answer)).toMatch(/^503 TIMEOUT /)
    expect(answer.headers['retry-after']).toBe('1')
  })

  it('has a quarter of the places: the API answers beside batches, and the rest is told to try again', async () => {
    let go = (): void => undefined
    const gate = new Promise<void>((resolve) => (go = resolve))
    const service = await served(
      { CONCURRENCY_LIMIT: '4', QUEUE_LIMIT: '4', ANSWER_CACHE_LIMIT: '0' },
      withReads((operation) => (operation === 'ReconcileFind' ? gate : Promise.resolve())),
    )
    const batches = Array.from({ length: 5 }, (_, index) =>
      post(service, { queries: batchOf(2, { query: `shanghai ${index}` }) }),
    )
    const { status } = await service.post('{ agencies { nodes { name } } }')
    expect(status).toBe(200)
    go()
    const statuses = (await Promise.all(batches)).map(({ statusCode }) => statusCode)
    expect(statuses.toSorted()).toEqual([200, 200, 503, 503, 503])
  })

  it('counts as many operations as it has queries', async () => {
    const service = await served({ RATE_LIMIT: '30' })
    const twenty = await post(service, { queries: batchOf(20) })
    expect([twenty.statusCode, twenty.headers['ratelimit-remaining']]).toEqual([200, '10'])
    expect(refusal(await post(service, { queries: batchOf(20) }))).toMatch(/^429 RATE_LIMIT_EXCEEDED /)
    expect((await post(service, { queries: batchOf(5) })).statusCode).toBe(200)
    // No batch is larger than what a client may ask in a minute.
    expect((await (await served({ RATE_LIMIT: '30' })).app.inject('/reconcile')).json()).toMatchObject({
      batchSize: 30,
    })
  })
})

describe('a page of another site', () => {
  const queries = { queries: batchOf(1) }

  it.each([
    ['by its origin', { origin: 'https://elsewhere.example' }],
    ['by what the browser says of it', { 'sec-fetch-site': 'cross-site' }],
    ['without an origin', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ])('is refused %s: a form needs no preflight', async (_, headers) => {
    const service = await served()
    expect(refusal(await post(service, queries, headers))).toMatch(/^403 CROSS_SITE_REQUEST .*CORS_ORIGINS/)
    const manifest = await service.app.inject({ url: '/reconcile', headers })
    expect(refusal(manifest)).toMatch(/^403 CROSS_SITE_REQUEST/)
  })

  it('may ask where CORS_ORIGINS names it, and frame previews', async () => {
    const origin = 'http://127.0.0.1:3333'
    const service = await served({ CORS_ORIGINS: origin })
    const headers = { origin, 'sec-fetch-site': 'cross-site' }
    const paths = [
      '',
      '/suggest/type?prefix=a',
      '/suggest/entity?prefix=a',
      '/flyout/type?id=Agency',
      '/properties',
    ]
    for (const path of paths) {
      const { statusCode, headers: answered } = await service.app.inject({
        url: `/reconcile${path}`,
        headers,
      })
      expect([path, statusCode, answered['access-control-allow-origin']]).toEqual([path, 200, origin])
    }
    const answer = await post(service, queries, headers)
    expect([answer.statusCode, answer.headers['access-control-allow-origin']]).toEqual([200, origin])
    const preview = await service.app.inject({
      url: '/reconcile/preview?id=agency:xuhui-district',
      headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    })
    expect(preview.headers['content-security-policy']).toContain(`frame-ancestors 'self' ${origin}`)
  })
})

describe('where the API needs a token', () => {
  it('the manifest says so without one, and all else needs it', async () => {
    const service = await served({ API_ACCESS: 'token', API_TOKENS: DIGEST })
    const manifest = await service.app.inject('/reconcile')
    expect(manifest.json()).toMatchObject({
      authentication: { type: 'apiKey', in: 'header', name: 'Authorization' },
    })
    for (const path of [
      '?queries={}',
      '/suggest/type?prefix=a',
      '/properties',
      '/preview?id=agency:xuhui-district',
    ]) {
      expect(refusal(await service.app.inject(`/reconcile${path}`))).toMatch(/^401 UNAUTHENTICATED/)
    }
    expect(refusal(await post(service, { queries: batchOf(1) }))).toMatch(/^401 UNAUTHENTICATED/)
    const headers = { authorization: `Bearer ${TOKEN}` }
    expect((await post(service, { queries: batchOf(1) }, headers)).statusCode).toBe(200)
  })
})

describe('what stays inside', () => {
  it('is a fault of ours: it is in the log and not in the answer', async () => {
    const service = await served(
      { ANSWER_CACHE_LIMIT: '0' },
      withReads((operation) =>
        operation === 'ReconcileFind' ? Promise.reject(new Error('marker of the driver')) : Promise.resolve(),
      ),
    )
    const answer = await post(service, { queries: batchOf(1) })
    expect(refusal(answer)).toMatch(/^500 INTERNAL /)
    expect(answer.body).not.toContain('marker')
    expect(service.log.join('')).toContain('marker of the driver')
  })

  it('is what was asked for: it is in no line of the log', async () => {
    const service = await served({ LOG_LEVEL: 'trace' })
    await post(service, { queries: batchOf(1, { query: 'zqSecretzq' }) })
    await service.app.inject('/reconcile?queries={"q0":{"query":"zqSecretzq"}}')
    await service.app.inject('/reconcile/suggest/entity?prefix=zqSecretzq')
    expect(service.log.length).toBeGreaterThan(2)
    expect(service.log.join('')).not.toContain('zqSecretzq')
  })

  it('what happens is counted by route, operation and refusal', async () => {
    const service = await served()
    await post(service, { queries: batchOf(2) })
    await post(service, { queries: 'x' })
    const { body } = await service.app.inject('/metrics')
    expect(body).toMatch(/operations_total\{operation="ReconcileFind",code="ok"\} [2-9]/)
    expect(body).toContain('route="/reconcile"')
    expect(body).toContain('refusals_total{code="BAD_USER_INPUT"} 1')
  })
})
