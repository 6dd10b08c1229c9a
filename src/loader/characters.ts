import type { Location } from './diagnostics.ts'

/** A character that no text may hold, and what to do about it. */
export interface Fault {
  readonly offset: number
  readonly message: string
}

/** Control characters but tab and line feed, byte order marks, half a surrogate pair, and what is no character. */
const FAULT = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\ufeff\ufffd]/u

/** The first character of a text that a database, an index or a page would not keep; undefined if there is none. */
export function faultIn(text: string): Fault | undefined {
  const match = FAULT.exec(text)
  return match ? { offset: match.index, message: messageOf(text, match.index) } : undefined
}

function messageOf(text: string, offset: number): string {
  const code = text.charCodeAt(offset)
  if (code === 0xfeff && offset === 0) return 'begins with a byte order mark; save it as UTF-8 without BOM'
  if (code === 0x0d) return 'has a carriage return; end lines with LF'
  if (code === 0xfffd) return 'has U+FFFD in place of a character; save it as UTF-8'
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  if (code >= 0xd800 && code <= 0xdfff)
    return `has ${name}, half of a surrogate pair; write the whole character`
  return `has ${name}, which does not belong in a text; remove it`
}

/** The line and column of an offset in the text of a file. */
export function locationIn(file: string, text: string, offset: number): Location {
  const before = text.slice(0, offset)
  return { file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}
