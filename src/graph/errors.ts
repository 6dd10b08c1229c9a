import { GraphError } from './port.ts'

/** The engine stopped a statement at its time limit. */
export function timedOut(cause: unknown): GraphError {
  return new GraphError('TIMEOUT', 'the statement took too long', { cause })
}

/** A statement of this project returns a node, relationship or path, which does not cross the port. */
export function notPlain(): GraphError {
  return new GraphError('STATEMENT_FAILED', 'a statement must return values, not nodes or relationships')
}

/** Another process is building a replacement of the same graph. */
export function loadedByAnother(): GraphError {
  return new GraphError(
    'GRAPH_MISCONFIGURED',
    'another process is loading into the same graph; wait for it to finish, or stop it and run this again',
  )
}
