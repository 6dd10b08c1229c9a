import { type Range, parseRange } from '../../citation.ts'
import type { Diagnostics } from '../diagnostics.ts'
import type { SeedCitation, SeedSource } from '../seed.ts'
import { asList, asText } from './yaml-fields.ts'
import type { YamlValue } from './yaml-tree.ts'

const LIKE = "['12,18']"

/** Reads `char: ['12,18', '40,47']`. */
export function readCitations(
  value: YamlValue,
  source: SeedSource,
  what: string,
  diagnostics: Diagnostics,
): SeedCitation[] {
  const items = asList(value, what, LIKE, diagnostics)
  if (value.kind === 'list' && items.length === 0) {
    diagnostics.add(value.at, `${what} is an empty list, but should be one such as ${LIKE}`)
  }
  return items.flatMap((item) => readCitation(item, source, what, diagnostics) ?? [])
}

/** Reads `'12,18'`: a range of characters inside one passage of the source. */
export function readCitation(
  value: YamlValue,
  source: SeedSource,
  what: string,
  diagnostics: Diagnostics,
): SeedCitation | undefined {
  const range = readRange(value, what, diagnostics)
  if (!range) return undefined
  const { start, end } = range
  if (end > source.length) {
    diagnostics.add(value.at, `${what} ends at ${end}, but ${source.id} has only ${source.length} characters`)
    return undefined
  }
  const touched = source.passages.filter((passage) => passage.start < end && passage.end > start)
  const [first] = touched
  if (touched.length > 1) {
    const numbers = touched.map((passage) => passage.number)
    diagnostics.add(
      value.at,
      `${what} '${start},${end}' reaches over passages ${numbers.join(', ')}: cite each by itself`,
    )
    return undefined
  }
  if (!first || start < first.start || end > first.end) {
    const nearest = first ?? source.passages.findLast((passage) => passage.start <= start)
    const hint = nearest ? `; passage ${nearest.number} is '${nearest.start},${nearest.end}'` : ''
    diagnostics.add(value.at, `${what} '${start},${end}' lies outside the passages of ${source.id}${hint}`)
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
  diagnostics.add(
    value.at,
    `${what} is "${text}", but should be the first offset and the one after the last: '12,18'`,
  )
  return undefined
}
