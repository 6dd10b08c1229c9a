import type { Range } from '../../../citation.ts'
import { numeralsOf } from '../../check/check-numerals.ts'
import { sentencesOf } from '../../check/count-sentences.ts'
import { linesOf } from '../../check/text-ranges.ts'
import { type Figure, FigureError, parseFigure } from '../../../figures/figure.ts'
import { toNumeralText } from '../../../figures/numeral.ts'
import type { DecidedRecord, DraftRecord, DraftState, TextQuote } from '../file/model.ts'
import { isResolved, resolveQuote } from '../file/quotes.ts'
import { readPassages } from '../text/passages.ts'
import type { Place, QuoteField, ReviewDocument, ReviewView } from './protocol.ts'

/** The text as the page shows it. */
export function documentOf(slug: string, text: string, language: string): ReviewDocument {
  const headings = readPassages(toNumeralText(text)).filter(
    ({ heading, start, end }) => heading?.start === start && heading.end === end,
  )
  const passages = linesOf(text)
  const isHeading = ({ start, end }: Range): boolean =>
    headings.some((heading) => start <= heading.start && heading.end <= end)
  return {
    slug,
    text,
    language,
    passages,
    sentences: passages.filter((passage) => !isHeading(passage)).flatMap((one) => sentencesOf(text, one)),
    numerals: numeralsOf(text),
  }
}

/**
 * The draft as decided, with what the page draws and offers.
 * @param newId the identifier that a record would have as a new entity.
 */
export function viewOf(
  text: string,
  { records, decisions, canUndo, canRedo }: DraftState,
  newId: (record: DecidedRecord, records: readonly DecidedRecord[]) => string | undefined,
): ReviewView {
  return {
    records,
    decisions,
    canUndo,
    canRedo,
    places: Object.fromEntries(records.map((record) => [record.key, placesOf(text, record)])),
    readings: Object.fromEntries(
      records.flatMap((record) =>
        record.type === 'Outcome' && record.figure ? [[record.key, readingOf(record.figure.exact)]] : [],
      ),
    ),
    newIds: Object.fromEntries(
      records.flatMap((record) => {
        const id = 'identity' in record && !record.identity.isNew ? newId(record, records) : undefined
        return id === undefined ? [] : [[record.key, id]]
      }),
    ),
  }
}

function placesOf(text: string, record: DraftRecord): Place[] {
  return quotesOf(record).flatMap(({ field, index, quote }) => {
    const place = resolveQuote(text, quote)
    return isResolved(place) ? [{ ...place, field, index }] : []
  })
}

interface Quoted {
  readonly field: QuoteField
  readonly index: number
  readonly quote: TextQuote
}

function quotesOf(record: DraftRecord): Quoted[] {
  const listed = (field: QuoteField, quotes: readonly TextQuote[]): Quoted[] =>
    quotes.map((quote, index) => ({ field, index, quote }))
  switch (record.type) {
    case 'Agency':
    case 'Goal':
      return listed('mentions', record.mentions)
    case 'Initiative':
      return listed('quotes', record.quotes)
    case 'Outcome':
      return [...listed('figure', record.figure ? [record.figure] : []), ...listed('quote', [record.quote])]
    case 'Term':
      return listed('quote', [record.quote])
    case 'Source':
    case 'Indicator':
      return []
  }
}

function readingOf(raw: string): Figure | null {
  try {
    return parseFigure(raw)
  } catch (error) {
    if (error instanceof FigureError) return null
    throw error
  }
}
