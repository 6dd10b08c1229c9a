import { type Range, printRange } from '../../citation.ts'
import { PAIRS, SEPARATORS, toOneWidth } from '../../figures/marks.ts'
import type { Phrases } from './phrases.ts'
import type { SourceEvidence } from './source-evidence.ts'
import { type Diagnostics, printLocation } from '../diagnostics.ts'
import type { SeedCitation, SeedNode, SeedSource } from '../seed.ts'

/** No citation begins or ends with these, whole passages excepted. */
const SEPARATOR = new RegExp(`[${SEPARATORS}\\s]`)
const OPENING = new Set(PAIRS.map(([opening]) => opening))
const CLOSING = new Set(PAIRS.map(([, closing]) => closing))
/** Two characters may meet by chance in other words: 民生 stands in 人民生活. */
const SHORTEST_NAME = 3

/** The ranges of names and figures in a text. */
interface Spans {
  /** Ranges that a citation may not cut. */
  readonly whole: readonly Range[]
  readonly starts: ReadonlySet<number>
  readonly ends: ReadonlySet<number>
}

/**
 * Checks the ends of citations: not at punctuation between clauses, not inside a pair of quotation marks or
 * brackets, not inside a name or a figure. This finds most ranges that are off by a character.
 */
export function checkBoundaries(
  source: SeedSource,
  text: string,
  { nodes, relationships, figures }: SourceEvidence,
  names: Phrases,
  diagnostics: Diagnostics,
): void {
  const spans = spansOf(text, figures, names)
  const seen = new Set<string>()
  for (const { citation } of [...nodes, ...relationships]) {
    const key = `${printLocation(citation.at)} ${printRange(citation)}`
    if (isPassage(source, citation) || seen.has(key)) continue
    seen.add(key)
    const problem = problemOf(citation, text, spans)
    if (problem) diagnostics.add(citation.at, `'${printRange(citation)}' ${problem}`)
  }
}

function isPassage(source: SeedSource, { start, end }: Range): boolean {
  return source.passages.some((passage) => passage.start === start && passage.end === end)
}

function spansOf(text: string, figures: readonly SeedNode[], names: Phrases): Spans {
  const all = [...figures.flatMap(({ figure }) => figure ?? []), ...names.occurrencesIn(toOneWidth(text))]
  return {
    whole: all.filter(({ start, end }) => end - start >= SHORTEST_NAME),
    starts: new Set(all.map(({ start }) => start)),
    ends: new Set(all.map(({ end }) => end)),
  }
}

function problemOf({ start, end }: SeedCitation, text: string, spans: Spans): string | undefined {
  const cited = text.slice(start, end)
  const folded = toOneWidth(cited)
  const [first, last] = [folded.charAt(0), folded.charAt(folded.length - 1)]
  if (SEPARATOR.test(first) || CLOSING.has(first)) return `begins with "${cited.charAt(0)}"; begin after it`
  if (SEPARATOR.test(last) || OPENING.has(last)) return `ends with "${cited.slice(-1)}"; end before it`
  for (const [opening, closing] of PAIRS) {
    if (!isPaired(folded, opening, closing))
      return `has ${opening} and ${closing} unbalanced; include both or neither`
  }
  // Marks around a name may be cited with it or not.
  const from = OPENING.has(first) ? start + 1 : start
  const to = CLOSING.has(last) ? end - 1 : end
  const begins = spans.starts.has(start) || spans.starts.has(from)
  const finishes = spans.ends.has(end) || spans.ends.has(to)
  const cut =
    (begins ? undefined : spans.whole.find((span) => span.start < from && from < span.end)) ??
    (finishes ? undefined : spans.whole.find((span) => span.start < to && to < span.end))
  return cut && `cuts "${text.slice(cut.start, cut.end)}" at '${printRange(cut)}'`
}

function isPaired(cited: string, opening: string, closing: string): boolean {
  let open = 0
  for (const character of cited) {
    if (character === opening) open++
    else if (character === closing && --open < 0) return false
  }
  return open === 0
}
