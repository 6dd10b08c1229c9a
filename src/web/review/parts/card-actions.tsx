import type { ReactNode } from 'react'
import type { DecidedRecord } from '../../../loader/draft/file/model.ts'
import type { Review } from '../../../loader/draft/review/protocol.ts'
import { useMessages } from '../../explorer/language/language.tsx'
import { type MessageKey, messages } from '../messages.ts'
import type { ReviewStore } from '../state/review-store.ts'

/** The buttons of the selected card; each shows its key. */
export function CardActions({
  store,
  review,
  record,
  span,
}: {
  readonly store: ReviewStore
  readonly review: Review
  readonly record: DecidedRecord
  readonly span: number
}): ReactNode {
  const text = useMessages(messages)
  const places = review.view.places[record.key] ?? []
  const place = places[span]
  return (
    <div className="review-actions">
      <Action
        name="accept"
        keys="a"
        onClick={() => {
          store.accept()
        }}
      />
      <Action
        name="reject"
        keys="x"
        onClick={() => {
          store.reject()
        }}
      />
      {record.status !== 'OPEN' && (
        <Action
          name="reopen"
          keys="o"
          onClick={() => {
            store.reopen()
          }}
        />
      )}
      <Action
        name="edit"
        keys="e"
        onClick={() => {
          store.setMode({ mode: 'edit' })
        }}
      />
      {'identity' in record && record.type !== 'Outcome' && (
        <Action
          name="merge"
          keys="m"
          onClick={() => {
            store.setMode({ mode: 'merge' })
          }}
        />
      )}
      {place && (
        <Action
          name="acceptFigures"
          keys="f"
          onClick={() => {
            store.acceptFigures()
          }}
        />
      )}
      {place && (
        <div className="review-span" role="group" aria-label={text('span')}>
          <Edge
            name="startLeft"
            sign="⇤"
            onClick={() => {
              store.moveEdge({ edge: 'start', by: -1 })
            }}
          />
          <Edge
            name="startRight"
            sign="↦"
            onClick={() => {
              store.moveEdge({ edge: 'start', by: 1 })
            }}
          />
          <span className="note">{text('spanOf', { number: span + 1, count: places.length })}</span>
          <Edge
            name="endLeft"
            sign="↤"
            onClick={() => {
              store.moveEdge({ edge: 'end', by: -1 })
            }}
          />
          <Edge
            name="endRight"
            sign="⇥"
            onClick={() => {
              store.moveEdge({ edge: 'end', by: 1 })
            }}
          />
          {places.length > 1 && (
            <Action
              name="nextSpan"
              keys="s"
              onClick={() => {
                store.nextSpan()
              }}
            />
          )}
        </div>
      )}
    </div>
  )
}

/** A button with its key. */
export function Action({
  name,
  keys,
  onClick,
  disabled = false,
}: {
  readonly name: MessageKey
  readonly keys: string
  readonly onClick: () => void
  readonly disabled?: boolean
}): ReactNode {
  const text = useMessages(messages)
  return (
    <button type="button" disabled={disabled} aria-keyshortcuts={keys} onClick={onClick}>
      {text(name)} <kbd aria-hidden="true">{keys}</kbd>
    </button>
  )
}

function Edge({
  name,
  sign,
  onClick,
}: {
  readonly name: MessageKey
  readonly sign: string
  readonly onClick: () => void
}): ReactNode {
  const text = useMessages(messages)
  return (
    <button type="button" aria-label={text(name)} title={text(name)} onClick={onClick}>
      {sign}
    </button>
  )
}
