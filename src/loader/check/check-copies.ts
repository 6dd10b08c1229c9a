import type { Range } from '../../citation.ts'
import { SEPARATORS, toOneWidth } from '../../figures/marks.ts'
import { locationIn } from '../characters.ts'
import { Phrases } from './phrases.ts'
import { namesOf } from '../read/link/link-nodes.ts'
import type { Diagnostics } from '../diagnostics.ts'
import type { Seed, SeedSource } from '../seed.ts'

/** Longer runs of the source are quotations; characters of names and figures do not count. */
export const LONGEST_RUN = 11
/** What one Chinese character says takes about three Latin letters: 外贸 is foreign trade. */
const LETTERS_OF_A_CHARACTER = 3
const LETTER = /\p{Script=Latin}/u
/** Types with titles rather than proper names. */
const TITLED: readonly string[] = ['Initiative', 'Goal', 'Outcome', 'Source']
/** Longer titles are not terms. */
export const LONGEST_TERM = 16
const SEPARATOR = new RegExp(`[${SEPARATORS}]`)
/** White space and `#`: a quotation broken over lines of a comment is still found. */
const IGNORED = /[\s#]/g

/**
 * Checks that no file of the seed copies a source, comments included. Exceptions: names, figures, and titles that
 * are terms of the source. The time it takes is linear to the length of all texts.
 * @param texts of the sources.
 */
export function checkCopies(
  texts: ReadonlyMap<SeedSource, string>,
  seed: Seed,
  diagnostics: Diagnostics,
): void {
  if (texts.size === 0) return
  const known = runsOf(texts)
  const allowed = allowedTexts(seed)
  const [names, terms] = [new Phrases(allowed.names), new Phrases(allowed.terms)]
  for (const file of seed.files) {
    const { content, offsets } = withoutSpace(toOneWidth(file.text))
    const copied = commonRuns(content, known)
    if (copied.length === 0) continue
    const named = coverage(content, names)
    const titles = terms.occurrencesIn(content)
    for (const { start, end, source } of copied) {
      const isTitle = titles.some((title) => title.start <= start && end <= title.end)
      if (isTitle || lengthOf(content, named, start, end) <= LONGEST_RUN) continue
      diagnostics.add(
        locationIn(file.name, file.text, offsets[start] ?? 0),
        `"${content.slice(start, end)}" copies ${source.id}; rephrase it (names and figures excepted)`,
      )
    }
  }
}

/** Whether words of a source are so many that they quote it, wherever a seed has them. */
export function isQuotation(words: string): boolean {
  // A mark on either side may be the same by chance: that of a list, and that of the text.
  const content = toOneWidth(`,${words},`).replaceAll(IGNORED, '')
  return lengthOf(content, new Uint8Array(content.length), 0, content.length) > LONGEST_RUN
}

/** Texts that may be copied: names and figures, and titles that are terms of the source. */
function allowedTexts(seed: Seed): { names: Set<string>; terms: Set<string> } {
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
  return { names, terms }
}

/** Whether a title can be a term rather than a clause. */
function isTerm(title: string): boolean {
  return title.length <= LONGEST_TERM && !SEPARATOR.test(title)
}

/** All runs of the texts that are too long by one character, each with a source that has it. */
function runsOf(texts: ReadonlyMap<SeedSource, string>): ReadonlyMap<string, SeedSource> {
  const runs = new Map<string, SeedSource>()
  for (const [source, text] of texts) {
    const content = toOneWidth(text).replaceAll(IGNORED, '')
    for (let start = 0; start + LONGEST_RUN < content.length; start++) {
      const run = content.slice(start, start + LONGEST_RUN + 1)
      if (!runs.has(run)) runs.set(run, source)
    }
  }
  return runs
}

/** A text without white space and `#`, and where each of its characters was. */
function withoutSpace(text: string): { content: string; offsets: Uint32Array } {
  const content = text.replaceAll(IGNORED, '')
  const offsets = new Uint32Array(content.length)
  let kept = 0
  for (let offset = 0; kept < content.length; offset++) {
    if (text.charCodeAt(offset) === content.charCodeAt(kept)) offsets[kept++] = offset
  }
  return { content, offsets }
}

/** For each character, 1 if it is part of one of the texts. */
function coverage(content: string, texts: Phrases): Uint8Array {
  const covered = new Uint8Array(content.length)
  for (const { start, end } of texts.occurrencesIn(content)) covered.fill(1, start, end)
  return covered
}

/** How long a run is, in Chinese characters and without what is covered. */
function lengthOf(content: string, covered: Uint8Array, start: number, end: number): number {
  let letters = 0
  let others = 0
  for (let at = start; at < end; at++) {
    if (covered[at] === 1) continue
    if (LETTER.test(content.charAt(at))) letters++
    else others++
  }
  return others + letters / LETTERS_OF_A_CHARACTER
}

/** Maximal runs of a source that are too long. */
function commonRuns(
  content: string,
  known: ReadonlyMap<string, SeedSource>,
): (Range & { readonly source: SeedSource })[] {
  const found: { start: number; end: number; readonly source: SeedSource }[] = []
  for (let start = 0; start + LONGEST_RUN < content.length; start++) {
    const end = start + LONGEST_RUN + 1
    const source = known.get(content.slice(start, end))
    if (!source) continue
    const last = found.at(-1)
    if (last && start <= last.end - LONGEST_RUN) last.end = end
    else found.push({ start, end, source })
  }
  return found
}
