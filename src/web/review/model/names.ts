import type { DecidedRecord } from '../../../loader/draft/file/model.ts'

/** Whether a record still needs an English name: it is new, and nobody has written one. */
export function lacksEnglishName(record: DecidedRecord): boolean {
  if (record.status === 'REJECTED' || record.type === 'Term') return false
  return record.nameEn === '' && (record.type === 'Source' || record.identity.isNew)
}

/** What a record is called. */
export function nameOf(record: DecidedRecord): string {
  return record.type === 'Term' ? record.term : record.name
}
