import type { GraphQLFormattedError } from 'graphql'
import { ERROR_CODES } from '../../errors.ts'
import { GraphError } from '../../graph/port.ts'
import { HttpError, INTERNAL_MESSAGE } from '../http/http-error.ts'

/** Why a tool does not answer; the message reaches the agent and says what would be right. */
export class ToolError extends Error {
  /** A code of `docs/errors.md`. */
  readonly code: string

  constructor(message: string, code = 'BAD_USER_INPUT') {
    super(message)
    this.name = 'ToolError'
    this.code = code
  }
}

/** What the agent is told of an error of GraphQL. */
export function toolErrorOf({ message, extensions }: GraphQLFormattedError): ToolError {
  const code = String(extensions?.['code'])
  return code in ERROR_CODES ? new ToolError(message, code) : new ToolError(INTERNAL_MESSAGE, 'INTERNAL')
}

/** Translates an error; undefined where the fault is ours. */
export function knownToolError(error: unknown): ToolError | undefined {
  if (error instanceof ToolError) return error
  if (error instanceof HttpError) return new ToolError(error.message, error.code)
  if (!(error instanceof GraphError)) return undefined
  switch (error.code) {
    case 'GRAPH_UNAVAILABLE':
      return new ToolError('The graph does not answer at the moment; try again.', error.code)
    case 'TIMEOUT':
      return new ToolError('It took too long; ask for less.', error.code)
    case 'OVERLOADED':
      return new ToolError('Too many operations run at the moment; try again in a second.', error.code)
    default:
      return undefined
  }
}
