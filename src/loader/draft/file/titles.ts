import { LONGEST_TERM, isQuotation } from '../../check/check-copies.ts'
import { SEPARATORS, toOneWidth } from '../../../figures/marks.ts'

/** Shorter, a title says nothing. */
const SHORTEST = 4
const SEPARATOR = new RegExp(`[${SEPARATORS}\\s。]`)

/** A title out of words of the text, so short that it is a term and no quotation. A person words it anew. */
export function shortTitle(words: string): string {
  const trimmed = words.replace(/\s+/g, ' ').trim()
  if (!/\p{Script=Han}/u.test(trimmed)) return shortLatin(trimmed)
  const parts = toOneWidth(trimmed).split(SEPARATOR)
  const first = parts.find((part) => part.length >= SHORTEST) ?? parts.find((part) => part !== '') ?? ''
  const at = toOneWidth(trimmed).indexOf(first)
  const part = withoutMarks(trimmed.slice(at, at + first.length))
  if (part.length <= LONGEST_TERM) return part
  const cut = [...part.slice(0, LONGEST_TERM).matchAll(/[的和与及并]/g)].at(-1)?.index ?? 0
  return part.slice(0, cut >= SHORTEST ? cut : LONGEST_TERM)
}

function shortLatin(words: string): string {
  const kept: string[] = []
  for (const word of words.split(' ')) {
    if (isQuotation([...kept, word].join(' '))) break
    kept.push(word)
  }
  return withoutMarks(kept.join(' ')).replace(/[,;:]$/, '')
}

/** A quotation mark whose other half was cut off. */
function withoutMarks(title: string): string {
  return title
    .replace(/^[”》」』)）\]]+|[“《「『(（[]+$/gu, '')
    .replace(/“(?=[^”]*$)|《(?=[^》]*$)|[(（](?=[^)）]*$)/u, '')
    .trim()
}

/** A title that no other has, numbered where it would be the same. */
export function distinct(title: string, taken: Set<string>): string {
  const keyOf = (one: string): string => one.normalize('NFKC').toLowerCase()
  let unique = title
  for (let number = 2; taken.has(keyOf(unique)); number++) unique = `${title}（${number}）`
  taken.add(keyOf(unique))
  return unique
}
