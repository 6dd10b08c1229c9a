import type { ApolloServer } from '@apollo/server'
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import type { Config } from '../config.ts'
import { bearerCheck } from './http/access.ts'
import { refuseCrossSite } from './http/cross-site.ts'
import { type GraphqlRequest, executeRequest, readGraphqlRequest } from './http/graphql-handler.ts'
import { prefersGraphqlResponse } from './http/media-type.ts'
import type { Admission } from './limits/admission.ts'
import { documentLimits } from './limits/document-limits.ts'
import { clientOf, rateLimit } from './limits/rate-limit.ts'
import type { Tracing } from './observe/tracing.ts'
import { type TrustedDocuments, trustedDocument } from './limits/trusted-documents.ts'

/** What `/graphql` is made of. */
export interface GraphqlRouteOptions {
  readonly apollo: ApolloServer
  readonly config: Pick<Config, 'limits' | 'corsOrigins' | 'tokenDigests' | 'apiAccess'>
  readonly admission: Admission
  /** Undefined: every document is answered. */
  readonly trusted: TrustedDocuments | undefined
  readonly tracing: Tracing
}

/**
 * The route of the API. Whatever can be refused is refused as early as it can be told: by the headers before
 * the body is read, by the size of the document before it is validated, then by the number of operations.
 */
export function graphqlRoute({
  apollo,
  config,
  admission,
  trusted,
  tracing,
}: GraphqlRouteOptions): RouteOptions {
  const checkToken = bearerCheck(config.apiAccess === 'token' ? config.tokenDigests : [])
  const checkSize = documentLimits(config.limits)
  const { ratePerMinute } = config.limits
  const checkRate = ratePerMinute === undefined ? undefined : rateLimit(ratePerMinute)
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<string> => {
    const status = prefersGraphqlResponse(request.headers.accept) ? 400 : 200
    const asked = withTrusted(readGraphqlRequest(request), trusted, status)
    if (asked.query !== undefined) checkSize(asked.query, status)
    return admission.run(() =>
      // Nobody waits for the answer any more.
      request.socket.destroyed ? Promise.resolve('') : executeRequest(apollo, asked, reply),
    )
  }
  const traced = (request: FastifyRequest, reply: FastifyReply): Promise<string> => {
    const attributes = { 'http.request.method': request.method, 'url.path': '/graphql' }
    const work = (): Promise<string> => {
      request.log = request.log.child(tracing.ids())
      return answer(request, reply)
    }
    return tracing.span('operation', attributes, work, request.headers)
  }
  return {
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: (request, reply, done) => {
      reply.header('cache-control', 'no-store')
      refuseCrossSite(request.method, request.headers, config.corsOrigins)
      checkToken(request.headers.authorization)
      if (checkRate) reply.headers(checkRate(clientOf(request.ip)))
      done()
    },
    handler: (request, reply) => traced(request, reply),
  }
}

function withTrusted(
  asked: GraphqlRequest,
  trusted: TrustedDocuments | undefined,
  status: number,
): GraphqlRequest {
  return trusted ? asked.withDocument(trustedDocument(trusted, asked.named, status)) : asked
}
