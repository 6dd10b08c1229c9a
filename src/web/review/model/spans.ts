import type { Range } from '../../../citation.ts'
import type { DecidedRecord, TextQuote } from '../../../loader/draft/file/model.ts'
import { quoteOf } from '../../../loader/draft/file/quotes.ts'
import type { Place } from '../../../loader/draft/review/protocol.ts'

/** Which edge of a span moves, and how many characters to the right. */
export interface EdgeMove {
  readonly edge: 'start' | 'end'
  readonly by: 1 | -1
}

/** Why an edge stays where it is. */
export type Unmoved = 'ends' | 'figure'

/**
 * The fields of a record in which one of its spans has another edge.
 * @param places of the record.
 */
export function withMovedEdge(
  text: string,
  record: DecidedRecord,
  places: readonly Place[],
  place: Place,
  { edge, by }: EdgeMove,
): Readonly<Record<string, unknown>> | Unmoved {
  const range: Range = { start: place.start, end: place.end, [edge]: place[edge] + by }
  const isPart = range.start >= 0 && range.end <= text.length && range.start < range.end
  if (!isPart || text.slice(range.start, range.end).includes('\n')) return 'ends'
  // A figure stands in its quote.
  const [inner, outer] = place.field === 'figure' ? [range, of('quote')] : [of('figure'), range]
  const isFigureOutside = inner && outer && (inner.start < outer.start || inner.end > outer.end)
  if (record.type === 'Outcome' && isFigureOutside) {
    if (place.field === 'quote') return 'figure'
    const quote = { start: Math.min(inner.start, outer.start), end: Math.max(inner.end, outer.end) }
    return { figure: quoteOf(text, range), quote: quoteOf(text, quote) }
  }
  const quote = quoteOf(text, range)
  if (record.type === 'Term') return { quote, term: text.slice(range.start, range.end) }
  return { [place.field]: withQuote(record, place, quote) }

  function of(field: Place['field']): Range | undefined {
    return places.find((one) => one.field === field)
  }
}

function withQuote(record: DecidedRecord, { field, index }: Place, quote: TextQuote): unknown {
  const list =
    field === 'mentions' && (record.type === 'Agency' || record.type === 'Goal')
      ? record.mentions
      : field === 'quotes' && record.type === 'Initiative'
        ? record.quotes
        : undefined
  return list ? list.map((one, at) => (at === index ? quote : one)) : quote
}
