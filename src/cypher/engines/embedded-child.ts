import { z } from 'zod'
import { isMap } from '../../graph/json.ts'
import { GraphError, type Statement } from '../../graph/port.ts'
import type { Reply } from './query-embedded.ts'
import { queryCurrentFile } from './query-current-file.ts'
import { StatementError } from './statement-error.ts'

/* A child process that runs one ad-hoc query on the embedded engine: one message in, one message out. */

const request = z.object({
  directory: z.string(),
  text: z.string(),
  // A record of zod would lose a parameter called `__proto__`.
  parameters: z.custom<Statement['parameters']>(isMap),
  limit: z.number(),
  memory: z.number(),
})

async function reply({ directory, text, parameters, limit }: z.infer<typeof request>): Promise<Reply> {
  try {
    return { result: await queryCurrentFile(directory, { text, parameters }, limit) }
  } catch (error) {
    if (error instanceof StatementError) {
      const { message, position, writes } = error
      return { refused: { message, writes, ...(position ? { position } : {}) } }
    }
    if (error instanceof GraphError) return { failed: { code: error.code, message: error.message } }
    throw error
  }
}

process.once('message', (message) => {
  const query = request.parse(message)
  // The engine works on threads of its own, so this timer runs beside a statement.
  setInterval(() => {
    if (process.memoryUsage.rss() > query.memory) process.kill(process.pid, 'SIGKILL')
  }, 20)
  void reply(query).then((sent) => process.send?.(sent, () => process.exit()))
})
// The parent has gone. Exiting does not wait for a statement that is still running.
process.once('disconnect', () => process.exit())
// Ctrl-C on a terminal reaches this process too, but the parent decides what happens.
process.on('SIGINT', () => undefined)
