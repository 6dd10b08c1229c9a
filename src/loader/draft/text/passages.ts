import type { Range } from '../../../citation.ts'
import { PAIRS } from '../../../figures/marks.ts'

/** A part of a sentence between commas or semicolons. */
export interface Clause extends Range {
  /** The mark that follows it: a comma, a semicolon, a full stop or nothing. */
  readonly mark: string
}

export interface Sentence extends Range {
  readonly clauses: readonly Clause[]
}

/** One paragraph: a heading, or sentences that may have a heading in front. */
export interface Passage extends Range {
  readonly title: boolean
  /** The whole passage, or the first words of a paragraph: `（一）…。` */
  readonly heading: Range | undefined
  readonly sentences: readonly Sentence[]
}

/** `一、`, `（一）`, `1.`, `第一章` before the words of a heading. */
export const HEADING_NUMBER =
  /^\s*(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d{1,2}[.、](?!\d)|第[一二三四五六七八九十]+[章节条部分]+\s*)/
const LONGEST_HEADING = 40
/** Not the comma of 1,204, nor the colon of 3:1. */
const CLAUSE_MARK = /(?<!\d),|,(?!\d{3}(?!\d))|;|:(?!\d)/g

/**
 * Splits a text in one width into passages, sentences and clauses. A passage is a line that is not blank; the first
 * without a full stop is the title.
 */
export function readPassages(folded: string): Passage[] {
  const passages: Passage[] = []
  for (const { index, 0: line } of folded.matchAll(/[^\n]+/g)) {
    const start = index + line.length - line.trimStart().length
    const end = index + line.trimEnd().length
    if (start >= end) continue
    const words = folded.slice(start, end)
    const isHeading =
      words.length <= LONGEST_HEADING && !/[。;!?]|[.](?:\s|$)/.test(words.replace(HEADING_NUMBER, ''))
    const title = passages.length === 0 && isHeading
    const heading = isHeading ? { start, end } : headingIn(folded, start, end)
    const bodyStart = heading ? heading.end : start
    const sentences = isHeading ? [] : readSentences(folded, bodyStart, end)
    passages.push({ start, end, title, heading, sentences })
  }
  return passages
}

/** A number and a few words up to the first full stop: `（一）…。` */
function headingIn(folded: string, start: number, end: number): Range | undefined {
  const words = folded.slice(start, end)
  const number = HEADING_NUMBER.exec(words)?.[0]
  if (number === undefined) return undefined
  const stop = words.indexOf('。')
  const rest = words.slice(number.length, stop < 0 ? undefined : stop)
  const short = stop >= 0 && stop + 1 < words.length && rest.length <= 24 && !/[,;]/.test(rest)
  return short ? { start, end: start + stop + 1 } : undefined
}

function readSentences(folded: string, start: number, end: number): Sentence[] {
  const sentences: Sentence[] = []
  let from = start
  for (const at of marksIn(folded, start, end, /[。!?]|\.(?=\s+["“A-Z]|\s*$)/g)) {
    add(at)
    from = at + 1
  }
  add(end)
  return sentences

  function add(to: number): void {
    const begin = from + (/^[\s”’)]*/.exec(folded.slice(from, to))?.[0].length ?? 0)
    if (begin < to) sentences.push({ start: begin, end: to, clauses: readClauses(folded, begin, to) })
  }
}

function readClauses(folded: string, start: number, end: number): Clause[] {
  const clauses: Clause[] = []
  let from = start
  for (const at of [...marksIn(folded, start, end, CLAUSE_MARK), end]) {
    const begin = from + (/^\s*/.exec(folded.slice(from, at))?.[0].length ?? 0)
    if (begin < at) clauses.push({ start: begin, end: at, mark: folded.charAt(at) })
    from = at + 1
  }
  return clauses
}

/** Positions of marks that are outside quotation marks and brackets. */
function marksIn(folded: string, start: number, end: number, mark: RegExp): number[] {
  const found: number[] = []
  const closers: string[] = []
  const marks = new Set([...folded.slice(start, end).matchAll(mark)].map(({ index }) => start + index))
  for (let at = start; at < end; at++) {
    const character = folded.charAt(at)
    const pair = PAIRS.find(([open]) => open === character)
    if (pair && folded.indexOf(pair[1], at) < end && folded.includes(pair[1], at)) closers.push(pair[1])
    else if (closers.at(-1) === character) closers.pop()
    else if (closers.length === 0 && marks.has(at)) found.push(at)
  }
  return found
}

/** Ranges inside quotation marks or title marks, the marks not included. */
export function readQuotations(folded: string): Range[] {
  return [...folded.matchAll(/[“《「『]([^“”《》「」『』\n]+)[”》」』]/g)].map(
    ({ index, 1: inner = '' }) => ({
      start: index + 1,
      end: index + 1 + inner.length,
    }),
  )
}
