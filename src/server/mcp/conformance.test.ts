import Fastify from 'fastify'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../config.ts'
import type { Graph } from '../../graph/port.ts'
import { createGate } from '../http/gate.ts'
import { Metrics } from '../observe/metrics.ts'
import { type Service, openSeededGraph, serve } from '../testing/service.ts'
import { serveMcp } from './endpoint.ts'
import { conformance, failedIn } from './testing/conformance.ts'
import { exampleServer } from './testing/example-server.ts'

// The suite of the protocol tests two things: what every server has to do, of this service; and how each kind of content
// arrives, of this endpoint with the tools that the suite expects, which the service has not.

const REVISIONS = ['2026-07-28', '2025-11-25'] as const

/** Scenarios that call tools, resources or prompts of the suite. */
const CONTENT = [
  ...['simple-text', 'image', 'audio', 'embedded-resource', 'mixed-content', 'error'].map(
    (kind) => `tools-call-${kind}`,
  ),
  ...['read-text', 'read-binary', 'templates-read'].map((kind) => `resources-${kind}`),
  ...['simple', 'with-args', 'embedded-resource', 'with-image'].map((kind) => `prompts-get-${kind}`),
]

/** Scenarios of what is optional and not offered: notices, and tools that ask the client, each with a tool of the suite. */
const NOT_OFFERED = {
  '2026-07-28': [
    // Four of its checks call a tool that asks the client.
    'server-stateless',
    'tools-call-with-progress',
    'json-schema-2020-12',
    'http-custom-header-server-validation',
    ...[
      'basic-elicitation',
      'basic-sampling',
      'basic-list-roots',
      'request-state',
      'multiple-input-requests',
      'multi-round',
      'non-tool-request',
      'result-type',
      'tampered-state',
      'capability-check',
    ].map((name) => `input-required-result-${name}`),
  ],
  '2025-11-25': [
    'logging-set-level',
    'tools-call-with-logging',
    'tools-call-with-progress',
    'tools-call-sampling',
    'tools-call-elicitation',
    'json-schema-2020-12',
    'elicitation-sep1034-defaults',
    'elicitation-sep1330-enums',
    'resources-subscribe',
    'resources-unsubscribe',
  ],
} as const

/** Single checks that the service passes. */
const PASSED = { '2026-07-28': 95, '2025-11-25': 37 }

describe('of the conformance suite, the service passes', () => {
  let graph: Graph
  let service: Service
  let url: string
  beforeAll(async () => {
    graph = await openSeededGraph()
    service = await serve(graph)
    url = `${await service.app.listen({ port: 0, host: '127.0.0.1' })}/mcp`
  })
  afterAll(async () => {
    await service.close()
    await graph.close()
  })

  it.each(REVISIONS)('every scenario of revision %s that needs no tool of the suite', async (revision) => {
    const scenarios = await conformance(url, ['--suite', 'all', '--spec-version', revision])
    // A prompt of the suite is to be completed.
    const foreign = [...CONTENT, 'completion-complete', ...NOT_OFFERED[revision]]
    expect(new Set(failedIn(scenarios))).toEqual(new Set(foreign))
    expect([...scenarios.values()].reduce((sum, { passed }) => sum + passed, 0)).toBe(PASSED[revision])
  })
})

describe('of the conformance suite, the endpoint with the tools of the suite passes', () => {
  let app: FastifyInstance
  let url: string
  beforeAll(async () => {
    app = Fastify()
    const config = readConfig({})
    serveMcp(app, {
      servers: () => Promise.resolve(exampleServer),
      config,
      gate: createGate(config),
      metrics: new Metrics(),
    })
    url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/mcp`
  })
  afterAll(() => app.close())

  it.each(REVISIONS)('every kind of content of revision %s', async (revision) => {
    const scenarios = await conformance(url, ['--suite', 'all', '--spec-version', revision])
    expect(new Set(failedIn(scenarios))).toEqual(new Set(NOT_OFFERED[revision]))
    for (const name of CONTENT) expect(scenarios.get(name)?.passed).toBeGreaterThan(0)
  })
})
