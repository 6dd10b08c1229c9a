import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../graph/port.ts'
import { type ServeOptions, type Service, openSeededGraph, serve } from '../testing/service.ts'
import { type Agent, type Era, connect } from './testing/agent.ts'

const TOKEN = 'token-of-an-agent'
const DIGEST = createHash('sha256').update(TOKEN).digest('hex')

let graph: Graph
const opened: { close: () => Promise<void> }[] = []
beforeAll(async () => {
  graph = await openSeededGraph()
})
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close()
})
afterAll(() => graph.close())

async function served(
  environment: Record<string, string> = {},
  on: Graph = graph,
  options: ServeOptions = {},
): Promise<Service> {
  const service = await serve(on, environment, options)
  opened.push(service)
  return service
}

async function agentOn(service: Service, era: Era = 'auto'): Promise<Agent> {
  const agent = await connect(service, era)
  opened.push(agent)
  return agent
}

/** A call of the revision before, which needs no headers of the protocol. */
const CALL = {
  jsonrpc: '2.0',
  id: 1,
  method: 'tools/call',
  params: { name: 'find', arguments: { text: 'xuhui' } },
}

function post(
  { app }: Service,
  payload: object | string,
  headers: Record<string, string> = {},
): Promise<LightMyRequestResponse> {
  return app.inject({
    method: 'POST',
    url: '/mcp',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    },
    payload,
  })
}

/**
 * A graph that asks `before` to wait for it, or to fail, by the name of the operation.
 * @param before is handed what rejects when the operation is ended.
 */
function withReads(
  before: (operation: string | undefined, ended: () => Promise<void>) => Promise<void>,
): Graph {
  return {
    ...graph,
    engine: graph.engine,
    generation: graph.generation,
    read: async (statement, options) => {
      const never = new Promise<void>(() => undefined)
      await before(options?.operation, () => options?.cancellation?.bound(never) ?? never)
      return graph.read(statement, options)
    },
  }
}

describe('an agent', () => {
  it.each([
    ['auto', '2026-07-28'],
    ['legacy', '2025-11-25'],
  ] as const)('that negotiates %s speaks revision %s and finds the same tools', async (era, revision) => {
    const { client, call } = await agentOn(await served(), era)
    expect(client.getNegotiatedProtocolVersion()).toBe(revision)
    expect(client.getServerVersion()).toMatchObject({ name: 'initiative-graph' })
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual([
      ...['find', 'entity', 'drives', 'figures', 'paths', 'cite', 'verify', 'schema', 'graphql'],
    ])
    expect((await call('find', { text: 'xuhui' })).answer).toMatchObject({
      results: [{ id: 'agency:xuhui-district', score: 1 }, { id: 'district:xuhui' }, {}, {}],
    })
  })

  it('gets an answer both as structure and as text', async () => {
    const { call } = await agentOn(await served())
    const { answer, text } = await call('entity', { id: 'agency:xuhui-district' })
    expect(JSON.parse(text)).toEqual(answer)
  })

  it('reads entities and sources as resources', async () => {
    const { client } = await agentOn(await served())
    const { resources } = await client.listResources()
    expect(resources).toMatchObject([
      { uri: 'initiative-graph://source/source%3Ashanghai-2025-bulletin', mimeType: 'application/json' },
    ])
    const { contents } = await client.readResource({
      uri: 'initiative-graph://entity/agency%3Axuhui-district',
    })
    expect(JSON.stringify(contents)).toContain('徐汇区')
    const unknown = client.readResource({ uri: 'initiative-graph://entity/agency%3Anobody' })
    await expect(unknown).rejects.toMatchObject({ code: -32602 })
    const { completion } = await client.complete({
      ref: { type: 'ref/resource', uri: 'initiative-graph://entity/{id}' },
      argument: { name: 'id', value: 'xuhui' },
    })
    expect(completion.values).toContain('agency:xuhui-district')
  })

  it('gets the five usual questions as prompts', async () => {
    const { client } = await agentOn(await served())
    const { prompts } = await client.listPrompts()
    expect(prompts.map(({ name }) => name)).toEqual([
      ...['who-drives', 'what-does', 'how-did-it-develop', 'is-it-true', 'how-connected'],
    ])
    const { messages } = await client.getPrompt({ name: 'who-drives', arguments: { goal: '稳就业' } })
    expect(JSON.stringify(messages)).toContain('Which agencies drive the goal “稳就业”')
  })
})

