import type { Range } from '../../../citation.ts'
import { NUMERAL_CHARACTERS } from '../../../figures/numeral.ts'
import type { DraftNumeral } from '../model.ts'
import { at } from '../model.ts'
import { isWithin, overlaps } from '../text/ranges.ts'
import type { Words } from '../text/words.ts'
import { HEADING_NUMBER } from '../text/passages.ts'

/** What the search for terms looks at. */
export interface TermSearch {
  readonly text: string
  readonly folded: string
  readonly words: Words
  readonly figures: readonly Range[]
  readonly times: readonly Range[]
  readonly quotations: readonly Range[]
}

/** Terms of numerals that are no figures, and the numerals left for a person to decide. */
export interface FoundTerms {
  readonly terms: readonly DraftNumeral[]
  readonly unexplained: readonly DraftNumeral[]
}

const NUMERAL = new RegExp(`[0-9][0-9.,]*[0-9]|[0-9]|[${NUMERAL_CHARACTERS}]+`, 'gu')
const NUMERAL_IN_ENGLISH =
  /\d[\d.,]*\d|\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|quarters?|half|halves|fifths?|tenth|doubled?|twice|triple|dozens?|hundreds?|thousands?|millions?|billions?|trillions?)\b/gi
const HAN = /[\u4e00-\u9fff]/
/** C919, 5G, 1号线, 12345热线, 8.0版, 5+2, 24/7. */
const CODE = /[A-Za-z0-9.+\-_/×]*[0-9][A-Za-z0-9.+\-_/×]*(?:号线?|版|路|弄|热线)?/gu
/** 15分钟社区生活圈, 24小时在线. */
const NAMED =
  /\d+(?:分钟|小时|公里)(?:社区)?(?:生活圈|便民[\u4e00-\u9fff]{0,3}圈|服务圈|就业圈|在线|值守|值班|自助|不打烊|响应)|24小时|\d\.0(?![\d%个万亿])版?/gu
const ORDINAL =
  /第[零〇一二两三四五六七八九十百\d]+(?:产业|季度|梯队|要素|课堂|时间|阶段|方面|[\u4e00-\u9fff])?|前[一二两三四五六七八九十几]+[批届轮次名]|首[一二两三]批/gu
const WORD =
  /下一步|进一步|这一|那一|某一|同一|之一|每一|任一|唯一|统一|一个|一批|一些|一系列|一体|一线|一定|一般|多数|半数以上的/gu

/** A term for each numeral that is no figure, where the reason is plain: a name, a date, an ordinal, a word. */
export function findTerms(search: TermSearch): FoundTerms {
  const { text, folded, figures } = search
  const terms: Range[] = []
  const unexplained: Range[] = []
  const numerals = HAN.test(folded) ? NUMERAL : NUMERAL_IN_ENGLISH
  const reasons = [...patternsIn(search)]
  for (const { index, 0: run } of folded.matchAll(numerals)) {
    for (const part of uncovered({ start: index, end: index + run.length }, [...figures, ...terms])) {
      const term =
        reasons.find((range) => isWithin(part, range) && isFree(range, figures)) ?? termAround(search, part)
      if (term) terms.push(term)
      else unexplained.push(part)
    }
  }
  const print = (range: Range): DraftNumeral => ({ term: text.slice(range.start, range.end), at: at(range) })
  return { terms: terms.map(print), unexplained: unexplained.map(print) }
}

/** Terms by their form, the surest first. */
function* patternsIn({ folded, times, quotations }: TermSearch): Iterable<Range> {
  yield* times
  for (const { index, 0: line } of folded.matchAll(/[^\n]+/g)) {
    const number = HEADING_NUMBER.exec(line)?.[0]
    if (number !== undefined)
      yield { start: index + number.length - number.trimStart().length, end: index + number.length }
  }
  yield* quotations.filter(({ start, end }) => end - start <= 16)
  for (const pattern of [NAMED, ORDINAL, WORD]) {
    for (const { index, 0: words } of folded.matchAll(pattern))
      yield { start: index, end: index + words.length }
  }
  for (const { index, 0: words } of folded.matchAll(CODE)) {
    if (/[A-Za-z+/×]|号|版|路|弄|热线|-/.test(words)) yield { start: index, end: index + words.length }
  }
}

/** The word around a Chinese numeral: 零售, 企业数, 三级医院; undefined for digits, which need a reason. */
function termAround({ folded, words, figures }: TermSearch, part: Range): Range | undefined {
  const numeral = folded.slice(part.start, part.end)
  if (!HAN.test(numeral)) return HAN.test(folded) ? undefined : latinTerm(folded, part)
  const first = words.at(part.start)
  const last = words.at(part.end - 1)
  if (!first || !last) return undefined
  let { start } = first
  let { end } = last
  // 企业|数, 合计|数因: what is counted stands before.
  if (numeral === '数' && !(first.start < part.start || first.word.startsWith('数')))
    start = before(words, part.start)
  if (
    numeral === '数' &&
    first.start === part.start &&
    /^数[^字据量值学智码理]/.test(folded.slice(part.start))
  ) {
    start = before(words, part.start)
    end = part.end
  }
  // 三|大|产业, 三级|医院: the word that follows belongs to it.
  if (end === part.end && start === part.start) end = words.at(end)?.end ?? end
  const term = { start, end }
  if (/[\n,。;:、]/.test(folded.slice(start, end))) return isFree(part, figures) ? part : undefined
  return isFree(term, figures) ? term : part
}

function before(words: Words, position: number): number {
  const word = words.before(position)
  return word?.end === position && HAN.test(word.word) ? word.start : position
}

function latinTerm(folded: string, { start, end }: Range): Range {
  const word = /^[A-Za-z-]*/.exec(folded.slice(end))?.[0] ?? ''
  return { start, end: end + word.length }
}

function isFree(range: Range, figures: readonly Range[]): boolean {
  return !figures.some((figure) => overlaps(figure, range))
}

/** The parts of a range that no other covers. */
function uncovered({ start, end }: Range, others: readonly Range[]): Range[] {
  const parts: Range[] = []
  let from = start
  for (let offset = start; offset <= end; offset++) {
    const covered = offset === end || others.some((other) => other.start <= offset && offset < other.end)
    if (!covered) continue
    if (from < offset) parts.push({ start: from, end: offset })
    from = offset + 1
  }
  return parts
}
