import type { Range } from '../../../citation.ts'
import { occurrencesOf } from '../../check/text-ranges.ts'
import type { TextQuote } from './model.ts'

/** Why a quote is no place of a text. */
export interface Unresolved {
  readonly reason: string
}

/**
 * The shortest quote that only this range of a text has. `prefix` and `suffix` are there where its words stand more than
 * once.
 */
export function quoteOf(text: string, { start, end }: Range): TextQuote {
  const exact = text.slice(start, end)
  const others = occurrencesOf(exact, text)
    .filter((other) => other.start !== start)
    .map((other) => ({
      before: sharedBefore(text, start, other.start),
      after: sharedAfter(text, end, other.end),
    }))
  if (others.length === 0) return { exact }
  // Just enough before to tell some of the others apart, and after for the rest.
  const choices = [0, ...others.map(({ before }) => before + 1)]
    .filter((before) => before <= start)
    .map((before) => {
      const rest = others.filter((other) => other.before >= before)
      return { before, after: Math.max(0, ...rest.map((other) => other.after + 1)) }
    })
    .filter(({ after }) => end + after <= text.length)
    .toSorted((a, b) => a.before + a.after - b.before - b.after || b.before - a.before)
  const { before, after } = choices[0] ?? { before: start, after: text.length - end }
  return {
    exact,
    ...(before > 0 ? { prefix: text.slice(start - before, start) } : {}),
    ...(after > 0 ? { suffix: text.slice(end, end + after) } : {}),
  }
}

/** Where a quote stands in a text, if exactly once; otherwise why it cannot be told. */
export function resolveQuote(
  text: string,
  { exact, prefix = '', suffix = '' }: TextQuote,
): Range | Unresolved {
  const [found, second] = occurrencesOf(prefix + exact + suffix, text)
  if (!found || exact === '') {
    const around = prefix + suffix === '' ? '' : ` between "${prefix}" and "${suffix}"`
    return { reason: `"${exact}"${around} is not in the text` }
  }
  if (second) return { reason: `"${exact}" stands more than once in the text; quote what is around it` }
  return { start: found.start + prefix.length, end: found.end - suffix.length }
}

/** Whether a quote was found. */
export function isResolved(place: Range | Unresolved): place is Range {
  return !('reason' in place)
}

function sharedBefore(text: string, a: number, b: number): number {
  let length = 0
  while (length < Math.min(a, b) && text[a - length - 1] === text[b - length - 1]) length++
  return length
}

function sharedAfter(text: string, a: number, b: number): number {
  let length = 0
  while (Math.max(a, b) + length < text.length && text[a + length] === text[b + length]) length++
  return length
}
