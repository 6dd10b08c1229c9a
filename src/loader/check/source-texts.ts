import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../../digest.ts'

/** Texts of sources by their SHA-256, hexadecimal. */
export type SourceTexts = ReadonlyMap<string, string>

/**
 * Reads every `*.txt` of a folder; none if the folder is missing. Files are identified by digest, whatever their
 * names.
 */
export function readSourceTexts(folder: string): SourceTexts {
  const texts = new Map<string, string>()
  if (!existsSync(folder)) return texts
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.txt')) continue
    const bytes = readFileSync(join(folder, name))
    texts.set(digestOf(bytes), bytes.toString('utf8'))
  }
  return texts
}

/**
 * The text between two offsets in UTF-16 code units; null if the text is not available or the offsets are out of
 * bounds.
 */
export function quoteFrom(texts: SourceTexts, digest: string, start: number, end: number): string | null {
  const text = texts.get(digest)
  return text === undefined || start < 0 || start > end || end > text.length ? null : text.slice(start, end)
}
