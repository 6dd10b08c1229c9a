import type { Range } from '../../../citation.ts'
import { occurrencesOf } from '../../check/text-ranges.ts'
import { NUMERAL_CHARACTERS, toNumeralText } from '../../figures/numeral.ts'
import type { DraftNumeral } from '../model.ts'
import { overlaps } from '../text/ranges.ts'
import type { TermRecord } from './model.ts'
import { quoteOf } from './quotes.ts'

const NUMERAL = new RegExp(`[0-9${NUMERAL_CHARACTERS}]`, 'u')
const BARE = new RegExp(`^[0-9${NUMERAL_CHARACTERS}]+$`, 'u')
/** So many characters around a term may tell it from a figure. */
const MOST_AROUND = 4
const LINE_OR_SPACE = /\s/

/** The terms of a text, each once: none is a bare numeral, and none stands in a figure. */
export function termRecords(
  text: string,
  numerals: readonly DraftNumeral[],
  figures: readonly Range[],
): TermRecord[] {
  const records = new Map<string, TermRecord>()
  for (const { at } of numerals) {
    const range = usable(text, { start: at[0], end: at[1] }, figures)
    const term = range && text.slice(range.start, range.end)
    if (!range || term === undefined || records.has(term)) continue
    records.set(term, {
      key: `term-${at[0]},${at[1]}`,
      by: 'rule',
      type: 'Term',
      quote: quoteOf(text, range),
      term,
      category: categoryOf(term, text, range),
    })
  }
  return [...records.values()]
}

/** The term, with as many characters around it as it needs; undefined where none are enough. */
function usable(text: string, { start, end }: Range, figures: readonly Range[]): Range | undefined {
  for (let around = 0; around <= MOST_AROUND; around++) {
    for (let before = 0; before <= around; before++) {
      const range = { start: start - before, end: end + around - before }
      const term = text.slice(Math.max(0, range.start), range.end)
      const isWhole = range.start >= 0 && range.end <= text.length
      if (isWhole && !LINE_OR_SPACE.test(text.slice(range.start, start) + text.slice(end, range.end)))
        if (isTerm(term, text, figures)) return range
    }
  }
  return undefined
}

function isTerm(term: string, text: string, figures: readonly Range[]): boolean {
  const folded = toNumeralText(term)
  if (term.includes('\n') || term.trim() !== term || !NUMERAL.test(folded) || BARE.test(folded)) return false
  return !occurrencesOf(term, text).some((range) => figures.some((figure) => overlaps(figure, range)))
}

/** What a numeral is part of, by the characters of its term. */
export function categoryOf(term: string, text: string, { start, end }: Range): TermRecord['category'] {
  const folded = toNumeralText(term)
  if (/^第|^前[一二三四五六七八九十几\d]+[批届轮次名]|^首|^[（(]?[一二三四五六七八九十]+[）)、]/.test(folded)) return 'ORDINAL'
  if (/[年月日]|季度|半年|时$|世纪|“?十[一二三四五六七八九]五/.test(folded)) return 'DATE'
  const isQuoted = /[“《][^”》\n]*$/.test(text.slice(0, start)) && /^[^“《\n]*[”》]/.test(text.slice(end))
  if (isQuoted || /[“”《》]/.test(term) || /[A-Za-z+]|号线|版/.test(folded)) return 'NAME'
  return 'WORD'
}
