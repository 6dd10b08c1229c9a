import type { IncomingHttpHeaders } from 'node:http'
import { HttpError } from './http-error.ts'

/** Headers that make a browser send a preflight request. */
const PREFLIGHTED = ['apollo-require-preflight', 'x-apollo-operation-name', 'graphql-require-preflight']

/**
 * Refuses cross-site requests without a preflight: an image, a script or a form on another site could otherwise have a
 * visitor's browser run our most expensive operation by GET. POST is safe, as JSON needs a preflight. Browsers send
 * their origin; other clients do not and pass.
 * @param allowedOrigins of pages that may send such requests.
 * @throws HttpError BAD_REQUEST
 */
export function refuseCrossSite(
  method: string,
  headers: IncomingHttpHeaders,
  allowedOrigins: readonly string[],
): void {
  if (method !== 'GET' && method !== 'HEAD') return
  if (PREFLIGHTED.some((name) => headers[name] !== undefined)) return
  if (headers['content-type']?.startsWith('application/json')) return
  if (!isForeign(headers, allowedOrigins)) return
  throw new HttpError(
    403,
    'CROSS_SITE_REQUEST',
    'Cross-site GET requests are refused; use POST, or send the header `graphql-require-preflight: 1`.',
  )
}

/**
 * Whether a page of another site has a browser ask. Other clients send neither origin nor site, and are not foreign.
 * @param allowedOrigins of pages that may ask.
 */
export function isForeign(headers: IncomingHttpHeaders, allowedOrigins: readonly string[]): boolean {
  const origin = headers.origin ?? originOf(headers.referer)
  if (origin !== undefined && allowedOrigins.includes(origin)) return false
  const site = headers['sec-fetch-site']
  return site === undefined
    ? origin !== undefined && hostOf(origin) !== headers.host
    : site !== 'same-origin' && site !== 'none'
}

function originOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
