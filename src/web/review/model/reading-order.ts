import type { DecidedRecord } from '../../../loader/draft/file/model.ts'
import type { Place, ReviewView } from '../../../loader/draft/review/protocol.ts'

/** Where a record comes among the others. */
interface Position {
  readonly start: number
  /** Of those that begin together, what holds more comes first: a clause before who is named in it. */
  readonly length: number
}

const FIRST: Position = { start: -1, length: 0 }

/**
 * Records in the order of the text: the source first, then what is named nowhere; an indicator after the first figure
 * that measures it.
 */
export function inReadingOrder({
  records,
  places,
}: Pick<ReviewView, 'records' | 'places'>): readonly DecidedRecord[] {
  const positions = new Map(records.map(({ key }) => [key, positionOf(places[key] ?? [])]))
  for (const record of records) {
    if (record.type !== 'Outcome' || record.indicator === undefined) continue
    const { start } = positions.get(record.key) ?? FIRST
    const indicator = positions.get(record.indicator) ?? FIRST
    if (indicator === FIRST || start < indicator.start) positions.set(record.indicator, { start, length: 0 })
  }
  return records.toSorted((a, b) => {
    if (a.type === 'Source' || b.type === 'Source') {
      return Number(b.type === 'Source') - Number(a.type === 'Source')
    }
    const [one, other] = [positions.get(a.key) ?? FIRST, positions.get(b.key) ?? FIRST]
    return one.start - other.start || other.length - one.length
  })
}

/** Of a figure, where its number stands. */
function positionOf(places: readonly Place[]): Position {
  const [first] = places.toSorted((a, b) => a.start - b.start)
  const place = places.find(({ field }) => field === 'figure') ?? first
  return place ? { start: place.start, length: place.end - place.start } : FIRST
}
