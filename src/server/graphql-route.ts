import type { RouteOptions } from 'fastify'
import type { Config } from '../config.ts'
import type { AnswerCache } from './answers/answer-cache.ts'
import { type Exchange, packAnswer, sendAnswer } from './answers/send-answer.ts'
import { bearerCheck } from './http/access.ts'
import { refuseCrossSite } from './http/cross-site.ts'
import { type GraphqlRequest, readGraphqlRequest } from './http/graphql-request.ts'
import { prefersGraphqlResponse } from './http/media-type.ts'
import type { Admission } from './limits/admission.ts'
import { documentLimits } from './limits/document-limits.ts'
import { clientOf, rateLimit } from './limits/rate-limit.ts'
import type { Executed, RequestExecutor } from './request-executor.ts'
import type { Metrics } from './observe/metrics.ts'
import type { Tracing } from './observe/tracing.ts'
import { type TrustedDocuments, trustedDocument } from './limits/trusted-documents.ts'

/** What `/graphql` is made of. */
export interface GraphqlRouteOptions {
  readonly requests: RequestExecutor
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
  requests,
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
  const execute = async (exchange: Exchange, asked: GraphqlRequest): Promise<Executed | undefined> => {
    const began = performance.now()
    const executed = await admission.run(() =>
      // Nobody waits for the answer any more.
      exchange.request.socket.destroyed
        ? Promise.resolve(undefined)
        : requests.execute(asked, exchange.reply),
    )
    if (executed?.outcome.code !== undefined) {
      const { code, operation } = executed.outcome
      metrics.operation(operation, code, (performance.now() - began) / 1000)
    }
    return executed
  }
  const answer = async (exchange: Exchange): Promise<Buffer | string> => {
    const { request } = exchange
    const status = prefersGraphqlResponse(request.headers.accept) ? 400 : 200
    const asked = withTrusted(readGraphqlRequest(request), trusted, status)
    const place = asked.asked && (await answers?.find(asked.asked))
    if (place?.found) {
      metrics.operation(place.found.operation, 'ok', 0)
      return sendAnswer(place.found, exchange, { cacheStatus: 'hit', isPublic })
    }
    const isKnown = asked.asked !== undefined && requests.knows(asked.asked)
    if (asked.query !== undefined && !isKnown) checkSize(asked.query, status)
    const executed = await execute(exchange, asked)
    if (!executed) return ''
    if (executed.outcome.code !== 'ok') return packAnswer(executed.answer, exchange)
    place?.keep(executed.answer)
    const cacheStatus = place ? 'fwd=uri-miss; stored' : 'fwd=bypass'
    return sendAnswer(executed.answer, exchange, { cacheStatus, isPublic })
  }
  const traced = (exchange: Exchange): Promise<Buffer | string> => {
    const { request } = exchange
    const attributes = { 'http.request.method': request.method, 'url.path': '/graphql' }
    const work = (): Promise<Buffer | string> => {
      const ids = tracing.ids()
      if (Object.keys(ids).length > 0) request.log = request.log.child(ids)
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

function withTrusted(
  asked: GraphqlRequest,
  trusted: TrustedDocuments | undefined,
  status: number,
): GraphqlRequest {
  return trusted ? asked.withDocument(trustedDocument(trusted, asked.named, status)) : asked
}
