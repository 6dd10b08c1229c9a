import { Readable } from 'node:stream'
import {
  createMcpHandler,
  localhostAllowedHostnames,
  type McpServerFactory,
  validateHostHeader,
  validateOriginHeader,
} from '@modelcontextprotocol/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Config, serviceUrl } from '../../config.ts'
import type { Gate } from '../http/gate.ts'
import { HttpError, INTERNAL_MESSAGE, httpErrorOf } from '../http/http-error.ts'
import type { Metrics } from '../observe/metrics.ts'
import { traceIds, withSpan } from '../observe/tracing.ts'

/** What `/mcp` is made of. */
export interface McpEndpointOptions {
  readonly servers: McpServerFactory
  readonly config: Pick<Config, 'host' | 'port' | 'publicUrl' | 'corsOrigins' | 'limits'>
  readonly gate: Gate
  readonly metrics: Metrics
}

/** Connections on which clients listen for changes, at most. */
const MOST_LISTENERS = 16

/** Codes of JSON-RPC. */
const PARSE_ERROR = -32700
const INVALID_REQUEST = -32600
const SERVER_ERROR = -32000

/**
 * Adds `/mcp`: Streamable HTTP without sessions. A request is refused by its headers before its body is read, as one to
 * `/graphql` is.
 */
export function serveMcp(app: FastifyInstance, { servers, config, gate, metrics }: McpEndpointOptions): void {
  const checkOrigin = originCheck(config)
  const handler = createMcpHandler(servers, {
    // The protocol has them; nobody hears anything there, as every answer names its revision.
    maxSubscriptions: MOST_LISTENERS,
    maxRequestBodySize: config.limits.bodyBytes,
    onerror: (error) => {
      app.log.debug({ err: error }, 'a request of the Model Context Protocol was refused')
    },
  })
  app.addHook('preClose', (done) => {
    handler.close().then(() => {
      done()
    }, done)
  })
  app.route({
    // The protocol ends sessions by DELETE and listens by GET; there are none, and the handler says so.
    method: ['GET', 'POST', 'DELETE'],
    url: '/mcp',
    onRequest: (request, reply, done) => {
      reply.header('cache-control', 'no-store')
      checkOrigin(request.headers)
      gate(request, reply)
      done()
    },
    handler: (request, reply) => {
      const attributes = { 'http.request.method': request.method, 'url.path': '/mcp' }
      const work = async (): Promise<FastifyReply> => {
        const ids = traceIds()
        if (Object.keys(ids).length > 0) request.log = request.log.child(ids)
        return send(await handler.fetch(webRequest(request, reply), { parsedBody: bodyOf(request) }), reply)
      }
      return withSpan('mcp', attributes, work, request.headers)
    },
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

/**
 * Makes the check against DNS rebinding: a page on another site that makes its own name mean this machine sends that name
 * as origin and host. Programs send no origin and pass.
 * @returns a function that throws HttpError CROSS_SITE_REQUEST.
 */
export function originCheck({
  host,
  port,
  publicUrl,
  corsOrigins,
}: Pick<Config, 'host' | 'port' | 'publicUrl' | 'corsOrigins'>): (headers: {
  readonly origin?: string | undefined
  readonly host?: string | undefined
}) => void {
  const local = localhostAllowedHostnames()
  const own = new URL(serviceUrl({ publicUrl, host, port }))
  const isLocal = local.includes(host) || local.includes(`[${host}]`)
  const hosts = [...local, own.hostname]
  return (headers) => {
    // Behind a proxy the host is what the proxy makes it; the origin is the page's own.
    if (isLocal && !validateHostHeader(headers.host, hosts).ok) {
      throw refused(`The host ${JSON.stringify(headers.host ?? '')} is not this service`)
    }
    const { origin } = headers
    if (origin === undefined || corsOrigins.includes(origin) || origin === own.origin) return
    // Pages of this machine, such as the inspector, where the service is of this machine alone.
    if (isLocal && validateOriginHeader(origin, local).ok) return
    throw refused('Pages of other sites may not ask')
  }
}

function refused(reason: string): HttpError {
  return new HttpError(
    403,
    'CROSS_SITE_REQUEST',
    `${reason}; PUBLIC_URL and CORS_ORIGINS say which hosts and origins may.`,
  )
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
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort()
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
