import type { IncomingHttpHeaders } from 'node:http'
import { HttpError } from './http-error.ts'

/** Headers that a page of another site cannot send without asking first. */
const PREFLIGHTED = ['apollo-require-preflight', 'x-apollo-operation-name', 'graphql-require-preflight']

/**
 * Refuses what a page of another site makes a browser send without asking first: a GET of an image, a script
 * or a form could otherwise keep a visitor's browser busy with our most expensive operation. POST is not in
 * danger: JSON is always asked for first. Browsers say where a request comes from; what is not a browser
 * says nothing and is let through.
 * @param allowedOrigins of pages that may ask.
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
    'A page of another site may not ask like this; use POST, or send the header `graphql-require-preflight: 1`.',
  )
}

function originOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
