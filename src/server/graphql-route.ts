import type { ApolloServer } from '@apollo/server'
import type { FastifyRequest, RouteOptions } from 'fastify'
import type { Config } from '../config.ts'
import type { AnswerCache } from './answers/answer-cache.ts'
import { type Exchange, packAnswer, sendAnswer } from './answers/send-answer.ts'
import type { AnswerContext } from './apollo.ts'
import { bearerCheck } from './http/access.ts'
import { refuseCrossSite } from './http/cross-site.ts'
import { type GraphqlRequest, executeRequest, readGraphqlRequest } from './http/graphql-handler.ts'
import { prefersGraphqlResponse } from './http/media-type.ts'
import type { Admission } from './limits/admission.ts'
import { documentLimits } from './limits/document-limits.ts'
import { clientOf, rateLimit } from './limits/rate-limit.ts'
import type { Metrics } from './observe/metrics.ts'
import type { Tracing } from './observe/tracing.ts'
import { type TrustedDocuments, trustedDocument } from './limits/trusted-documents.ts'

/** What `/graphql` is made of. */
export interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<AnswerContext>
  readonly config: Pick<Config, 'limits' | 'corsOrigins' | 'tokenDigests' | 'apiAccess'>
  readonly admission: Admission
  /** Undefined: no answer is kept. */
  readonly answers: AnswerCache | undefined
  /** Undefined: every document is answered. */
  readonly trusted: TrustedDocuments | undefined
  readonly metrics: Metrics
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
  answers,
  trusted,
  metrics,
  tracing,
}: GraphqlRouteOptions): RouteOptions {
  const checkToken = bearerCheck(config.apiAccess === 'token' ? config.tokenDigests : [])
  const isPublic = config.apiAccess === 'public'
  const checkSize = documentLimits(config.limits)
  const { ratePerMinute } = config.limits
  const checkRate = ratePerMinute === undefined ? undefined : rateLimit(ratePerMinute)
  const answer = async (exchange: Exchange): Promise<Buffer | string> => {
    const { request, reply } = exchange
    const began = performance.now()
    const status = prefersGraphqlResponse(request.headers.accept) ? 400 : 200
    const asked = withTrusted(readGraphqlRequest(request), trusted, status)
    const place = await answers?.find(identityOf(request, asked))
    if (place?.found) {
      metrics.operation(place.found.operation, 'ok', (performance.now() - began) / 1000)
      return sendAnswer(place.found, exchange, { cacheStatus: 'hit', isPublic })
    }
    if (asked.query !== undefined) checkSize(asked.query, status)
    const executed = await admission.run(() =>
      // Nobody waits for the answer any more.
      request.socket.destroyed ? Promise.resolve(undefined) : executeRequest(apollo, asked, reply),
    )
    if (!executed) return ''
    if (!executed.isComplete) return packAnswer(executed.answer, exchange)
    place?.keep(executed.answer)
    const cacheStatus = place ? 'fwd=uri-miss; stored' : 'fwd=bypass'
    return sendAnswer(executed.answer, exchange, { cacheStatus, isPublic })
  }
  const traced = (exchange: Exchange): Promise<Buffer | string> => {
    const { request } = exchange
    const attributes = { 'http.request.method': request.method, 'url.path': '/graphql' }
    const work = (): Promise<Buffer | string> => {
      request.log = request.log.child(tracing.ids())
      return answer(exchange)
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
    handler: (request, reply) => traced({ request, reply }),
    // Answers are packed here, once for all who ask for the same.
    compress: false,
  }
}

/** What tells the answer to a request apart: what is asked, and the headers by which its form is chosen. */
function identityOf({ method, headers }: FastifyRequest, { identity }: GraphqlRequest): string | undefined {
  // A GET that says it has a body of another type is refused.
  const type = method === 'GET' ? headers['content-type'] : undefined
  return identity === undefined ? undefined : JSON.stringify([headers.accept, type, identity])
}

function withTrusted(
  asked: GraphqlRequest,
  trusted: TrustedDocuments | undefined,
  status: number,
): GraphqlRequest {
  return trusted ? asked.withDocument(trustedDocument(trusted, asked.named, status)) : asked
}
