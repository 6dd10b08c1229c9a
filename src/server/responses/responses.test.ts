import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { REVISION_INTERVAL } from '../execution/revision-watch.ts'
import type { Graph } from '../../graph/port.ts'
import { openForSuite } from '../../graph/testing/suite-graph.ts'
import { testEngines } from '../../graph/testing/test-engines.ts'
import { SECURITY_HEADERS } from '../../http/security-headers.ts'
import { type Service, serve } from '../testing/service.ts'

const directory = mkdtempSync(join(tmpdir(), 'answers-'))
const NAMES = '{ agencies { nodes { name } } }'

/** Writes an agency of that name, and a stamp where there is a revision. */
async function load(graph: Graph, name: string, revision: string | undefined): Promise<void> {
  await graph.write(async (transaction) => {
    const run = (text: string): Promise<unknown> =>
      transaction.run({ text, parameters: { name, revision: revision ?? null } })
    await run('MATCH (n) DETACH DELETE n')
    await run("CREATE (:Agency {id: 'agency:one', name: $name, nameEn: $name, kind: 'BUREAU'})")
    if (revision !== undefined) await run("CREATE (:Revision {id: 'revision', revision: $revision})")
  })
}

describe.each(testEngines(directory))('responses from $engine', ({ engine, open }) => {
  let graph: Graph
  let service: Service

  afterAll(() => {
    rmSync(directory, { recursive: true, force: true })
  })
  openForSuite(open, async (opened) => {
    graph = opened
    service = await serve(graph)
  })
  afterAll(() => service.close())
  beforeEach(async () => {
    await load(graph, 'Library', `revision ${Math.random()}`)
  })

  function get(
    query: string,
    headers: Record<string, string> = {},
    search: Record<string, string> = {},
  ): Promise<LightMyRequestResponse> {
    return ask(service, query, headers, search)
  }

  it('are cached, and `Cache-Status` says so', async () => {
    const [first, second] = [await get(NAMES), await get(NAMES)]
    expect(first.headers['cache-status']).toBe('initiative-graph; fwd=uri-miss; stored')
    expect(second.headers['cache-status']).toBe('initiative-graph; hit')
    expect(second.body).toBe(first.body)
    expect(second.json()).toMatchObject({
      data: { agencies: { nodes: [{ name: 'Library' }] } },
      extensions: { cost: { requestedNodes: 20, databaseStatements: 1, rows: 1 } },
    })
  })

  it('differ by variables, operation and media type', async () => {
    const query =
      'query One($first: Int) { agencies(first: $first) { totalCount } } query Two { goals { totalCount } }'
    const requests: [Record<string, string>, Record<string, string>][] = [
      [{}, { operationName: 'One' }],
      [{}, { operationName: 'One', variables: '{"first":1}' }],
      [{}, { operationName: 'One', variables: '{"first":2}' }],
      [{}, { operationName: 'Two' }],
      [{ accept: 'application/graphql-response+json' }, { operationName: 'Two' }],
    ]
    for (const [headers, search] of requests) {
      expect((await get(query, headers, search)).headers['cache-status']).toContain('miss')
    }
    for (const [headers, search] of requests) {
      const { headers: answered } = await get(query, headers, search)
      expect(answered['cache-status']).toContain('hit')
      expect(answered['content-type']).toContain(headers['accept'] ?? 'application/json')
    }
  })

  it('differ by the day of `@asOf`, written or sent, and by whether there is one', async () => {
    const query = '{ agencies { totalCount } }'
    const withVariable = `query ($day: Date! = "2025-01-01") @asOf(date: $day) ${query}`
    const requests: [string, Record<string, string>][] = [
      [query, {}],
      [`query @asOf(date: "2025-01-01") ${query}`, {}],
      [`query @asOf(date: "2025-02-01") ${query}`, {}],
      [withVariable, {}],
      [withVariable, { variables: '{"day":"2025-01-02"}' }],
      [withVariable, { variables: '{"day":"2025-02-01"}' }],
    ]
    await graph.write((transaction) =>
      transaction.run({ text: "MATCH (a:Agency) SET a.firstStated = '2025-02-01'", parameters: {} }),
    )
    const answers = await Promise.all(requests.map(([text, search]) => get(text, {}, search)))
    expect(answers.map((answer) => answer.json<unknown>())).toMatchObject(
      [1, 0, 1, 0, 0, 1].map((totalCount) => ({ data: { agencies: { totalCount } } })),
    )
    for (const [index, [text, search]] of requests.entries()) {
      expect(answers[index]?.headers['cache-status']).toContain('stored')
      const { headers, body } = await get(text, {}, search)
      expect([headers['cache-status'], body]).toEqual(['initiative-graph; hit', answers[index]?.body])
    }
  })

  it.each([
    ['1e400 is not null', { variables: '{"f":null}' }, { variables: '{"f":1e400}' }],
    ['1e400 is not null in a list', { variables: '{"l":[null]}' }, { variables: '{"l":[-1e400]}' }],
    ['no name is not an empty one', {}, { operationName: '' }],
    ['a name ends with it', { operationName: 'A' }, { operationName: 'A\n#c' }],
    ['null is not a text', { variables: '{"f":null}' }, { variables: '{"f":"null"}' }],
    [
      'a text is not a variable',
      { variables: '{"f":"a","g":"b"}' },
      { variables: '{"f":"a\\",\\"g\\":\\"b"}' },
    ],
  ])('are of one request alone: %s', async (_, one, other) => {
    const query = 'query A { agencies { nodes { name } } }'
    expect((await get(query, {}, one)).headers['cache-status']).toContain('stored')
    expect((await get(query, {}, one)).headers['cache-status']).toContain('hit')
    const body: Readonly<Record<string, string>> = { query, ...one, ...other }
    // As text: JSON has no infinity.
    const { variables = '{}', ...rest } = body
    const payload = `{"variables":${variables},${JSON.stringify(rest).slice(1)}`
    const headers = { 'content-type': 'application/json' }
    const answer = await service.app.inject({ method: 'POST', url: '/graphql', headers, payload })
    expect(answer.headers['cache-status'] ?? 'refused').not.toContain('hit')
  })

  it('are the same for POST and GET', async () => {
    await get(NAMES)
    const post = await service.app.inject({ method: 'POST', url: '/graphql', payload: { query: NAMES } })
    expect(post.headers).toMatchObject({
      'cache-status': 'initiative-graph; hit',
      'cache-control': 'no-store',
    })
    expect(post.headers).not.toHaveProperty('etag')
  })

  it('are not sent again to clients that have them', async () => {
    const first = await get(NAMES)
    expect(first.headers).toMatchObject({ 'cache-control': 'no-cache', vary: 'accept, accept-encoding' })
    const tag = String(first.headers.etag)
    for (const tags of [tag, tag.slice(2), `"other", ${tag}`, '*']) {
      const again = await get(NAMES, { 'if-none-match': tags })
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag])
    }
    expect((await get(NAMES, { 'if-none-match': 'W/"other"' })).statusCode).toBe(200)
  })

  it('have neither body nor type nor length where the client has them, cached or not', async () => {
    const headersOf = async (to: Service, tag: string): Promise<unknown> => {
      const { statusCode, headers, body } = await ask(to, NAMES, { 'if-none-match': tag })
      const names = Object.keys(headers).filter((name) => !(name in SECURITY_HEADERS))
      return [statusCode, headers['cache-status'], names.sort(), body]
    }
    const tag = String((await get(NAMES)).headers.etag)
    const fresh = await serve(graph)
    // Apollo answers the first request, the executor the second, the cache the third.
    const statuses = [await headersOf(fresh, tag), await headersOf(service, tag)]
    await fresh.close()
    const forgetful = await serve(graph, { ANSWER_CACHE_LIMIT: '0' })
    await ask(forgetful, NAMES)
    statuses.push(await headersOf(forgetful, tag))
    await forgetful.close()
    expect(statuses).toMatchInlineSnapshot(`
      [
        [
          304,
          "initiative-graph; fwd=uri-miss; stored",
          [
            "cache-control",
            "cache-status",
            "connection",
            "date",
            "etag",
            "vary",
            "x-request-id",
          ],
          "",
        ],
        [
          304,
          "initiative-graph; hit",
          [
            "cache-control",
            "cache-status",
            "connection",
            "date",
            "etag",
            "vary",
            "x-request-id",
          ],
          "",
        ],
        [
          304,
          "initiative-graph; fwd=bypass",
          [
            "cache-control",
            "cache-status",
            "connection",
            "date",
            "etag",
            "vary",
            "x-request-id",
          ],
          "",
        ],
      ]
    `)
  })

  it('change at once when this process loads the graph', async () => {
    const before = await get(NAMES)
    await load(graph, 'Archive', 'another revision')
    const after = await get(NAMES, { 'if-none-match': String(before.headers.etag) })
    expect(after.statusCode).toBe(200)
    expect(after.json()).toMatchObject({ data: { agencies: { nodes: [{ name: 'Archive' }] } } })
  })

  it(`change within ${REVISION_INTERVAL} ms when another process loads it`, async () => {
    await get(NAMES)
    const other = await open()
    await load(other, 'Archive', 'another revision')
    await other.close()
    await new Promise((resolve) => setTimeout(resolve, REVISION_INTERVAL))
    expect((await get(NAMES)).json()).toMatchObject({ data: { agencies: { nodes: [{ name: 'Archive' }] } } })
  })

  it('change as soon while the clock of the machine steps back an hour', async () => {
    await get(NAMES)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3_600_000 })
    try {
      const other = await open()
      await load(other, 'Archive', 'another revision')
      await other.close()
      await new Promise((resolve) => setTimeout(resolve, REVISION_INTERVAL))
      expect((await get(NAMES)).body).toContain('Archive')
    } finally {
      vi.useRealTimers()
    }
  })

  it('are not cached with errors', async () => {
    const broken = '{ agency(id: "agency:one", name: "both") { id } graph { engine } }'
    for (const { headers } of [await get(broken), await get(broken)]) {
      expect(headers['cache-control']).toBe('no-store')
      expect(headers).not.toHaveProperty('cache-status')
      expect(headers).not.toHaveProperty('etag')
    }
  })

  it('are not found by refused requests', async () => {
    await get(NAMES)
    expect((await get(NAMES, {}, { variables: '{' })).statusCode).toBe(400)
    expect(
      (await get(NAMES, {}, { extensions: '{"persistedQuery":{"version":1,"sha256Hash":"0"}}' })).body,
    ).toContain('BAD_REQUEST')
    const named = await service.app.inject({ method: 'POST', url: '/graphql', payload: { documentId: '0' } })
    expect(named.json()).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }],
    })
    const payload = { query: NAMES, variables: [] }
    expect((await service.app.inject({ method: 'POST', url: '/graphql', payload })).statusCode).toBe(400)
  })

  it('are not cached without a revision', async () => {
    await load(graph, 'Library', undefined)
    await get(NAMES)
    expect((await get(NAMES)).headers['cache-status']).toBe('initiative-graph; fwd=bypass')
  })

  it('are not cached with ANSWER_CACHE_LIMIT=0', async () => {
    const forgetful = await serve(graph, { ANSWER_CACHE_LIMIT: '0' })
    await ask(forgetful, NAMES)
    expect((await ask(forgetful, NAMES)).headers['cache-status']).toBe('initiative-graph; fwd=bypass')
    await forgetful.close()
  })

  it('are private where the API takes a token', async () => {
    const API_TOKENS = '5e884898da28047151d0e56f8dc6292773603d0d6aabbd62a11ef721d1542d8'.padEnd(64, '8')
    const closed = await serve(graph, { API_TOKENS, API_ACCESS: 'token' })
    await get(NAMES)
    const refused = await ask(closed, NAMES)
    expect([refused.statusCode, refused.headers['cache-control']]).toEqual([401, 'no-store'])
    await closed.close()
  })

  it('take bounded memory; the least recently used go first', async () => {
    const small = await serve(graph, { ANSWER_CACHE_LIMIT: '40000' })
    const numbered = (index: number): string =>
      `{ agencies { nodes { name } } a${index}: goals { totalCount } }`
    for (let index = 0; index < 200; index++) await ask(small, numbered(index))
    const { body } = await small.app.inject({ url: '/metrics' })
    const bytes = Number(/cache_bytes\{cache="answers"\} (\d+)/.exec(body)?.[1])
    const entries = Number(/cache_entries\{cache="answers"\} (\d+)/.exec(body)?.[1])
    expect(bytes).toBeLessThanOrEqual(40_000)
    expect(entries).toBeGreaterThan(20)
    expect(entries).toBeLessThan(200)
    expect((await ask(small, numbered(199))).headers['cache-status']).toContain('hit')
    expect((await ask(small, numbered(0))).headers['cache-status']).toContain('miss')
    await small.close()
  })

  it(`are compressed as the client accepts, from ${engine} and from the cache`, async () => {
    const fields = Array.from({ length: 60 }, (_, index) => `a${index}: name`).join(' ')
    const long = `{ agencies { nodes { ${fields} } } }`
    const plain = await get(long)
    expect(plain.headers).not.toHaveProperty('content-encoding')
    for (const [accepted, coding, unpack] of [
      ['gzip', 'gzip', gunzipSync],
      ['br;q=0.5, gzip', 'gzip', gunzipSync],
      ['gzip, br', 'br', brotliDecompressSync],
    ] as const) {
      const packed = await get(long, { 'accept-encoding': accepted })
      expect(packed.headers['content-encoding']).toBe(coding)
      expect(unpack(packed.rawPayload).toString()).toBe(plain.body)
    }
    expect((await get(NAMES, { 'accept-encoding': 'br' })).headers).not.toHaveProperty('content-encoding')
  })
})

function ask(
  { app }: Service,
  query: string,
  headers: Record<string, string> = {},
  search: Record<string, string> = {},
): Promise<LightMyRequestResponse> {
  const url = `/graphql?${new URLSearchParams({ query, ...search }).toString()}`
  return app.inject({ method: 'GET', url, headers })
}
