import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The texts of sources that the operator holds, by the SHA-256 of their UTF-8 in hexadecimal. */
export type SourceTexts = ReadonlyMap<string, string>

/**
 * Reads every `*.txt` of a folder; a folder that is not there holds none. Files are told by their digest, so
 * their names do not matter.
 */
export function readSourceTexts(folder: string): SourceTexts {
  const texts = new Map<string, string>()
  if (!existsSync(folder)) return texts
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.txt')) continue
    const bytes = readFileSync(join(folder, name))
    texts.set(createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8'))
  }
  return texts
}

/**
 * The text between two offsets in UTF-16 code units; null where the text is not held or the offsets are
 * outside of it.
 */
export function quoteFrom(texts: SourceTexts, digest: string, start: number, end: number): string | null {
  const text = texts.get(digest)
  return text === undefined || start < 0 || start > end || end > text.length ? null : text.slice(start, end)
}
