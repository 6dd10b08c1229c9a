import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyBaseLogger, type FastifyError, type FastifyInstance } from 'fastify'
import type { Graph } from '../graph/port.ts'
import { projectRoot } from '../project-root.ts'

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

const VIEWS = ['graph', 'matrix', 'figures', 'districts']
const KINDS = [
  'agency',
  'initiative',
  'goal',
  'district',
  'outcome',
  'theme',
  'document',
  'place',
  'platform',
  'partner',
  'source',
]

/** The paths that the explorer shows; whether there is such an entity is for its page to say. */
const EXPLORER_PATHS = ['/', ...VIEWS.map((view) => `/${view}`), ...KINDS.map((kind) => `/${kind}/:slug`)]

/** How large the body of a request may be, in bytes. */
const MAX_BODY_BYTES = 256 * 1024

/**
 * Makes the HTTP server: `/graphql`, `/playground`, the explorer at `/`, `/livez`, `/readyz`. It does not listen yet.
 * Closing it waits for the requests at hand.
 */
export async function createApp({ apollo, graph, log }: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: log,
    bodyLimit: MAX_BODY_BYTES,
    // Idle connections would keep the server from closing.
    forceCloseConnections: 'idle',
  })
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (status < 500) return reply.send(error)
    request.log.error({ err: error }, 'a request could not be answered')
    return reply.code(status).send({ statusCode: status, error: 'Internal Server Error' })
  })
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo),
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
    for (const url of ['/playground', ...EXPLORER_PATHS]) {
      app.get(url, (_, reply) =>
        reply.code(503).type('text/plain').send('The pages are not built yet: npm run build\n'),
      )
    }
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
  for (const url of EXPLORER_PATHS) app.get(url, (_, reply) => reply.sendFile('explorer/index.html'))
}
