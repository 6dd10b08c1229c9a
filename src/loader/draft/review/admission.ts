import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { replaceFile } from '../../replace-file.ts'

/** Holds the digest of the cookie, so that the page goes on where the process was killed and started again. */
const FILE = 'session'

/**
 * Who may review: whoever first comes with the token gets a cookie, and the token is worth nothing from then on. A new
 * cookie replaces the one before.
 */
export class Admission {
  /** In the address that is printed. */
  readonly token: string = secret()
  readonly #folder: string
  #tokenDigest: Buffer | undefined = digestOf(this.token)
  #cookieDigest: Buffer | undefined

  /** @param folder of the draft. */
  constructor(folder: string) {
    this.#folder = folder
    this.#cookieDigest = storedDigest(folder)
  }

  /** @returns the value of the cookie; undefined where the token is wrong or was used. */
  exchange(token: string): string | undefined {
    if (!this.#tokenDigest || !timingSafeEqual(this.#tokenDigest, digestOf(token))) return undefined
    this.#tokenDigest = undefined
    const cookie = secret()
    this.#cookieDigest = digestOf(cookie)
    replaceFile(join(this.#folder, FILE), `${this.#cookieDigest.toString('hex')}\n`)
    return cookie
  }

  /** Whether this is the cookie. */
  admits(cookie: string | undefined): boolean {
    return (
      cookie !== undefined && !!this.#cookieDigest && timingSafeEqual(this.#cookieDigest, digestOf(cookie))
    )
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

function storedDigest(folder: string): Buffer | undefined {
  try {
    const [digest] = /^[0-9a-f]{64}(?=\n$)/.exec(readFileSync(join(folder, FILE), 'utf8')) ?? []
    return digest === undefined ? undefined : Buffer.from(digest, 'hex')
  } catch {
    return undefined
  }
}