describe('what a tool cannot answer', () => {
  it('is told as a result that says what would be right', async () => {
    const { call } = await agentOn(await served())
    const told = async (tool: string, args: Record<string, unknown>): Promise<string> => {
      const { isError, text } = await call(tool, args)
      expect(isError).toBe(true)
      return text
    }
    expect(await told('find', {})).toMatch(/Invalid arguments for tool find.*text/s)
    expect(await told('find', { text: 'x', type: 'Agency' })).toMatch(/Unrecognized key: "type"/)
    expect(await told('find', { text: 'x', types: ['Agensy'] })).toMatch(
      /no type "Agensy"; there are Agency,/,
    )
    expect(await told('drives', {})).toBe(
      'BAD_USER_INPUT: Give `agency`, `goal` or both: an id, or an exact name.',
    )
    expect(await told('entity', { id: 'agency:xuhui-district', more: ['initatives'] })).toMatch(
      /has no list "initatives"; did you mean initiatives\?/,
    )
    expect(await told('cite', { place: 'somewhere' })).toMatch(/is no place; write it as source:/)
    expect(await told('schema', { topic: 'Agencie' })).toMatch(/did you mean Agency/)
    expect(await told('graphql', { query: '{ agency }' })).toMatch(/^GRAPHQL_VALIDATION_FAILED: /)
    expect(await told('verify', { figure: '5%' })).toMatch(/^BAD_USER_INPUT: Give `figure` and `indicator`/)
  })

  it('an unknown tool is an error of the protocol', async () => {
    const { call } = await agentOn(await served())
    await expect(call('cypher', { statement: 'RETURN 1' })).rejects.toMatchObject({ code: -32602 })
  })

  it('says nothing of the inside where the fault is ours', async () => {
    const broken = withReads((operation) =>
      operation === 'McpResolve' ? Promise.reject(new Error('marker of the driver')) : Promise.resolve(),
    )
    const service = await served({}, broken)
    const { call, client } = await agentOn(service)
    const { isError, text } = await call('entity', { id: '徐汇区' })
    expect([isError, text]).toEqual([
      true,
      'INTERNAL: Something went wrong on our side; the log has the details.',
    ])
    const completed = client
      .complete({
        ref: { type: 'ref/resource', uri: 'initiative-graph://entity/{id}' },
        argument: { name: 'id', value: 'x' },
      })
      .then(JSON.stringify, String)
    expect(await completed).not.toContain('marker')
    expect(service.log.join('')).toContain('marker of the driver')
  })
})

