import type { EntityAsk } from './candidates.ts'
import { GraphError } from '../../graph/port.ts'
import type { Answers, Client } from '../answers.ts'
import { askGraph } from '../ask-graph.ts'
import { ERROR_CODES, type ErrorCode } from '../../errors.ts'
import { internalRequest } from '../http/graphql-request.ts'
import { HttpError } from '../http/http-error.ts'

/** Codes that say: not now. */
const NOT_NOW = ['OVERLOADED', 'GRAPH_UNAVAILABLE', 'TIMEOUT']

/**
 * Asks the graph for a request of this room: through the public API, as a request to `/graphql` would.
 * @param client who waits.
 */
export function asking(answers: Answers, client: Client): EntityAsk {
  return async (query, variables) => {
    const result = await askGraph(answers, internalRequest({ query, variables }), client)
    if (!result) throw notNow('TIMEOUT', 'The request was ended.')
    const [error] = result.errors ?? []
    if (error) throw httpErrorOf(error.extensions?.['code'], error.message)
    return result.data
  }
}

/** Errors of the graph as the HTTP server knows them; others are ours. */
export function asHttpError(error: unknown): unknown {
  return error instanceof GraphError && isCode(error.code) && NOT_NOW.includes(error.code)
    ? notNow(error.code, ERROR_CODES[error.code])
    : error
}

function httpErrorOf(code: unknown, message: string): Error {
  if (!isCode(code) || code === 'INTERNAL') return new Error(`the graph did not answer: ${message}`)
  return NOT_NOW.includes(code) ? notNow(code, message) : new HttpError(400, code, message)
}

/** @returns 503: clients try again. */
export function notNow(code: ErrorCode, message: string): HttpError {
  return new HttpError(503, code, message, { headers: { 'retry-after': '1' } })
}

function isCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && code in ERROR_CODES
}
