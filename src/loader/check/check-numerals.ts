import { didYouMean } from '../../did-you-mean.ts'
import type { Range } from '../../citation.ts'
import { occurrencesOf } from './text-ranges.ts'
import type { Diagnostics } from '../diagnostics.ts'
import type { SeedNode, SeedSource } from '../seed.ts'
import { NUMERAL_CHARACTERS } from '../figures/numeral.ts'

const NUMERAL = new RegExp(`[0-9][0-9.,]*[0-9]|[0-9]|[${NUMERAL_CHARACTERS}]+`, 'gu')

/**
 * Checks that every numeral of a source, in Arabic digits or Chinese characters, stands in the figure of an
 * outcome or in a term that is known to be no figure, and that no such term is idle or hides a figure.
 * @returns how many numerals the text has and how many are accounted for.
 */
export function checkNumerals(
  source: SeedSource,
  text: string,
  nodes: Iterable<SeedNode>,
  diagnostics: Diagnostics,
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
        `the term "${term.text}" also covers the figure "${text.slice(figure.start, figure.end)}" at '${figure.start},${figure.end}': make it longer or leave it out`,
      )
    }
    return ranges
  })
  const accounts = [...figures, ...terms]
  let found = 0
  let accounted = 0
  for (const { index, 0: numeral } of text.matchAll(NUMERAL)) {
    found++
    const offsets = Array.from({ length: numeral.length }, (_, at) => index + at)
    const open = offsets.findIndex((offset) => !accounts.some((range) => covers(range, offset)))
    if (open < 0) accounted++
    else {
      const passage = source.passages.find(({ start, end }) => start <= index && index < end)
      diagnostics.add(
        source.at,
        `passage ${passage?.number ?? '?'}, '${index},${index + numeral.length}': the numeral "${numeral}" of "${text.slice(Math.max(0, index - 4), index + numeral.length + 4).trim()}" is in no figure of an outcome and in no term of numerals: add one of them`,
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

/** Stretches of the text around a character of the term, as long as the term. */
function wordsLike(term: string, text: string): string[] {
  const first = term.charAt(0)
  return occurrencesOf(first, text).map(({ start }) => text.slice(start, start + term.length))
}
