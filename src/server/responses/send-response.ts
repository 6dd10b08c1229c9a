import type { FastifyReply, FastifyRequest } from 'fastify'
import { type GraphqlResponse, hasTag } from './graphql-response.ts'

/** An HTTP request and its reply. */
export interface Exchange {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/**
 * Sets the headers of a response.
 * @returns the body to send, compressed as the client prefers.
 */
export async function prepareResponse(
  response: GraphqlResponse,
  { request, reply }: Exchange,
): Promise<Buffer> {
  const acceptEncoding = request.headers['accept-encoding']
  const { coding, body } = await response.compressed(
    Array.isArray(acceptEncoding) ? acceptEncoding.join() : acceptEncoding,
  )
  if (coding !== 'identity') reply.header('content-encoding', coding)
  vary(reply, 'accept, accept-encoding')
  reply.type(response.type)
  return body
}

/**
 * The same for a response without errors. Clients may store one to a GET, and so may shared caches where the API is
 * public, but they revalidate it by its tag each time, as the graph may have been loaded anew.
 * @param cacheStatus what the response cache did (RFC 9211).
 * @returns undefined where the client has the response already: 304 has no body.
 */
export async function prepareCacheable(
  response: GraphqlResponse,
  exchange: Exchange,
  { cacheStatus, isPublic }: { readonly cacheStatus: string; readonly isPublic: boolean },
): Promise<Buffer | undefined> {
  const { request, reply } = exchange
  reply.header('cache-status', `initiative-graph; ${cacheStatus}`)
  if (request.method === 'POST') return prepareResponse(response, exchange)
  reply.header('cache-control', isPublic ? 'no-cache' : 'private, no-cache').header('etag', response.tag)
  if (!hasTag(request.headers['if-none-match'], response.tag)) return prepareResponse(response, exchange)
  vary(reply, 'accept, accept-encoding')
  // A cache would put a type or a length of nothing in the place of those it keeps (RFC 9111, 4.3.4).
  reply.code(304).removeHeader('content-type')
  return undefined
}

/** Adds to `Vary`. */
function vary(reply: FastifyReply, names: string): void {
  const before = reply.getHeader('vary')
  reply.header('vary', before === undefined ? names : `${String(before)}, ${names}`)
}
