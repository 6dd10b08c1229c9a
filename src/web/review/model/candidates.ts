import type { DecidedRecord, Identity } from '../../../loader/draft/file/model.ts'
import type { Candidate } from '../../../planner/search/reconciler.ts'
import type { ReviewView } from '../../../loader/draft/review/protocol.ts'

/** What a record may be, with the digit that takes it; 0 is a new entity. */
export interface Choice {
  readonly number: number
  readonly identity: Identity
  /** Undefined for a new entity. */
  readonly candidate?: Candidate
}

/** As many candidates as there are digits, best first, then a new entity. */
export function candidatesOf(
  record: DecidedRecord,
  { newIds }: Pick<ReviewView, 'newIds'>,
): readonly Choice[] {
  if (record.type === 'Source' || record.type === 'Term') return []
  const known = record.candidates.slice(0, 9).map((candidate, index) => ({
    number: index + 1,
    identity: { id: candidate.id, isNew: false },
    candidate,
  }))
  const id = record.identity.isNew ? record.identity.id : newIds[record.key]
  return id === undefined ? known : [...known, { number: 0, identity: { id, isNew: true } }]
}
