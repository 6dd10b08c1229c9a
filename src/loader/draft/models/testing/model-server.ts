import { createServer } from 'node:http'
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { z } from 'zod'

/** What a model is sent, as far as tests look at it. */
const requestSchema = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.object({
    type: z.literal('json_schema'),
    json_schema: z.object({
      name: z.string(),
      strict: z.literal(true),
      schema: z.record(z.string(), z.unknown()),
    }),
  }),
})

export type ModelRequest = z.infer<typeof requestSchema>

/** A request that has arrived. */
export interface Received {
  readonly request: ModelRequest
  readonly headers: IncomingHttpHeaders
  readonly path: string
}

/** Answers a request; a test says how. */
export type Reply = (response: ServerResponse, received: Received) => void

export interface ModelServer {
  readonly url: string
  readonly received: readonly Received[]
  close(): Promise<void>
}

/**
 * A server on this machine that speaks chat completions: it answers as it is told, one reply for each request, the last one
 * for all that follow.
 */
export async function startModelServer(...replies: readonly Reply[]): Promise<ModelServer> {
  const received: Received[] = []
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const request = requestSchema.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')))
      const one = { request, headers: incoming.headers, path: incoming.url ?? '' }
      received.push(one)
      const reply = replies[Math.min(received.length, replies.length) - 1]
      reply?.(response, one)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/v1/chat/completions`,
    received,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => {
          done()
        })
      }),
  }
}

/** A completion with these words of the model. */
export function says(content: string): Reply {
  return (response) => {
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({
        choices: [{ message: { role: 'assistant', content }, finish_reason: 'stop' }],
        usage: { prompt_tokens: 1000, completion_tokens: 100 },
      }),
    )
  }
}

/** A completion with an answer. */
export function answers(answer: object): Reply {
  return says(JSON.stringify({ names: [], initiatives: [], same: [], roles: [], goals: [], ...answer }))
}

/** An error of the endpoint. */
export function fails(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify({ error: { message } }))
  }
}
