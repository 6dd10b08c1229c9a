import { existsSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { EXIT, type Output, UsageError, neededOption, parseWords } from '../../command-line.ts'
import { TEXT_SCALARS } from '../../ontology/scalars.ts'
import { readProjectSeed } from '../read/seed-files.ts'
import { isChinese, makeDraft } from './draft.ts'
import type { DraftInput } from './model.ts'
import { printDraft } from './print.ts'
import { registerOf } from './register.ts'
import { openSegmenter } from './segmenter.ts'

/** What `draft` is asked for. */
export interface DraftCommand {
  /** The file with the text. */
  readonly text: string
  readonly published: string
  readonly publisher: string
  readonly city: string
  /** Names the bulletin, such as `shanghai-2025`. */
  readonly name: string
  readonly json: boolean
}

/**
 * Reads the command line of `draft`.
 * @throws UsageError saying what would be right.
 */
export function parseDraftCommand(args: readonly string[]): DraftCommand {
  const { values, positionals } = parseWords({
    args: [...args],
    allowPositionals: true,
    options: {
      published: { type: 'string' },
      publisher: { type: 'string' },
      city: { type: 'string' },
      name: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  const [text, more] = positionals
  if (text === undefined) throw new UsageError('draft needs the file with the text')
  if (more !== undefined) throw new UsageError(`draft takes one text, not also "${more}"`)
  const published = neededOption('draft', 'published', values.published)
  if (TEXT_SCALARS.Date.parse(published) === undefined) {
    throw new UsageError(`--published is a day such as 2025-10-22, not "${published}"`)
  }
  const city = neededOption('draft', 'city', values.city)
  if (!/^city:[a-z0-9-]+$/.test(city))
    throw new UsageError(`--city is an id such as city:shanghai, not "${city}"`)
  const name = neededOption('draft', 'name', values.name)
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    throw new UsageError(
      `--name is of small letters, digits and hyphens, such as shanghai-2025, not "${name}"`,
    )
  }
  return {
    text,
    published,
    publisher: neededOption('draft', 'publisher', values.publisher),
    city,
    name,
    json: values.json ?? false,
  }
}

/**
 * Drafts a text and prints the draft: as JSON, or as a summary to read.
 * @returns the exit code.
 * @throws UsageError where the command line is wrong or names no file; DiagnosticsError where the seed is.
 */
export async function runDraft(args: readonly string[], { out }: Output): Promise<number> {
  const { json, name, ...command } = parseDraftCommand(args)
  const text = readText(command.text)
  const register = registerOf(readProjectSeed())
  const input: DraftInput = { ...command, text, register }
  // Only Chinese has to be cut into words, and opening the dictionary takes longer than the rest.
  const segment = isChinese(text) ? await openSegmenter() : undefined
  const draft = makeDraft(input, segment)
  out(json ? JSON.stringify({ name, ...draft }, null, 2) : printDraft(name, draft))
  return EXIT.done
}

function readText(file: string): string {
  const path = resolve(file)
  if (!existsSync(path) || !statSync(path).isFile()) throw new UsageError(`there is no file ${path}`)
  return readFileSync(path, 'utf8')
}
