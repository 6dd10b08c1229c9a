import type { ReactNode } from 'react'
import type { DecidedRecord } from '../../../loader/draft/file/model.ts'
import type { ReviewView } from '../../../loader/draft/review/protocol.ts'
import { useMessages } from '../../explorer/language/language.tsx'
import { messages } from '../messages.ts'
import { candidatesOf } from '../model/candidates.ts'
import type { ReviewStore } from '../state/review-store.ts'

/** What a record may be in the graph; the digit before each takes it. */
export function Candidates({
  store,
  view,
  record,
}: {
  readonly store: ReviewStore
  readonly view: ReviewView
  readonly record: DecidedRecord
}): ReactNode {
  const text = useMessages(messages)
  const choices = candidatesOf(record, view)
  if (choices.length < 2 || !('identity' in record)) return null
  return (
    <ul className="review-candidates" aria-label={text('candidates')}>
      {choices.map(({ number, identity, candidate }) => {
        const isChosen = identity.id === record.identity.id
        return (
          <li key={identity.id}>
            <button
              type="button"
              aria-pressed={isChosen}
              onClick={() => {
                store.identify(number)
              }}
            >
              <kbd>{number}</kbd>{' '}
              {candidate ? text('sameAs', { name: candidate.name }) : text('newOne', { id: identity.id })}
              {candidate && (
                <span className="secondary">
                  {' '}
                  {candidate.nameEn} · {text(candidate.match)} · {identity.id}
                </span>
              )}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
