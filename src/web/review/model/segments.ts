import type { Range } from '../../../citation.ts'
import type { DecidedRecord } from '../../../loader/draft/file/model.ts'
import type { Place, Review } from '../../../loader/draft/review/protocol.ts'
import { type Segment, segmentsOf } from '../../explorer/source/segments.ts'
import { progressOf } from './progress.ts'

/** Something that is drawn in the text. */
export type Drawn = Range &
  (
    | {
        readonly drawn: 'record'
        readonly record: DecidedRecord
        readonly place: Place
        readonly index: number
      }
    | { readonly drawn: 'numeral' | 'sentence' | 'marking' }
  )

/** A passage cut wherever something that is drawn begins or ends. */
export interface DrawnPassage extends Range {
  readonly segments: readonly Segment<Drawn>[]
}

/**
 * What is drawn where: places of records, numerals and sentences that nothing is about, and what is marked.
 * @param selected the key of the record of which every place is drawn; of others the quote around a figure is not.
 */
export function drawnPassages(
  review: Review,
  selected: string,
  marking: Range | undefined,
): readonly DrawnPassage[] {
  const { document, view } = review
  const { numerals, sentences } = progressOf(review)
  const drawn: readonly Drawn[] = [
    ...view.records.flatMap((record) =>
      (view.places[record.key] ?? []).flatMap((place, index): Drawn[] =>
        record.key === selected || !isAroundFigure(record, place)
          ? [{ drawn: 'record', record, place, index, start: place.start, end: place.end }]
          : [],
      ),
    ),
    ...numerals.filter(isLeft).map(({ start, end }): Drawn => ({ drawn: 'numeral', start, end })),
    ...sentences.filter(isLeft).map(({ start, end }): Drawn => ({ drawn: 'sentence', start, end })),
    ...(marking ? [{ drawn: 'marking' as const, ...marking }] : []),
  ]
  return document.passages.map(({ start, end }) => ({
    start,
    end,
    segments: segmentsOf({ start, end, quote: document.text.slice(start, end) }, drawn),
  }))
}

/** The innermost record that a stretch is of; the selected one before others. */
export function innermost(
  places: readonly Drawn[],
  selected: string,
): Extract<Drawn, { readonly drawn: 'record' }> | undefined {
  const records = places
    .flatMap((one) => (one.drawn === 'record' ? [one] : []))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))
  return records.find(({ record }) => record.key === selected) ?? records[0]
}

function isLeft({ reading }: { readonly reading: string }): boolean {
  return reading === 'NOTHING'
}

function isAroundFigure(record: DecidedRecord, { field }: Place): boolean {
  return record.type === 'Outcome' && field === 'quote' && record.figure !== undefined
}
