import { createHash, timingSafeEqual } from 'node:crypto'
import { HttpError } from './http-error.ts'

/**
 * Makes the check of bearer tokens.
 * @param digests SHA-256 of the valid tokens in hexadecimal; none: everybody passes.
 * @returns a function that takes `Authorization` and throws HttpError UNAUTHENTICATED.
 */
export function bearerCheck(digests: readonly string[]): (authorization: string | undefined) => void {
  const known = digests.map((digest) => Buffer.from(digest, 'hex'))
  return (authorization) => {
    if (known.length === 0) return
    const token = /^Bearer +([\x21-\x7e]+)$/i.exec(authorization ?? '')?.[1] ?? ''
    const given = createHash('sha256').update(token).digest()
    // Compares with all, so that timing tells nothing.
    const matches = known.map((digest) => timingSafeEqual(digest, given))
    if (token !== '' && matches.includes(true)) return
    throw new HttpError(
      401,
      'UNAUTHENTICATED',
      token === '' ? 'A token is required: send it as `authorization: Bearer …`.' : 'The token is not valid.',
      { headers: { 'www-authenticate': 'Bearer' } },
    )
  }
}
