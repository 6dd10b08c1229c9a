import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { auditServer } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../graph/port.ts'
import { type Service, openSeededGraph, serve } from '../testing/service.ts'

// The audits of graphql-http ask the service as it listens; the rest injects requests.

let graph: Graph
let service: Service
let base: string

beforeAll(async () => {
  graph = await openSeededGraph()
  service = await serve(graph)
  base = await service.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await service.close()
  await graph.close()
})

it('passes all 61 audits of GraphQL over HTTP', async () => {
  const audits = await auditServer({ url: `${base}/graphql` })
  const notOk = audits
    .filter(({ status }) => status !== 'ok')
    .map(({ id, name, status }) => [id, status, name])
  console.log(`GraphQL over HTTP: ${audits.length - notOk.length} of ${audits.length} audits are ok`)
  expect(notOk).toEqual([])
  expect(audits).toHaveLength(61)
})

const json = { 'content-type': 'application/json' }

describe('requests that are not GraphQL get errors in the form of GraphQL', () => {
  const query = JSON.stringify({ query: '{ __typename }' })

  it.each([
    ['an address where nothing is', { method: 'GET', url: '/nowhere' }],
    ['a method the address does not know', { method: 'DELETE', url: '/graphql' }],
    ['another such method', { method: 'PUT', url: '/graphql', headers: json, payload: query }],
    ['a POST to a page', { method: 'POST', url: '/livez', headers: json, payload: query }],
    [
      'a body that is no JSON',
      { method: 'POST', url: '/graphql', headers: json, payload: '{"query": secret' },
    ],
    ['no body', { method: 'POST', url: '/graphql', headers: json }],
    ['a body without a type', { method: 'POST', url: '/graphql', payload: Buffer.from(query) }],
    ['text', { method: 'POST', url: '/graphql', headers: { 'content-type': 'text/plain' }, payload: query }],
    [
      'a form',
      {
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: 'query=%7B__typename%7D',
      },
    ],
    [
      'a body that is too large',
      { method: 'POST', url: '/graphql', headers: json, payload: `"${'x'.repeat(300_000)}"` },
    ],
    ['several operations at once', { method: 'POST', url: '/graphql', headers: json, payload: `[${query}]` }],
    [
      'a body whose only key is __proto__',
      { method: 'POST', url: '/graphql', headers: json, payload: '{"__proto__":{}}' },
    ],
    ['an address that is broken', { method: 'GET', url: '/%zz' }],
  ] as const)('%s', async (_, request) => {
    const response = await service.app.inject(request)
    expect([response.statusCode, response.headers.allow, response.json()]).toMatchSnapshot()
  })
})

describe('a refused operation', () => {
  const refused = [
    ['is not GraphQL', { query: '{' }],
    ['does not fit the schema', { query: '{ nothing }' }],
    ['lacks a variable', { query: 'query ($id: ID!) { node(id: $id) { id } }' }],
    ['asks for too much', { query: `{ goal(id: "g") { ${'partOf { '.repeat(25)} id ${'} '.repeat(25)} } }` }],
    ['is not named', { query: 'query A { __typename } query B { __typename }' }],
    ['has no such name', { query: 'query A { __typename }', operationName: 'C' }],
    ['changes something', { query: 'mutation { __typename }' }],
    ['comes as a hash', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }],
  ] as const

  it.each(refused)('because it %s has the status of the accepted media type', async (_, payload) => {
    const answers = await Promise.all(
      ['application/graphql-response+json', 'application/json'].map((accept) =>
        service.app.inject({ method: 'POST', url: '/graphql', headers: { accept }, payload }),
      ),
    )
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([400, 200])
    expect(answers[0]?.json()).toEqual(answers[1]?.json())
    expect(answers[0]?.json()).toMatchSnapshot()
  })
})

describe('cross-site requests', () => {
  const url = '/graphql?query=%7B__typename%7D'

  it.each([
    ['a program that is none', {}, 200],
    ['a page of this host', { 'sec-fetch-site': 'same-origin' }, 200],
    ['a person who typed the address', { 'sec-fetch-site': 'none' }, 200],
    ['an image on a page of another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a page on another port', { 'sec-fetch-site': 'same-site' }, 403],
    ['an old browser on another site', { referer: 'https://example.org/page' }, 403],
    ['an old browser on this host', { referer: 'http://localhost:80/playground' }, 200],
    ['a page that asked first', { 'sec-fetch-site': 'cross-site', 'graphql-require-preflight': '1' }, 200],
  ])('GET by %s: %j → %i', async (_, headers, status) => {
    const response = await service.app.inject({ url, headers: { host: 'localhost', ...headers } })
    expect(response.statusCode).toBe(status)
  })
})

