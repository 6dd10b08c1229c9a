import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyError, FastifyReply } from 'fastify'
import type { ErrorCode } from '../../errors.ts'
import { GRAPHQL_RESPONSE_TYPE, JSON_TYPE, prefersGraphqlResponse } from './media-type.ts'

/** A request that is refused before GraphQL sees it. The message reaches the client as it is. */
export class RefusedRequest extends Error {
  readonly status: number
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    code: ErrorCode,
    message: string,
    { details = {}, headers = {} }: Partial<Pick<RefusedRequest, 'details' | 'headers'>> = {},
  ) {
    super(message)
    this.name = 'RefusedRequest'
    this.status = status
    this.code = code
    this.details = details
    this.headers = headers
  }
}

/** The one form of every answer that says no, whatever refuses: the one of GraphQL. */
export interface ErrorBody {
  readonly errors: readonly [
    { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> },
  ]
}

/** An answer that says no. */
export function errorBody(
  code: ErrorCode,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): ErrorBody {
  return { errors: [{ message, extensions: { code, ...details } }] }
}

/**
 * Bodies come as they are: a small packed one could become a large one.
 * @throws RefusedRequest UNSUPPORTED_MEDIA_TYPE
 */
export function refusePacked(headers: IncomingHttpHeaders): void {
  const encoding = headers['content-encoding']
  if (encoding === undefined || encoding === 'identity') return
  throw new RefusedRequest(
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    'Send the body as it is, without `content-encoding`.',
    {
      headers: { 'accept-encoding': 'identity' },
    },
  )
}

/** A request of which no more can be said. */
export const unreadable = new RefusedRequest(400, 'BAD_REQUEST', 'The request cannot be read.')

/** Sends a refusal. */
export function sendRefusal(reply: FastifyReply, error: RefusedRequest): FastifyReply {
  return reply
    .code(error.status)
    .headers(error.headers)
    .type(prefersGraphqlResponse(reply.request.headers.accept) ? GRAPHQL_RESPONSE_TYPE : JSON_TYPE)
    .header('cache-control', 'no-store')
    .send(errorBody(error.code, error.message, error.details))
}

/**
 * What the HTTP server itself refuses, told in our words; undefined for what is a mistake of ours.
 * @param bodyLimit in bytes.
 */
export function refusalOf(
  error: FastifyError,
  contentLength: string | undefined,
  bodyLimit: number,
): RefusedRequest | undefined {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE': {
      const length = Number(contentLength ?? Number.NaN)
      const size = Number.isFinite(length) ? `${length} bytes` : `more than ${bodyLimit} bytes`
      return new RefusedRequest(
        413,
        'BODY_LIMIT_EXCEEDED',
        `The body of the request has ${size}; at most ${bodyLimit} are allowed.`,
        { details: { ...(Number.isFinite(length) ? { bytes: length } : {}), limit: bodyLimit } },
      )
    }
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new RefusedRequest(
        415,
        'UNSUPPORTED_MEDIA_TYPE',
        'The body of a request is JSON: send it with `content-type: application/json`.',
        { headers: { 'accept-post': 'application/json' } },
      )
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return new RefusedRequest(400, 'BAD_REQUEST', 'The request has no body; send JSON with a `query`.')
    default:
      if (error.statusCode === undefined || error.statusCode >= 500) return undefined
      return new RefusedRequest(error.statusCode, 'BAD_REQUEST', reasonOf(error))
  }
}

/** Messages of the JSON parser repeat what was sent, so they stay inside. */
function reasonOf(error: FastifyError): string {
  if (error.name === 'SyntaxError' || error.code === 'FST_ERR_CTP_INVALID_JSON_BODY') {
    return 'The body of the request is not JSON.'
  }
  if (error.code === 'FST_ERR_CTP_INVALID_CONTENT_LENGTH')
    return 'The body is not as long as its header says.'
  return 'The request cannot be read.'
}
