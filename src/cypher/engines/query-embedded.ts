import { type ChildProcess, fork } from 'node:child_process'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { GraphError, type GraphErrorCode } from '../../graph/port.ts'
import { withTimeout } from '../../graph/with-timeout.ts'
import { projectRoot } from '../../project-root.ts'
import { abortable } from '../abortable.ts'
import type { QueryResult, RunQuery } from './ad-hoc-query.ts'
import { type Position, StatementError } from './statement-error.ts'

/** What the child process sends back. */
export type Reply =
  | { readonly result: QueryResult }
  | { readonly refused: { readonly message: string; readonly writes: boolean; readonly position?: Position } }
  | { readonly failed: { readonly code: GraphErrorCode; readonly message: string } }

/** Bytes one query may use: half of the machine's memory, at most 4 GiB. */
const MEMORY = Math.min(totalmem() / 2, 4 * 1024 ** 3)

const script = join(projectRoot, 'dist/src/cypher/engines/embedded-child.js')

/**
 * Runs ad-hoc queries on the embedded graph of a folder. Each has a child process that is killed at its time limit,
 * because this engine cannot stop a statement.
 * @param memory bytes the process may use before it is killed.
 */
export function queryEmbedded(directory: string, memory: number = MEMORY): RunQuery {
  return async ({ text, parameters }, { limit, timeout, signal }) => {
    const child = fork(script, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [] })
    const closed = new Promise((resolve) => child.once('close', resolve))
    try {
      child.send({ directory, text, parameters, limit, memory })
      return read(await withTimeout(abortable(reply(child), signal), timeout))
    } finally {
      child.kill('SIGKILL')
      await closed
    }
  }
}

function reply(child: ChildProcess): Promise<Reply> {
  return new Promise((resolve, reject) => {
    // Only `embedded-child.ts` sends messages, so their type is known.
    child.once('message', (message: Reply) => {
      resolve(message)
    })
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      const outOfMemory = signal === 'SIGKILL' || signal === 'SIGABRT'
      const reason = outOfMemory ? 'ran out of memory' : `crashed the engine (${code ?? signal})`
      reject(new StatementError(`the statement ${reason}; return less, or add LIMIT to an earlier step`))
    })
  })
}

function read(reply: Reply): QueryResult {
  if ('result' in reply) return reply.result
  if ('failed' in reply) throw new GraphError(reply.failed.code, reply.failed.message)
  const { message, position, writes } = reply.refused
  throw new StatementError(message, position, { writes })
}
