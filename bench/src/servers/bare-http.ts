import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { Answers, Operation, Question, Questions } from '../operations.ts'

/** One function per operation. */
export type Handlers = { readonly [O in Operation]: (of: Questions[O]) => Promise<Answers[O]> }

/**
 * Serves handlers over bare HTTP: a body `{operation, of}` gets JSON. Prints its address to standard output and stops
 * on SIGTERM.
 */
export function serve(handlers: Handlers, close: () => Promise<void>): void {
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      answer(handlers, Buffer.concat(parts).toString(), response).catch((error: unknown) => {
        fail(request, response, error)
      })
    })
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (typeof address === 'object' && address) {
      process.stdout.write(`listening http://127.0.0.1:${address.port}\n`)
    }
  })
  process.once('SIGTERM', () => {
    server.close()
    server.closeAllConnections()
    void close()
  })
}

async function answer(handlers: Handlers, body: string, response: ServerResponse): Promise<void> {
  const text = Buffer.from(JSON.stringify({ data: await answerOf(handlers, JSON.parse(body)) }))
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': text.length,
  })
  response.end(text)
}

/**
 * Calls the handler for a question.
 * @throws Error if it is not a question.
 */
export function answerOf(handlers: Handlers, question: unknown): Promise<Answers[Operation]> {
  if (!isQuestion(question)) throw new Error('not a question')
  switch (question.operation) {
    case 'agency':
      return handlers.agency(question.of)
    case 'agencies':
      return handlers.agencies(question.of)
    case 'goal':
      return handlers.goal(question.of)
    case 'filter':
      return handlers.filter(question.of)
    case 'search':
      return handlers.search(question.of)
  }
}

/** Trusts its one client: validation would count against the minimum this server stands for. */
function isQuestion(value: unknown): value is Question {
  return typeof value === 'object' && value !== null && 'operation' in value && 'of' in value
}

function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  process.stderr.write(`${request.url}: ${error instanceof Error ? error.stack : String(error)}\n`)
  response.writeHead(500)
  response.end()
}
