import { abortable } from '../abortable.ts'
import { ChildEnded, ChildProcess } from '../../graph/embedded/child/child-process.ts'
import { GraphError, type GraphErrorCode } from '../../graph/port.ts'
import { withTimeout } from '../../graph/with-timeout.ts'
import type { QueryResult, RunQuery } from './ad-hoc-query.ts'
import { type Position, StatementError } from './statement-error.ts'

/** What the child process sends back. */
export type Reply =
  | { readonly result: QueryResult }
  | { readonly refused: { readonly message: string; readonly writes: boolean; readonly position?: Position } }
  | { readonly failed: { readonly code: GraphErrorCode; readonly message: string } }

const SCRIPT = 'dist/src/cypher/engines/embedded-child.js'

/**
 * Runs ad-hoc queries on the embedded graph of a folder. Each has a child process that is killed at its time limit,
 * because this engine cannot stop a statement.
 * @param memory bytes the process may use before it is killed.
 */
export function queryEmbedded(directory: string, memory?: number): RunQuery {
  return async ({ text, parameters }, { limit, timeout, signal }) => {
    const child = new ChildProcess<object, Reply>(SCRIPT, memory)
    try {
      const reply = child.ask({ directory, text, parameters, limit })
      return read(await withTimeout(abortable(reply, signal), timeout))
    } catch (error) {
      if (!(error instanceof ChildEnded)) throw error
      const reason = error.outOfMemory ? 'ran out of memory' : 'crashed the engine'
      throw new StatementError(
        `the statement ${reason}; return less, or add LIMIT to an earlier step`,
        undefined,
        { cause: error },
      )
    } finally {
      await child.kill()
    }
  }
}

function read(reply: Reply): QueryResult {
  if ('result' in reply) return reply.result
  if ('failed' in reply) throw new GraphError(reply.failed.code, reply.failed.message)
  const { message, position, writes } = reply.refused
  throw new StatementError(message, position, { writes })
}
