import type { Range } from '../../../citation.ts'
import { PAIRS, SEPARATORS, toOneWidth } from '../../marks.ts'

const LOOSE = new RegExp(`[${SEPARATORS}\\s]`)
const FULL_STOP = /[。.]/

/**
 * The part of a range that can be cited: without punctuation at its ends, with both of each pair of marks or neither.
 * Undefined where nothing is left.
 */
export function citable(text: string, range: Range): Range | undefined {
  const folded = toOneWidth(text)
  let { start, end } = range
  for (;;) {
    const before = { start, end }
    while (start < end && LOOSE.test(folded.charAt(start))) start++
    while (start < end && (LOOSE.test(folded.charAt(end - 1)) || FULL_STOP.test(folded.charAt(end - 1))))
      end--
    const open = unpaired(folded, start, end)
    if (open !== undefined) {
      // A mark near an end is left out with what is beyond it.
      if (open - start < end - open) start = open + 1
      else end = open
    }
    if (start >= end) return undefined
    if (before.start === start && before.end === end) return { start, end }
  }
}

/** The first mark of a pair that lacks the other. */
function unpaired(folded: string, start: number, end: number): number | undefined {
  for (const [opening, closing] of PAIRS) {
    const open: number[] = []
    for (let at = start; at < end; at++) {
      if (folded[at] === opening) open.push(at)
      else if (folded[at] === closing && open.pop() === undefined) return at
    }
    if (open[0] !== undefined) return open[0]
  }
  return undefined
}
