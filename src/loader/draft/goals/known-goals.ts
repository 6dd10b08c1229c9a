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
  for (const { id, names } of goals) {
    for (const name of names) {
      const plain = name.replace(/[“”"]/g, '')
      if (plain.length < SHORTEST) continue
      const latin = /^[\x20-\x7e]+$/.test(plain)
      if (latin && !plain.includes(' ')) continue
      for (const range of occurrences(folded, plain)) {
        if (!NAMES_A_BODY.test(folded.slice(range.end))) found.push({ ...range, id })
      }
    }
  }
  return longestOf(found)
}

/** Where a name stands, with or without quotation marks around parts of it. */
function occurrences(folded: string, name: string): Range[] {
  const pattern = [...name]
    .map((character) => character.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
    .join('[“”]?')
  return [...folded.matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: words }) => {
    const open = folded.charAt(index - 1) === '“' && words.includes('”')
    const close =
      folded.charAt(index + words.length) === '”' && (words.includes('“') || folded.charAt(index - 1) === '“')
    return {
      start: open || (close && folded.charAt(index - 1) === '“') ? index - 1 : index,
      end: index + words.length + (close ? 1 : 0),
    }
  })
}
