import type { Range } from '../../../citation.ts'
import { isQuotation } from '../../check/check-copies.ts'
import { occurrencesOf } from '../../check/text-ranges.ts'
import { NUMERAL_CHARACTERS, hasNumeral, isBareNumeral, toNumeralText } from '../../../figures/numeral.ts'
import type { DraftNumeral } from '../model.ts'
import { overlaps } from '../text/ranges.ts'
import type { TermRecord } from './model.ts'
import { quoteOf } from './quotes.ts'

/** So many characters around a term may tell it from a figure. */
const MOST_AROUND = 4
const NUMERALS = new RegExp(`[0-9]+|[${NUMERAL_CHARACTERS}]+`, 'gu')

/** The terms of a text, each once: none is a bare numeral or a quotation, and none stands in a figure. */
export function termRecords(
  text: string,
  numerals: readonly DraftNumeral[],
  figures: readonly Range[],
): TermRecord[] {
  const records = new Map<string, TermRecord>()
  for (const range of numerals.flatMap(({ at: [start, end] }) => usable(text, { start, end }, figures))) {
    const term = text.slice(range.start, range.end)
    if (records.has(term)) continue
    records.set(term, {
      key: `term-${range.start},${range.end}`,
      by: 'rule',
      type: 'Term',
      quote: quoteOf(text, range),
      term,
      category: categoryOf(term, text, range),
    })
  }
  return [...records.values()]
}

/** A term with as many characters around it as it needs; of a long one, each numeral. None where none are enough. */
function usable(text: string, range: Range, figures: readonly Range[]): Range[] {
  const words = text.slice(range.start, range.end)
  if (!isQuotation(words)) return withContext(text, trimmed(text, range), figures)
  return [...toNumeralText(words).matchAll(NUMERALS)].flatMap(({ index, 0: numeral }) => {
    const start = range.start + index
    return withContext(text, wholeWord(text, { start, end: start + numeral.length }), figures)
  })
}

function withContext(text: string, { start, end }: Range, figures: readonly Range[]): Range[] {
  for (let around = 0; around <= MOST_AROUND; around++) {
    for (let before = 0; before <= around; before++) {
      const range = wholeWord(text, {
        start: Math.max(0, start - before),
        end: Math.min(text.length, end + around - before),
      })
      if (isTerm(text.slice(range.start, range.end), text, figures)) return [range]
    }
  }
  return []
}

function isTerm(term: string, text: string, figures: readonly Range[]): boolean {
  if (term.includes('\n') || term.trim() !== term || isQuotation(term)) return false
  if (!hasNumeral(term) || isBareNumeral(term)) return false
  return !occurrencesOf(term, text).some((range) => figures.some((figure) => overlaps(figure, range)))
}

/** Punctuation after a term is no part of it. */
function trimmed(text: string, { start, end }: Range): Range {
  let last = end
  while (last > start && /[,，;；:：、。\s]/.test(text.charAt(last - 1))) last--
  return { start, end: last }
}

/** English words are not cut. */
function wholeWord(text: string, range: Range): Range {
  let { start, end } = range
  while (start > 0 && /[a-z][a-z]/i.test(text.slice(start - 1, start + 1))) start--
  while (end < text.length && /[a-z][a-z]/i.test(text.slice(end - 1, end + 1))) end++
  return { start, end }
}

/** What a numeral is part of, by the characters of its term. */
export function categoryOf(term: string, text: string, { start, end }: Range): TermRecord['category'] {
  const folded = toNumeralText(term)
  if (/^第|^前[一二三四五六七八九十几\d]+[批届轮次名]|^首|^[（(]?[一二三四五六七八九十]+[）)、]/.test(folded))
    return 'ORDINAL'
  if (/[年月日]|季度|半年|时$|世纪|“?十[一二三四五六七八九]五/.test(folded)) return 'DATE'
  const isQuoted = /[“《][^”》\n]*$/.test(text.slice(0, start)) && /^[^“《\n]*[”》]/.test(text.slice(end))
  if (isQuoted || /[“”《》]/.test(term) || /[A-Za-z+]|号线|版/.test(folded)) return 'NAME'
  return 'WORD'
}
