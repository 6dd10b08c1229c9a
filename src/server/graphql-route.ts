import type { RouteOptions } from 'fastify'
import type { Config } from '../config.ts'
import { GraphError } from '../graph/port.ts'
import { refuseCrossSite } from './http/cross-site.ts'
import type { Gate } from './http/gate.ts'
import { type GraphqlRequest, readGraphqlRequest } from './http/graphql-request.ts'
import { HttpError } from './http/http-error.ts'
import { type ResponseType, responseType } from './http/media-type.ts'
import type { Admission } from './limits/admission.ts'
import { type TrustedDocuments, trustedDocument } from './limits/trusted-documents.ts'
import type { Metrics } from './observe/metrics.ts'
import { traceIds, withSpan } from './observe/tracing.ts'
import type { Executed, RequestExecutor } from './request-executor.ts'
import type { ResponseCache } from './responses/response-cache.ts'
import { type Exchange, prepareCacheable, prepareResponse } from './responses/send-response.ts'

/** What `/graphql` is made of. */
export interface GraphqlRouteOptions {
  readonly requests: RequestExecutor
  readonly config: Pick<Config, 'corsOrigins' | 'apiAccess'>
  readonly gate: Gate
  readonly admission: Admission
  /** Undefined: no response is kept. */
  readonly responses: ResponseCache | undefined
  /** Undefined: every document is answered. */
  readonly trusted: TrustedDocuments | undefined
  readonly metrics: Metrics
}

/**
 * The route of the API. A request is refused as early as possible: by its headers before the body is read, by the size
 * of the document before it is validated, then by the number of operations.
 */
export function graphqlRoute({
  requests,
  config,
  gate,
  admission,
  responses,
  trusted,
  metrics,
}: GraphqlRouteOptions): RouteOptions {
  const isPublic = config.apiAccess === 'public'
  const execute = async (
    { request, reply }: Exchange,
    graphqlRequest: GraphqlRequest,
    type: ResponseType,
  ): Promise<Executed | undefined> => {
    const operation = requests.lookUp(graphqlRequest)
    const began = performance.now()
    const executed = await admission.run((admitted) => {
      // The client may have gone while the operation waited.
      if (request.socket.destroyed) return Promise.resolve(undefined)
      reply.raw.once('close', () => {
        if (!reply.raw.writableFinished)
          admitted.cancellation.cancel(new GraphError('ABORTED', 'the client has gone'))
      })
      return requests.execute(graphqlRequest, operation, type, reply, admitted)
    })
    if (executed?.code !== undefined) {
      metrics.operation(executed.operationName, executed.code, (performance.now() - began) / 1000)
    }
    return executed
  }
  const respond = async (exchange: Exchange): Promise<Buffer | undefined> => {
    const type = acceptedType(exchange.request.headers.accept)
    const graphqlRequest = withTrusted(readGraphqlRequest(exchange.request), trusted)
    const { operation } = graphqlRequest
    const cached = operation && (await responses?.find(operation, type))
    if (cached?.response) {
      metrics.operation(cached.response.operationName, 'ok', 0)
      return prepareCacheable(cached.response, exchange, { cacheStatus: 'hit', isPublic })
    }
    const executed = await execute(exchange, graphqlRequest, type)
    if (!executed) return undefined
    if (executed.code !== 'ok') return prepareResponse(executed.response, exchange)
    cached?.store(executed.response)
    const cacheStatus = cached ? 'fwd=uri-miss; stored' : 'fwd=bypass'
    return prepareCacheable(executed.response, exchange, { cacheStatus, isPublic })
  }
  const traced = (exchange: Exchange): Promise<Buffer | undefined> => {
    const { request } = exchange
    const attributes = { 'http.request.method': request.method, 'url.path': '/graphql' }
    const work = (): Promise<Buffer | undefined> => {
      const ids = traceIds()
      if (Object.keys(ids).length > 0) request.log = request.log.child(ids)
      return respond(exchange)
    }
    return withSpan('operation', attributes, work, request.headers)
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
    handler: (request, reply) => traced({ request, reply }),
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

/**
 * @throws HttpError DOCUMENT_NOT_TRUSTED for a document that is not among the trusted ones.
 * @throws HttpError PERSISTED_QUERY_NOT_SUPPORTED for a `documentId` where there are no trusted documents; Apollo says
 * the same of its own hashes.
 */
function withTrusted(request: GraphqlRequest, trusted: TrustedDocuments | undefined): GraphqlRequest {
  if (trusted) return request.withDocument(trustedDocument(trusted, request.document))
  if (request.query === undefined && typeof request.document.documentId === 'string') {
    throw new HttpError(
      'REQUEST_ERROR',
      'PERSISTED_QUERY_NOT_SUPPORTED',
      'This service has no persisted documents (TRUSTED_DOCUMENTS is not set); send the text of the operation as `query`.',
    )
  }
  return request
}
