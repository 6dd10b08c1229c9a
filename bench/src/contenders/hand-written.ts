import { compiled } from '../folders.ts'
import { OPERATIONS } from '../operations.ts'
import { start } from '../processes.ts'
import { type Contender, onePost } from './contender.ts'
import { dataOf } from './answer.ts'

/** Starts a bare HTTP server with hand-written statements in its own process. */
export async function startHandWritten(
  name: string,
  script: string,
  environment: Readonly<Record<string, string>>,
  databasePids: () => readonly number[],
): Promise<Contender> {
  const server = await start(
    process.execPath,
    [compiled(`servers/${script}.js`)],
    { env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment } },
    /listening (\S+)/,
  )
  const url = new URL(server.said)
  return {
    name,
    answers: OPERATIONS,
    prepare: (question) => onePost(url, question),
    read: (_question, [body]) => dataOf(body),
    process: { api: server.pid, database: databasePids },
    stop: () => server.stop(),
  }
}
