import type { Range } from '../../citation.ts'
import { SEPARATORS, toOneWidth } from '../marks.ts'
import { occurrencesOf } from './text-ranges.ts'
import { namesOf } from '../read/link-nodes.ts'
import type { Diagnostics, Location } from '../diagnostics.ts'
import type { Seed, SeedSource } from '../seed.ts'
import type { SeedFile } from '../read/yaml-tree.ts'

/** Longer runs of the source are quotations; characters of names and figures do not count. */
const LONGEST = 11
/** Types with titles rather than proper names. */
const TITLED: readonly string[] = ['Initiative', 'Goal', 'Outcome', 'Source']
/** Longer titles are not terms. */
const LONGEST_TERM = 16
const SEPARATOR = new RegExp(`[${SEPARATORS}]`)
/** White space and `#`: a quotation broken over lines of a comment is still found. */
const IGNORED = /[\s#]/g

/**
 * Checks that no file of the seed copies the source, comments included. Exceptions: names, figures, and titles that
 * are terms of the source.
 */
export function checkCopies(source: SeedSource, text: string, seed: Seed, diagnostics: Diagnostics): void {
  const known = runsOf(toOneWidth(text).replaceAll(IGNORED, ''))
  const { names, terms } = allowedTexts(seed)
  for (const file of seed.files) {
    const { content, offsets } = withoutSpace(toOneWidth(file.text))
    const named = coverage(content, names)
    const titles = terms.flatMap((term) => occurrencesOf(term, content))
    for (const { start, end } of commonRuns(content, known)) {
      const isTitle = titles.some((title) => title.start <= start && end <= title.end)
      if (isTitle || named.slice(start, end).filter((one) => !one).length <= LONGEST) continue
      diagnostics.add(
        locationOf(file, offsets[start] ?? 0),
        `"${content.slice(start, end)}" copies ${source.id}; rephrase it (names and figures excepted)`,
      )
    }
  }
}

/** Texts that may be copied: names and figures, and titles that are terms of the source. */
function allowedTexts(seed: Seed): { names: string[]; terms: string[] } {
  const names = new Set<string>()
  const terms = new Set<string>()
  const add = (texts: Set<string>, text: string): void =>
    void texts.add(toOneWidth(text).replaceAll(IGNORED, ''))
  for (const node of seed.nodes.values()) {
    for (const name of namesOf(node)) {
      if (!TITLED.includes(node.type.name)) add(names, name)
      else if (isTerm(toOneWidth(name))) add(terms, name)
    }
    const raw = node.properties['raw']
    if (typeof raw === 'string') add(names, raw)
  }
  return { names: [...names], terms: [...terms] }
}

/** Whether a title can be a term rather than a clause. */
function isTerm(title: string): boolean {
  return title.length <= LONGEST_TERM && !SEPARATOR.test(title)
}

/** All runs of the text that are too long by one character. */
function runsOf(text: string): Set<string> {
  const runs = new Set<string>()
  for (let start = 0; start + LONGEST < text.length; start++) runs.add(text.slice(start, start + LONGEST + 1))
  return runs
}

function withoutSpace(text: string): { content: string; offsets: number[] } {
  const offsets: number[] = []
  let content = ''
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charAt(offset)
    if (character.search(IGNORED) === 0) continue
    content += character
    offsets.push(offset)
  }
  return { content, offsets }
}

/** For each character, whether it is part of one of the texts. */
function coverage(content: string, texts: readonly string[]): boolean[] {
  const covered = Array.from({ length: content.length }, () => false)
  for (const text of texts) {
    for (const { start, end } of occurrencesOf(text, content)) covered.fill(true, start, end)
  }
  return covered
}

/** Maximal runs of the source that are too long. */
function commonRuns(content: string, known: ReadonlySet<string>): Range[] {
  const found: { start: number; end: number }[] = []
  for (let start = 0; start + LONGEST < content.length; start++) {
    const end = start + LONGEST + 1
    if (!known.has(content.slice(start, end))) continue
    const last = found.at(-1)
    if (last && start <= last.end - LONGEST) last.end = end
    else found.push({ start, end })
  }
  return found
}

function locationOf(file: SeedFile, offset: number): Location {
  const before = file.text.slice(0, offset)
  const line = before.split('\n').length
  return { file: file.name, line, column: offset - before.lastIndexOf('\n') }
}
