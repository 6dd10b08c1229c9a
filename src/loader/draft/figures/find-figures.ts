import type { Range } from '../../../citation.ts'
import { AFTER, BETWEEN, boundAfter, boundBefore } from '../../../figures/bounds.ts'
import { type Figure, FigureError, parseFigure } from '../../../figures/figure.ts'
import { RANGE_MARKS } from '../../../figures/marks.ts'
import { isWithin, overlaps } from '../text/ranges.ts'
import type { Words } from '../text/words.ts'
import { COUNTED_IN_WORDS, UNIT } from './units.ts'

/** A figure as printed and as read; of what is told without a figure only the words. */
export interface FoundFigure extends Range {
  readonly raw: string
  readonly reading: Omit<Figure, 'comparator'> & { readonly comparator: string | null }
  /** Told without a figure: which way it turned. */
  readonly turn?: 'UP' | 'DOWN'
}

/** What the search for figures looks at. */
export interface FigureSearch {
  /** As published. */
  readonly text: string
  /** In one width. */
  readonly folded: string
  readonly words: Words
  /** Dates and the like, which hold no figures. */
  readonly times: readonly Range[]
  /** Ranges in quotation marks: names. */
  readonly quotations: readonly Range[]
}

const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const HAN = '[零〇一二两三四五六七八九十百千万亿]'
const SCALE = '(?:\\s?[十百千万亿]+)?'
const MORE = BETWEEN.map(({ word }) => (word === '+' ? '\\+' : word)).join('|')
const RANGE = `\\s*[${RANGE_MARKS}至到]\\s*`
const UNITS = `(?:\\s?(?:${UNIT}))`

/** A number with its unit; the words that bound it stand around. The first alternative that fits is meant. */
const FIGURE = new RegExp(
  [
    `(?<fraction>${HAN}+分之(?:${HAN}+|\\d+(?:\\.\\d+)?))`,
    '(?<doubled>翻了?[一二两三四\\d]?番)',
    '(?<half>一半|半数|(?<=[过近超逾])半)',
    '(?<places>[两二三]位数)',
    `(?<range>(?:${DIGITS})${SCALE}${UNITS}?${RANGE}(?:${DIGITS})${SCALE}|${HAN}+${UNITS}?[至到]${HAN}+)`,
    `(?<digits>(?:${DIGITS})${SCALE}(?:${MORE})?${SCALE})`,
    `(?<several>[数几][十百千万亿]+|[一二三四五六七八九]?十[几余多][万亿]*)`,
    `(?<han>${HAN}+(?:${MORE})?[万亿]*)`,
  ].join('|'),
  'gu',
)
const UNIT_AFTER = new RegExp(`^${UNITS}`, 'u')
/** 部 of 部门 and 场 of 场景 count nothing. */
const BEGINS_A_WORD =
  /^(?:部[门委]|场[景所馆地]|站[点]|层[级次面]|条[件例线]|项目|人[才员]|家[庭属长]|名[单录称]|户[型籍]|店[铺面]|班子|支[部委撑]|台[阶风]|村[民居]|镇街|街[镇区道]|校园|园区|院[校士]|厂房|级别|种类|类[型别]|道路|对[象比]|节点|年[级龄]|周年|元素|课[程题]|期间|点[位]|组[织团]|片区)/
const LIST_WITH_UNIT = /^(?:[、和]\d+(?:\.\d+)?)+(个百分点|%|亿元|万元|元)/u
/** One character between a number and a mark counts: 367证、. */
const SINGLE = /^(?![年月日号时分点版路])([\u4e00-\u9fff])[、,。;)]/u
/** 六成多, 两倍多, 一成半. */
const MORE_AFTER_UNIT = /^(?:[半一二三四五六七八九](?![年天月数个十百千万亿])|[多余])(?![数元样边层方次])/

const TURNS: readonly (readonly [RegExp, 'UP' | 'DOWN'])[] = [
  [/由(?:降|负|跌|减|亏)转(?:升|正|增|涨|盈)|(?:降|负|跌)转(?:升|正|增|涨)|止跌回[升稳]|扭亏为盈/gu, 'UP'],
  [/由(?:升|正|增|涨|盈)转(?:降|负|减|跌|亏)|(?:升|正|增|涨)转(?:降|负|减|跌)/gu, 'DOWN'],
]

