import type { McpServerFactory } from '@modelcontextprotocol/server'
import { StdioServerTransport, serveStdio as serve } from '@modelcontextprotocol/server/stdio'
import type { FastifyBaseLogger } from 'fastify'

/**
 * Answers one agent over the standard input and output of this process.
 * @param bytes that one message may have.
 * @param signal ends the connection.
 * @returns once the agent, or the signal, has ended it.
 */
export async function serveStdio(
  servers: McpServerFactory,
  bytes: number,
  log: Pick<FastifyBaseLogger, 'warn'>,
  signal: AbortSignal,
): Promise<void> {
  const { stdin, stdout } = process
  const handle = serve(servers, {
    transport: new StdioServerTransport(stdin, stdout, { maxBufferSize: bytes }),
    onerror: (error) => {
      log.warn({ err: error }, 'a message of the agent could not be answered')
    },
  })
  await new Promise<void>((resolve) => {
    for (const event of ['end', 'close'] as const) stdin.once(event, resolve)
    // The agent reads no more.
    stdout.once('error', resolve)
    if (signal.aborted) resolve()
    else {
      signal.addEventListener('abort', () => {
        resolve()
      })
    }
  })
  await handle.close()
}
