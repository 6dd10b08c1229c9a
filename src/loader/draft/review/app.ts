import { join } from 'node:path'
import type { ServerResponse } from 'node:http'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { z } from 'zod'
import { servePageFiles } from '../../../http/page-files.ts'
import { SECURITY_HEADERS } from '../../../http/security-headers.ts'
import { projectRoot } from '../../../project-root.ts'
import type { Admission } from './admission.ts'
import type { RefusalCode, Refused } from './protocol.ts'
import { Refusal } from './refusal.ts'
import type { ReviewSession } from './session.ts'

/** The only address it listens at. */
export const HOST = '127.0.0.1'

/** A decision with a long summary has a few thousand bytes. */
const BODY_LIMIT = 256 * 1024

/** Milliseconds between two signs of life. */
const HEARTBEAT = 15_000

const seen = z.int().min(0)
const decisionRequest = z.strictObject({ decision: z.unknown(), seen })
const markRequest = z.strictObject({
  type: z.enum(['Agency', 'Goal', 'Initiative', 'Outcome', 'Term']),
  start: z.int().min(0),
  end: z.int().min(0),
})
const writeRequest = z.strictObject({ seen })

/** What the server serves. */
export interface ReviewAppOptions {
  readonly session: ReviewSession
  readonly admission: Admission
  /** What is wrong with us is told here; nobody else learns of it. */
  readonly onFault: (error: unknown) => void
  /** Where the pages are built. */
  readonly pages?: string
}

/**
 * Makes the server of the review page, for one person on this machine. It answers requests from its own page alone:
 * `Host` and `Origin` have to be its own, and a cookie is needed, which the token in the printed address buys once. It
 * does not listen yet.
 */
export async function createReviewApp({
  session,
  admission,
  onFault,
  pages = join(projectRoot, 'dist/web'),
}: ReviewAppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    requestTimeout: 10_000,
    // The page listens for events as long as it is open.
    forceCloseConnections: true,
  })
  app.removeContentTypeParser('text/plain')
  app.setErrorHandler((error: Error & { readonly code?: string; readonly statusCode?: number }, _, reply) => {
    const refusal = error instanceof Refusal ? error : refusalOf(error)
    if (!refusal) onFault(error)
    return send(
      reply,
      refusal ??
        new Refusal(500, {
          code: 'INTERNAL',
          message: 'Something went wrong on our side; the terminal has the details.',
        }),
    )
  })
  app.setNotFoundHandler((_, reply) => send(reply, refuse(404, 'NOT_FOUND', 'Nothing is at this address.')))
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(SECURITY_HEADERS)
    done()
  })
  app.addHook('onRequest', async (request, reply) => {
    const host = `${HOST}:${request.socket.localPort ?? ''}`
    refuseForeign(request, host)
    // Cookies do not tell ports apart: each review has a name of its own.
    const cookie = `review-${request.socket.localPort ?? ''}`
    const { token } = queryOf(request)
    if (request.method === 'GET' && pathOf(request) === '/' && token !== undefined) {
      const value = admission.exchange(token)
      if (value !== undefined) {
        return reply
          .header('set-cookie', `${cookie}=${value}; HttpOnly; SameSite=Strict; Path=/`)
          .header('cache-control', 'no-store')
          .redirect('/', 303)
      }
      // Who comes with a used token and the cookie has opened the printed address again.
      if (admission.admits(cookieOf(request, cookie))) return reply.redirect('/', 303)
    }
    if (!admission.admits(cookieOf(request, cookie))) {
      throw refuse(401, 'NOT_ADMITTED', 'Open the address that seed:review printed; it opens once.')
    }
    return undefined
  })
  const page = await servePageFiles(app, pages)
  app.get('/', page('review/index.html'))
  app.get('/api/review', (_, reply) => noStore(reply).send(session.review()))
  app.post('/api/decisions', (request, reply) => {
    const { decision, seen } = parsed(decisionRequest, request.body)
    return noStore(reply).send(session.decide(decision, seen))
  })
  app.post('/api/proposals', (request, reply) =>
    noStore(reply).send(session.propose(parsed(markRequest, request.body))),
  )
  app.post('/api/write', async (request, reply) =>
    noStore(reply).send(await session.write(parsed(writeRequest, request.body).seen)),
  )
  app.get('/api/events', (_, reply) => {
    reply.hijack()
    sendEvents(reply.raw, session)
  })
  return app
}

/** Tells the page that something has changed, as server-sent events. */
function sendEvents(response: ServerResponse, session: ReviewSession): void {
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  })
  const tell = (): void => {
    const { view, check } = session.review()
    response.write(`data: ${JSON.stringify({ decisions: view.decisions, check })}\n\n`)
  }
  tell()
  const leave = session.subscribe(tell)
  const heartbeat = setInterval(() => response.write(': alive\n\n'), HEARTBEAT)
  response.on('close', () => {
    clearInterval(heartbeat)
    leave()
  })
}

/** Another site may have a browser ask us, under a name of its own that leads to this machine. */
function refuseForeign({ method, headers }: FastifyRequest, host: string): void {
  if (headers.host !== host) throw refuse(403, 'FOREIGN_HOST', `This server answers at ${host} alone.`)
  const { origin } = headers
  const site = headers['sec-fetch-site']
  const isOwn = origin === undefined ? method === 'GET' || method === 'HEAD' : origin === `http://${host}`
  if (!isOwn || (site !== undefined && site !== 'same-origin' && site !== 'none')) {
    throw refuse(403, 'FOREIGN_ORIGIN', 'Only the review page itself may ask.')
  }
}

function refuse(status: number, code: RefusalCode, message: string): Refusal {
  return new Refusal(status, { code, message })
}

/** Translates an error of the HTTP server; undefined where the fault is ours. */
function refusalOf({
  code,
  statusCode,
}: {
  readonly code?: string
  readonly statusCode?: number
}): Refusal | undefined {
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return refuse(413, 'BODY_LIMIT_EXCEEDED', `A request has at most ${BODY_LIMIT} bytes.`)
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return refuse(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send `content-type: application/json`.')
  }
  if (statusCode === undefined || statusCode >= 500) return undefined
  return refuse(statusCode, 'BAD_REQUEST', 'The request cannot be read.')
}

function send(
  reply: FastifyReply,
  { status, body }: { readonly status: number; readonly body: Refused },
): FastifyReply {
  return noStore(reply).code(status).type('application/json; charset=utf-8').send(body)
}

function noStore(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-store')
}

function parsed<Output>(schema: z.ZodType<Output>, body: unknown): Output {
  const { data, error } = schema.safeParse(body)
  if (error) throw refuse(400, 'BAD_REQUEST', z.prettifyError(error))
  return data
}

function pathOf({ url }: FastifyRequest): string {
  return url.split('?')[0] ?? ''
}

function queryOf({ url }: FastifyRequest): { readonly token: string | undefined } {
  return { token: new URLSearchParams(url.split('?')[1] ?? '').get('token') ?? undefined }
}

function cookieOf({ headers }: FastifyRequest, name: string): string | undefined {
  const pairs = (headers.cookie ?? '').split('; ').map((pair) => pair.split('='))
  return pairs.find(([key]) => key === name)?.[1]
}
