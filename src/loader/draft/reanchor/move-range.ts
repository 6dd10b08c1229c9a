import type { Range } from '../../../citation.ts'
import { occurrencesOf } from '../../check/text-ranges.ts'

/** Words that are so long tell where they are by themselves. */
const TELLING = 12
/** So much of what is around shorter words has to be the same on one side. */
const AROUND = 4

/** An edition of a text, and the one that comes after it. */
export interface Editions {
  readonly before: string
  readonly after: string
}

/**
 * Where the words of a range stand in the next edition: the same words, with as much around them as tells them from others
 * of the kind. Undefined where they are gone, or where nothing tells which they are: nothing is guessed.
 */
export function moveRange({ before, after }: Editions, range: Range): Range | undefined {
  for (let around = 0; ; around = around * 2 + 1) {
    const start = Math.max(0, range.start - around)
    const end = Math.min(before.length, range.end + around)
    const words = before.slice(start, end)
    const [found, another] = occurrencesOf(words, after)
    if (!found) return undefined
    if (!another && occurrencesOf(words, before).length === 1) {
      const moved = { start: found.start + range.start - start, end: found.end - (end - range.end) }
      return isSamePlace({ before, after }, range, moved) ? moved : undefined
    }
    if (start === 0 && end === before.length) return undefined
  }
}

/** Whether what is before or after a range is the same, as far as it goes on the line. */
function isSamePlace({ before, after }: Editions, from: Range, to: Range): boolean {
  if (from.end - from.start >= TELLING) return true
  const lead = (text: string, { start }: Range): string => text.slice(Math.max(0, start - AROUND), start)
  const trail = (text: string, { end }: Range): string => text.slice(end, end + AROUND)
  const onLine = (words: string): string => words.replace(/^[^]*\n/, '')
  const ofLine = (words: string): string => words.replace(/\n[^]*$/, '')
  return (
    onLine(lead(before, from)) === onLine(lead(after, to)) ||
    ofLine(trail(before, from)) === ofLine(trail(after, to))
  )
}
