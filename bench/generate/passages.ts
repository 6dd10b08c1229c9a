import { printCitation } from '../../src/citation.ts'
import { sourceId } from './ids.ts'
import { Random } from './random.ts'

/** A passage of a synthetic source: positions of a text that does not exist. */
export interface Passage {
  /** Counted from 1. */
  readonly number: number
  readonly kind: 'HEADING' | 'PARAGRAPH'
  readonly start: number
  readonly end: number
  /** Which section of the source it stands in, counted from 0; the opening stands in none. */
  readonly section: number | undefined
}

/** Sections, and so themes, of each source. */
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
    // Lines are set apart by an empty one.
    start = end + 2
  }
  return passages
}

/** A fragment of a passage. */
export function citePart(source: number, passage: Passage, random: Random): string {
  const length = 4 + random.below(20)
  const start = passage.start + random.below(passage.end - passage.start - length)
  return printCitation({ source: sourceId(source), start, end: start + length })
}

/** The whole passage. */
export function citeWhole(source: number, { start, end }: Passage): string {
  return printCitation({ source: sourceId(source), start, end })
}
