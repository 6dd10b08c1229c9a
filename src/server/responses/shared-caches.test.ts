import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LightMyRequestResponse } from 'fastify'
import CachePolicy from 'http-cache-semantics'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openEmbedded } from '../../graph/embedded/grafeo.ts'
import type { Graph } from '../../graph/port.ts'
import { type Service, serve } from '../testing/service.ts'

const NAMES = '{ agencies { nodes { name } } }'
const CACHE_CONTROL = 'max-age=60, stale-while-revalidate=30'

const directory = mkdtempSync(join(tmpdir(), 'shared-caches-'))
let graph: Graph
let service: Service

/** Writes an agency of that name under a new revision. */
async function load(name: string): Promise<void> {
  await graph.write(async (transaction) => {
    const parameters = { name, revision: `revision ${Math.random()}` }
    for (const text of [
      'MATCH (n) DETACH DELETE n',
      "CREATE (:Agency {id: 'agency:one', name: $name, nameEn: $name, kind: 'BUREAU'})",
      "CREATE (:Revision {id: 'revision', revision: $revision})",
    ]) {
      await transaction.run({ text, parameters })
    }
  })
}

beforeAll(async () => {
  graph = await openEmbedded({ directory })
})
afterAll(async () => {
  await graph.close()
  rmSync(directory, { recursive: true, force: true })
})
beforeEach(async () => {
  await load('Library')
  service = await serve(graph, { CACHE_CONTROL })
})
afterEach(() => service.close())

const addressOf = (query: string): string => `/graphql?${new URLSearchParams({ query }).toString()}`

function get(
  query: string,
  headers: Readonly<Record<string, string>> = {},
  from = service,
): Promise<LightMyRequestResponse> {
  return from.app.inject({ url: addressOf(query), headers })
}

/** A shared cache before the service, as RFC 9111 and RFC 5861 have it; its clock is that of the test. */
class SharedCache {
  readonly #kept: { readonly policy: CachePolicy; readonly body: string }[] = []

  async ask(
    query: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{ readonly body: string; readonly from: 'origin' | 'cache' | 'cache, stale' }> {
    const request = { url: addressOf(query), method: 'GET', headers: { host: 'graph.test', ...headers } }
    for (const { policy, body } of this.#kept) {
      if (policy.satisfiesWithoutRevalidation(request)) return { body, from: 'cache' }
      if (policy.evaluateRequest(request).response) return { body, from: 'cache, stale' }
    }
    const answer = await get(query, headers)
    const kept = Object.fromEntries(
      Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]),
    )
    const policy = new CachePolicy(request, { status: answer.statusCode, headers: kept })
    if (policy.storable()) this.#kept.unshift({ policy, body: answer.body })
    return { body: answer.body, from: 'origin' }
  }
}

