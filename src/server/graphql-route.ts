import type { RouteOptions } from 'fastify'
import type { Config } from '../config.ts'
import type { Answers } from './answers.ts'
import { refuseCrossSite } from './http/cross-site.ts'
import type { Gate } from './http/gate.ts'
import { readGraphqlRequest } from './http/graphql-request.ts'
import { HttpError } from './http/http-error.ts'
import { type ResponseType, responseType } from './http/media-type.ts'
import { tracedRequest } from './http/traced-request.ts'
import { waitingClient } from './http/waiting-client.ts'
import { type Exchange, prepareCacheable, prepareResponse } from './responses/send-response.ts'

/** What `/graphql` is made of. */
export interface GraphqlRouteOptions {
  readonly answers: Answers
  readonly config: Pick<Config, 'corsOrigins' | 'apiAccess' | 'cacheControl'>
  readonly gate: Gate
}

/**
 * The route of the API. A request is refused as early as possible: by its headers before the body is read, by the size
 * of the document before it is validated, then by the number of operations.
 */
export function graphqlRoute({ answers, config, gate }: GraphqlRouteOptions): RouteOptions {
  const isPublic = config.apiAccess === 'public'
  const respond = async (exchange: Exchange): Promise<Buffer | undefined> => {
    const { request, reply } = exchange
    const type = acceptedType(request.headers.accept)
    const answer = await answers.answer(
      answers.withDocument(readGraphqlRequest(request)),
      type,
      waitingClient(request, reply),
    )
    if (!answer) return undefined
    const { response, cacheStatus, age } = answer
    reply.code(answer.status).headers(answer.headers)
    if (cacheStatus === undefined) return prepareResponse(response, exchange)
    return prepareCacheable(response, exchange, {
      cacheStatus,
      isPublic,
      cacheControl: config.cacheControl,
      age,
    })
  }
  return {
    method: ['GET', 'HEAD', 'POST'],
    url: '/graphql',
    onRequest: (request, reply, done) => {
      reply.header('cache-control', 'no-store')
      refuseCrossSite(request.method, request.headers, config.corsOrigins)
      gate(request, reply)
      done()
    },
    handler: (request, reply) =>
      tracedRequest('operation', '/graphql', request, () => respond({ request, reply })),
    // `prepareResponse` compresses, once for all clients.
    compress: false,
  }
}

/** @throws HttpError BAD_REQUEST where the client accepts no JSON. */
function acceptedType(accept: string | undefined): ResponseType {
  const type = responseType(accept)
  if (type !== undefined) return type
  throw new HttpError(
    406,
    'BAD_REQUEST',
    'Responses are JSON: accept `application/graphql-response+json` or `application/json`.',
  )
}
