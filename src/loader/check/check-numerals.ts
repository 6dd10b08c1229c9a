import { didYouMean } from '../../did-you-mean.ts'
import { type Range, printRange } from '../../citation.ts'
import { occurrencesOf } from './text-ranges.ts'
import type { Diagnostics } from '../diagnostics.ts'
import type { SeedNode, SeedSource } from '../seed.ts'
import { NUMERAL_CHARACTERS, toNumeralText } from '../../figures/numeral.ts'

const NUMERAL = new RegExp(`[0-9][0-9.,]*[0-9]|[0-9]|[${NUMERAL_CHARACTERS}]+`, 'gu')

/** Where the numerals of a text stand, in digits or Chinese characters. */
export function numeralsOf(text: string): Range[] {
  return [...toNumeralText(text).matchAll(NUMERAL)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
}

/**
 * Finds the numerals of a source, in digits or Chinese characters, that are part of neither the figure of an outcome nor
 * a listed term. Checks that every listed term occurs and overlaps no figure.
 * @param open takes what is not accounted for yet.
 * @returns how many numerals the text has and how many are accounted for.
 */
export function checkNumerals(
  source: SeedSource,
  text: string,
  nodes: Iterable<SeedNode>,
  diagnostics: Diagnostics,
  open: Diagnostics,
): { found: number; accounted: number } {
  const figures = [...nodes].flatMap(({ figure }) => (figure?.source === source.id ? [figure] : []))
  const terms = source.numerals.flatMap((term) => {
    const ranges = occurrencesOf(term.text, text)
    if (ranges.length === 0) {
      const hint = didYouMean(term.text, wordsLike(term.text, text))
      diagnostics.add(term.at, `the term "${term.text}" does not occur in the text${hint}`)
    }
    const figure = figures.find((one) => ranges.some((range) => overlaps(one, range)))
    if (figure) {
      diagnostics.add(
        term.at,
        `the term "${term.text}" overlaps the figure "${text.slice(figure.start, figure.end)}" at '${printRange(figure)}'; lengthen it or leave it out`,
      )
    }
    return ranges
  })
  const accounts = [...figures, ...terms]
  const numerals = numeralsOf(text)
  let accounted = 0
  for (const numeral of numerals) {
    if (isCovered(numeral, accounts)) accounted++
    else {
      const { start, end } = numeral
      const passage = source.passages.find((one) => one.start <= start && start < one.end)
      open.add(
        source.at,
        `passage ${passage?.number ?? '?'}, '${printRange(numeral)}': the numeral "${text.slice(start, end)}" in "${text.slice(Math.max(0, start - 4), end + 4).trim()}" is unaccounted for; add an outcome or a term under numerals`,
      )
    }
  }
  return { found: numerals.length, accounted }
}

/** Whether each character of a range is in one of others. */
export function isCovered({ start, end }: Range, others: readonly Range[]): boolean {
  return Array.from({ length: end - start }, (_, at) => start + at).every((offset) =>
    others.some((range) => covers(range, offset)),
  )
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

function covers({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset < end
}

/** Candidates for a suggestion: as long as the term, with the same first character. */
function wordsLike(term: string, text: string): string[] {
  const first = term.charAt(0)
  return occurrencesOf(first, text).map(({ start }) => text.slice(start, start + term.length))
}
