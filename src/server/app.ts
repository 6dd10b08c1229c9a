import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ApolloServer } from '@apollo/server'
import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyBaseLogger, type FastifyError, type FastifyInstance } from 'fastify'
import type { Graph } from '../graph/port.ts'
import { projectRoot } from '../project-root.ts'
import { refuseCrossSite } from './http/cross-site.ts'
import { RefusedRequest, errorBody, refusalOf, sendRefusal, unreadable } from './http/errors.ts'
import { graphqlHandler } from './http/graphql-handler.ts'
import { refuseBrokenHttp } from './http/broken-http.ts'
import { answerUnknownRoute } from './http/unknown-route.ts'

/** What the HTTP server serves. */
export interface AppOptions {
  /** Started. */
  readonly apollo: ApolloServer
  readonly graph: Pick<Graph, 'ping'>
  readonly log: FastifyBaseLogger
}

/** What pages may load: nothing from another host. The editor styles itself inline and has its icons as data. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** How large the body of a request may be, in bytes. */
const MAX_BODY_BYTES = 256 * 1024

/**
 * Makes the HTTP server: `/graphql`, `/playground`, `/livez`, `/readyz`. It does not listen yet.
 * Closing it waits for the requests at hand.
 */
export async function createApp({ apollo, graph, log }: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: log,
    bodyLimit: MAX_BODY_BYTES,
    // Idle connections would keep the server from closing.
    forceCloseConnections: 'idle',
    frameworkErrors: (error, _, reply) => {
      sendRefusal(reply, refusalOf(error, undefined, MAX_BODY_BYTES) ?? unreadable)
    },
    clientErrorHandler: refuseBrokenHttp,
  })
  // Bodies are JSON and nothing else.
  app.removeContentTypeParser('text/plain')
  app.setErrorHandler((error: FastifyError | RefusedRequest, request, reply) => {
    const refusal =
      error instanceof RefusedRequest
        ? error
        : refusalOf(error, request.headers['content-length'], MAX_BODY_BYTES)
    if (refusal) return sendRefusal(reply, refusal)
    request.log.error({ err: error }, 'a request could not be answered')
    return reply
      .code(500)
      .send(errorBody('INTERNAL', 'Something went wrong on our side; the log has the details.'))
  })
  app.setNotFoundHandler(answerUnknownRoute(app))
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: (request, _, done) => {
      refuseCrossSite(request.method, request.headers, [])
      done()
    },
    handler: graphqlHandler(apollo),
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
  await servePages(app)
  return app
}

/** The pages as `npm run build` bundled them; nothing of them comes from another host. */
async function servePages(app: FastifyInstance): Promise<void> {
  const folder = join(projectRoot, 'dist/web')
  if (!existsSync(folder)) {
    app.get('/playground', (_, reply) =>
      reply.code(503).type('text/plain').send('The playground is not built yet: npm run build\n'),
    )
    return
  }
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      // Assets have their digest in their names; pages name the assets of one build.
      const lasting = path.includes('/assets/')
      response.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
      response.header('content-security-policy', CONTENT_SECURITY_POLICY)
      response.header('x-content-type-options', 'nosniff')
      response.header('referrer-policy', 'no-referrer')
    },
  })
  for (const url of ['/playground', '/playground/']) {
    app.get(url, (_, reply) => reply.sendFile('playground/index.html'))
  }
  app.get('/', (_, reply) => reply.redirect('/playground'))
}
