import fastifyCompress from '@fastify/compress'
import fastifyCors from '@fastify/cors'
import type { McpServerFactory } from '@modelcontextprotocol/server'
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
} from 'fastify'
import type { Config } from '../config.ts'
import { type Graph, GraphError } from '../graph/port.ts'
import type { Ontology } from '../ontology/model.ts'
import type { ExportModel } from '../export/model.ts'
import type { ExportFiles } from './export/export-files.ts'
import { exportRoute } from './export/export-route.ts'
import { contextRoute, linkedData } from './export/linked-data.ts'
import type { ReadContext } from '../planner/reader.ts'
import {
  HttpError,
  INTERNAL_MESSAGE,
  errorBody,
  httpErrorOf,
  refuseCompressed,
  sendError,
  unreadable,
} from './http/http-error.ts'
import { graphqlRoute } from './graphql-route.ts'
import { watchConnections } from './http/connections.ts'
import { logRequests } from './http/request-log.ts'
import { readJsonBodies } from './http/json-body.ts'
import { requestId } from './http/request-id.ts'
import { servePages } from './pages.ts'
import { SECURITY_HEADERS } from '../http/security-headers.ts'
import type { Answers } from './answers.ts'
import { createGate } from './http/gate.ts'
import type { Admission } from './limits/admission.ts'
import { RATE_LIMIT_HEADERS } from './limits/rate-limit.ts'
import { serveMcp } from './mcp/endpoint.ts'
import type { Metrics } from './observe/metrics.ts'
import type { ReconcileModel } from './reconcile/model.ts'
import { serveReconciliation } from './reconcile/routes.ts'
import { bearerCheck } from './http/access.ts'
import { proxyCheck } from './http/client-address.ts'
import { refuseBrokenHttp } from './http/broken-http.ts'
import { answerUnknownRoute } from './http/unknown-route.ts'

/** What the HTTP server serves. */
export interface AppOptions {
  readonly answers: Answers
  /** Of the operations that are answered. */
  readonly admission: Admission
  /** Answers agents at `/mcp`. */
  readonly mcp: () => Promise<McpServerFactory>
  /** Answers names at `/reconcile`. */
  readonly reconciliation: {
    readonly model: ReconcileModel
    readonly calls: Admission
    readonly version: string
  }
  readonly graph: Pick<Graph, 'ping' | 'read'>
  /** Each of its entities has a page. */
  readonly ontology: Ontology
  readonly log: FastifyBaseLogger
  readonly config: Pick<
    Config,
    | 'host'
    | 'port'
    | 'limits'
    | 'corsOrigins'
    | 'tokenDigests'
    | 'apiAccess'
    | 'cacheControl'
    | 'trustedProxies'
    | 'publicUrl'
    | 'statementTimeout'
  >
  readonly metrics: Metrics
  readonly exports: ExportFiles
  /** What exports and linked data hold. */
  readonly exportModel: ExportModel
  /** The text of a source between two offsets; null where the operator does not hold it. */
  readonly quote: ReadContext['quote']
}

/** Time limits for the headers of a request and for all of it, in milliseconds. */
const HEADERS_TIMEOUT = 10_000
const REQUEST_TIMEOUT = 30_000

/** How long a connection may be idle, in milliseconds; longer than load balancers keep theirs. */
const KEEP_ALIVE_TIMEOUT = 72_000

/** How long operations that take long may go on once the service stops, in milliseconds. */
const LONG_GRACE = 1000

/** Milliseconds between two looks for connections to close once that time is over. */
const UNUSED_INTERVAL = 100

/** Shorter responses are sent uncompressed, in bytes. */
const COMPRESSION_THRESHOLD = 1024

