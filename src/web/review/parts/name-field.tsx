import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { DecidedRecord } from '../../../loader/draft/file/model.ts'
import { useMessages } from '../../explorer/language/language.tsx'
import { messages } from '../messages.ts'
import { nameOf } from '../model/names.ts'
import type { ReviewStore } from '../state/review-store.ts'

/** Where the English name is typed; Enter goes to the next that is missing, Escape back to the cards. */
export function NameField({
  store,
  record,
  isTyped,
}: {
  readonly store: ReviewStore
  readonly record: DecidedRecord
  /** Whether it has the focus. */
  readonly isTyped: boolean
}): ReactNode {
  const text = useMessages(messages)
  // What is typed and not kept yet outlives the page.
  const stored = `initiative-graph:typed:${store.shown().review?.document.slug ?? ''}:${record.key}`
  const [nameEn, setNameEn] = useState(() => window.localStorage.getItem(stored) ?? '')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!isTyped) return
    field.current?.focus({ preventScroll: true })
    field.current?.scrollIntoView({ block: 'nearest' })
  }, [isTyped])
  return (
    <input
      ref={field}
      className="review-name"
      lang="en"
      maxLength={300}
      value={nameEn}
      placeholder={text('nameEn')}
      aria-label={text('nameEnOf', { name: nameOf(record) })}
      onChange={(event) => {
        setNameEn(event.currentTarget.value)
        window.localStorage.setItem(stored, event.currentTarget.value)
      }}
      onFocus={() => {
        if (!isTyped) store.typeNameOf(record.key)
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') store.saveName(record.key, nameEn.trim(), true)
        else if (event.key === 'Escape') store.select(record.key)
        else return
        event.preventDefault()
      }}
      onBlur={() => {
        store.saveName(record.key, nameEn.trim(), false)
      }}
    />
  )
}
