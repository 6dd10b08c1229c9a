import type { McpServerFactory } from '@modelcontextprotocol/server'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { type Config, serviceUrl } from '../config.ts'
import { createExecutor } from './execution/execute.ts'
import { RevisionWatch } from './execution/revision-watch.ts'
import { StatisticsWatch } from './execution/statistics-watch.ts'
import type { ReadableGraph } from '../graph/port.ts'
import { federated } from '../ontology/federation/federation.ts'
import type { Ontology } from '../ontology/model.ts'
import type { ReadContext } from '../planner/reader.ts'
import { type ApolloPlugin, createApolloServer } from './apollo.ts'
import { Answers } from './answers.ts'
import { exportModel } from '../export/model.ts'
import { ExportFiles } from './export/export-files.ts'
import { createApp } from './app.ts'
import { Admission, type AdmissionLimits } from './limits/admission.ts'
import type { RunCypher } from './mcp/tool.ts'
import { version } from '../version.ts'
import { readTrustedDocuments } from './limits/trusted-documents.ts'
import { Metrics } from './observe/metrics.ts'
import { observedGraph, observedPlan } from './observe/observed-graph.ts'
import { OperationStore } from './operations/operation-store.ts'
import { reconcileModel } from './reconcile/model.ts'
import { RequestExecutor } from './request-executor.ts'
import { ResponseCache } from './responses/response-cache.ts'

/** What the service is made of. */
export interface ServiceOptions {
  readonly config: Config
  /** Closed by the caller, after the service. */
  readonly graph: ReadableGraph
  readonly schema: GraphQLSchema
  readonly ontology: Ontology
  /** The text of a source between two offsets; null where the operator does not hold the source. */
  readonly quote: ReadContext['quote']
  /** Runs Cypher for agents; undefined: they have no such tool. */
  readonly cypher?: RunCypher | undefined
  readonly log: FastifyBaseLogger
  /** When the current revision was loaded, for the metrics; null where unknown. */
  readonly loadedAt?: () => Promise<string | null>
  /**
   * Plug-ins of Apollo Server. Where there are any, every request goes through Apollo but for responses out of the
   * cache (`ANSWER_CACHE_LIMIT`).
   */
  readonly plugins?: readonly ApolloPlugin[]
}

/** The service, ready to listen. */
export interface Service {
  readonly app: FastifyInstance
  /** Servers of the Model Context Protocol, for connections that are not HTTP. They are loaded when first asked for. */
  readonly mcp: () => Promise<McpServerFactory>
  /** Stops after the accepted requests are answered. */
  readonly close: () => Promise<void>
}

/**
 * Puts the service together: caches, executor, GraphQL server, HTTP server. It does not listen yet.
 * @throws ConfigError where a file that the configuration names cannot be used.
 */
export async function createService(options: ServiceOptions): Promise<Service> {
  const { config, ontology, quote, cypher, log } = options
  const schema = config.federation ? federated({ public: options.schema, ontology }) : options.schema
  const { loadedAt = () => Promise.resolve(null), plugins = [] } = options
  const trusted =
    config.trustedDocuments === undefined ? undefined : readTrustedDocuments(config.trustedDocuments)
  const metrics = new Metrics()
  const graph = observedGraph(options.graph, metrics)
  // The statements of the watch belong to no operation, so they are not counted.
  const watch = new RevisionWatch(options.graph)
  const responses = new ResponseCache(watch, config.answerCacheBytes, (found) => {
    metrics.lookup('answers', found)
  })
  const statistics = new StatisticsWatch(options.graph, watch, ontology)
  const executor = createExecutor({
    schema,
    ontology,
    graph,
    watch,
    quote,
    publicUrl: config.publicUrl,
    nodeLimit: config.nodeLimit,
    estimatedRowsLimit: config.estimatedRowsLimit,
    statistics: () => statistics.get(),
    statementTimeout: config.statementTimeout,
    aroundPlan: observedPlan(metrics),
    onPlanLookup: (found) => {
      metrics.lookup('plans', found)
    },
    log,
  })
  const operations = new OperationStore(schema, config.limits)
  const apollo = createApolloServer({ schema, executor, operations, log, plugins })
  await apollo.start()
  const requests = new RequestExecutor({
    apollo,
    executor,
    operations,
    alwaysApollo: plugins.length > 0,
    onLookup: (found) => {
      metrics.lookup('operations', found)
    },
  })
  metrics.watch({
    engine: graph.engine,
    caches: {
      answers: responses,
      operations,
      plans: {
        get size() {
          return operations.plans.size
        },
        get bytes() {
          return operations.plans.bytes
        },
      },
    },
    loadedAt,
  })
  const model = exportModel(ontology)
  const exports = new ExportFiles({
    graph,
    watch,
    model,
    publicUrl: config.publicUrl ?? '',
    statementTimeout: config.statementTimeout,
    log,
  })
  const admission = new Admission(config.limits)
  metrics.watchAdmission(admission)
  const answers = new Answers({ requests, admission, responses, trusted, operations, metrics })
  const loadMcp = async (): Promise<McpServerFactory> => {
    const { mcpServers } = await import('./mcp/server.ts')
    return mcpServers({
      answers,
      calls: new Admission(shareOf(config.limits)),
      // Agents have no use for the fields of gateways.
      schema: options.schema,
      ontology,
      quote,
      cypher,
      timeout: config.statementTimeout,
      log,
      url: serviceUrl(config),
      version: version(),
    })
  }
  let servers: Promise<McpServerFactory> | undefined
  const mcp = (): Promise<McpServerFactory> => (servers ??= loadMcp())
  const app = await createApp({
    answers,
    admission,
    mcp,
    reconciliation: {
      model: reconcileModel(ontology, schema),
      calls: new Admission(shareOf(config.limits)),
      version: version(),
    },
    graph,
    ontology,
    quote,
    log,
    config,
    metrics,
    exports,
    exportModel: model,
  })
  return {
    app,
    mcp,
    close: async () => {
      await app.close()
      await exports.close()
      await apollo.stop()
    },
  }
}

/** Agents have a quarter of the places, and so have batches of names: each is several operations, one after the other. */
function shareOf({ concurrency, queue, queueTimeout }: AdmissionLimits): AdmissionLimits {
  return { concurrency: Math.ceil(concurrency / 4), queue: Math.floor(queue / 4), queueTimeout }
}
