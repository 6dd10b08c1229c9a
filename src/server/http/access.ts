import { createHash, timingSafeEqual } from 'node:crypto'
import { HttpError } from './http-error.ts'

/**
 * Makes the check of bearer tokens.
 * @param digests SHA-256 of the tokens there are, in hexadecimal digits; none: everybody is let in.
 * @returns a function that takes the header `Authorization` and throws HttpError UNAUTHENTICATED.
 */
export function bearerCheck(digests: readonly string[]): (authorization: string | undefined) => void {
  const known = digests.map((digest) => Buffer.from(digest, 'hex'))
  return (authorization) => {
    if (known.length === 0) return
    const token = /^Bearer +([\x21-\x7e]+)$/i.exec(authorization ?? '')?.[1] ?? ''
    const given = createHash('sha256').update(token).digest()
    // All are compared, so that the time says nothing about which one it was.
    const matches = known.map((digest) => timingSafeEqual(digest, given))
    if (token !== '' && matches.includes(true)) return
    throw new HttpError(
      401,
      'UNAUTHENTICATED',
      token === ''
        ? 'A token is needed here: send it as `authorization: Bearer …`.'
        : 'The token is none of this service.',
      { headers: { 'www-authenticate': 'Bearer' } },
    )
  }
}