/** The figures of a Chinese text: those that the reader of figures takes, and that are no part of a name or date. */
export function findFigures(search: FigureSearch): FoundFigure[] {
  const found: FoundFigure[] = [...findTurns(search)]
  for (const match of search.folded.matchAll(FIGURE)) {
    const figure = figureAt(search, match)
    if (figure && !found.some((other) => overlaps(other, figure))) found.push(figure)
  }
  return found.toSorted((a, b) => a.start - b.start)
}

function findTurns({ text, folded }: FigureSearch): FoundFigure[] {
  const reading = { value: null, valueMin: null, valueMax: null, unit: null, comparator: null }
  const found: FoundFigure[] = []
  for (const [pattern, turn] of TURNS) {
    for (const { index, 0: words } of folded.matchAll(pattern)) {
      const range = { start: index, end: index + words.length }
      if (!found.some((other) => overlaps(other, range)))
        found.push({ ...range, raw: text.slice(range.start, range.end), reading, turn })
    }
  }
  return found
}

function figureAt(search: FigureSearch, match: RegExpExecArray): FoundFigure | undefined {
  const { text, folded } = search
  const { groups = {} } = match
  const core = { start: match.index, end: match.index + match[0].length }
  const start = startWithBound(folded, core)
  const unit =
    groups['fraction'] || groups['half'] || groups['places'] || groups['doubled']
      ? ''
      : unitAfter(search, core.end)
  const end = endWithBound(folded, core.end + unit.length, unit)
  const range = { start, end }
  const shared = unitOfList(folded, end, unit)
  if (!isFigure(search, core, range, shared ?? unit.trim(), groups)) return undefined
  const raw = text.slice(start, end)
  try {
    const reading = parseFigure(raw)
    return { ...range, raw, reading: shared === undefined ? reading : { ...reading, unit: shared } }
  } catch (error) {
    if (!(error instanceof FigureError)) throw error
    return undefined
  }
}

function startWithBound(folded: string, { start }: Range): number {
  const before = folded.slice(Math.max(0, start - 8), start)
  const found = boundBefore(before)
  if (!found || found.isPartOfAnother) return start
  const { word, scaled } = found.bound
  if (scaled && !/^[十百千万亿]/.test(folded.slice(start))) return start
  if (word === '过' && !/^[百千万亿半]/.test(folded.slice(start))) return start
  // 占比高于全省5个百分点 compares; 高于90% bounds. Neither is told apart where they touch, so a gap is no bound.
  return start - (before.length - before.trimEnd().length) - word.length
}

function unitAfter({ folded, words }: FigureSearch, position: number): string {
  const listed = UNIT_AFTER.exec(folded.slice(position, position + 12))?.[0]
  const word = words.at(position)
  if (listed !== undefined) return BEGINS_A_WORD.test(folded.slice(position, position + 3)) ? '' : listed
  const single = SINGLE.exec(folded.slice(position, position + 2))?.[1]
  if (single !== undefined && /\d[万亿]*[余多]?$/.test(folded.slice(0, position))) return single
  // Classifiers that the list lacks are in the dictionary.
  return word?.start === position && word.tag === 'q' ? word.word : ''
}

/** 0.7、1.4个百分点: the unit of a list is said once, at its end. */
function unitOfList(folded: string, end: number, unit: string): string | undefined {
  if (unit !== '' && unit !== '个') return undefined
  const next = LIST_WITH_UNIT.exec(folded.slice(end, end + 24))?.[1]
  return next === undefined || (unit === '个' && !next.startsWith('个百')) ? undefined : next
}

function endWithBound(folded: string, end: number, unit: string): number {
  const more = /^(?:\s?[成倍番%年])$/.test(unit)
    ? MORE_AFTER_UNIT.exec(folded.slice(end, end + 2))?.[0]
    : undefined
  const last = end + (more?.length ?? 0)
  const bound = boundAfter(folded.slice(last, last + 8), AFTER)
  if (!bound) return last
  // 10万+条: the unit stands after the sign.
  if (bound.word === '+' && unit === '') {
    const after = UNIT_AFTER.exec(folded.slice(last + 1, last + 8))?.[0] ?? ''
    return last + 1 + after.length
  }
  return last + bound.word.length
}

/** Names with a number in front of or behind them: C919, 5G, 1号线, 12345热线. */
const NAME_BEFORE = /\d:$|[A-Za-z+\-_×.][\s-]?$|[第○]$/
const NAME_AFTER = /^(?::\d|[A-Za-z×]|号|版|路(?!公交)|弄|热线|[-×+]\d)/
/** 15分钟社区生活圈, 24小时在线. */
const NAME_AFTER_UNIT =
  /^(?:社区)?(?:生活圈|便民|服务圈|就业圈|不打烊|在线|值守|值班|全天候|营业|自助|响应|工作法|行动计划)/
