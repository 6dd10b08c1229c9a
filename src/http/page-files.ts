import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

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

/** Answers with a page. */
export type PageHandler = (request: unknown, reply: FastifyReply) => FastifyReply

/**
 * Serves what `npm run build` bundled: what is in `assets/`, and pages where the caller says.
 * @returns what answers with a page, by its file in the folder.
 */
export async function servePageFiles(
  app: FastifyInstance,
  folder: string,
): Promise<(file: string) => PageHandler> {
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
  return (file) => (_, reply) =>
    // A build removes the pages before it writes them.
    existsSync(join(folder, file)) ? reply.sendFile(file) : notBuilt(reply)
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
