import { existsSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '../../../command-line.ts'
import { TextError } from '../text-error.ts'

/**
 * Reads a text that somebody gives, to be drafted or cited anew.
 * @throws UsageError where there is no such file; TextError where it is not UTF-8, as many texts of offices are not, or
 * where there is nothing in it: what is guessed about either would be cited.
 */
export function readText(file: string): string {
  const path = resolve(file)
  if (!existsSync(path) || !statSync(path).isFile()) throw new UsageError(`there is no file ${path}`)
  const text = decode(readFileSync(path), path)
  if (text.replace('\ufeff', '').trim() === '') throw new TextError(`there is no text in ${path}`)
  return text
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    // UTF-16 of Latin letters is UTF-8 as well, with a NUL for every other character.
    if (!text.includes('\0')) return text
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
  const encoding = isUtf16(bytes) ? 'UTF-16' : 'GB18030'
  throw new TextError(
    `${path} is not UTF-8; if it is ${encoding}, convert it: iconv -f ${encoding} -t UTF-8 OLD > NEW`,
  )
}

/** Texts of UTF-16 begin with a byte order mark, or have many bytes of zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || bytes.includes(0)
}
