import type { ApolloServer } from '@apollo/server'
import { type ApolloContext, type RequestReport, codeOf } from './apollo.ts'
import type { Executor } from './execution/execute.ts'
import type { Admitted } from './limits/admission.ts'
import type { GraphqlRequest } from './http/graphql-request.ts'
import { type ResponseType, resultStatus } from './http/media-type.ts'
import type { Operation } from './operations/operation.ts'
import type { OperationStore } from './operations/operation-store.ts'
import { GraphqlResponse } from './responses/graphql-response.ts'

/** A response and what is counted of it. */
export interface Executed extends RequestReport {
  readonly response: GraphqlResponse
  readonly status: number
  /** Those that belong to an error. */
  readonly headers: Readonly<Record<string, string>>
}

/** What requests are executed with. */
export interface RequestExecutorOptions {
  /** Started; it has the same executor and operations. */
  readonly apollo: ApolloServer<ApolloContext>
  readonly executor: Executor
  readonly operations: OperationStore
  /** Sends every request through Apollo, for plug-ins that have to see all operations. */
  readonly alwaysApollo: boolean
  /** Is told of each lookup of an operation whether it was found. */
  readonly onLookup?: (found: boolean) => void
}

/**
 * Executes requests. An operation goes through Apollo the first time; a known one goes straight to the executor, as
 * only its variables can be new.
 */
export class RequestExecutor {
  readonly #options: RequestExecutorOptions

  constructor(options: RequestExecutorOptions) {
    this.#options = options
  }

  /**
   * Looks the operation of a request up, and learns its document for the next time.
   * @returns undefined where Apollo has to answer.
   * @throws HttpError where the document is too large.
   */
  lookUp({ query, digest, operation }: GraphqlRequest): Operation | undefined {
    const { operations, alwaysApollo, onLookup } = this.#options
    const known = operation && operations.find(operation)
    onLookup?.(known !== undefined)
    if (!known && query !== undefined) operations.add(digest, query)
    return alwaysApollo ? undefined : known
  }

  /**
   * Executes a request.
   * @param operation as `lookUp` found it.
   * @throws HttpError OVERLOADED or GraphError OVERLOADED where a statement did not get its turn.
   */
  async execute(
    request: GraphqlRequest,
    operation: Operation | undefined,
    type: ResponseType,
    admitted: Admitted,
  ): Promise<Executed> {
    if (!operation) return this.#askApollo(request, type, admitted)
    const variables = request.operation?.variables ?? {}
    const result = await this.#options.executor.execute(operation, variables, admitted)
    const { label: operationName, isLive } = operation
    return {
      response: new GraphqlResponse(`${JSON.stringify(result)}\n`, type, { operationName, isLive }),
      status: resultStatus(type, result),
      headers: {},
      code: codeOf(result.errors),
      operationName,
    }
  }

  async #askApollo(request: GraphqlRequest, type: ResponseType, admitted: Admitted): Promise<Executed> {
    const report: RequestReport = { code: undefined, operationName: undefined }
    const { status, headers, body } = await this.#options.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: request.http(),
      context: () => Promise.resolve({ report, type, admitted }),
    })
    if (report.refusal) throw report.refusal
    if (body.kind === 'chunked') throw new Error('Apollo sends an incremental response')
    headers.delete('content-length')
    const { operationName } = report
    // An operation that is not known, by whatever way it came, may be any.
    const isLive = (request.operation && this.#options.operations.find(request.operation)?.isLive) ?? true
    return {
      ...report,
      response: new GraphqlResponse(body.string, type, { operationName, isLive }),
      status: status ?? 200,
      headers: Object.fromEntries(headers),
    }
  }
}
