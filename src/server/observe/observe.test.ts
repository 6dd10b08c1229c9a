import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Graph } from '../../graph/port.ts'
import { projectRoot } from '../../project-root.ts'
import { startService } from '../testing/running-service.ts'
import { type Service, openSeededGraph, serve } from '../testing/service.ts'
import { isTracingEnabled } from './start-tracing.ts'

let graph: Graph
let service: Service
const directory = mkdtempSync(join(tmpdir(), 'observe-'))

beforeAll(async () => {
  graph = await openSeededGraph()
  service = await serve(graph)
})
afterAll(async () => {
  await service.close()
  await graph.close()
  rmSync(directory, { recursive: true, force: true })
})

async function scrape(): Promise<string> {
  return (await service.app.inject({ url: '/metrics' })).body
}

/** The value of one time series. */
function valueOf(text: string, series: string): number | undefined {
  const line = text.split('\n').find((candidate) => candidate.startsWith(`${series} `))
  return line === undefined ? undefined : Number(line.slice(series.length + 1))
}

describe('metrics', () => {
  it('count operations by name and result, plans, statements and cache lookups', async () => {
    const districts =
      'query Districts($first: Int) { districts(first: $first) { totalCount } goals { totalCount } }'
    for (const first of [1, 2, 2]) await service.post(districts, { first })
    await service.post('query Wrong { goal { id } }')
    await service.post('{')
    const text = await scrape()
    const prefix = 'initiative_graph_'
    const series = [
      `${prefix}operations_total{operation="Districts",code="ok"}`,
      `${prefix}operations_total{operation="Wrong",code="BAD_USER_INPUT"}`,
      `${prefix}operations_total{operation="anonymous",code="GRAPHQL_PARSE_FAILED"}`,
      `${prefix}operation_duration_seconds_count{operation="Districts"}`,
      `${prefix}plan_duration_seconds_count`,
      `${prefix}statement_duration_seconds_count{outcome="ok"}`,
      `${prefix}statements_running`,
      `${prefix}operations_running`,
      `${prefix}http_request_duration_seconds_count{route="/graphql",method="POST",status="200"}`,
      `${prefix}cache_requests_total{cache="answers",result="hit"}`,
      `${prefix}cache_requests_total{cache="answers",result="miss"}`,
      `${prefix}cache_requests_total{cache="operations",result="hit"}`,
      `${prefix}cache_requests_total{cache="operations",result="miss"}`,
      `${prefix}cache_requests_total{cache="plans",result="hit"}`,
      `${prefix}cache_requests_total{cache="plans",result="miss"}`,
      `${prefix}cache_entries{cache="answers"}`,
    ]
    expect(series.map((name) => valueOf(text, name))).toEqual([
      3, 1, 1, 3, 2, 4, 0, 0, 5, 1, 4, 1, 3, 1, 2, 2,
    ])
  })

  it('count refused requests by code', async () => {
    await service.app.inject({ url: '/nowhere' })
    await service.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: '{',
      headers: { 'content-type': 'text/plain' },
    })
    expect(valueOf(await scrape(), 'initiative_graph_refusals_total{code="UNSUPPORTED_MEDIA_TYPE"}')).toBe(1)
  })

  it('are bounded, however many names clients choose', async () => {
    for (let index = 0; index < 300; index++) await service.post(`query Name${index} { __typename }`)
    const names = (await scrape()).match(/operations_total\{operation="\w+"/g) ?? []
    expect(new Set(names).size).toBeLessThanOrEqual(101)
    expect(names).toContain('operations_total{operation="other"')
  })

  it('need a token where API_TOKENS is set', async () => {
    const API_TOKENS = createHash('sha256').update('a-token').digest('hex')
    const closed = await serve(graph, { API_TOKENS })
    const statuses = await Promise.all(
      [{}, { authorization: 'Bearer a-token' }].map(
        async (headers) => (await closed.app.inject({ url: '/metrics', headers })).statusCode,
      ),
    )
    expect(statuses).toEqual([401, 200])
    await closed.close()
  })
})

describe('the dashboard', () => {
  it('uses existing metrics and names no host', async () => {
    const running = await startService({ DATA_DIR: join(directory, 'metrics') })
    await fetch(`${running.url}/graphql?query=%7B__typename%7D`)
    const text = await (await fetch(`${running.url}/metrics`)).text()
    running.child.kill('SIGTERM')
    await running.ended
    const dashboard = readFileSync(join(projectRoot, 'docs/grafana-dashboard.json'), 'utf8')
    const asked = new Set(dashboard.match(/\b(initiative_graph|nodejs|process)_\w+/g))
    expect(asked.size).toBeGreaterThan(10)
    const metrics = [...asked].map((name) => name.replace(/_(bucket|count|sum)$/, ''))
    expect(metrics.filter((name) => !text.includes(`# TYPE ${name} `))).toEqual([])
    expect(dashboard).not.toMatch(/https?:/)
    expect(valueOf(text, 'initiative_graph_info{engine="embedded"}')).toBe(1)
    expect(valueOf(text, 'initiative_graph_revision_age_seconds')).toBeGreaterThan(0)
  })
})

const exported = z.object({
  resourceSpans: z.array(
    z.object({
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({
              traceId: z.string(),
              spanId: z.string(),
              parentSpanId: z.string().optional(),
              name: z.string(),
            }),
          ),
        }),
      ),
    }),
  ),
})

describe('traces', () => {
  it.each([
    [{}, false],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' }, true],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://127.0.0.1:4318/v1/traces' }, true],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318', OTEL_SDK_DISABLED: 'true' }, false],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318', OTEL_TRACES_EXPORTER: 'none' }, false],
  ])('%j → %s', (environment, expected) => {
    expect(isTracingEnabled(environment)).toBe(expected)
  })

  it('have spans for the operation, its plan and each statement, and the log has their identifiers', async () => {
    const bodies: string[] = []
    const collector = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => {
        bodies.push(body)
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
      })
    })
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
    const address = collector.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const running = await startService({
      DATA_DIR: join(directory, 'traces'),
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    })
    const traceId = '0af7651916cd43dd8448eb211c80319c'
    const query = 'query($id: ID) { agency(id: $id) { name } goals { totalCount } }'
    await fetch(`${running.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', traceparent: `00-${traceId}-b7ad6b7169203331-01` },
      body: JSON.stringify({ query, variables: { id: 'secret-of-the-client' } }),
    })
    running.child.kill('SIGTERM')
    expect(await running.ended).toBe(0)
    collector.close()
    const spans = bodies
      .flatMap((body) => exported.parse(JSON.parse(body)).resourceSpans)
      .flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans))
      .filter((span) => span.traceId === traceId)
    const operation = spans.find(({ name }) => name === 'operation')
    expect(spans.map(({ name }) => name).sort()).toEqual(['operation', 'plan', 'statement', 'statement'])
    expect(operation?.parentSpanId).toBe('b7ad6b7169203331')
    expect(spans.filter(({ parentSpanId }) => parentSpanId === operation?.spanId)).toHaveLength(3)
    expect(running.log()).toContain(`"trace_id":"${traceId}"`)
    expect(bodies.join()).not.toContain('secret-of-the-client')
  })
})
