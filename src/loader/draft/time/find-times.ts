import type { Range } from '../../../citation.ts'
import { readNumeral } from '../../../figures/numeral.ts'
import { toNumber } from '../../../figures/decimal.ts'
import type { Period } from '../model.ts'
import { longestOf } from '../text/ranges.ts'
import { day, lastDay, months, yearAndMonth } from './calendar.ts'

/** Words that say when. */
export interface Time extends Range {
  /** Undefined where the text alone does not date it: 近年来, “…节”期间. */
  readonly period: Period | undefined
  /** What a figure is compared with, not what it is about: 比1—5月, 较上年末. */
  readonly comparison: boolean
  /** The year before, or a time in it: growth against it is year on year. */
  readonly yearBefore: boolean
}

/** Years that words without a year are read in. */
interface Years {
  /** Of the report: 全年, 前三季度, 6月. */
  readonly base: number
  /** Of the day of publication: 今年. */
  readonly published: number
  readonly month: number
}

const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
const DASH = '[-\u2013\u2014\u2212~\u301c至到]+'
const YEAR = '(?:(?<year>20\\d\\d)年?度?|(?<relative>今年|本年度?|当年|去年|上年|前年|明年|次年))'
const FIVE_YEARS = new Map([
  ['十二五', 2011],
  ['十三五', 2016],
  ['十四五', 2021],
  ['十五五', 2026],
])

type Groups = Readonly<Record<string, string | undefined>>
interface Rule {
  readonly pattern: RegExp
  /** The period; undefined if the words date nothing. */
  readonly read: (groups: Groups, year: number, years: Years) => Period | undefined
}

const rule = (words: string, read: Rule['read']): Rule => ({
  pattern: new RegExp(`(?<until>截至|截止到?|迄|到|至)?(?:${YEAR}的?)?${words}`, 'gu'),
  read,
})

/** Times of the year, with or without a year in front. */
const RULES: readonly Rule[] = [
  rule(`(?<first>${NUMBER})月?份?${DASH}(?<last>${NUMBER})月份?`, (g, year) =>
    months(year, numberOf(g['first']), numberOf(g['last'])),
  ),
  rule(`(?<month>${NUMBER})月${DASH}(?<endYear>20\\d\\d)年(?<last>${NUMBER})月`, (g, year) => ({
    start: day(year, numberOf(g['month']), 1),
    end: lastDay(Number(g['endYear']), numberOf(g['last'])),
  })),
  rule(`前(?<last>${NUMBER})个?月`, (g, year) => months(year, 1, numberOf(g['last']))),
  rule('前(?<last>[二两三23])个?季度', (g, year) => months(year, 1, 3 * numberOf(g['last']))),
  rule('第?(?<quarter>[一二三四1-4])季度(?<edge>末|底)?', (g, year) => {
    const last = 3 * numberOf(g['quarter'])
    return g['edge'] ? { start: null, end: lastDay(year, last) } : months(year, last - 2, last)
  }),
  rule('上半年', (_, year) => months(year, 1, 6)),
  rule('下半年', (_, year) => months(year, 7, 12)),
  rule('(?:全年|年内|年度内|全年度)', (_, year) => months(year, 1, 12)),
  rule('年?(?:末|底)', (_, year) => ({ start: null, end: lastDay(year, 12) })),
  rule(
    `(?<month>${NUMBER})月(?<from>\\d{1,2})日?${DASH}(?:(?<last>${NUMBER})月)?(?<to>\\d{1,2})日`,
    (g, year) => {
      const month = numberOf(g['month'])
      const last = g['last'] === undefined ? month : numberOf(g['last'])
      return { start: day(year, month, numberOf(g['from'])), end: day(year, last, numberOf(g['to'])) }
    },
  ),
  rule(`(?<month>${NUMBER})月(?<date>\\d{1,2})[日号](?<since>以来|起)?`, (g, year) => {
    const on = day(year, numberOf(g['month']), numberOf(g['date']))
    return g['since'] ? { start: on, end: null } : { start: on, end: on }
  }),
  rule(`(?<month>${NUMBER})月(?<part>上旬|中旬|下旬)`, (g, year) => {
    const month = numberOf(g['month'])
    if (g['part'] === '上旬') return { start: day(year, month, 1), end: day(year, month, 10) }
    if (g['part'] === '中旬') return { start: day(year, month, 11), end: day(year, month, 20) }
    return { start: day(year, month, 21), end: lastDay(year, month) }
  }),
  rule(`(?<month>${NUMBER})月(?<edge>末|底|初)`, (g, year) =>
    g['edge'] === '初' ? undefined : { start: null, end: lastDay(year, numberOf(g['month'])) },
  ),
  rule(`(?<month>${NUMBER})月份?(?<since>以来|起)?(?!\\d|个|[${DASH.slice(1, -2)}]\\d)`, (g, year) => {
    const month = numberOf(g['month'])
    return g['since'] ? { start: day(year, month, 1), end: null } : months(year, month, month)
  }),
]

/** Years as a whole. */
const WHOLE_YEAR = new RegExp(`(?<until>截至|到|至)?${YEAR}(?<since>以来|起)?`, 'gu')
const FIVE_YEAR_PLAN = /[“"]?(?<plan>十[二三四五]五)[”"]?(?<rest>期间|时期|以来|规划)?/gu
const PAST_YEAR = /过去(?:的)?一年|一年来/gu
const UP_TO_NOW = /截至目前|截止目前|截至发稿|迄今/gu
const THIS_MONTH = /当月|本月|上月/gu
const UNDATED =
  /近年来?|近[一二三四五六七八九十两几\d]+年来?|[一二三四五六七八九十两几\d]+年来|年初|[”》]期间|[节假展会]期间|长期以来|近期|日前|近日|目前/gu

