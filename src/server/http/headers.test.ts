import { createHash } from 'node:crypto'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../graph/port.ts'
import { type Service, openSeededGraph, serve } from '../testing/service.ts'
import { SECURITY_HEADERS } from '../../http/security-headers.ts'

let graph: Graph
let service: Service
let url: string

beforeAll(async () => {
  graph = await openSeededGraph()
  service = await serve(graph)
  url = await service.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await service.close()
  await graph.close()
})

const json = { 'content-type': 'application/json' }

/** Writes raw bytes to the service and reads the response. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text))
    socket.on('data', (data) => (answer += data.toString()))
    socket.on('end', () => {
      socket.end()
      resolve(answer)
    })
    socket.on('error', reject)
  })
}

describe('every response forbids scripts and framing', () => {
  it.each([
    ['an answer', { method: 'POST', url: '/graphql', headers: json, payload: { query: '{ __typename }' } }],
    ['a refusal', { method: 'POST', url: '/graphql', headers: json, payload: '{' }],
    ['a probe', { method: 'GET', url: '/livez' }],
    ['nothing', { method: 'GET', url: '/nothing' }],
    ['a broken address', { method: 'GET', url: '/%zz' }],
  ] as const)('%s', async (_, request) => {
    const { headers } = await service.app.inject(request)
    expect(headers).toMatchObject(SECURITY_HEADERS)
    expect(JSON.stringify(headers)).not.toMatch(/x-powered-by|"server"/i)
  })

  it.each([
    ['what is no HTTP', 'hello\r\n\r\n', 400],
    ['headers that are too large', `GET /livez HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, 431],
  ])('%s', async (_, text, status) => {
    const answer = await raw(text)
    expect(answer).toContain(`HTTP/1.1 ${status} `)
    expect(answer).toContain("content-security-policy: default-src 'none'")
    expect(answer).toContain('{"errors":[{"message":')
  })

  it('no policy names a host', () => {
    expect(JSON.stringify(SECURITY_HEADERS)).not.toMatch(/https?:|\*/)
  })
})

describe('a request has an identifier', () => {
  it.each([
    ['of its own', {}, /^[0-9a-f-]{36}$/],
    ['that came with it', { 'x-request-id': 'abc-123' }, /^abc-123$/],
    ['of its own where the one that came is none', { 'x-request-id': 'a b"<' }, /^[0-9a-f-]{36}$/],
    ['of its own where the one that came is long', { 'x-request-id': 'a'.repeat(101) }, /^[0-9a-f-]{36}$/],
  ])('%s', async (_, headers, expected) => {
    const response = await service.app.inject({ url: '/graphql?query=%7B__typename%7D', headers })
    const identifier = response.headers['x-request-id']
    expect(identifier).toMatch(expected)
    expect(service.log.at(-1)).toContain(`"reqId":${JSON.stringify(identifier)}`)
  })
})

describe('a page of another origin', () => {
  const preflight = {
    method: 'OPTIONS',
    url: '/graphql',
    headers: {
      origin: 'https://example.org',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  } as const

  it('may not read responses by default', async () => {
    const response = await service.app.inject(preflight)
    expect(response.statusCode).toBe(405)
    expect(response.headers).not.toHaveProperty('access-control-allow-origin')
  })

  it('may read responses where CORS_ORIGINS allows it', async () => {
    const open = await serve(graph, { CORS_ORIGINS: 'https://example.org, https://example.com' })
    const origins = ['https://example.org', 'https://example.net', 'https://example.org.example.net']
    const allowed = await Promise.all(
      origins.map(async (origin) => {
        const asked = await open.app.inject({ ...preflight, headers: { ...preflight.headers, origin } })
        const answered = await open.app.inject({
          url: '/graphql?query=%7B__typename%7D',
          headers: { origin, 'sec-fetch-site': 'cross-site' },
        })
        return [asked.headers['access-control-allow-origin'], answered.statusCode]
      }),
    )
    expect(allowed).toEqual([
      ['https://example.org', 200],
      [undefined, 403],
      [undefined, 403],
    ])
    await open.close()
  })

  it.each([
    [
      'Apollo Client',
      'apollographql-client-name,apollographql-client-version,content-type,x-apollo-operation-name',
    ],
    ['a client that asks for a preflight', 'apollo-require-preflight,graphql-require-preflight'],
    ['the GraphQL client names of the field', 'x-graphql-client-name,x-graphql-client-version'],
    ['a traced page', 'baggage,traceparent,tracestate,sentry-trace,b3'],
    ['a page with a token', 'authorization,x-request-id'],
  ])('may send the headers of %s', async (_, names) => {
    const open = await serve(graph, { CORS_ORIGINS: 'https://example.org' })
    const { statusCode, headers, body } = await open.app.inject({
      ...preflight,
      headers: { ...preflight.headers, 'access-control-request-headers': names },
    })
    await open.close()
    expect([statusCode, body]).toEqual([200, ''])
    expect(headers).toMatchObject({
      vary: 'Origin, Access-Control-Request-Headers',
      'access-control-allow-origin': 'https://example.org',
      'access-control-allow-methods': 'GET, HEAD, POST',
      'access-control-allow-headers': names,
      'content-length': '0',
    })
    expect(headers).not.toHaveProperty('content-type')
  })
})

describe('a body', () => {
  it.each(['br', 'gzip', 'deflate'])(
    'is compressed with %s where the client accepts it',
    async (encoding) => {
      const response = await service.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'accept-encoding': encoding },
        payload: { query: '{ agencies(first: 50) { nodes { id name nameEn } } }' },
      })
      expect(response.headers['content-encoding']).toBe(encoding)
    },
  )

  it('is refused where it is compressed: a small one can unpack to a huge one', async () => {
    const response = await service.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...json, 'content-encoding': 'gzip' },
      payload: { query: '{ __typename }' },
    })
    expect([response.statusCode, response.json()]).toMatchSnapshot()
  })
})

describe('with API_TOKENS', () => {
  const token = 'a token of 32 characters or more'.replaceAll(' ', '-')
  const API_TOKENS = createHash('sha256').update(token).digest('hex')

  it.each([
    ['no token', {}, 401],
    ['another token', { authorization: 'Bearer nonsense' }, 401],
    ['another scheme', { authorization: `Basic ${token}` }, 401],
    ['the digest instead of the token', { authorization: `Bearer ${API_TOKENS}` }, 401],
    ['the token', { authorization: `Bearer ${token}` }, 200],
  ])('an API with API_ACCESS=token answers %s', async (_, headers, status) => {
    const closed = await serve(graph, { API_TOKENS, API_ACCESS: 'token' })
    const response = await closed.app.inject({ url: '/graphql?query=%7B__typename%7D', headers })
    expect(response.statusCode).toBe(status)
    expect((await closed.app.inject({ url: '/livez' })).statusCode).toBe(200)
    expect(response.body + closed.log.join()).not.toContain(token)
    expect(closed.log.join()).not.toContain(API_TOKENS)
    await closed.close()
  })

  it('a public API answers without a token', async () => {
    const open = await serve(graph, { API_TOKENS })
    expect((await open.app.inject({ url: '/graphql?query=%7B__typename%7D' })).statusCode).toBe(200)
    await open.close()
  })
})
