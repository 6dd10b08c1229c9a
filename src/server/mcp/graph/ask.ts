import type { FormattedExecutionResult } from 'graphql'
import type { Answers, Client } from '../../answers.ts'
import { askGraph } from '../../ask-graph.ts'
import { type InternalRequest, internalRequest } from '../../http/graphql-request.ts'
import type { TypedDocumentString } from '../generated/graphql.ts'
import { ToolError, toolErrorOf } from '../tool-error.ts'

/** Asks the graph for one call of a tool: through the public API, as a request to `/graphql` would. */
export class Ask {
  readonly #answers: Answers
  readonly #client: Client

  /** @param client who waits for the answer of the tool. */
  constructor(answers: Answers, client: Client) {
    this.#answers = answers
    this.#client = client
  }

  /**
   * The answer to a document of this room.
   * @throws ToolError for the first error of it; HttpError or GraphError OVERLOADED where it did not get its turn.
   */
  ask<Result, Variables extends Readonly<Record<string, unknown>>>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<Result> {
    return this.#dataOf<Result>(document, variables)
  }

  async #dataOf<Result>(
    document: { readonly toString: () => string },
    variables: Readonly<Record<string, unknown>>,
  ): Promise<Result> {
    const { data, errors } = await this.#run<Result>({ query: document.toString(), variables })
    const [error] = errors ?? []
    if (error) throw toolErrorOf(error)
    if (!data) throw new Error('an answer has neither data nor errors')
    return data
  }

  /** The same for documents and variables that the ontology decides. */
  askLoosely(
    document: { readonly toString: () => string },
    variables: Readonly<Record<string, unknown>>,
  ): Promise<unknown> {
    return this.#dataOf(document, variables)
  }

  /**
   * The answer to a document of the agent; of trusted ones only, where only those are answered.
   * @throws HttpError DOCUMENT_NOT_TRUSTED; HttpError for a document over a limit; otherwise as `ask`.
   */
  run(request: InternalRequest): Promise<FormattedExecutionResult> {
    return this.#run(request, true)
  }

  async #run<Result>(body: InternalRequest, isForeign = false): Promise<FormattedExecutionResult<Result>> {
    const request = internalRequest(body)
    const result = await askGraph<Result>(
      this.#answers,
      isForeign ? this.#answers.withDocument(request) : request,
      this.#client,
    )
    if (!result) throw new ToolError('The call was ended.', 'TIMEOUT')
    return result
  }
}
