import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyError, FastifyReply } from 'fastify'
import type { ErrorCode } from '../../errors.ts'
import { JSON_TYPE, refusedStatus, responseType } from './media-type.ts'

/** What clients read where the fault is ours. */
export const INTERNAL_MESSAGE = 'Something went wrong on our side; the log has the details.'

/** An error of a request that GraphQL does not see. The message reaches the client as it is. */
export class HttpError extends Error {
  /** `REQUEST_ERROR`: the status of an operation that is refused as a whole, by what the client accepts. */
  readonly status: number | 'REQUEST_ERROR'
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: HttpError['status'],
    code: ErrorCode,
    message: string,
    { details = {}, headers = {} }: Partial<Pick<HttpError, 'details' | 'headers'>> = {},
  ) {
    super(message)
    this.name = 'HttpError'
    this.status = status
    this.code = code
    this.details = details
    this.headers = headers
  }
}

/** The body of every error response: the form of GraphQL. */
export interface ErrorBody {
  readonly errors: readonly [
    { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> },
  ]
}

/** Makes the body of an error response. */
export function errorBody(
  code: ErrorCode,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): ErrorBody {
  return { errors: [{ message, extensions: { code, ...details } }] }
}

/**
 * Refuses compressed bodies: a small one can unpack to a huge one.
 * @throws HttpError UNSUPPORTED_MEDIA_TYPE
 */
export function refuseCompressed(headers: IncomingHttpHeaders): void {
  const encoding = headers['content-encoding']
  if (encoding === undefined || encoding === 'identity') return
  throw new HttpError(
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    'Send the body uncompressed, without `content-encoding`.',
    {
      headers: { 'accept-encoding': 'identity' },
    },
  )
}

/** An error about which the client learns no more. */
export const unreadable = new HttpError(400, 'BAD_REQUEST', 'The request cannot be read.')

/** Sends an error. */
export function sendError(reply: FastifyReply, error: HttpError): FastifyReply {
  const type = responseType(reply.request.headers.accept) ?? JSON_TYPE
  return reply
    .code(error.status === 'REQUEST_ERROR' ? refusedStatus(type) : error.status)
    .headers(error.headers)
    .type(type)
    .header('cache-control', 'no-store')
    .send(errorBody(error.code, error.message, error.details))
}

/**
 * Translates an error of the HTTP server; undefined where the fault is ours.
 * @param bodyLimit in bytes.
 */
export function httpErrorOf(
  error: FastifyError,
  contentLength: string | undefined,
  bodyLimit: number,
): HttpError | undefined {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE': {
      const length = Number(contentLength ?? Number.NaN)
      const size = Number.isFinite(length) ? `${length} bytes` : `more than ${bodyLimit} bytes`
      return new HttpError(
        413,
        'BODY_LIMIT_EXCEEDED',
        `The body of the request has ${size}; at most ${bodyLimit} are allowed.`,
        { details: { ...(Number.isFinite(length) ? { bytes: length } : {}), limit: bodyLimit } },
      )
    }
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new HttpError(
        415,
        'UNSUPPORTED_MEDIA_TYPE',
        'Request bodies are JSON: send `content-type: application/json`.',
        { headers: { 'accept-post': 'application/json' } },
      )
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return new HttpError(400, 'BAD_REQUEST', 'The request has no body; send JSON with a `query`.')
    default:
      if (error.statusCode === undefined || error.statusCode >= 500) return undefined
      return new HttpError(error.statusCode, 'BAD_REQUEST', reasonOf(error))
  }
}

/** Messages of the JSON parser repeat what was sent, so clients do not get them. */
function reasonOf(error: FastifyError): string {
  if (error.name === 'SyntaxError' || error.code === 'FST_ERR_CTP_INVALID_JSON_BODY') {
    return 'The body of the request is not JSON.'
  }
  if (error.code === 'FST_ERR_CTP_INVALID_CONTENT_LENGTH')
    return 'The length of the body differs from `content-length`.'
  return 'The request cannot be read.'
}
