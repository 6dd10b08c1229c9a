import { createHash } from 'node:crypto'

/** SHA-256 in hexadecimal, of a text in UTF-8 or of bytes: which edition of a text it is, which document. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
