import type { Range } from '../../../citation.ts'
import type { DecidedRecord } from '../../../loader/draft/file/model.ts'
import type { Review } from '../../../loader/draft/review/protocol.ts'
import { acceptedWith } from './accepted-with.ts'

/** The passage that a record begins in. */
export function passageOf({ document, view }: Review, key: string): Range | undefined {
  const start = Math.min(...(view.places[key] ?? []).map((place) => place.start))
  return document.passages.find((passage) => passage.start <= start && start < passage.end)
}

/** Keys of the open figures and numerals of a passage, and of what is accepted with them. */
export function openFiguresIn({ view }: Review, passage: Range): readonly string[] {
  const isHere = ({ key }: DecidedRecord): boolean =>
    (view.places[key] ?? []).some(({ start, end }) => passage.start <= start && end <= passage.end)
  const found = view.records.filter(
    (record) =>
      record.status === 'OPEN' && (record.type === 'Outcome' || record.type === 'Term') && isHere(record),
  )
  return [...new Set(found.flatMap((record) => [record.key, ...acceptedWith(record, view.records)]))]
}
