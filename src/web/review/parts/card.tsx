import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { DecidedRecord } from '../../../loader/draft/file/model.ts'
import type { Review } from '../../../loader/draft/review/protocol.ts'
import { useLanguage, useMessages } from '../../explorer/language/language.tsx'
import { messages } from '../messages.ts'
import { lacksEnglishName, nameOf } from '../model/names.ts'
import type { ReviewStore } from '../state/review-store.ts'
import type { Mode } from '../state/shown.ts'
import { CardActions } from './card-actions.tsx'
import { CardFacts } from './card-facts.tsx'
import { Candidates } from './candidates.tsx'
import { EditForm } from './edit-form.tsx'
import { NameField } from './name-field.tsx'
import { ProblemList } from './problem-list.tsx'

/** One proposal: what it is, what is said of it, and, where it is selected, what can be done with it. */
export function Card({
  store,
  review,
  record,
  selected,
  span,
  mode,
}: {
  readonly store: ReviewStore
  readonly review: Review
  readonly record: DecidedRecord
  readonly selected: boolean
  readonly span: number
  readonly mode: Mode
}): ReactNode {
  const text = useMessages(messages)
  const { label } = useLanguage()
  const { language } = review.document
  const id = useId()
  const card = useRef<HTMLElement>(null)
  const isHere = selected && mode.mode === 'cards'
  useEffect(() => {
    if (!isHere) return
    card.current?.focus({ preventScroll: true })
    card.current?.scrollIntoView({ block: 'nearest' })
  }, [isHere])
  const problems = review.check?.problems[record.key] ?? []
  const type = record.type === 'Term' ? text('typeTerm') : label(record.type)
  return (
    <article
      ref={card}
      className="review-card"
      data-kind={record.type.toLowerCase()}
      data-key={record.key}
      data-status={record.status}
      data-selected={selected || undefined}
      aria-current={selected || undefined}
      aria-labelledby={id}
      tabIndex={selected ? 0 : -1}
      onClick={() => {
        if (!selected) store.select(record.key)
      }}
    >
      <header className="review-card-head">
        <span className="kind">{type}</span>
        <Where review={review} record={record} />
        <span className="badge">{text(record.by)}</span>
        <span className="review-status" data-status={record.status}>
          {text(record.status)}
        </span>
      </header>
      <h3 id={id}>
        <span lang={language === 'zh' ? 'zh-Hans' : language}>{nameOf(record)}</span>{' '}
        {record.type !== 'Term' && record.nameEn !== '' && (
          <span className="secondary" lang="en">
            {record.nameEn}
          </span>
        )}
      </h3>
      {lacksEnglishName(record) && !(selected && mode.mode === 'edit') && (
        <NameField store={store} record={record} isTyped={selected && mode.mode === 'name'} />
      )}
      {selected && mode.mode === 'edit' ? (
        <EditForm store={store} review={review} record={record} />
      ) : (
        <CardFacts review={review} record={record} />
      )}
      {record.note !== undefined && <p className="note">{record.note}</p>}
      {problems.length > 0 && (
        <div className="review-problems">
          <strong>{text('checker')}</strong>
          <ProblemList problems={problems} />
        </div>
      )}
      {selected && mode.mode !== 'edit' && (
        <>
          <Candidates store={store} view={review.view} record={record} />
          <CardActions store={store} review={review} record={record} span={span} />
        </>
      )}
    </article>
  )
}

/** The passage that a record is of, or that it is nowhere. */
function Where({ review, record }: { readonly review: Review; readonly record: DecidedRecord }): ReactNode {
  const text = useMessages(messages)
  const places = review.view.places[record.key] ?? []
  const start = Math.min(...places.map((place) => place.start))
  const number = review.document.passages.findIndex((one) => one.start <= start && start < one.end) + 1
  if (record.type === 'Source' || record.type === 'Indicator') return null
  const isNamed = record.type !== 'Agency' || record.mentions.length > 0
  return (
    <span className="note">
      {number > 0 ? text('inPassage', { number }) : text(isNamed ? 'lost' : 'nowhere')}
    </span>
  )
}
