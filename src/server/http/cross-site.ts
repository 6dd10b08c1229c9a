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
  const origin = headers.origin ?? originOf(headers.referer)
  if (origin !== undefined && allowedOrigins.includes(origin)) return
  const site = headers['sec-fetch-site']
  const foreign =
    site === undefined
      ? origin !== undefined && hostOf(origin) !== headers.host
      : site !== 'same-origin' && site !== 'none'
  if (!foreign) return
  throw new HttpError(
    403,
    'CROSS_SITE_REQUEST',
    'Cross-site GET requests are refused; use POST, or send the header `graphql-require-preflight: 1`.',
  )
}

function originOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
