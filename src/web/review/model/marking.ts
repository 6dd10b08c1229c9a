import type { Range } from '../../../citation.ts'
import type { Review } from '../../../loader/draft/review/protocol.ts'
import type { Mode } from '../state/shown.ts'
import { progressOf } from './progress.ts'

/** Where marking begins: at the first numeral that nothing explains, else at what is read at the moment. */
export function firstMarked(review: Review, cursor: string): Range {
  const [numeral] = leftIn(review)
  const [place] = review.view.places[cursor] ?? []
  const { start, end } = numeral ?? place ?? { start: 0, end: 1 }
  return { start, end }
}

/** What a key makes of marking; undefined where it means nothing. */
export function marked(review: Review, range: Range, key: string): Mode | undefined {
  const { start, end } = range
  switch (key) {
    case 'Escape':
      return { mode: 'cards' }
    case 'Enter':
      return { mode: 'add', range }
    case 'ArrowRight':
      return within(review, { start: start + 1, end: end + 1 })
    case 'ArrowLeft':
      return within(review, { start: start - 1, end: end - 1 })
    case 'Shift+ArrowRight':
      return within(review, { start, end: end + 1 })
    case 'Shift+ArrowLeft':
      return within(review, { start, end: end - 1 })
    case 'ArrowDown':
      return to(leftIn(review).find((one) => one.start > start))
    case 'ArrowUp':
      return to(leftIn(review).findLast((one) => one.start < start))
    default:
      return undefined
  }
}

function within({ document }: Review, { start, end }: Range): Mode | undefined {
  return start >= 0 && end <= document.text.length && start < end
    ? { mode: 'mark', range: { start, end } }
    : undefined
}

function to(range: Range | undefined): Mode | undefined {
  return range && { mode: 'mark', range: { start: range.start, end: range.end } }
}

/** Numerals that nothing explains and sentences that nothing is about, in the order of the text. */
function leftIn(review: Review): readonly Range[] {
  const { numerals, sentences } = progressOf(review)
  return [...numerals, ...sentences]
    .filter(({ reading }) => reading === 'NOTHING')
    .toSorted((a, b) => a.start - b.start)
}
