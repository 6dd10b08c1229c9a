import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSourceTexts } from './source-texts.ts'
import type { SeedSource } from '../seed.ts'

/**
 * Finds the texts of sources in a folder: by digest, otherwise by file name. The check reports the latter as another
 * edition.
 * @returns texts by `id` of the source.
 */
export function textsOfSources(folder: string, sources: readonly SeedSource[]): Map<string, string> {
  const held = readSourceTexts(folder)
  const texts = new Map<string, string>()
  for (const { id, sha256, file } of sources) {
    const path = join(folder, file)
    const text = held.get(sha256) ?? (existsSync(path) ? readFileSync(path, 'utf8') : undefined)
    if (text !== undefined) texts.set(id, text)
  }
  return texts
}
