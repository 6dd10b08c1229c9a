import type { ReactNode } from 'react'
import type { Range } from '../../../citation.ts'
import type { DecidedRecord } from '../../../loader/draft/file/model.ts'
import type { Marked, Review, Written } from '../../../loader/draft/review/protocol.ts'
import { useLanguage, useMessages } from '../../explorer/language/language.tsx'
import { type MessageKey, messages } from '../messages.ts'
import { nameOf } from '../model/names.ts'
import { inReadingOrder } from '../model/reading-order.ts'
import type { ReviewStore } from '../state/review-store.ts'
import type { Shown } from '../state/shown.ts'
import { Dialog } from './dialog.tsx'
import { ProblemList } from './problem-list.tsx'

const ADDABLE: readonly Marked['type'][] = ['Agency', 'Initiative', 'Goal', 'Outcome', 'Term']

const HELP: readonly (readonly [string, MessageKey])[] = [
  ['j k', 'keyNext'],
  ['p', 'keyProblem'],
  ['a', 'keyAccept'],
  ['x', 'keyReject'],
  ['f', 'keyFigures'],
  ['0–9', 'keyCandidate'],
  ['n', 'keyName'],
  ['e', 'keyEdit'],
  ['m', 'keyMerge'],
  ['o', 'keyReopen'],
  ['s', 'keySpan'],
  ['⇧→ ⇧←', 'keyEnd'],
  ['⇧↓ ⇧↑', 'keyStart'],
  ['i', 'keyMark'],
  ['u U', 'keyUndo'],
  ['w', 'keyWrite'],
  ['?', 'keyHelp'],
]

/** The dialog that is open, if any. */
export function Dialogs({
  store,
  shown,
  review,
}: {
  readonly store: ReviewStore
  readonly shown: Shown
  readonly review: Review
}): ReactNode {
  const { mode, cursor } = shown
  const close = (): void => {
    store.setMode({ mode: 'cards' })
  }
  switch (mode.mode) {
    case 'help':
      return <Help onClose={close} />
    case 'merge':
      return <Merge store={store} review={review} cursor={cursor} onClose={close} />
    case 'add':
      return <Add store={store} review={review} range={mode.range} onClose={close} />
    case 'written':
      return <WrittenDialog review={review} written={mode.written} onClose={close} />
    case 'unproved':
      return <Unproved store={store} review={review} onClose={close} />
    case 'cards':
    case 'edit':
    case 'name':
    case 'mark':
      return null
  }
}

interface Closing {
  readonly onClose: () => void
}

function Help({ onClose }: Closing): ReactNode {
  const text = useMessages(messages)
  return (
    <Dialog title={text('help')} onClose={onClose}>
      <dl className="review-keys">
        {HELP.map(([keys, message]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{text(message)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}

function Merge({
  store,
  review,
  cursor,
  onClose,
}: Closing & { readonly store: ReviewStore; readonly review: Review; readonly cursor: string }): ReactNode {
  const text = useMessages(messages)
  const record = review.view.records.find(({ key }) => key === cursor)
  if (!record) return null
  const others = inReadingOrder(review.view).filter(({ type, key }) => type === record.type && key !== cursor)
  const take = (into: DecidedRecord | undefined): void => {
    if (!into) return
    onClose()
    store.mergeInto(into)
  }
  return (
    <Dialog
      title={text('mergeInto', { name: nameOf(record) })}
      onClose={onClose}
      onDigit={(digit) => {
        take(others[digit - 1])
      }}
    >
      {others.length === 0 && <p>{text('mergeNothing')}</p>}
      <Offers
        offers={others.map((other) => ({ key: other.key, name: nameOf(other) }))}
        onTake={(at) => {
          take(others[at])
        }}
      />
    </Dialog>
  )
}

function Add({
  store,
  review,
  range,
  onClose,
}: Closing & { readonly store: ReviewStore; readonly review: Review; readonly range: Range }): ReactNode {
  const text = useMessages(messages)
  const { label } = useLanguage()
  const take = (type: Marked['type'] | undefined): void => {
    if (type) store.add(type, range)
  }
  return (
    <Dialog
      title={text('addWhat', { text: review.document.text.slice(range.start, range.end) })}
      onClose={onClose}
      onDigit={(digit) => {
        take(ADDABLE[digit - 1])
      }}
    >
      <Offers
        offers={ADDABLE.map((type) => ({
          key: type,
          name: type === 'Term' ? text('typeTerm') : label(type),
        }))}
        onTake={(at) => {
          take(ADDABLE[at])
        }}
      />
    </Dialog>
  )
}

/** Buttons, each with the digit that takes it. */
function Offers({
  offers,
  onTake,
}: {
  readonly offers: readonly { readonly key: string; readonly name: string }[]
  readonly onTake: (at: number) => void
}): ReactNode {
  return (
    <ol className="review-candidates">
      {offers.map(({ key, name }, at) => (
        <li key={key}>
          <button
            type="button"
            onClick={() => {
              onTake(at)
            }}
          >
            {at < 9 && <kbd>{at + 1}</kbd>} {name}
          </button>
        </li>
      ))}
    </ol>
  )
}

function WrittenDialog({
  review,
  written,
  onClose,
}: Closing & { readonly review: Review; readonly written: Written }): ReactNode {
  const text = useMessages(messages)
  const { files, check } = written
  return (
    <Dialog title={text('writtenTitle')} onClose={onClose}>
      {files.length === 0 && <p>{text('writtenNothing')}</p>}
      <ul>
        {files.map((file) => (
          <li key={file}>
            <code>{file}</code>
          </li>
        ))}
      </ul>
      {check.leftOut > 0 && <p className="review-problems">{text('leftOut', { count: check.leftOut })}</p>}
      <p>{text('writtenNext')}</p>
      <pre className="review-commands">{`npm run seed:check -- ${review.document.slug}\nnpm run seed`}</pre>
    </Dialog>
  )
}

function Unproved({
  store,
  review,
  onClose,
}: Closing & { readonly store: ReviewStore; readonly review: Review }): ReactNode {
  const text = useMessages(messages)
  const { problems = {}, others = [] } = review.check ?? {}
  const found = inReadingOrder(review.view).filter(({ key }) => problems[key])
  return (
    <Dialog title={text('unproved')} onClose={onClose}>
      <ul className="review-candidates">
        {found.map((record) => (
          <li key={record.key}>
            <button
              type="button"
              onClick={() => {
                store.select(record.key)
              }}
            >
              {nameOf(record)}
              <span className="secondary" lang="en">
                {' '}
                {problems[record.key]?.join('; ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <ProblemList problems={others} />
    </Dialog>
  )
}
