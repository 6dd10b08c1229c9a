import { GraphError } from '../graph/port.ts'
import { REVISION_INTERVAL } from './execution/revision-watch.ts'
import { HttpError } from './http/http-error.ts'
import type { GraphqlRequest } from './http/graphql-request.ts'
import type { ResponseType } from './http/media-type.ts'
import type { Admission } from './limits/admission.ts'
import { type TrustedDocuments, trustedDocument } from './limits/trusted-documents.ts'
import type { Metrics } from './observe/metrics.ts'
import { type PersistedQueries, withPersistedQuery } from './operations/persisted-query.ts'
import type { Executed, RequestExecutor } from './request-executor.ts'
import type { ResponseCache } from './responses/response-cache.ts'
import type { GraphqlResponse } from './responses/graphql-response.ts'

/** What operations are answered with. */
export interface AnswersOptions {
  readonly requests: RequestExecutor
  readonly admission: Admission
  /** Undefined: no response is kept. */
  readonly responses: ResponseCache | undefined
  /** Undefined: every document is answered. */
  readonly trusted: TrustedDocuments | undefined
  /** Documents that clients name by their hashes, where every document is answered. */
  readonly operations: PersistedQueries
  readonly metrics: Metrics
}

/** Who waits for an answer. */
export interface Client {
  readonly hasGone: () => boolean
  /** Calls the listener when the client goes away before it has its answer. */
  readonly onGone: (listener: () => void) => void
}

/** An answer, whichever door it leaves by. */
export interface Answer {
  readonly response: GraphqlResponse
  readonly status: number
  /** Those that belong to an error. */
  readonly headers: Readonly<Record<string, string>>
  /** What the response cache did (RFC 9211); undefined where there are errors. */
  readonly cacheStatus: string | undefined
  /** Seconds since when the graph may hold something else: a load takes a while to be noticed, an answer to be made. */
  readonly age: number
}

/**
 * Answers operations: out of the cache, or executed when it is their turn, and counted. Every door asks the graph here,
 * so that the same limits hold behind each.
 */
export class Answers {
  readonly #options: AnswersOptions

  constructor(options: AnswersOptions) {
    this.#options = options
  }

  /**
   * The request with the document that it names: a trusted one, where only those are answered, otherwise one that a
   * client has sent before.
   * @throws HttpError DOCUMENT_NOT_TRUSTED for a document that is not among the trusted ones.
   * @throws HttpError PERSISTED_QUERY_NOT_SUPPORTED for a `documentId` where there are no trusted documents.
   * @throws HttpError PERSISTED_QUERY_NOT_FOUND for a hash that is not known; BAD_REQUEST for one that is wrong.
   */
  withDocument(request: GraphqlRequest): GraphqlRequest {
    const { trusted, operations } = this.#options
    if (trusted) return request.withDocument(trustedDocument(trusted, request.document))
    if (request.query === undefined && typeof request.document.documentId === 'string') {
      throw new HttpError(
        'REQUEST_ERROR',
        'PERSISTED_QUERY_NOT_SUPPORTED',
        'This service has no persisted documents (TRUSTED_DOCUMENTS is not set); send the text of the operation as `query`.',
      )
    }
    return withPersistedQuery(request, operations)
  }

  /**
   * Answers a request.
   * @returns undefined where the client has gone before it was its turn.
   * @throws HttpError for a request over a limit; HttpError or GraphError OVERLOADED where it did not get its turn.
   */
  async answer(request: GraphqlRequest, type: ResponseType, client: Client): Promise<Answer | undefined> {
    const { responses, metrics } = this.#options
    const began = performance.now()
    const age = (): number => Math.ceil(Math.max(REVISION_INTERVAL, performance.now() - began) / 1000)
    const { operation } = request
    const cached = operation && (await responses?.find(operation, type))
    if (cached?.response) {
      metrics.operation(cached.response.operationName, 'ok', 0)
      return { response: cached.response, status: 200, headers: {}, cacheStatus: 'hit', age: age() }
    }
    const executed = await this.#execute(request, type, client)
    if (!executed) return undefined
    const { response, status, headers, code } = executed
    if (code !== 'ok') return { response, status, headers, cacheStatus: undefined, age: age() }
    cached?.store(response)
    const cacheStatus = cached ? 'fwd=uri-miss; stored' : 'fwd=bypass'
    return { response, status, headers, cacheStatus, age: age() }
  }

  async #execute(request: GraphqlRequest, type: ResponseType, client: Client): Promise<Executed | undefined> {
    const { requests, admission, metrics } = this.#options
    const operation = requests.lookUp(request)
    const began = performance.now()
    const executed = await admission.run((admitted) => {
      // The client may have gone while the operation waited.
      if (client.hasGone()) return Promise.resolve(undefined)
      client.onGone(() => {
        admitted.cancellation.cancel(new GraphError('ABORTED', 'the client has gone'))
      })
      return requests.execute(request, operation, type, admitted)
    })
    if (executed?.code !== undefined) {
      metrics.operation(executed.operationName, executed.code, (performance.now() - began) / 1000)
    }
    return executed
  }
}