describe('the API is behind `/mcp` with its limits', () => {
  it('refuses what an operation may not ask', async () => {
    const told = async (environment: Record<string, string>, query: string): Promise<string> =>
      (await (await agentOn(await served(environment))).call('graphql', { query })).text
    const deep = '{ agencies { nodes { initiatives { nodes { name } } } } }'
    expect(await told({ DEPTH_LIMIT: '3' }, deep)).toMatch(/^DEPTH_LIMIT_EXCEEDED: .* 3 are allowed/)
    expect(await told({ NODE_LIMIT: '100' }, deep)).toMatch(/^COST_LIMIT_EXCEEDED: /)
    expect(await told({ TOKEN_LIMIT: '5' }, deep)).toMatch(/^TOKEN_LIMIT_EXCEEDED: /)
    expect(await told({}, 'mutation { x }')).toMatch(/^GRAPHQL_VALIDATION_FAILED: /)
  })

  it('answers the documents of agents only where they are trusted, and its own always', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'trusted-')), 'documents.json')
    writeFileSync(file, JSON.stringify({ one: '{ graph { engine } }' }))
    const { call } = await agentOn(await served({ TRUSTED_DOCUMENTS: file }))
    expect((await call('graphql', { query: '{ graph { engine } }' })).isError).toBe(false)
    expect((await call('graphql', { query: '{ graph { revision } }' })).text).toMatch(
      /^DOCUMENT_NOT_TRUSTED: /,
    )
    expect((await call('find', { text: 'xuhui' })).isError).toBe(false)
  })

  it('refuses an answer that would fill the context of an agent', async () => {
    const { call } = await agentOn(await served())
    const fields = Array.from({ length: 40 }, (_, index) => `a${index}: summary`).join(' ')
    const { text } = await call('graphql', { query: `{ initiatives(first: 100) { nodes { ${fields} } } }` })
    expect(text).toMatch(/^BAD_USER_INPUT: The answer has \d+ bytes; at most 50000 are sent\./)
  })

  it('takes a token where the API takes one', async () => {
    const service = await served({ API_TOKENS: DIGEST, API_ACCESS: 'token' })
    const refused = await post(service, CALL)
    expect([refused.statusCode, refused.headers['www-authenticate']]).toEqual([401, 'Bearer'])
    expect(refused.json()).toMatchObject({
      jsonrpc: '2.0',
      id: null,
      error: { code: -32000, data: { code: 'UNAUTHENTICATED' } },
    })
    expect((await post(service, CALL, { authorization: `Bearer ${TOKEN}` })).statusCode).toBe(200)
  })

  it('counts requests of both doors in one bucket', async () => {
    const service = await served({ RATE_LIMIT: '2' })
    expect((await post(service, CALL)).headers['ratelimit-remaining']).toBe('1')
    expect((await service.post('{ __typename }')).status).toBe(200)
    const third = await post(service, CALL)
    expect([third.statusCode, third.headers['retry-after']]).toEqual([429, '30'])
    expect(third.json()).toMatchObject({ error: { data: { code: 'RATE_LIMIT_EXCEEDED' } } })
  })

  it('is counted, logged without arguments, and measured', async () => {
    const service = await served()
    const { call } = await agentOn(service)
    await call('find', { text: 'a marker of an agent' })
    await call('drives', { agency: 'agency:nobody' })
    const { body } = await service.app.inject({ url: '/metrics' })
    expect(body).toMatch(/operations_total\{operation="McpFind",code="ok"\} 1/)
    expect(body).toMatch(/http_request_duration_seconds_count\{route="\/mcp",method="POST",status="200"\}/)
    const lines = service.log.join('')
    expect(lines).toContain('"tool":"find","code":"ok"')
    expect(lines).toContain('"tool":"drives","code":"BAD_USER_INPUT"')
    expect(lines).not.toContain('marker')
  })
})

describe('many calls at once', () => {
  it('take a quarter of the places: the API answers beside them, the rest is told to try again', async () => {
    let release = (): void => undefined
    const released = new Promise<void>((resolve) => (release = resolve))
    const slow = withReads((operation) => (operation === 'McpFind' ? released : Promise.resolve()))
    const service = await served({ CONCURRENCY_LIMIT: '8', QUEUE_LIMIT: '8', ANSWER_CACHE_LIMIT: '0' }, slow)
    const { call } = await agentOn(service)
    const calls = Array.from({ length: 20 }, (_, index) => call('find', { text: `text ${index}` }))
    // Two run and two wait; sixteen are refused while those still run.
    const refused: unknown[] = []
    await new Promise<void>((resolve) => {
      for (const one of calls) {
        void one.then(({ isError, text }) => {
          if (isError && refused.push(text) === 16) resolve()
        })
      }
    })
    expect(new Set(refused.map((text) => String(text).slice(0, 10)))).toEqual(new Set(['OVERLOADED']))
    expect((await service.post('{ agencies { totalCount } }')).body).toMatchObject({
      data: { agencies: { totalCount: 49 } },
    })
    release()
    const answers = await Promise.all(calls)
    expect(answers.filter(({ isError }) => !isError)).toHaveLength(4)
  })

  it('in one body are refused: a batch would be many calls for one token of the rate limit', async () => {
    const refused = await post(await served(), [CALL, { ...CALL, id: 2 }])
    expect([refused.statusCode, refused.json()]).toMatchObject([400, { error: { code: -32600 } }])
  })
})