/**
 * Makes the HTTP server: `/graphql`, `/mcp`, `/reconcile`, the explorer at `/`, `/playground`, probes, `/metrics`. It does not
 * listen yet. Closing it waits for running requests.
 */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { answers, admission, mcp, reconciliation, graph, ontology, log, config, metrics, quote } = options
  const { exports, exportModel } = options
  const { limits, corsOrigins, trustedProxies } = config
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    // Variables may have any name; no object is made of them that has a prototype.
    onProtoPoisoning: 'ignore',
    onConstructorPoisoning: 'ignore',
    trustProxy: trustedProxies.length > 0 && proxyCheck(trustedProxies),
    genReqId: (request) => requestId(request.headers['x-request-id']),
    requestTimeout: REQUEST_TIMEOUT,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
    http: { headersTimeout: HEADERS_TIMEOUT, connectionsCheckingInterval: 2000 },
    // Idle connections would prevent the server from closing.
    forceCloseConnections: 'idle',
    // Accepted requests are answered with `connection: close`.
    return503OnClosing: false,
    frameworkErrors: (error, _, reply) => {
      sendError(
        reply.headers(SECURITY_HEADERS),
        httpErrorOf(error, undefined, limits.bodyBytes) ?? unreadable,
      )
    },
    clientErrorHandler: refuseBrokenHttp,
  })
  readJsonBodies(app)
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(SECURITY_HEADERS).header('x-request-id', request.id)
    refuseCompressed(request.headers)
    done()
  })
  logRequests(app, metrics)
  app.setErrorHandler((error: FastifyError | HttpError, request, reply) => {
    const httpError =
      error instanceof HttpError
        ? error
        : httpErrorOf(error, request.headers['content-length'], limits.bodyBytes)
    if (httpError) {
      metrics.refusal(httpError.code)
      return sendError(reply, httpError)
    }
    request.log.error({ err: error }, 'a request could not be answered')
    return reply.code(500).send(errorBody('INTERNAL', INTERNAL_MESSAGE))
  })
  app.setNotFoundHandler(answerUnknownRoute(app))
  // `refuseCompressed` refuses compressed bodies.
  await app.register(fastifyCompress, { threshold: COMPRESSION_THRESHOLD, globalDecompression: false })
  if (corsOrigins.length > 0) {
    await app.register(fastifyCors, {
      // Without `allowedHeaders`, a listed origin may send any: tracers and clients bring their own.
      origin: [...corsOrigins],
      methods: ['GET', 'HEAD', 'POST'],
      // The plug-in gives its answer a length, which 204 must not have (RFC 9110, 8.6).
      optionsSuccessStatus: 200,
      exposedHeaders: ['x-request-id', 'retry-after', ...RATE_LIMIT_HEADERS],
      maxAge: 3600,
    })
  }
  let endLong: NodeJS.Timeout | undefined
  let closeUnused: NodeJS.Timeout | undefined
  const connections = watchConnections(app.server)
  app.addHook('preClose', (done) => {
    endLong = setTimeout(() => {
      admission.endLong()
      // Clients keep a connection open that was in use when the service began to stop.
      closeUnused = setInterval(() => {
        connections.closeUnused()
      }, UNUSED_INTERVAL).unref()
    }, LONG_GRACE).unref()
    done()
  })
  app.addHook('onClose', (_, done) => {
    clearTimeout(endLong)
    clearInterval(closeUnused)
    done()
  })
  const gate = createGate(config)
  app.route(graphqlRoute({ answers, config, gate }))
  serveMcp(app, { servers: mcp, config, gate, metrics })
  await serveReconciliation(app, { answers, ...reconciliation, config, gate })
  if (limits.exports > 0) {
    app.route(exportRoute({ files: exports, config, gate }))
    app.addHook('preClose', (done) => {
      void exports.close()
      done()
    })
  }
  const checkToken = bearerCheck(config.tokenDigests)
  app.get('/metrics', async (request, reply) => {
    checkToken(request.headers.authorization)
    return reply
      .header('cache-control', 'no-store')
      .type(metrics.registry.contentType)
      .send(await metrics.text())
  })
  app.get('/livez', { logLevel: 'warn' }, () => ({ status: 'ok' }))
  app.get('/readyz', { logLevel: 'warn' }, async (_, reply) => {
    try {
      await graph.ping()
      return { status: 'ok' }
    } catch (error) {
      // A graph that is unavailable is no fault in the code: its message says all, a stack nothing.
      if (error instanceof GraphError) log.warn(`the graph is unavailable: ${error.message}`)
      else log.warn({ err: error }, 'the graph is unavailable')
      return reply.code(503).send({ status: 'unavailable', reason: 'the graph does not answer' })
    }
  })
  const context = contextRoute(exportModel)
  app.get(context.url, context.answer)
  const { publicUrl = '', statementTimeout } = config
  const answerLinkedData = linkedData({
    ...{ graph, ontology, model: exportModel, quote, publicUrl, statementTimeout, gate, admission },
    apiAccess: config.apiAccess,
  })
  await servePages(app, ontology, { answerLinkedData })
  return app
}
