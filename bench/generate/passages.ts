import { printCitation } from '../../src/citation.ts'
import { sourceId } from './ids.ts'
import { Random } from './draw/random.ts'

/** A passage of a synthetic source: a range of a text that does not exist. */
export interface Passage {
  /** From 1. */
  readonly number: number
  readonly kind: 'HEADING' | 'PARAGRAPH'
  readonly start: number
  readonly end: number
  /** Section of the source, from 0; undefined for the opening. */
  readonly section: number | undefined
}

/** Sections, and therefore themes, of each source. */
export const SECTIONS = 4
const PARAGRAPHS = 6
export const PASSAGES = 1 + SECTIONS * (1 + PARAGRAPHS)

/** Number of the heading of a section. */
export function headingOf(section: number): number {
  return 2 + section * (1 + PARAGRAPHS)
}

/** The passages of a source, in order. */
export function passagesOf(seed: number, source: number): Passage[] {
  const random = new Random(seed, 1, source)
  const passages: Passage[] = []
  let start = 0
  for (let number = 1; number <= PASSAGES; number++) {
    const section = number === 1 ? undefined : Math.floor((number - 2) / (1 + PARAGRAPHS))
    const heading = section !== undefined && number === headingOf(section)
    const end = start + (heading ? 7 : 80 + random.below(300))
    passages.push({ number, kind: heading ? 'HEADING' : 'PARAGRAPH', start, end, section })
    // A blank line separates passages.
    start = end + 2
  }
  return passages
}

/** Cites a random range within a passage. */
export function citePart(source: number, passage: Passage, random: Random): string {
  const length = 4 + random.below(20)
  const start = passage.start + random.below(passage.end - passage.start - length)
  return printCitation({ source: sourceId(source), start, end: start + length })
}

/** Cites a whole passage. */
export function citeWhole(source: number, { start, end }: Passage): string {
  return printCitation({ source: sourceId(source), start, end })
}
