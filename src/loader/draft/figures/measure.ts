import type { Measure, Period } from '../model.ts'
import type { Time } from '../time/find-times.ts'
import type { Movement } from './movement.ts'
import { POINT_UNIT, RATIO_UNITS } from './units.ts'

/** What decides the measure of a figure. */
export interface MeasureInput {
  readonly raw: string
  readonly unit: string | null
  /** The words of its clause before it. */
  readonly clause: string
  readonly movement: Movement | undefined
  readonly period: Period | null
  readonly target: boolean
  /** The last time in the clause that only compares. */
  readonly comparedWith: Time | undefined
}

const YEAR_ON_YEAR = /同比|[比较](?:上年|去年)(?!末|底|年末|年底)|(?:上年|去年)同期|year[- ]on[- ]year/
const OTHER_TIME = /环比|[比较](?:上月|上季度|上周|年初|上年[末底]|去年[末底])|month[- ]on[- ]month/
const PLACE =
  /(?:高于|低于|快于|慢于|好于|落后|领先|反超|高出|超出|多于|少于|分别[高低快慢]|[比较][^,。;]{2,24}(?<![提降加放减])[高低快慢])[^,。;\d]{0,14}$/
const COMPARED_PLACE = /(?:全国|全省|全市|全区|各省|平均(?:水平)?)/
/** Growth that statistics report in a period; other movements are of what somebody does. */
const STATISTICAL =
  /^(?:增长|下降|增幅|降幅|增速|涨幅|跌幅|上涨|下跌|上升|回落|回升|增|降|下滑|攀升|升|涨|跌)$/
const AVERAGE = /(?:年均|日均|月均|平均|均)/
/** A ratio without direction that is growth all the same: 增速达5%. */
const RATE_OF_GROWTH = /(?:增速|增长率|增幅|涨幅)[^,。;]{0,4}$/

/** What sort of quantity a figure is. */
export function measureOf(input: MeasureInput): Measure {
  const { raw, unit, clause, movement } = input
  if (unit === '倍' || unit === '番' || /番/.test(raw) || unit === 'times') return 'MULTIPLE'
  if (POINT_UNIT.test(unit ?? '')) return pointMeasure(input)
  const compared = comparison(input)
  if (isRatio(input)) {
    if (!movement && RATE_OF_GROWTH.test(clause)) return compared ?? 'YEAR_ON_YEAR'
    if (!movement)
      return compared && /[增减升降涨跌]|同比[\u4e00-\u9fff]{2}$/.test(clause) ? compared : 'SHARE'
    if (movement.shape === 'to' && !/增[速幅]|降幅|涨幅/.test(clause)) return 'SHARE'
    if (compared) return compared
    if (input.target || AVERAGE.test(clause)) return 'LEVEL'
    return input.period !== null && STATISTICAL.test(movement.word) ? 'YEAR_ON_YEAR' : 'LEVEL'
  }
  return movement?.shape === 'by' && compared ? compared : 'LEVEL'
}

/** Whether a figure is a part of something: %, 成, a fraction, 两位数. */
export function isRatio({ raw, unit }: { readonly raw: string; readonly unit: string | null }): boolean {
  return RATIO_UNITS.has(unit ?? '') || /分之|一半|半数|半$|位数|double.digit|quarter|third|half/i.test(raw)
}

function pointMeasure(input: MeasureInput): Measure {
  const compared = comparison(input)
  if (compared === 'YEAR_ON_YEAR') return compared
  if (PLACE.test(input.clause) && compared === undefined) return 'GAP'
  if (
    compared === undefined &&
    COMPARED_PLACE.test(input.clause) &&
    !/全(?:市|区|省)[^,。;]{4,}/.test(input.clause)
  )
    return 'GAP'
  return 'CHANGE'
}

/** Year on year or against another time, whichever word stands last in the clause. */
function comparison({ clause, comparedWith }: MeasureInput): 'YEAR_ON_YEAR' | 'CHANGE' | undefined {
  const year = lastIndex(clause, YEAR_ON_YEAR)
  const other = lastIndex(clause, OTHER_TIME)
  if (year > other) return 'YEAR_ON_YEAR'
  if (other >= 0) return 'CHANGE'
  if (comparedWith) return comparedWith.yearBefore ? 'YEAR_ON_YEAR' : 'CHANGE'
  return undefined
}

function lastIndex(text: string, pattern: RegExp): number {
  return [...text.matchAll(new RegExp(pattern, 'g'))].at(-1)?.index ?? -1
}
