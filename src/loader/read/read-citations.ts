import { type Range, parseRange, printRange } from '../../citation.ts'
import type { Diagnostics } from '../diagnostics.ts'
import type { SeedCitation, SeedSource } from '../seed.ts'
import { asList, asText } from './yaml-fields.ts'
import type { YamlValue } from './yaml-tree.ts'

const EXAMPLE = "['12,18']"

/** Reads `char: ['12,18', '40,47']`. */
export function readCitations(
  value: YamlValue,
  source: SeedSource,
  what: string,
  diagnostics: Diagnostics,
): SeedCitation[] {
  const items = asList(value, what, EXAMPLE, diagnostics)
  if (value.kind === 'list' && items.length === 0) {
    diagnostics.add(value.at, `${what} is empty; expected a list such as ${EXAMPLE}`)
  }
  return items.flatMap((item) => readCitation(item, source, what, diagnostics) ?? [])
}

/** Reads `'12,18'`: a range within one passage of the source. */
export function readCitation(
  value: YamlValue,
  source: SeedSource,
  what: string,
  diagnostics: Diagnostics,
): SeedCitation | undefined {
  const range = readRange(value, what, diagnostics)
  if (!range) return undefined
  const { start, end } = range
  const printed = `'${printRange(range)}'`
  if (end > source.length) {
    diagnostics.add(value.at, `${what} ${printed} ends past the end of ${source.id}, at ${source.length}`)
    return undefined
  }
  const touched = source.passages.filter((passage) => passage.start < end && passage.end > start)
  const [first] = touched
  if (touched.length > 1) {
    const numbers = touched.map((passage) => passage.number)
    diagnostics.add(value.at, `${what} ${printed} spans passages ${numbers.join(', ')}; cite each separately`)
    return undefined
  }
  if (!first || start < first.start || end > first.end) {
    const nearest = first ?? source.passages.findLast((passage) => passage.start <= start)
    const hint = nearest ? `; passage ${nearest.number} is '${printRange(nearest)}'` : ''
    diagnostics.add(value.at, `${what} ${printed} is outside the passages of ${source.id}${hint}`)
    return undefined
  }
  return { source: source.id, start, end, at: value.at }
}

/** Reads `'12,18'`. */
export function readRange(value: YamlValue, what: string, diagnostics: Diagnostics): Range | undefined {
  const text = asText(value, what, diagnostics)
  if (text === undefined) return undefined
  const range = parseRange(text)
  if (range) return range
  diagnostics.add(value.at, `${what} is "${text}"; expected a range such as '12,18', the end exclusive`)
  return undefined
}