const NUMBERED = /(?:^|\n)\s*\(?$/

function isFigure(
  { folded, times, quotations }: FigureSearch,
  core: Range,
  range: Range,
  unit: string,
  groups: Readonly<Record<string, string | undefined>>,
): boolean {
  const before = folded.slice(Math.max(0, range.start - 8), range.start)
  const after = folded.slice(range.end, range.end + 8)
  if (times.some((time) => overlaps(time, core))) return false
  // A name may have a number in it; a speech that is quoted is longer.
  const quotation = quotations.find((one) => isWithin(core, one))
  if (quotation && quotation.end - quotation.start <= 16 && !isCorrected(folded, quotation, range))
    return false
  if (NAME_BEFORE.test(before) || NAME_AFTER_UNIT.test(after)) return false
  if (/\d/.test(before.slice(-1)) || /[第]$/.test(before)) return false
  if (groups['fraction'] ?? groups['doubled'] ?? groups['places']) return true
  if (groups['half'] !== undefined) return !/^[年天月日径]/.test(after)
  if (groups['several'] !== undefined) return unit !== '' || /[万亿]$/.test(groups['several'])
  if (groups['digits'] ?? groups['range']) {
    if (NAME_AFTER.test(after) && unit === '') return false
    if (/\d/.test(wordsAt(folded, core))) return isDigits(folded, core, range, unit, before, after)
  }
  return isInWords(folded, core, range, unit, before)
}

/** “完成年度计划的113%”应为“103.3%”: what a correction quotes is no name. */
function isCorrected(folded: string, quotation: Range, figure: Range): boolean {
  const around = folded.slice(Math.max(0, quotation.start - 24), quotation.end + 12)
  return figure.end === quotation.end && /应为|更正|改为|误为|有误|订正|修正/.test(around)
}

function wordsAt(folded: string, { start, end }: Range): string {
  return folded.slice(start, end)
}

/** Digits are a figure with a unit, a word of scale, or after a verb that a number follows. */
function isDigits(
  folded: string,
  core: Range,
  range: Range,
  unit: string,
  before: string,
  after: string,
): boolean {
  if (NUMBERED.test(before) && /^[.、)]/.test(after)) return false
  if (/^[年月日号时]/.test(after) && unit === '') return false
  if (/^24$|^7$/.test(wordsAt(folded, core)) && unit === '小时' && range.start === core.start) return false
  if (unit === '年' && /^(?:20|19)\d\d$/.test(wordsAt(folded, core))) return false
  if (unit !== '' || /[万亿+]\s*$/.test(folded.slice(core.start, range.end))) return true
  if (range.start < core.start || /(?:以上|左右)$/.test(folded.slice(core.start, range.end))) return true
  return /(?:达到?|增至|升至|降至|共计|总计|合计)$/.test(before)
}

/** Chinese numerals are a figure with a bound, a word of scale, or a classifier that only counts. */
function isInWords(folded: string, core: Range, range: Range, unit: string, before: string): boolean {
  const number = wordsAt(folded, core)
  const bounded =
    range.start < core.start || /(?:以上|左右|[余多])$/.test(folded.slice(core.start, range.end))
  if (unit === '') return bounded && /[百千万亿]/.test(number)
  // 千座, 百家 without a number before them are a turn of speech.
  if (range.start === core.start && /^[百千万亿]+$/.test(number)) return false
  if (/^一$/.test(number) && !/^(?:成|倍|番|个百分点|个工作日|亿元|元)$/.test(unit)) return false
  if (/[前每各第头这那某同哪]$/.test(before) && !bounded) return false
  if (!bounded && !COUNTED_IN_WORDS.test(unit)) return number.length > 1 && /[百千万亿]/.test(number)
  // 两个大局, 三个方面: what is counted is a turn of speech.
  const counted = folded.slice(range.end, range.end + 2)
  return !(
    !bounded &&
    /^[个项]$/.test(unit) &&
    /^(?:方面|层面|大局|中心|维度|阶段|环节|统筹|坚持|确保|不|一|规定|聚焦|全面|转变|结合|重点|关键)/.test(
      counted,
    )
  )
}
