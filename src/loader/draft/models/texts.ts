import { faultIn } from '../../characters.ts'
import { LONGEST_RUN } from '../../check/check-copies.ts'
import { readNumeral, toNumeralText } from '../../../figures/numeral.ts'
import { toNumber } from '../../../figures/decimal.ts'
import { toOneWidth } from '../../../figures/marks.ts'

/** What is wrong with a text, or nothing. */
type Problem = string | undefined

const LONGEST = { name: 200, english: 300, summary: 600, reason: 200 } as const

/**
 * What is wrong with words that a model wrote of a passage. They are text whatever is in them; but they have to be one line, in
 * their language, no quotation, and without a number that the passage lacks: figures come from the text alone.
 */
export function problemOfWords(
  words: string,
  kind: 'title' | 'english' | 'summary',
  isEnglish: boolean,
  passage: string,
): Problem {
  const longest = kind === 'title' ? LONGEST.name : LONGEST[kind]
  if (words.trim() === '' || words.trim() !== words) return 'is empty or has space around it'
  if (/[\n\r]/.test(words)) return 'has several lines'
  const fault = faultIn(words)
  if (fault) return fault.message
  if (words.length > longest) return `has ${words.length} characters, more than ${longest}`
  if (isEnglish && /\p{Script=Han}/u.test(words)) return 'is not English'
  if (!isEnglish && /\p{Script=Han}/u.test(passage) && !/\p{Script=Han}/u.test(words)) return 'is not Chinese'
  const foreign = foreignNumber(words, passage)
  if (foreign !== undefined) return `has the number ${foreign}, which is not in the passage`
  if (kind !== 'english' && copies(words, passage)) return 'copies the passage'
  return undefined
}

/** A reason as a note: one line, cut where it is long. */
export function noteOf(reason: string): string {
  const line = reason
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (faultIn(line)) return ''
  return line.length > LONGEST.reason ? `${line.slice(0, LONGEST.reason - 1).trimEnd()}…` : line
}

/** A number in digits that a text lacks, in digits or in Chinese. */
function foreignNumber(words: string, passage: string): string | undefined {
  const known = numbersIn(passage)
  return numeralsIn(toOneWidth(words)).find((number) => !known.has(Number(number)))
}

function numbersIn(passage: string): ReadonlySet<number> {
  const text = toNumeralText(passage)
  const chinese = text.match(/[零〇一二两三四五六七八九十百千万亿]+/g) ?? []
  const read = chinese.flatMap((numeral) => {
    const value = readNumeral(numeral)
    return value ? [toNumber(value)] : []
  })
  return new Set([...numeralsIn(text).map(Number), ...read])
}

function numeralsIn(text: string): string[] {
  return (text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).map((number) => number.replaceAll(',', ''))
}

/** Whether words have a run of a passage that is longer than a name. */
function copies(words: string, passage: string): boolean {
  const [own, other] = [words, passage].map((text) => toOneWidth(text).replace(/\s/g, ''))
  if (own === undefined || other === undefined) return false
  for (let start = 0; start + LONGEST_RUN < own.length; start++) {
    if (other.includes(own.slice(start, start + LONGEST_RUN + 1))) return true
  }
  return false
}
