import {
  createMcpHandler,
  localhostAllowedHostnames,
  type McpServerFactory,
  validateHostHeader,
  validateOriginHeader,
} from '@modelcontextprotocol/server'
import { type Config, serviceUrl } from '../../config.ts'
import { HttpError } from '../http/http-error.ts'

/** What the library of the protocol does for `/mcp`. */
export interface Handler {
  /** @throws HttpError CROSS_SITE_REQUEST */
  readonly checkOrigin: (headers: {
    readonly origin?: string | undefined
    readonly host?: string | undefined
  }) => void
  /** @param parsedBody the body as the service has read it. */
  readonly fetch: (request: Request, options: { readonly parsedBody: unknown }) => Promise<Response>
  readonly close: () => Promise<void>
}

/** The settings that it follows. */
export type HandlerConfig = Pick<Config, 'host' | 'port' | 'publicUrl' | 'corsOrigins' | 'limits'>

/** Connections on which clients listen for changes, at most. */
const MOST_LISTENERS = 16

/**
 * Makes what answers `/mcp`.
 * @param onError is told what the library refuses.
 */
export function createHandler(
  servers: McpServerFactory,
  config: HandlerConfig,
  onError: (error: unknown) => void,
): Handler {
  const handler = createMcpHandler(servers, {
    // The protocol has them; nobody hears anything there, as every answer names its revision.
    maxSubscriptions: MOST_LISTENERS,
    maxRequestBodySize: config.limits.bodyBytes,
    onerror: onError,
  })
  return {
    checkOrigin: originCheck(config),
    fetch: (request, options) => handler.fetch(request, options),
    close: () => handler.close(),
  }
}

/**
 * Makes the check against DNS rebinding: a page on another site that makes its own name mean this machine sends that name
 * as origin and host. Programs send no origin and pass.
 * @returns a function that throws HttpError CROSS_SITE_REQUEST.
 */
function originCheck({ host, port, publicUrl, corsOrigins }: HandlerConfig): Handler['checkOrigin'] {
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
