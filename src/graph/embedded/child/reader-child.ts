import { z } from 'zod'
import { isMap } from '../../json.ts'
import { GraphError, type Statement } from '../../port.ts'
import { translate } from '../errors.ts'
import { GraphFiles } from '../graph-files.ts'
import { openReadOnly } from '../grafeo.ts'
import { rowsOf } from '../rows.ts'
import { answerParent } from './answer-parent.ts'
import type { ReaderReply } from './readers.ts'

/* A child process that reads a file of the graph: it opens one, then runs statements on it. */

const request = z.union([
  z.object({ directory: z.string(), name: z.string() }),
  // A record of zod would lose a parameter called `__proto__`.
  z.object({ text: z.string(), parameters: z.custom<Statement['parameters']>(isMap) }),
])

let database: ReturnType<typeof openReadOnly> | undefined

async function reply(message: z.infer<typeof request>): Promise<ReaderReply> {
  try {
    if ('name' in message) {
      database?.close()
      database = openReadOnly(new GraphFiles(message.directory), message.name)
      return { rows: [] }
    }
    if (!database) throw new Error('no file of the graph is open')
    return { rows: rowsOf(await database.executeCypher(message.text, { ...message.parameters })) }
  } catch (error) {
    const { code, message, cause } = error instanceof GraphError ? error : translate(error)
    return { failed: { code, message, cause: cause instanceof Error ? cause.message : '' } }
  }
}

answerParent((message) => reply(request.parse(message)))