describe('with CACHE_CONTROL, an answer', () => {
  it('to GET says for how long it may be kept, how old it is, and what it depends on', async () => {
    for (const status of ['fwd=uri-miss; stored', 'hit']) {
      expect((await get(NAMES)).headers).toMatchObject({
        'cache-control': 'public, max-age=60, stale-while-revalidate=30',
        'cache-status': `initiative-graph; ${status}`,
        age: '1',
        vary: 'accept, accept-encoding',
      })
    }
  })

  it('that the client has already says the same with 304', async () => {
    const { headers } = await get(NAMES)
    const again = await get(NAMES, { 'if-none-match': String(headers.etag) })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    expect(again.headers).toMatchObject({
      'cache-control': 'public, max-age=60, stale-while-revalidate=30',
      age: '1',
      etag: headers.etag,
      vary: 'accept, accept-encoding',
    })
  })

  it('depends on the origin of the page where other sites may ask', async () => {
    const open = await serve(graph, { CACHE_CONTROL, CORS_ORIGINS: 'https://a.test,https://b.test' })
    const answers = await Promise.all(
      [{}, { origin: 'https://a.test' }].map((headers) => get(NAMES, headers, open)),
    )
    await open.close()
    for (const { headers } of answers) {
      expect(headers.vary).toBe('Origin, accept, accept-encoding')
      expect(headers['cache-control']).toContain('public')
    }
  })

  it('to POST is not kept: caches know a response by its address', async () => {
    const { headers } = await service.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: NAMES },
    })
    expect(headers['cache-control']).toBe('no-store')
    expect(headers).not.toHaveProperty('age')
  })

  it('does not say how many operations the client who asked has left', async () => {
    const limited = await serve(graph, { CACHE_CONTROL, RATE_LIMIT: '5' })
    const [kept, live] = [await get(NAMES, {}, limited), await get('{ graph { engine } }', {}, limited)]
    await limited.close()
    expect(Object.keys(kept.headers).filter((name) => name.startsWith('ratelimit'))).toEqual([])
    expect(live.headers).toHaveProperty('ratelimit-remaining', '3')
  })

  it.each([
    ['an operation that fails', '{ agency(id: "agency:one", name: "both") { id } }'],
    ['a part that fails', '{ a: agency(id: "agency:one") { kind nameEn name city { id } } agency { id } }'],
    ['a document that is not valid', '{ nothing }'],
    ['no document', ''],
  ])('is never kept of %s', async (_, query) => {
    const { headers, body } = await get(query)
    expect(body).toContain('errors')
    expect(headers['cache-control']).toBe('no-store')
  })

  it('is never kept of a client that asked too often', async () => {
    const limited = await serve(graph, { CACHE_CONTROL, RATE_LIMIT: '1' })
    await get(NAMES, {}, limited)
    const refused = await get(NAMES, {}, limited)
    await limited.close()
    expect([refused.statusCode, refused.headers['cache-control']]).toEqual([429, 'no-store'])
  })

  it.each([
    ['graph', '{ graph { revision } }'],
    ['graph in a fragment, under another name', '{ ...F } fragment F on Query { g: graph { engine } }'],
    ['graph beside what may be kept', '{ agencies { totalCount } ... { graph { engine } } }'],
  ])('is asked for each time where clients learn of loads by it: %s', async (_, query) => {
    for (const status of ['stored', 'hit']) {
      const { headers } = await get(query)
      expect(headers['cache-status']).toContain(status)
      expect(headers['cache-control']).toBe('no-cache')
      expect(headers).not.toHaveProperty('age')
    }
  })

  it('is private where the API takes a token, and asked for each time', async () => {
    const API_TOKENS = '2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b'
    const closed = await serve(graph, { CACHE_CONTROL, API_TOKENS, API_ACCESS: 'token' })
    const answers = await Promise.all(
      ['secret', 'wrong'].map((token) => get(NAMES, { authorization: `Bearer ${token}` }, closed)),
    )
    await closed.close()
    expect(answers.map((one) => [one.statusCode, one.headers['cache-control']])).toEqual([
      [200, 'private, no-cache'],
      [401, 'no-store'],
    ])
  })

  it('counts as old as the time it took to be made: a load may have come meanwhile', async () => {
    const slow: Graph = {
      ...graph,
      get generation() {
        return graph.generation
      },
      read: async (...read) => {
        if (read[0].text.includes('Agency')) await new Promise((resolve) => setTimeout(resolve, 1200))
        return graph.read(...read)
      },
      write: (work) => graph.write(work),
      prepare: (statements) => graph.prepare(statements),
      hasTextIndex: (name) => graph.hasTextIndex(name),
      ping: () => graph.ping(),
      close: () => graph.close(),
    }
    const late = await serve(slow, { CACHE_CONTROL })
    const [made, kept] = [await get(NAMES, {}, late), await get(NAMES, {}, late)]
    await late.close()
    expect(Number(made.headers.age)).toBeGreaterThanOrEqual(2)
    expect(kept.headers.age).toBe('1')
  })
})

describe('a shared cache', () => {
  const start = new Date('2026-01-01T00:00:00Z').getTime()

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: start })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('serves nothing for longer after a load than CACHE_CONTROL says', async () => {
    const cache = new SharedCache()
    expect((await cache.ask(NAMES)).from).toBe('origin')
    // The load comes as soon as it can after the answer.
    await load('Archive')
    const served: string[] = []
    for (let second = 0; second <= 120; second++) {
      vi.setSystemTime(start + second * 1000)
      const { body, from } = await cache.ask(NAMES)
      served.push(`${body.includes('Library') ? 'old' : 'new'} from ${from}`)
    }
    expect(served.slice(0, 59)).toEqual(Array.from({ length: 59 }, () => 'old from cache'))
    expect(served.slice(59, 89)).toEqual(Array.from({ length: 30 }, () => 'old from cache, stale'))
    expect(served[89]).toBe('new from origin')
    expect(served.slice(90).filter((one) => one.startsWith('old'))).toEqual([])
  })

  it('keeps answers for different clients apart', async () => {
    const cache = new SharedCache()
    const accept = 'application/graphql-response+json'
    const askers = [{ accept: 'application/json' }, { accept }, { accept, 'accept-encoding': 'br' }]
    for (const from of ['origin', 'cache']) {
      for (const headers of askers) expect(await cache.ask(NAMES, headers)).toMatchObject({ from })
    }
  })

  it('keeps nothing where CACHE_CONTROL is not set', async () => {
    await service.close()
    service = await serve(graph)
    const cache = new SharedCache()
    await cache.ask(NAMES)
    expect((await cache.ask(NAMES)).from).toBe('origin')
    expect((await get(NAMES)).headers).not.toHaveProperty('age')
  })
})
