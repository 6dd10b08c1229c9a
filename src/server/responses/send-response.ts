import type { FastifyReply, FastifyRequest } from 'fastify'
import { RATE_LIMIT_HEADERS } from '../limits/rate-limit.ts'
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

/** How caches may treat a response without errors. */
export interface Caching {
  /** What the response cache did (RFC 9211). */
  readonly cacheStatus: string
  readonly isPublic: boolean
  /** For how long they may keep it, as in `Cache-Control`; undefined: they ask each time. */
  readonly cacheControl: string | undefined
  /** How old it is already, in seconds. */
  readonly age: number
}

/**
 * The same for a response without errors. Clients may store one to a GET, and so may shared caches where the API is
 * public. They revalidate it by its tag each time, as the graph may have been loaded anew, unless the operator says for
 * how long they need not.
 * @returns undefined where the client has the response already: 304 has no body.
 */
export async function prepareCacheable(
  response: GraphqlResponse,
  exchange: Exchange,
  { cacheStatus, ...caching }: Caching,
): Promise<Buffer | undefined> {
  const { request, reply } = exchange
  reply.header('cache-status', `initiative-graph; ${cacheStatus}`)
  if (request.method === 'POST') return prepareResponse(response, exchange)
  reply.header('etag', response.tag)
  setCacheControl(response, reply, caching)
  if (!hasTag(request.headers['if-none-match'], response.tag)) return prepareResponse(response, exchange)
  vary(reply, 'accept, accept-encoding')
  // A cache would put a type or a length of nothing in the place of those it keeps (RFC 9111, 4.3.4).
  reply.code(304).removeHeader('content-type')
  return undefined
}

function setCacheControl(
  { isLive }: GraphqlResponse,
  reply: FastifyReply,
  { isPublic, cacheControl, age }: Omit<Caching, 'cacheStatus'>,
): void {
  if (!isPublic || cacheControl === undefined || isLive) {
    reply.header('cache-control', isPublic ? 'no-cache' : 'private, no-cache')
    return
  }
  // They are meant for one client, not for those who are handed its response.
  for (const name of RATE_LIMIT_HEADERS) reply.removeHeader(name)
  // Caches count from here, so that nothing is served for longer after a load than this says.
  reply.header('cache-control', `public, ${cacheControl}`).header('age', age)
}

/** Adds to `Vary`. */
function vary(reply: FastifyReply, names: string): void {
  const before = reply.getHeader('vary')
  reply.header('vary', before === undefined ? names : `${String(before)}, ${names}`)
}