/** A year follows, or the words are part of others: 半年, 每年, 同年. */
const NOT_BEFORE = /[每同半近几\d]$/
const COMPARISON_BEFORE = /(?:比|较|相比|对比|[同与](?=20\d\d|上年|去年))$/
const COMPARISON_AFTER = /^(?:末|底|初)?(?:同期|相比|的\d|增长|提高|下降)/

/**
 * The times of a Chinese text in one width, read relative to the day of publication; times that only compare are
 * marked.
 */
export function findTimes(folded: string, published: string): Time[] {
  const { year: publishedYear, month } = yearAndMonth(published)
  const years = { base: baseYear(folded, publishedYear, month), published: publishedYear, month }
  const found: Time[] = []
  const add = (index: number, words: string, period: Period | undefined, yearBefore = false): void => {
    const range = { start: index, end: index + words.length }
    const before = folded.slice(Math.max(0, index - 3), index)
    const after = folded.slice(range.end, range.end + 4)
    const comparison =
      COMPARISON_BEFORE.test(before) ||
      /^(?:同期|相比)/.test(after) ||
      (yearBefore && COMPARISON_AFTER.test(after) && /[是为达]$/.test(before))
    found.push({
      ...range,
      period,
      comparison,
      yearBefore: yearBefore && !/[末底初]$/.test(words) && !/^[末底初]/.test(after),
    })
  }
  for (const { pattern, read } of RULES) {
    for (const { index, 0: words, groups = {} } of folded.matchAll(pattern)) {
      const plain =
        groups['year'] === undefined && groups['relative'] === undefined && groups['until'] === undefined
      if (plain && NOT_BEFORE.test(folded.slice(0, index))) continue
      const next = folded.slice(index + words.length)
      if (/[末底]$/.test(words) && !/[年月度]/.test(words)) continue
      if (/^全年/.test(words) && /^(?:计划|目标|任务|工作)/.test(next)) continue
      const year = yearOf(groups, years)
      const period = read(groups, year, years)
      if (period && !isDated(period)) continue
      add(
        index,
        words,
        groups['until'] && period ? { start: null, end: period.end } : period,
        isBefore(groups),
      )
    }
  }
  for (const { index, 0: words, groups = {} } of folded.matchAll(WHOLE_YEAR)) {
    if (groups['year'] !== undefined && !words.includes('年')) continue
    if (/^[代轮]/.test(folded.slice(index + words.length))) continue
    const year = yearOf(groups, years)
    const current = groups['relative'] === '今年' || groups['relative']?.startsWith('本') === true
    const { start, end } = months(year, 1, 12)
    const since = groups['since'] !== undefined || current
    add(
      index,
      words,
      groups['until'] ? { start: null, end } : since ? { start, end: null } : { start, end },
      isBefore(groups),
    )
  }
  for (const { index, 0: words, groups = {} } of folded.matchAll(FIVE_YEAR_PLAN)) {
    const first = FIVE_YEARS.get(groups['plan'] ?? '')
    if (first === undefined || !groups['rest'] || groups['rest'] === '规划') continue
    const since = groups['rest'] === '以来'
    add(index, words, { start: day(first, 1, 1), end: since ? null : lastDay(first + 4, 12) })
  }
  for (const { index, 0: words } of folded.matchAll(PAST_YEAR)) add(index, words, months(years.base, 1, 12))
  for (const { index, 0: words } of folded.matchAll(UP_TO_NOW))
    add(index, words, { start: null, end: published })
  for (const { index, 0: words } of folded.matchAll(UNDATED)) add(index, words, undefined)
  const times = longestOf(found)
  return longestOf([...times, ...relativeMonths(folded, times)])
}

/** 当月 is the last month that was named. */
function relativeMonths(folded: string, times: readonly Time[]): Time[] {
  return [...folded.matchAll(THIS_MONTH)].flatMap(({ index, 0: words }): Time[] => {
    if (words === '上月')
      return [{ start: index, end: index + 2, period: undefined, comparison: true, yearBefore: false }]
    const named = times.findLast(
      ({ end, period, comparison }) => end <= index && !comparison && isOneMonth(period),
    )
    return [{ start: index, end: index + 2, period: named?.period, comparison: false, yearBefore: false }]
  })
}

/** Whether the days of a period exist: 13月 and 6月31日 do not. */
function isDated({ start, end }: Period): boolean {
  return [start, end].every((date) => date === null || !Number.isNaN(Date.parse(date)))
}

function isOneMonth(period: Period | undefined): boolean {
  return period?.start != null && period.start.slice(0, 7) === period.end?.slice(0, 7)
}

/** The year a report is about: that of its title, or the last where it looks back in the first two months. */
function baseYear(folded: string, published: number, month: number): number {
  const title = /^\s*[^\n]{0,8}?(20\d\d)年/.exec(folded)?.[1]
  if (title !== undefined && !/^\s*[^\n。]{0,40}。/.test(folded)) return Number(title)
  const looksBack = /过去一年|一年来|全年|去年/.test(folded)
  return month <= 2 && looksBack ? published - 1 : published
}

function yearOf({ year, relative }: Groups, years: Years): number {
  if (year !== undefined) return Number(year)
  switch (relative) {
    case undefined:
      return years.base
    case '去年':
    case '上年':
      return (relative === '上年' ? years.base : years.published) - 1
    case '前年':
      return years.published - 2
    case '明年':
    case '次年':
      return years.published + 1
    case '当年':
      return years.base
    default:
      return years.published
  }
}

function isBefore({ relative }: Groups): boolean {
  return relative === '去年' || relative === '上年'
}

function numberOf(text = ''): number {
  const value = readNumeral(text)
  return value ? toNumber(value) : NaN
}