describe('a call ends', () => {
  it('when it takes too long', async () => {
    const stuck = withReads((operation, ended) => (operation === 'McpFind' ? ended() : Promise.resolve()))
    const { call } = await agentOn(await served({ STATEMENT_TIMEOUT: '300' }, stuck))
    expect((await call('find', { text: 'x' })).text).toMatch(/^TIMEOUT: The call took more than 300 ms/)
  })

  it('when its client goes away', async () => {
    let ends = (): void => undefined
    const ended = new Promise<void>((resolve) => (ends = resolve))
    const stuck = withReads((operation, cancelled) => {
      if (operation !== 'McpFind') return Promise.resolve()
      return cancelled().finally(ends)
    })
    const service = await served({}, stuck)
    await service.app.listen({ port: 0, host: '127.0.0.1' })
    const address = service.app.server.address()
    const port = address && typeof address === 'object' ? address.port : 0
    const gone = new AbortController()
    const asked = fetch(`http://127.0.0.1:${port}/mcp`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
      body: JSON.stringify(CALL),
      signal: gone.signal,
    })
    setTimeout(() => {
      gone.abort()
    }, 300)
    await asked.then((response) => response.text()).catch(() => undefined)
    await ended
  })
})

describe('a page of another site', () => {
  const REFUSED = { error: { code: -32000, data: { code: 'CROSS_SITE_REQUEST' } } }

  it.each([
    [
      'that makes its name mean this machine',
      { host: 'evil.example:4000', origin: 'http://evil.example:4000' },
    ],
    ['that makes its name mean this machine and sends no origin', { host: 'evil.example:4000' }],
    ['that asks this machine', { host: 'localhost:4000', origin: 'https://evil.example' }],
    ['without an address of its own', { host: 'localhost:4000', origin: 'null' }],
  ])('%s is refused before its body is read', async (_, headers) => {
    const { statusCode, json } = await post(await served(), '{', headers)
    expect([statusCode, json()]).toMatchObject([403, REFUSED])
  })

  it('is refused where the service is public, by its origin', async () => {
    const service = await served({ HOST: '0.0.0.0', PUBLIC_URL: 'https://graph.example' })
    const host = 'graph.example'
    expect((await post(service, CALL, { host, origin: 'https://evil.example' })).statusCode).toBe(403)
    expect((await post(service, CALL, { host, origin: 'http://localhost:6274' })).statusCode).toBe(403)
    expect((await post(service, CALL, { host, origin: 'https://graph.example' })).statusCode).toBe(200)
    expect((await post(service, CALL, { host })).statusCode).toBe(200)
  })

  it('may ask where CORS_ORIGINS lists it, and pages of this machine may', async () => {
    const service = await served({ CORS_ORIGINS: 'https://agent.example' })
    const listed = await post(service, CALL, { origin: 'https://agent.example' })
    expect([listed.statusCode, listed.headers['access-control-allow-origin']]).toEqual([
      200,
      'https://agent.example',
    ])
    expect((await post(service, CALL, { origin: 'http://localhost:6274' })).statusCode).toBe(200)
  })
})

describe('a request that is no message of the protocol', () => {
  it.each([
    ['that is not JSON', '{', {}, 400, -32700],
    ['of another type', 'x', { 'content-type': 'text/plain' }, 415, -32000],
    ['that is too large', JSON.stringify({ ...CALL, padding: 'x'.repeat(2000) }), {}, 413, -32000],
    ['that is compressed', '{}', { 'content-encoding': 'gzip' }, 415, -32000],
  ])('%s is refused as JSON-RPC says', async (_, payload, headers: Record<string, string>, status, code) => {
    const answer = await post(await served({ BODY_LIMIT: '1024' }), payload, headers)
    expect([answer.statusCode, answer.json()]).toMatchObject([status, { jsonrpc: '2.0', error: { code } }])
  })

  it.each(['GET', 'DELETE'] as const)('%s is not answered: there are no sessions', async (method) => {
    const { app } = await served()
    const { statusCode } = await app.inject({ method, url: '/mcp', headers: { accept: 'text/event-stream' } })
    expect(statusCode).toBe(405)
  })
})
