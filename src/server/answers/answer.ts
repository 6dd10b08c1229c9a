import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, deflate, gzip } from 'node:zlib'
import { Negotiator } from '@fastify/accept-negotiator'

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

/** How a body may be packed; `identity` is not at all. */
export type Coding = keyof typeof compress | 'identity'

/** Shorter bodies are sent as they are, in bytes. */
const COMPRESSION_THRESHOLD = 1024

const negotiator = new Negotiator<Coding>({ supportedValues: ['br', 'gzip', 'deflate', 'identity'] })

/** The body of an answer that is complete, with what is made of it once and sent many times. */
export class Answer {
  /** The value of `Content-Type`. */
  readonly type: string
  /** The name of the operation, for counting; undefined where it has none. */
  readonly operation: string | undefined
  readonly body: Buffer
  readonly #packed = new Map<Coding, Promise<Buffer>>()
  #tag: string | undefined

  constructor(body: string, type: string, operation: string | undefined) {
    this.body = Buffer.from(body)
    this.type = type
    this.operation = operation
  }

  /** The value of `ETag`. It is weak, as the same answer can be packed in several ways (RFC 9110, 8.8.1). */
  get tag(): string {
    this.#tag ??= `W/"${createHash('sha256').update(this.body).digest('base64url')}"`
    return this.#tag
  }

  /** The body as it is sent to a client with this `Accept-Encoding`. */
  async packed(acceptEncoding: string | undefined): Promise<{ coding: Coding; body: Buffer }> {
    const coding = this.#coding(acceptEncoding)
    if (coding === 'identity') return { coding, body: this.body }
    const packing = this.#packed.get(coding) ?? compress[coding](this.body)
    this.#packed.set(coding, packing)
    return { coding, body: await packing }
  }

  #coding(acceptEncoding: string | undefined): Coding {
    if (acceptEncoding === undefined || this.body.length < COMPRESSION_THRESHOLD) return 'identity'
    return negotiator.negotiate(acceptEncoding) ?? 'identity'
  }
}

/** Whether a client that sends this `If-None-Match` has the answer with this tag (RFC 9110, 13.1.2). */
export function hasTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false
  const opaque = (text: string): string => text.trim().replace(/^W\//, '')
  return ifNoneMatch.split(',').some((one) => one.trim() === '*' || opaque(one) === opaque(tag))
}
