import type { DecidedRecord } from '../../../loader/draft/file/model.ts'

/**
 * What is accepted with a record, as it says so itself: the agencies and goals that an initiative or a source names and
 * that are entities of the graph by their exact names; the indicator of a figure.
 * @returns keys of records that are open.
 */
export function acceptedWith(record: DecidedRecord, records: readonly DecidedRecord[]): readonly string[] {
  const open = new Map(records.filter(({ status }) => status === 'OPEN').map((one) => [one.key, one]))
  return [...new Set(namedBy(record))].filter((key) => {
    const other = open.get(key)
    return other !== undefined && (other.type === 'Indicator' || isExact(other))
  })
}

/** Keys of the records that a record names. */
function namedBy(record: DecidedRecord): readonly string[] {
  switch (record.type) {
    case 'Initiative':
      return [...record.agencies.map(({ agency }) => agency), ...record.goals.map(({ goal }) => goal)]
    case 'Outcome':
      return [record.indicator, record.agency].filter((key) => key !== undefined)
    case 'Source':
      return [record.publisher]
    case 'Indicator':
      return record.of === undefined ? [] : [record.of]
    case 'Agency':
    case 'Goal':
    case 'Term':
      return []
  }
}

/** Whether a record is an entity of the graph by its exact name. */
export function isExact(record: DecidedRecord): boolean {
  if (record.type === 'Source' || record.type === 'Term' || record.identity.isNew) return false
  return record.candidates.some(({ id, match }) => id === record.identity.id && match === 'EXACT')
}
