import fastifyCompress from '@fastify/compress'
import fastifyCors from '@fastify/cors'
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
} from 'fastify'
import type { Config } from '../config.ts'
import type { Graph } from '../graph/port.ts'
import type { Ontology } from '../ontology/model.ts'
import type { ResponseCache } from './responses/response-cache.ts'
import type { RequestExecutor } from './request-executor.ts'
import {
  HttpError,
  errorBody,
  httpErrorOf,
  refuseCompressed,
  sendError,
  unreadable,
} from './http/http-error.ts'
import { graphqlRoute } from './graphql-route.ts'
import { logRequests } from './http/request-log.ts'
import { requestId } from './http/request-id.ts'
import { servePages } from './pages.ts'
import { SECURITY_HEADERS } from './http/security-headers.ts'
import { Admission } from './limits/admission.ts'
import { Metrics } from './observe/metrics.ts'
import type { TrustedDocuments } from './limits/trusted-documents.ts'
import { bearerCheck } from './http/access.ts'
import { refuseBrokenHttp } from './http/broken-http.ts'
import { answerUnknownRoute } from './http/unknown-route.ts'

/** What the HTTP server serves. */
export interface AppOptions {
  readonly requests: RequestExecutor
  readonly graph: Pick<Graph, 'ping'>
  /** Each of its entities has a page. */
  readonly ontology: Ontology
  /** Undefined: no response is kept. */
  readonly responses?: ResponseCache
  readonly log: FastifyBaseLogger
  readonly config: Pick<Config, 'limits' | 'corsOrigins' | 'tokenDigests' | 'apiAccess' | 'trustedProxies'>
  /** Undefined: every document is answered. */
  readonly trusted: TrustedDocuments | undefined
  readonly metrics?: Metrics
}

/** How long a client may take to send the headers of a request and the whole of it, in milliseconds. */
const HEADERS_TIMEOUT = 10_000
const REQUEST_TIMEOUT = 30_000

/** How long a connection may be idle between two requests; longer than load balancers keep theirs. */
const KEEP_ALIVE_TIMEOUT = 72_000

/** Shorter answers are sent as they are, in bytes. */
const COMPRESSION_THRESHOLD = 1024

/**
 * Makes the HTTP server: `/graphql`, the explorer at `/`, `/playground`, `/livez`, `/readyz`, `/metrics`. It does not
 * listen yet.
 * Closing it waits for the requests at hand.
 */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { requests, graph, ontology, responses, log, config, trusted, metrics = new Metrics() } = options
  const { limits, corsOrigins, trustedProxies } = config
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    // Variables may have any name; no object is made of them that has a prototype.
    onProtoPoisoning: 'ignore',
    onConstructorPoisoning: 'ignore',
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    genReqId: (request) => requestId(request.headers['x-request-id']),
    requestTimeout: REQUEST_TIMEOUT,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
    http: { headersTimeout: HEADERS_TIMEOUT, connectionsCheckingInterval: 2000 },
    // Idle connections would keep the server from closing.
    forceCloseConnections: 'idle',
    // What was accepted is answered, with the word that the connection ends.
    return503OnClosing: false,
    frameworkErrors: (error, _, reply) => {
      sendError(
        reply.headers(SECURITY_HEADERS),
        httpErrorOf(error, undefined, limits.bodyBytes) ?? unreadable,
      )
    },
    clientErrorHandler: refuseBrokenHttp,
  })
  // Bodies are JSON and nothing else.
  app.removeContentTypeParser('text/plain')
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(SECURITY_HEADERS).header('x-request-id', request.id)
    refuseCompressed(request.headers)
    done()
  })
  logRequests(app, metrics)
  app.setErrorHandler((error: FastifyError | HttpError, request, reply) => {
    const refusal =
      error instanceof HttpError
        ? error
        : httpErrorOf(error, request.headers['content-length'], limits.bodyBytes)
    if (refusal) {
      metrics.refusal(refusal.code)
      return sendError(reply, refusal)
    }
    request.log.error({ err: error }, 'a request could not be answered')
    return reply
      .code(500)
      .send(errorBody('INTERNAL', 'Something went wrong on our side; the log has the details.'))
  })
  app.setNotFoundHandler(answerUnknownRoute(app))
  // Bodies that would have to be unpacked are refused: a small one can become a large one.
  await app.register(fastifyCompress, { threshold: COMPRESSION_THRESHOLD, globalDecompression: false })
  if (corsOrigins.length > 0) {
    await app.register(fastifyCors, {
      origin: [...corsOrigins],
      methods: ['GET', 'POST'],
      allowedHeaders: ['authorization', 'content-type', 'graphql-require-preflight', 'x-request-id'],
      exposedHeaders: [
        'x-request-id',
        'retry-after',
        'ratelimit-limit',
        'ratelimit-remaining',
        'ratelimit-reset',
      ],
      maxAge: 3600,
    })
  }
  const admission = new Admission(limits)
  metrics.watchAdmission(admission)
  app.route(graphqlRoute({ requests, config, admission, responses, trusted, metrics }))
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
      log.warn({ err: error }, 'the graph does not answer')
      return reply.code(503).send({ status: 'unavailable', reason: 'the graph does not answer' })
    }
  })
  await servePages(app, ontology)
  return app
}
