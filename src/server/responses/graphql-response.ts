import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, deflate, gzip } from 'node:zlib'
import { Negotiator } from '@fastify/accept-negotiator'
import type { ResponseType } from '../http/media-type.ts'

const compress = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: 4,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body),
  deflate: (body: Buffer) => promisify(deflate)(body),
} as const

/** A content coding; `identity` is none. */
export type Coding = keyof typeof compress | 'identity'

/** Shorter bodies are sent uncompressed, in bytes. */
const COMPRESSION_THRESHOLD = 1024

const negotiator = new Negotiator<Coding>({ supportedValues: ['br', 'gzip', 'deflate', 'identity'] })

/** A response that may be sent many times: its compressed forms and its tag are made once. */
export class GraphqlResponse {
  readonly type: ResponseType
  /** For counting; undefined where the operation has no name. */
  readonly operationName: string | undefined
  /** Whether it is of use only while it is new. */
  readonly isLive: boolean
  readonly body: Buffer
  readonly #compressed = new Map<Coding, Promise<Buffer>>()
  #tag: string | undefined

  constructor(
    body: string,
    type: ResponseType,
    { operationName, isLive }: Pick<GraphqlResponse, 'operationName' | 'isLive'>,
  ) {
    this.body = Buffer.from(body)
    this.type = type
    this.operationName = operationName
    this.isLive = isLive
  }

  /** The value of `ETag`. It is weak, as the same response has several codings (RFC 9110, 8.8.1). */
  get tag(): string {
    this.#tag ??= `W/"${createHash('sha256').update(this.body).digest('base64url')}"`
    return this.#tag
  }

  /** The body in the coding that an `Accept-Encoding` prefers. */
  async compressed(acceptEncoding: string | undefined): Promise<{ coding: Coding; body: Buffer }> {
    const coding = this.#coding(acceptEncoding)
    if (coding === 'identity') return { coding, body: this.body }
    const compressing = this.#compressed.get(coding) ?? compress[coding](this.body)
    this.#compressed.set(coding, compressing)
    return { coding, body: await compressing }
  }

  #coding(acceptEncoding: string | undefined): Coding {
    if (acceptEncoding === undefined || this.body.length < COMPRESSION_THRESHOLD) return 'identity'
    return negotiator.negotiate(acceptEncoding) ?? 'identity'
  }
}

/** Whether an `If-None-Match` names a tag (RFC 9110, 13.1.2). */
export function hasTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false
  const opaque = (text: string): string => text.trim().replace(/^W\//, '')
  return ifNoneMatch.split(',').some((one) => one.trim() === '*' || opaque(one) === opaque(tag))
}
