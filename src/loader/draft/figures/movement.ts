import type { Range } from '../../../citation.ts'
import type { Direction } from '../model.ts'
import { POINT_UNIT, RATIO_UNITS } from './units.ts'

/** How a figure moved: which way, by how much (`by`) or up to what level (`to`). */
export interface Movement {
  readonly direction: Direction
  readonly shape: 'by' | 'to'
  /** The word that says so. */
  readonly word: string
}

const UP =
  '增长|增加|提高|提升|上升|上涨|增幅|增速|涨幅|升幅|加快|提速|扩大|拓展|扩展|扩容|壮大|攀升|跃升|回升|走高|反超|领先|高于|快于|高出|多于|增至|增到|升至|升到|涨至|扩至|增|涨|升'
const DOWN =
  '下降|减少|降低|回落|下跌|收窄|压减|压缩|缩短|缩减|精简|下滑|减幅|降幅|跌幅|落后|低于|慢于|少于|降至|降到|减至|减到|压至|降|减|跌'
const TO = /^(?:[^,。;]{0,3})(?:到|至|为(?!期))/
/** What may stand between the word and the figure. */
const BETWEEN =
  /^(?:幅度?|速度?|幅|率)?(?:了|也|均|分别|累计|全国|全省|全市|全区|全县|平均(?:水平)?|水平|[约近超逾达]|达到|接近|将近|大约)*(?:到了?|至|为|达到?|在|约|近|超)*$/
/** 高于全省平均0.5个百分点: what it is compared with stands between. */
const COMPARED =
  /(?:(?<up>高于|快于|高出|领先|超出|多于|好于)|(?<down>低于|慢于|落后于?|少于))(?![^,。;]*[升增降减])[^,。;\d]{0,14}$/u
/** 比全省平均高0.5个百分点, 分别高0.7、1.4个百分点. */
const BY = /(?:[比较][^,;。]{1,24}|分别|幅度)(?:分别|约|均)?(?:(?<up>[高快多])|(?<down>[低慢少]))$/u
const MOVES = new RegExp(`(?<up>${UP})|(?<down>${DOWN})`, 'gu')
/** 两位数增长, 5%的降幅. */
const AFTER = new RegExp(
  `^(?:的|以上的|左右的)?(?:高速|快速|较快)?(?:(?<up>增长|增幅|增速|提升|上涨)|(?<down>下降|降幅|减幅|下跌))(?![到至为])`,
  'u',
)
/** Words that a direction is a part of: 新增, 增加值, 提升工程. */
const NAME_OF = /^(?:加值|持|设|量|派|资|补|行动|工程|计划|专项|站)/

/**
 * The movement that the words around a figure tell; undefined if they tell none.
 * @param clause the words of the clause before the figure.
 * @param after the words after it.
 * @param unit its unit: points may be ahead of another place or behind.
 */
export function movementOf(clause: string, after: string, unit: string | null): Movement | undefined {
  for (const { index, 0: word, groups } of [...clause.matchAll(MOVES)].toReversed()) {
    const rest = clause.slice(index + word.length)
    const before = clause.slice(0, index)
    // 新增 says what there is new; after 比年初 it says by how much.
    if (/新$/.test(before) && word.startsWith('增') && !/[比较][^,;。]{1,8}新$/.test(before)) continue
    if (NAME_OF.test(rest)) continue
    if (!BETWEEN.test(rest)) continue
    const level = /[到至]$/.test(word) || (TO.test(rest) && /^(?:了)?(?:到|至)/.test(rest))
    // The narrowing of a fall is told as it stands: 降幅收窄 is DOWN.
    return { direction: groups?.['up'] === undefined ? 'DOWN' : 'UP', shape: level ? 'to' : 'by', word }
  }
  const compared = POINT_UNIT.test(unit ?? '') ? (COMPARED.exec(clause) ?? BY.exec(clause)) : null
  if (compared) {
    return {
      direction: compared.groups?.['up'] === undefined ? 'DOWN' : 'UP',
      shape: 'by',
      word: compared[0],
    }
  }
  const following = AFTER.exec(after)
  if (following) {
    const up = following.groups?.['up']
    return {
      direction: up === undefined ? 'DOWN' : 'UP',
      shape: 'by',
      word: up ?? following.groups?.['down'] ?? '',
    }
  }
  return undefined
}

/**
 * Whether a figure continues an enumeration that a figure before it opens: 扩大到37家医院、128个病区; 分别增长5%和6%.
 */
export function continues(
  folded: string,
  before: Range & { unit: string | null },
  figure: Range & { unit: string | null },
): boolean {
  const between = folded.slice(before.end, figure.start)
  const ratio = (unit: string | null): boolean => RATIO_UNITS.has(unit ?? '') || unit === '倍'
  if (ratio(before.unit) !== ratio(figure.unit)) return false
  return /^(?:[\u4e00-\u9fff]{0,6}[、和与]|[、和与])$/.test(between)
}
