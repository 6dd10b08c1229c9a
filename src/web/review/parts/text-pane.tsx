import { type ReactNode, useEffect, useRef } from 'react'
import type { Range } from '../../../citation.ts'
import type { Review } from '../../../loader/draft/review/protocol.ts'
import { useMessages } from '../../explorer/language/language.tsx'
import type { Segment } from '../../explorer/source/segments.ts'
import { messages } from '../messages.ts'
import { nameOf } from '../model/names.ts'
import { type Drawn, drawnPassages, innermost } from '../model/segments.ts'
import type { ReviewStore } from '../state/review-store.ts'
import type { Shown } from '../state/shown.ts'

/** The text, with what is proposed, decided and left drawn into it. */
export function TextPane({
  store,
  review,
  cursor,
  span,
  mode,
}: { readonly store: ReviewStore; readonly review: Review } & Pick<
  Shown,
  'cursor' | 'span' | 'mode'
>): ReactNode {
  const text = useMessages(messages)
  const pane = useRef<HTMLElement>(null)
  const { language } = review.document
  const marking = mode.mode === 'mark' || mode.mode === 'add' ? mode.range : undefined
  const target = marking ? `marking ${marking.start}` : `${cursor} ${span}`
  useEffect(() => {
    const mark = pane.current?.querySelector('[data-marking=true], [data-span=true], [data-selected=true]')
    mark?.scrollIntoView({ block: 'center' })
  }, [target])
  return (
    <section
      ref={pane}
      className="review-text"
      aria-label={text('theText')}
      // It scrolls, so that it can be reached by the keyboard.
      tabIndex={0}
      onMouseUp={() => {
        const range = selectedRange(pane.current)
        if (range) store.setMode({ mode: 'add', range })
      }}
    >
      <Legend />
      {mode.mode === 'mark' && <p className="note review-hint">{text('markHint')}</p>}
      {drawnPassages(review, cursor, marking).map(({ start, segments }, index) => (
        <p key={start} className="review-passage" lang={language === 'zh' ? 'zh-Hans' : language}>
          <span className="review-number" lang="en" aria-hidden="true">
            {index + 1}
          </span>
          {segments.map((segment) => (
            <Stretch key={segment.start} segment={segment} cursor={cursor} span={span} store={store} />
          ))}
        </p>
      ))}
    </section>
  )
}

function Legend(): ReactNode {
  const text = useMessages(messages)
  return (
    <p className="note review-legend">
      <mark data-status="OPEN">{text('legendOpen')}</mark>{' '}
      <mark data-status="ACCEPTED">{text('legendAccepted')}</mark>{' '}
      <mark data-left="numeral">{text('legendNumeral')}</mark>{' '}
      <mark data-left="sentence">{text('legendSentence')}</mark>
    </p>
  )
}

function Stretch({
  segment: { start, text, places },
  cursor,
  span,
  store,
}: {
  readonly segment: Segment<Drawn>
  readonly cursor: string
  readonly span: number
  readonly store: ReviewStore
}): ReactNode {
  const inner = innermost(places, cursor)
  const left =
    places.find(({ drawn }) => drawn === 'numeral') ?? places.find(({ drawn }) => drawn === 'sentence')
  const own = places.flatMap((one) => (one.drawn === 'record' && one.record.key === cursor ? [one] : []))
  const names = places.flatMap((one) => (one.drawn === 'record' ? [nameOf(one.record)] : []))
  if (places.length === 0) return <span data-start={start}>{text}</span>
  return (
    <mark
      data-start={start}
      data-kind={inner?.record.type.toLowerCase()}
      data-status={inner?.record.status}
      data-left={left?.drawn}
      data-selected={own.length > 0 || undefined}
      data-span={own.some(({ index }) => index === span) || undefined}
      data-marking={places.some(({ drawn }) => drawn === 'marking') || undefined}
      title={names.length > 0 ? [...new Set(names)].join(' · ') : undefined}
      onClick={() => {
        // The click that ends marking with the mouse is none.
        if (inner && store.shown().mode.mode !== 'add') store.select(inner.record.key, inner.index)
      }}
    >
      {text}
    </mark>
  )
}

/** What is selected with the mouse, as positions of the text. */
function selectedRange(pane: HTMLElement | null): Range | undefined {
  const selection = window.getSelection()
  if (!pane || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  const start = positionOf(pane, startContainer, startOffset)
  const end = positionOf(pane, endContainer, endOffset)
  return start === undefined || end === undefined || start >= end ? undefined : { start, end }
}

function positionOf(pane: HTMLElement, node: Node, offset: number): number | undefined {
  const element = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]')
  const start = element && pane.contains(element) ? element.dataset['start'] : undefined
  return start === undefined ? undefined : Number(start) + offset
}
