import type { Range } from '../../../citation.ts'
import type { KnownEntity } from '../model.ts'
import { longestOf } from '../text/ranges.ts'

/** A goal that a text names. */
export interface NamedGoal extends Range {
  readonly id: string
}

const SHORTEST = 3
/** Words that tell a body or a place, not an aim. */
const NAMES_A_BODY = /^(?:[委局办]|[\u4e00-\u9fff]{0,2}公司)/

/** Goals of the register where a text names them; quotation marks make no difference, names of two characters are too common. */
export function findKnownGoals(folded: string, goals: readonly KnownEntity[]): NamedGoal[] {
  const found: NamedGoal[] = []
  const plain = withoutQuotes(folded)
  for (const { id, names } of goals) {
    for (const name of names) {
      const words = name.replace(QUOTES, '')
      if (words.length < SHORTEST) continue
      const latin = /^[\x20-\x7e]+$/.test(words)
      if (latin && !words.includes(' ')) continue
      for (const range of occurrences(plain, words)) {
        if (!NAMES_A_BODY.test(folded.slice(range.end))) found.push({ ...withQuotes(folded, range), id })
      }
    }
  }
  return longestOf(found)
}

/** A text without its quotation marks, and where each character stands in the text with them. */
interface Plain {
  readonly text: string
  readonly positions: readonly number[]
}

const QUOTES = /[“”"]/g

function withoutQuotes(folded: string): Plain {
  const positions = [...Array(folded.length).keys()].filter((index) => !/[“”"]/.test(folded.charAt(index)))
  return { text: positions.map((index) => folded.charAt(index)).join(''), positions }
}

function occurrences({ text, positions }: Plain, words: string): Range[] {
  const found: Range[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [start, last] = [positions[at], positions[at + words.length - 1]]
    if (start !== undefined && last !== undefined) found.push({ start, end: last + 1 })
  }
  return found
}

/** Quotation marks that enclose a name, or its beginning or end, belong to it. */
function withQuotes(folded: string, { start, end }: Range): Range {
  const words = folded.slice(start, end)
  const [open, close] = [folded.charAt(start - 1) === '“', folded.charAt(end) === '”']
  const opened = open && (close || words.includes('”'))
  const closed = close && (open || words.includes('“'))
  return { start: opened ? start - 1 : start, end: closed ? end + 1 : end }
}
