import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { useLanguage, useMessages } from '../explorer/language/language.tsx'
import { messages } from './messages.ts'
import { inReadingOrder } from './model/reading-order.ts'
import { Card } from './parts/card.tsx'
import { Dialogs } from './parts/dialogs.tsx'
import { ReviewHeader } from './parts/review-header.tsx'
import { TextPane } from './parts/text-pane.tsx'
import { ReviewStore } from './state/review-store.ts'
import type { Shown } from './state/shown.ts'
import { useKeys } from './state/use-keys.ts'
import { ProblemList } from './parts/problem-list.tsx'

/** The whole page: the text on the left, the proposals on the right. */
export function ReviewPage(): ReactNode {
  const text = useMessages(messages)
  const [store] = useState(() => new ReviewStore())
  const shown = useSyncExternalStore(store.subscribe, store.shown)
  useEffect(() => store.start(), [store])
  useKeys(store)
  const { review, cursor, span, mode } = shown
  const slug = review?.document.slug
  useEffect(() => {
    if (slug !== undefined) document.title = `${text('reviewOf', { slug })} · Initiative Graph`
  })
  return (
    <div className="review" data-decisions={review?.view.decisions}>
      {review && <ReviewHeader store={store} review={review} />}
      <Notices shown={shown} />
      {!review && shown.connection === 'HERE' && <p className="loading">{text('loading')}</p>}
      {review && (
        <main className="review-panes">
          <TextPane store={store} review={review} cursor={cursor} span={span} mode={mode} />
          <section className="review-cards" aria-label={text('cards')}>
            <Others others={review.check?.others ?? []} />
            {inReadingOrder(review.view).map((record) => (
              <Card
                key={record.key}
                store={store}
                review={review}
                record={record}
                selected={record.key === cursor}
                span={record.key === cursor ? span : 0}
                mode={mode}
              />
            ))}
          </section>
        </main>
      )}
      {review && <Dialogs store={store} shown={shown} review={review} />}
      <Live shown={shown} />
    </div>
  )
}

/** What has to be seen: the server is gone, another window has decided. */
function Notices({ shown: { connection, notice } }: { readonly shown: Shown }): ReactNode {
  const text = useMessages(messages)
  return (
    <div role="alert">
      {connection === 'AWAY' && <p className="notice">{text('away')}</p>}
      {connection === 'REFUSED' && <p className="notice">{text('notAdmitted')}</p>}
      {notice && <p className="notice">{text(notice)}</p>}
    </div>
  )
}

/** What the checker says of no single proposal. */
function Others({ others }: { readonly others: readonly string[] }): ReactNode {
  const text = useMessages(messages)
  if (others.length === 0) return null
  return (
    <div className="review-problems">
      <strong>{text('othersOfChecker')}</strong>
      <ProblemList problems={others} />
    </div>
  )
}

/** Says what has happened, to those who see and to those who listen. */
function Live({ shown: { said } }: { readonly shown: Shown }): ReactNode {
  const { language } = useLanguage()
  const text = useMessages(messages)
  return (
    <p className="review-live" role="status">
      {said.map(({ message, values }) => text(message, values)).join(language === 'zh' ? '' : ' ')}
    </p>
  )
}
