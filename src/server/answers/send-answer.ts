import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Answer, hasTag } from './answer.ts'

/** An HTTP request and its reply. */
export interface Exchange {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/**
 * Sets the headers of an answer and packs it as the client likes it.
 * @returns the body to send.
 */
export async function packAnswer(answer: Answer, { request, reply }: Exchange): Promise<Buffer> {
  const acceptEncoding = request.headers['accept-encoding']
  const { coding, body } = await answer.packed(
    Array.isArray(acceptEncoding) ? acceptEncoding.join() : acceptEncoding,
  )
  if (coding !== 'identity') reply.header('content-encoding', coding)
  vary(reply, 'accept, accept-encoding')
  reply.type(answer.type)
  return body
}

/**
 * The same for an answer that is complete. One to a GET may be stored by whoever asks, or by everybody on the way to a
 * public API, but has to be asked for again each time, as the graph may have been loaded anew: then the tag tells
 * whether anything else is to be sent.
 * @param cacheStatus what the cache of the service did (RFC 9211).
 */
export async function sendAnswer(
  answer: Answer,
  exchange: Exchange,
  { cacheStatus, isPublic }: { readonly cacheStatus: string; readonly isPublic: boolean },
): Promise<Buffer> {
  const { request, reply } = exchange
  reply.header('cache-status', `initiative-graph; ${cacheStatus}`)
  if (request.method !== 'GET') return packAnswer(answer, exchange)
  reply.header('cache-control', isPublic ? 'no-cache' : 'private, no-cache').header('etag', answer.tag)
  if (!hasTag(request.headers['if-none-match'], answer.tag)) return packAnswer(answer, exchange)
  vary(reply, 'accept, accept-encoding')
  reply.code(304)
  return Buffer.alloc(0)
}

/** Says what else the answer depends on. */
function vary(reply: FastifyReply, names: string): void {
  const before = reply.getHeader('vary')
  reply.header('vary', before === undefined ? names : `${String(before)}, ${names}`)
}
