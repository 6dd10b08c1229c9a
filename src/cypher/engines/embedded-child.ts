import { z } from 'zod'
import { answerParent } from '../../graph/embedded/child/answer-parent.ts'
import { isMap } from '../../graph/json.ts'
import { GraphError, type Statement } from '../../graph/port.ts'
import type { Reply } from './query-embedded.ts'
import { queryCurrentFile } from './query-current-file.ts'
import { StatementError } from './statement-error.ts'

/* A child process that runs ad-hoc queries on the embedded engine. */

const request = z.object({
  directory: z.string(),
  text: z.string(),
  // A record of zod would lose a parameter called `__proto__`.
  parameters: z.custom<Statement['parameters']>(isMap),
  limit: z.number(),
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

answerParent((message) => reply(request.parse(message)))
