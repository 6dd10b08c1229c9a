import { didYouMean } from '../../did-you-mean.ts'
import { type Range, printRange } from '../../citation.ts'
import { occurrencesOf } from './text-ranges.ts'
import type { Diagnostics } from '../diagnostics.ts'
import type { SeedNode, SeedSource } from '../seed.ts'
import { NUMERAL_CHARACTERS, toNumeralText } from '../../figures/numeral.ts'

const NUMERAL = new RegExp(`[0-9][0-9.,]*[0-9]|[0-9]|[${NUMERAL_CHARACTERS}]+`, 'gu')

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
  let found = 0
  let accounted = 0
  for (const { index, 0: read } of toNumeralText(text).matchAll(NUMERAL)) {
    found++
    const numeral = text.slice(index, index + read.length)
    const offsets = Array.from({ length: numeral.length }, (_, at) => index + at)
    const isOpen = offsets.some((offset) => !accounts.some((range) => covers(range, offset)))
    if (!isOpen) accounted++
    else {
      const passage = source.passages.find(({ start, end }) => start <= index && index < end)
      open.add(
        source.at,
        `passage ${passage?.number ?? '?'}, '${printRange({ start: index, end: index + numeral.length })}': the numeral "${numeral}" in "${text.slice(Math.max(0, index - 4), index + numeral.length + 4).trim()}" is unaccounted for; add an outcome or a term under numerals`,
      )
    }
  }
  return { found, accounted }
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
