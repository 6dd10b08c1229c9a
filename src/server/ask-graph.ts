import type { FormattedExecutionResult } from 'graphql'
import type { Answers, Client } from './answers.ts'
import type { GraphqlRequest } from './http/graphql-request.ts'
import { JSON_TYPE } from './http/media-type.ts'

/**
 * The result of a request that this process makes itself, as a request to `/graphql` would get it.
 * @returns undefined where the client has gone before it was its turn.
 * @throws HttpError for a request over a limit; HttpError or GraphError OVERLOADED where it did not get its turn.
 */
export async function askGraph<Result>(
  answers: Answers,
  request: GraphqlRequest,
  client: Client,
): Promise<FormattedExecutionResult<Result> | undefined> {
  const answer = await answers.answer(request, JSON_TYPE, client)
  if (!answer) return undefined
  const result: unknown = JSON.parse(answer.response.body.toString())
  if (!isResult<Result>(result)) throw new Error('an answer is no result of GraphQL')
  return result
}

function isResult<Result>(value: unknown): value is FormattedExecutionResult<Result> {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value)
}