describe('a request that is not UTF-8 is refused', () => {
  // 徐汇区 as a Chinese Windows console sends it, in GBK.
  const gbk = Buffer.from([0xd0, 0xec, 0xbb, 0xe3, 0xc7, 0xf8])
  const body = (name: Buffer): Buffer =>
    Buffer.concat([Buffer.from('{"query":"{ district(name: \\"'), name, Buffer.from('\\") { id } }"}')])
  const search = (name: string): string => `/graphql?query=%7Bdistrict(name:%22${name}%22)%7Bid%7D%7D`
  const post = { method: 'POST', url: '/graphql' } as const

  it.each([
    ['GBK in a body', { ...post, headers: json, payload: body(gbk) }],
    ['a surrogate in a body', { ...post, headers: json, payload: body(Buffer.from([0xed, 0xa0, 0x80])) }],
    [
      'a body that is cut off within a character',
      { ...post, headers: json, payload: body(gbk.subarray(0, 1)) },
    ],
    [
      'another charset',
      {
        ...post,
        headers: { 'content-type': 'application/json; charset=GBK' },
        payload: body(Buffer.from('a')),
      },
    ],
    ['GBK in a query string', { method: 'GET', url: search('%D0%EC%BB%E3%C7%F8') }],
    ['a surrogate in a query string', { method: 'GET', url: search('%ed%a0%80') }],
  ] as const)('%s', async (_, request) => {
    const response = await service.app.inject(request)
    expect([response.statusCode, response.json()]).toMatchSnapshot()
  })

  it('raw bytes in an address', async () => {
    const socket = connect(Number(new URL(base).port), '127.0.0.1')
    socket.end(
      Buffer.concat([Buffer.from('GET /graphql?query='), gbk, Buffer.from(' HTTP/1.1\r\nhost: a\r\n\r\n')]),
    )
    const answer = await text(socket)
    expect(answer.slice(answer.indexOf('{'))).toMatchSnapshot()
  })

  it.each(['application/json', 'application/json;charset=UTF-8', 'application/json; charset="utf8"'])(
    'but not as %s in UTF-8',
    async (type) => {
      const payload = body(Buffer.from('徐汇区'))
      const response = await service.app.inject({ ...post, headers: { 'content-type': type }, payload })
      expect(response.json()).toMatchObject({ data: { district: { id: 'district:xuhui' } } })
    },
  )
})

describe('GET', () => {
  const query = 'query Named($id: ID = "district:xuhui") { district(id: $id) { name } }'

  it.each(['operationName', 'variables', 'extensions', 'documentId'])(
    'takes an empty `%s` as absent',
    async (name) => {
      const [without, empty] = await Promise.all(
        [{ query }, { query, [name]: '' }].map((search) =>
          service.app.inject({ url: '/graphql', query: search }),
        ),
      )
      expect(without?.json()).toMatchObject({ data: { district: { name: '徐汇区' } } })
      expect([empty?.statusCode, empty?.json()]).toEqual([200, without?.json()])
    },
  )

  it('refuses an empty `query`', async () => {
    const response = await service.app.inject({ url: '/graphql?query=' })
    expect([response.statusCode, response.json()]).toMatchSnapshot()
  })

  it('and HEAD are answered alike but for the body, at first and from the cache', async () => {
    // Apollo answers what is new, so HEAD asks a new service first.
    const other = await serve(graph)
    const url = `/graphql?${new URLSearchParams({ query }).toString()}`
    const answers = []
    for (const method of ['HEAD', 'HEAD', 'GET'] as const)
      answers.push(await other.app.inject({ method, url }))
    await other.close()
    expect(
      answers.map(({ statusCode, headers, body }) => [
        statusCode,
        headers['content-type'],
        headers['content-length'],
        headers.etag,
        headers['cache-status'],
        body === '' ? 'no body' : 'a body',
      ]),
    ).toMatchSnapshot()
  })
})

describe('every method in `Allow` is answered', () => {
  it.each(['/graphql', '/livez', '/metrics'])('at %s', async (url) => {
    const { headers } = await service.app.inject({ method: 'DELETE', url })
    const methods = String(headers.allow).split(', ')
    const statuses = await Promise.all(
      methods.map(async (method) => {
        const options = method === 'POST' ? { payload: { query: '{ __typename }' } } : {}
        const search = url === '/graphql' && method !== 'POST' ? '?query=%7B__typename%7D' : ''
        return (await service.app.inject({ method: allowed(method), url: `${url}${search}`, ...options }))
          .statusCode
      }),
    )
    expect([methods, statuses]).toMatchSnapshot()
  })

  function allowed(method: string): 'GET' | 'HEAD' | 'POST' {
    if (method === 'GET' || method === 'HEAD' || method === 'POST') return method
    throw new Error(`the test does not know ${method}`)
  }
})

it('a request with an invalid host is answered', async () => {
  const response = await service.app.inject({
    url: '/graphql?query=%7B__typename%7D',
    headers: { host: 'a b' },
  })
  expect(response.json()).toMatchObject({ data: { __typename: 'Query' } })
})
