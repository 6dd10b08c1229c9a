import { z } from 'zod'
import { readFreely } from './grafeo-freely.ts'
import { GraphError } from '../../graph/port.ts'
import { StatementError } from './ad-hoc-query.ts'
import type { Reply } from './embedded-freely.ts'

/** A process that runs one free statement on the embedded engine: one message in, one message out. */

const request = z.object({
  directory: z.string(),
  text: z.string(),
  parameters: z.record(z.string(), z.json()),
  limit: z.number(),
  memory: z.number(),
})

async function reply(message: unknown): Promise<Reply> {
  const { directory, text, parameters, limit } = request.parse(message)
  try {
    return { answer: await readFreely(directory, { text, parameters }, limit) }
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
  const { memory } = request.parse(message)
  // The engine works on threads of its own, so this goes on beside a statement.
  setInterval(() => {
    if (process.memoryUsage.rss() > memory) process.kill(process.pid, 'SIGKILL')
  }, 20)
  void reply(message).then((answer) => process.send?.(answer, () => process.exit()))
})
// Whoever asked is gone. Leaving while a statement runs is fine, unlike waiting for it.
process.once('disconnect', () => process.exit())
// Ctrl-C on a terminal reaches this process too; who asked decides what happens.
process.on('SIGINT', () => undefined)
