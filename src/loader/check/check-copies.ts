import type { Range } from '../../citation.ts'
import { occurrencesOf } from './text-ranges.ts'
import { namesOf } from '../read/link-nodes.ts'
import type { Diagnostics, Location } from '../diagnostics.ts'
import type { Seed, SeedSource } from '../seed.ts'
import type { SeedFile } from '../read/yaml-tree.ts'

/** More characters in a row that equal the source are a quotation; names and figures among them do not count. */
const LONGEST = 11
/** Types that have a title rather than a name of their own. */
const TITLED: readonly string[] = ['Initiative', 'Goal', 'Outcome', 'Source']
/** A title that is a term of the source has no more characters. */
const LONGEST_TERM = 16
/** Space and the sign of a comment, so that a quotation may not be broken into lines. */
const IGNORED = /[\s#]/g

/**
 * Checks that no file of the seed copies the source: names of things and figures may be as long as they are and
 * titles may be terms of it; anything else equals it in short runs only, comments included.
 */
export function checkCopies(source: SeedSource, text: string, seed: Seed, diagnostics: Diagnostics): void {
  const known = runsOf(text.replaceAll(IGNORED, ''))
  const { names, terms } = allowedTexts(seed)
  for (const file of seed.files) {
    const { content, offsets } = withoutSpace(file.text)
    const named = coverage(content, names)
    const titles = terms.flatMap((term) => occurrencesOf(term, content))
    for (const { start, end } of commonRuns(content, known)) {
      const isTitle = titles.some((title) => title.start <= start && end <= title.end)
      if (isTitle || named.slice(start, end).filter((one) => !one).length <= LONGEST) continue
      diagnostics.add(
        positionOf(file, offsets[start] ?? 0),
        `"${content.slice(start, end)}" copies ${source.id}: say it in other words, names and figures excepted`,
      )
    }
  }
}

/** What may equal the source: names of things and figures, and titles that are terms of it. */
function allowedTexts(seed: Seed): { names: string[]; terms: string[] } {
  const names = new Set<string>()
  const terms = new Set<string>()
  const add = (texts: Set<string>, text: string): void => void texts.add(text.replaceAll(IGNORED, ''))
  for (const node of seed.nodes.values()) {
    for (const name of namesOf(node)) {
      if (!TITLED.includes(node.type.name)) add(names, name)
      else if (isTerm(name)) add(terms, name)
    }
    const raw = node.properties['raw']
    if (typeof raw === 'string') add(names, raw)
  }
  return { names: [...names], terms: [...terms] }
}

/** Whether a title can be a term of the source rather than a clause of it. */
function isTerm(title: string): boolean {
  return title.length <= LONGEST_TERM && !/[,。;:、!?,;!?]/.test(title)
}

/** All runs of the text that are one too long. */
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

/** Which characters belong to one of the texts. */
function coverage(content: string, texts: readonly string[]): boolean[] {
  const covered = Array.from({ length: content.length }, () => false)
  for (const text of texts) {
    for (const { start, end } of occurrencesOf(text, content)) covered.fill(true, start, end)
  }
  return covered
}

/** The longest stretches that equal the source, those that are too long. */
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

function positionOf(file: SeedFile, offset: number): Location {
  const before = file.text.slice(0, offset)
  const line = before.split('\n').length
  return { file: file.name, line, column: offset - before.lastIndexOf('\n') }
}
