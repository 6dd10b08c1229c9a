import { type ChildProcess, fork } from 'node:child_process'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../project-root.ts'
import { type Answer, type Position, type RunFreeStatement, StatementError } from './ad-hoc-query.ts'
import { GraphError, type GraphErrorCode } from '../../graph/port.ts'
import { until } from '../../graph/until.ts'
import { withTimeout } from '../../graph/with-timeout.ts'

/** What the child process answers. */
export type Reply =
  | { readonly answer: Answer }
  | { readonly refused: { readonly message: string; readonly writes: boolean; readonly position?: Position } }
  | { readonly failed: { readonly code: GraphErrorCode; readonly message: string } }

/** Bytes one statement may use: half of what the machine has, at most 4 GiB. */
const MEMORY = Math.min(totalmem() / 2, 4 * 1024 ** 3)

const child = join(projectRoot, 'dist/src/cypher/engines/embedded-child.js')

/**
 * Runs free statements on the embedded graph of a folder, each in a process of its own that is killed when its
 * time is over: nothing else stops a statement of this engine.
 * @param memory bytes that the process may use before it is killed.
 */
export function readEmbeddedFreely(directory: string, memory: number = MEMORY): RunFreeStatement {
  return async ({ text, parameters }, { limit, timeout, signal }) => {
    const process_ = fork(child, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [] })
    const ended = new Promise((resolve) => process_.once('close', resolve))
    try {
      process_.send({ directory, text, parameters, limit, memory })
      return read(await withTimeout(until(signal, reply(process_)), timeout))
    } finally {
      process_.kill('SIGKILL')
      await ended
    }
  }
}

function reply(process_: ChildProcess): Promise<Reply> {
  return new Promise((resolve, reject) => {
    // Only the module beside this one sends, and it is of the same version.
    process_.once('message', (message: Reply) => {
      resolve(message)
    })
    process_.once('error', reject)
    process_.once('exit', (code, signal) => {
      const memory = signal === 'SIGKILL' || signal === 'SIGABRT'
      const reason = memory ? 'needs more memory than it may have' : `ended its process (${code ?? signal})`
      reject(new StatementError(`the statement ${reason}; ask for less, or LIMIT an earlier step`))
    })
  })
}

function read(message: Reply): Answer {
  if ('answer' in message) return message.answer
  if ('failed' in message) throw new GraphError(message.failed.code, message.failed.message)
  const { message: text, position, writes } = message.refused
  throw new StatementError(text, position, { writes })
}
