import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Ontology } from '../ontology/model.ts'
import { projectRoot } from '../project-root.ts'
import type { AnswerLinkedData } from './export/linked-data.ts'
import { VIEWS } from './views.ts'

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

/** Where pages come from, and who else answers at their addresses. */
export interface PageOptions {
  /** The folder that the build wrote; that of this project by default. */
  readonly folder?: string
  /** Answers the address of an entity to clients that prefer linked data to the page. */
  readonly answerLinkedData: AnswerLinkedData
}

/** Serves the pages that `npm run build` bundled. An entity's page says whether the entity exists. */
export async function servePages(
  app: FastifyInstance,
  { nodes }: Pick<Ontology, 'nodes'>,
  { folder = join(projectRoot, 'dist/web'), answerLinkedData }: PageOptions,
): Promise<void> {
  const kinds = [...nodes.values()].flatMap(({ entity, prefix }) => (entity ? [prefix] : []))
  const explorerPaths = ['/', ...VIEWS.map((view) => `/${view}`)]
  // Looked up for each request, so that a build replaces the files of a running service.
  await app.register(fastifyStatic, { root: folder, serve: false, cacheControl: false, setHeaders })
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    cacheControl: false,
    setHeaders,
  })
  const page =
    (file: string) =>
    (_: unknown, reply: FastifyReply): FastifyReply =>
      // A build removes the pages before it writes them.
      existsSync(join(folder, file)) ? reply.sendFile(file) : notBuilt(reply)
  for (const url of ['/playground', '/playground/']) app.get(url, page('playground/index.html'))
  const explorer = page('explorer/index.html')
  for (const url of explorerPaths) app.get(url, explorer)
  for (const kind of kinds) {
    app.get(`/${kind}/:slug`, async (request, reply) => {
      const send = await answerLinkedData(kind, request, reply)
      return send ? send() : explorer(request, reply)
    })
  }
}

function notBuilt(reply: FastifyReply): FastifyReply {
  return reply
    .code(503)
    .headers({ 'retry-after': '10', 'cache-control': 'no-store' })
    .type('text/plain')
    .send('The pages are not built yet: npm run build\n')
}

function setHeaders(reply: FastifyReply, path: string): void {
  // Names of assets contain their digest; pages change with each build.
  const lasting = path.includes('/assets/')
  reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
  reply.header('content-security-policy', CONTENT_SECURITY_POLICY)
  reply.header('x-content-type-options', 'nosniff')
  reply.header('referrer-policy', 'no-referrer')
}
