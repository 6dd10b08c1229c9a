import type { ReactNode } from 'react'
import type { Review } from '../../../loader/draft/review/protocol.ts'
import { Switches } from '../../explorer/components/switches.tsx'
import { useMessages } from '../../explorer/language/language.tsx'
import { messages } from '../messages.ts'
import { countOf, progressOf } from '../model/progress.ts'
import type { ReviewStore } from '../state/review-store.ts'
import { Action } from './card-actions.tsx'

/** What is under review, how far it is, and what is done with all of it. */
export function ReviewHeader({
  store,
  review,
}: {
  readonly store: ReviewStore
  readonly review: Review
}): ReactNode {
  const text = useMessages(messages)
  const { view } = review
  return (
    <header className="header review-header">
      <h1 className="header-title">{text('reviewOf', { slug: review.document.slug })}</h1>
      <ProgressBar review={review} />
      <CheckState review={review} />
      <div className="header-switches">
        <Action
          name="undo"
          keys="u"
          disabled={!view.canUndo}
          onClick={() => {
            store.undo('undo')
          }}
        />
        <Action
          name="redo"
          keys="U"
          disabled={!view.canRedo}
          onClick={() => {
            store.undo('redo')
          }}
        />
        <Action
          name="mark"
          keys="i"
          onClick={() => {
            store.startMarking()
          }}
        />
        <Action
          name="write"
          keys="w"
          onClick={() => {
            store.write()
          }}
        />
        <Action
          name="help"
          keys="?"
          onClick={() => {
            store.setMode({ mode: 'help' })
          }}
        />
      </div>
      <Switches />
    </header>
  )
}

/** What share of the numerals and sentences is decided. */
function ProgressBar({ review }: { readonly review: Review }): ReactNode {
  const text = useMessages(messages)
  const progress = progressOf(review)
  const [numerals, sentences] = [countOf(progress.numerals), countOf(progress.sentences)]
  const all = numerals.all + sentences.all
  const percent = all === 0 ? 100 : Math.floor((100 * (numerals.decided + sentences.decided)) / all)
  const detail = text('progressDetail', {
    numerals: numerals.decided,
    allNumerals: numerals.all,
    sentences: sentences.decided,
    allSentences: sentences.all,
    open: review.view.records.filter(({ status }) => status === 'OPEN').length,
  })
  return (
    <div className="review-progress">
      <progress max={100} value={percent} aria-label={text('progress', { percent })} />
      <span>{text('progress', { percent })}</span>
      <span className="note">{detail}</span>
    </div>
  )
}

/** Whether the checker has seen the last decision, and how much is wrong. */
function CheckState({ review: { view, check } }: { readonly review: Review }): ReactNode {
  const text = useMessages(messages)
  if (check?.decisions !== view.decisions) return <p className="note review-check">{text('checking')}</p>
  const found = [...Object.values(check.problems).flat(), ...check.others].length
  return (
    <p className="note review-check" data-found={found > 0 || undefined}>
      {found === 0 ? text('checkClean') : text('checkProblems', { count: found })}
    </p>
  )
}
