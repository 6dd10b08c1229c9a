import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Config } from '../config.ts'
import { createExecutor } from './execution/execute.ts'
import { GraphWatch } from './execution/graph-state.ts'
import type { ReadableGraph } from '../graph/port.ts'
import type { Ontology } from '../ontology/model.ts'
import type { ReadContext } from '../planner/reader.ts'
import { AnswerCache } from './answers/answer-cache.ts'
import { createApolloServer } from './apollo.ts'
import { createApp } from './app.ts'
import { readTrustedDocuments } from './limits/trusted-documents.ts'
import { Metrics } from './observe/metrics.ts'
import { observedGraph, observedPlan } from './observe/observed-graph.ts'
import { type Tracing, noTracing } from './observe/tracing.ts'
import { RequestExecutor } from './request-executor.ts'

/** What a service is made of. */
export interface ServiceOptions {
  readonly config: Config
  /** Whoever opened it closes it, after the service. */
  readonly graph: ReadableGraph
  readonly schema: GraphQLSchema
  readonly ontology: Ontology
  /** The text of a source between two offsets; null where the operator does not hold the source. */
  readonly quote: ReadContext['quote']
  readonly log: FastifyBaseLogger
  readonly tracing?: Tracing
  /** When the revision that is served was loaded, for the metrics; null where nobody knows. */
  readonly loadedAt?: () => Promise<string | null>
}

/** The service, ready to listen. */
export interface Service {
  readonly app: FastifyInstance
  /** Answers what was accepted, then ends. */
  readonly close: () => Promise<void>
}

/**
 * Puts the service together: caches, executor, GraphQL server, HTTP server. It does not listen yet.
 * @throws ConfigError where a file that the configuration names cannot be used.
 */
export async function createService(options: ServiceOptions): Promise<Service> {
  const { config, schema, ontology, quote, log, tracing = noTracing } = options
  const { loadedAt = () => Promise.resolve(null) } = options
  const trusted =
    config.trustedDocuments === undefined ? undefined : readTrustedDocuments(config.trustedDocuments)
  const metrics = new Metrics()
  const graph = observedGraph(options.graph, metrics, tracing)
  // What a watch asks is no statement of an operation, so it is not counted as one.
  const watch = new GraphWatch(options.graph)
  const answers = new AnswerCache(watch, config.answerCacheBytes, (found) => {
    metrics.lookup('answers', found)
  })
  const executor = createExecutor({
    schema,
    ontology,
    graph,
    watch,
    quote,
    nodeLimit: config.nodeLimit,
    statementTimeout: config.statementTimeout,
    aroundPlan: observedPlan(metrics, tracing),
    onPlanLookup: (found) => {
      metrics.lookup('plans', found)
    },
  })
  const apollo = createApolloServer(schema, executor, log)
  await apollo.start()
  const requests = new RequestExecutor(apollo, executor, (found) => {
    metrics.lookup('operations', found)
  })
  metrics.watch({
    engine: graph.engine,
    caches: { answers, operations: requests, plans: executor.plans },
    loadedAt,
  })
  const app = await createApp({
    requests,
    graph: options.graph,
    ontology,
    answers,
    log,
    config,
    trusted,
    metrics,
    tracing,
  })
  return {
    app,
    close: async () => {
      await app.close()
      await apollo.stop()
    },
  }
}
