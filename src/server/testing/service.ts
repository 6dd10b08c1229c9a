import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { ensureSeedLoaded } from '../../../seed/ensure.ts'
import { readConfig } from '../../config.ts'
import { type Executor, createExecutor } from '../../execution/execute.ts'
import { openEmbedded } from '../../graph/grafeo.ts'
import type { Graph } from '../../graph/port.ts'
import { loadSchema } from '../../ontology/load.ts'
import { createApolloServer } from '../apollo.ts'
import { createApp } from '../app.ts'
import { Metrics } from '../observe/metrics.ts'
import { observedGraph, observedPlan } from '../observe/observed-graph.ts'
import { operationMetrics } from '../observe/operation-metrics.ts'
import { type Tracing, noTracing } from '../observe/tracing.ts'
import { createLog, secretsOf } from '../log.ts'
import { readTrustedDocuments } from '../limits/trusted-documents.ts'

/** The whole service on a graph, without a port: requests are injected. */
export interface Service {
  readonly app: FastifyInstance
  /** Posts an operation to `/graphql`. */
  post(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly status: number; readonly body: unknown }>
  /** What was logged, line by line. */
  readonly log: readonly string[]
  close(): Promise<void>
}

/**
 * Makes the service on a graph that is open, with settings from environment variables; closing the service leaves the graph open.
 */
export async function serve(
  graph: Graph,
  executor?: Executor,
  environment: Readonly<Record<string, string>> = {},
  tracing: Tracing = noTracing,
): Promise<Service> {
  const config = readConfig(environment)
  const trusted =
    config.trustedDocuments === undefined ? undefined : readTrustedDocuments(config.trustedDocuments)
  const { public: schema, ontology } = loadSchema()
  const lines: string[] = []
  const metrics = new Metrics()
  const log = createLog(config.logLevel, secretsOf(config), {
    destination: { write: (line) => void lines.push(line) },
    mixin: () => tracing.ids(),
  })
  const apollo = createApolloServer(
    schema,
    executor ??
      createExecutor({
        schema,
        ontology,
        graph: observedGraph(graph, metrics, tracing),
        aroundPlan: observedPlan(metrics, tracing),
        nodeLimit: config.nodeLimit,
        statementTimeout: config.statementTimeout,
        quote: () => null,
      }),
    log,
    { plugins: [operationMetrics(metrics)] },
  )
  await apollo.start()
  const app = await createApp({ apollo, graph, log, config, trusted, metrics, tracing })
  return {
    app,
    log: lines,
    post: async (query, variables = {}) => {
      const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })
      return { status: response.statusCode, body: response.json<unknown>() }
    },
    close: async () => {
      await app.close()
      await apollo.stop()
    },
  }
}

/** Opens an embedded graph in a folder of its own that holds the seed of this project. */
export async function openSeededGraph(): Promise<Graph> {
  const directory = mkdtempSync(join(tmpdir(), 'initiative-graph-'))
  const graph = await openEmbedded({ directory })
  await ensureSeedLoaded(graph, loadSchema().ontology, pino({ level: 'silent' }))
  return {
    engine: graph.engine,
    read: (...read) => graph.read(...read),
    write: (work) => graph.write(work),
    prepare: (statements) => graph.prepare(statements),
    hasTextIndex: (name) => graph.hasTextIndex(name),
    ping: () => graph.ping(),
    close: async () => {
      await graph.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
