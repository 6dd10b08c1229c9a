import { Readable } from 'node:stream'
import type { McpServerFactory } from '@modelcontextprotocol/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Gate } from '../http/gate.ts'
import { HttpError, INTERNAL_MESSAGE, httpErrorOf } from '../http/http-error.ts'
import { tracedRequest } from '../http/traced-request.ts'
import { waitingClient } from '../http/waiting-client.ts'
import type { Metrics } from '../observe/metrics.ts'
import type { Handler, HandlerConfig } from './handler.ts'

/** What `/mcp` is made of. */
export interface McpEndpointOptions {
  /** Called when the first request comes. */
  readonly servers: () => Promise<McpServerFactory>
  readonly config: HandlerConfig
  readonly gate: Gate
  readonly metrics: Metrics
}

/** Codes of JSON-RPC. */
const PARSE_ERROR = -32700
const INVALID_REQUEST = -32600
const SERVER_ERROR = -32000

/**
 * Adds `/mcp`: Streamable HTTP without sessions. A request is refused by its headers before its body is read, as one to
 * `/graphql` is.
 */
export function serveMcp(app: FastifyInstance, { servers, config, gate, metrics }: McpEndpointOptions): void {
  const load = async (): Promise<Handler> => {
    const { createHandler } = await import('./handler.ts')
    return createHandler(await servers(), config, (error) => {
      app.log.debug({ err: error }, 'a request of the Model Context Protocol was refused')
    })
  }
  let loading: Promise<Handler> | undefined
  // Services that no agent asks start without the library of the protocol.
  const loaded = (): Promise<Handler> => (loading ??= load())
  app.addHook('preClose', async () => {
    await (await loading)?.close()
  })
  app.route({
    // The protocol ends sessions by DELETE and listens by GET; there are none, and the handler says so.
    method: ['GET', 'POST', 'DELETE'],
    url: '/mcp',
    onRequest: async (request, reply) => {
      reply.header('cache-control', 'no-store')
      const { checkOrigin } = await loaded()
      checkOrigin(request.headers)
      gate(request, reply)
    },
    handler: (request, reply) =>
      tracedRequest('mcp', '/mcp', request, async () => {
        const { fetch } = await loaded()
        return send(await fetch(webRequest(request, reply), { parsedBody: bodyOf(request) }), reply)
      }),
    errorHandler: (error, request, reply) => {
      const known =
        error instanceof HttpError
          ? error
          : httpErrorOf(error, request.headers['content-length'], config.limits.bodyBytes)
      if (known) {
        metrics.refusal(known.code)
        // What the framework finds is what it cannot parse.
        const badRequest = error === known ? INVALID_REQUEST : PARSE_ERROR
        sendRefusal(reply, known, known.status === 400 ? badRequest : SERVER_ERROR)
        return
      }
      request.log.error({ err: error }, 'a request could not be answered')
      void reply.code(500).send(rpcError(SERVER_ERROR, INTERNAL_MESSAGE, 'INTERNAL'))
    },
  })
}

/** @throws HttpError BAD_REQUEST for a batch, in which one request would be many calls. */
function bodyOf({ body }: FastifyRequest): unknown {
  if (!Array.isArray(body)) return body
  throw new HttpError(
    400,
    'BAD_REQUEST',
    'Send one message at a time: the protocol has no batches since 2025-06-18.',
  )
}

/** The request as the library reads it; its signal ends what is done for a client that goes away. */
function webRequest(request: FastifyRequest, reply: FastifyReply): Request {
  const gone = new AbortController()
  waitingClient(request, reply).onGone(() => {
    gone.abort()
  })
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  // The library has the body parsed already, and needs no address but a valid one.
  return new Request('http://localhost/mcp', { method: request.method, headers, signal: gone.signal })
}

async function send(response: Response, reply: FastifyReply): Promise<FastifyReply> {
  reply.code(response.status)
  for (const [name, value] of response.headers) reply.header(name, value)
  if (!response.body) return reply.send()
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true
  return reply.send(
    isStream ? Readable.from(chunksOf(response.body)) : Buffer.from(await response.arrayBuffer()),
  )
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel()
  }
}

/** @param number of JSON-RPC. */
function sendRefusal(
  reply: FastifyReply,
  { status, code, message, details, headers }: HttpError,
  number: number,
): void {
  void reply
    .code(status === 'REQUEST_ERROR' ? 400 : status)
    .headers(headers)
    .header('cache-control', 'no-store')
    .type('application/json')
    .send(rpcError(number, message, code, details))
}

/** The body of a refused request: an error of JSON-RPC that answers no request in particular. */
function rpcError(
  number: number,
  message: string,
  code: string,
  details: Readonly<Record<string, unknown>> = {},
): object {
  return { jsonrpc: '2.0', id: null, error: { code: number, message, data: { code, ...details } } }
}
