import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Ontology } from '../ontology/model.ts'
import { projectRoot } from '../project-root.ts'

/** Pages load nothing from other hosts. The editor has inline styles and icons as data. */
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

/** Views of the explorer. */
const VIEWS = ['matrix', 'graph', 'figures', 'districts']

/** Serves the pages that `npm run build` bundled. An entity's page says whether the entity exists. */
export async function servePages(
  app: FastifyInstance,
  { nodes }: Pick<Ontology, 'nodes'>,
  folder = join(projectRoot, 'dist/web'),
): Promise<void> {
  const kinds = [...nodes.values()].flatMap(({ entity, prefix }) => (entity ? [prefix] : []))
  const explorerPaths = ['/', ...VIEWS.map((view) => `/${view}`), ...kinds.map((kind) => `/${kind}/:slug`)]
  if (!existsSync(folder)) {
    for (const url of ['/playground', ...explorerPaths]) {
      app.get(url, (_, reply) => notBuilt(reply))
    }
    return
  }
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      // Names of assets contain their digest; pages change with each build.
      const lasting = path.includes('/assets/')
      response.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
      response.header('content-security-policy', CONTENT_SECURITY_POLICY)
      response.header('x-content-type-options', 'nosniff')
      response.header('referrer-policy', 'no-referrer')
    },
  })
  const page =
    (file: string) =>
    (_: unknown, reply: FastifyReply): FastifyReply =>
      // A build removes the pages before it writes them.
      existsSync(join(folder, file)) ? reply.sendFile(file) : notBuilt(reply)
  for (const url of ['/playground', '/playground/']) app.get(url, page('playground/index.html'))
  for (const url of explorerPaths) app.get(url, page('explorer/index.html'))
}

function notBuilt(reply: FastifyReply): FastifyReply {
  return reply
    .code(503)
    .headers({ 'retry-after': '10', 'cache-control': 'no-store' })
    .type('text/plain')
    .send('The pages are not built yet: npm run build\n')
}
