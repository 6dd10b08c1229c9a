import type { Comparator } from './figure.ts'

/** A word next to a figure that bounds it. */
export interface Bound {
  readonly word: string
  /** Undefined where the schema has no comparator for it: such a figure is refused. */
  readonly comparator: Comparator | undefined
  /** With one of these next to it, it is part of another word: 反超, 附近, 节约. */
  readonly partOf?: string
  /** It has other meanings too, 通过 and 线上: it bounds a figure if the author includes it. */
  readonly ambiguous?: true
  /** It bounds a figure only before a word of scale: 上百, not 网上300. */
  readonly scaled?: true
}

/** Words before a figure; the longest that fits is meant. */
export const BEFORE: readonly Bound[] = [
  { word: '将近', comparator: 'ALMOST' },
  { word: '接近', comparator: 'ALMOST' },
  { word: '近', comparator: 'ALMOST', partOf: '附最邻靠临远亲新就' },
  { word: 'nearly', comparator: 'ALMOST' },
  { word: 'almost', comparator: 'ALMOST' },
  { word: '不超过', comparator: 'AT_MOST' },
  { word: '超过', comparator: 'MORE_THAN' },
  { word: '超', comparator: 'MORE_THAN', partOf: '反赶高' },
  { word: '逾', comparator: 'MORE_THAN' },
  { word: '突破', comparator: 'MORE_THAN', ambiguous: true },
  { word: '多于', comparator: 'MORE_THAN' },
  { word: '大于', comparator: 'MORE_THAN' },
  { word: '高于', comparator: 'MORE_THAN', partOf: '不' },
  { word: '过', comparator: 'MORE_THAN', partOf: '通经透渡不', ambiguous: true },
  { word: 'more than', comparator: 'MORE_THAN' },
  { word: 'over', comparator: 'MORE_THAN' },
  { word: '大约', comparator: 'ABOUT' },
  { word: '约', comparator: 'ABOUT', partOf: '节预公条合制签契履' },
  { word: 'about', comparator: 'ABOUT' },
  { word: 'around', comparator: 'ABOUT' },
  { word: 'roughly', comparator: 'ABOUT' },
  { word: 'approximately', comparator: 'ABOUT' },
  { word: '至少', comparator: 'AT_LEAST' },
  { word: '不少于', comparator: 'AT_LEAST' },
  { word: '不低于', comparator: 'AT_LEAST' },
  { word: 'at least', comparator: 'AT_LEAST' },
  { word: '上', comparator: 'AT_LEAST', ambiguous: true, scaled: true },
  { word: '不高于', comparator: 'AT_MOST' },
  { word: '不多于', comparator: 'AT_MOST' },
  { word: '至多', comparator: 'AT_MOST' },
  { word: '最多', comparator: 'AT_MOST' },
  { word: '最高', comparator: 'AT_MOST', ambiguous: true },
  { word: '不到', comparator: undefined },
  { word: '不足', comparator: undefined },
  { word: '低于', comparator: undefined },
  { word: '少于', comparator: undefined },
  { word: '小于', comparator: undefined },
  { word: 'up to', comparator: 'AT_MOST' },
  { word: 'at most', comparator: 'AT_MOST' },
  { word: 'no more than', comparator: 'AT_MOST' },
  { word: 'not more than', comparator: 'AT_MOST' },
  { word: 'fewer than', comparator: undefined },
  { word: 'less than', comparator: undefined },
]

/** Words after a figure. */
export const AFTER: readonly Bound[] = [
  { word: '以上', comparator: 'AT_LEAST' },
  { word: ' or more', comparator: 'AT_LEAST' },
  { word: '左右', comparator: 'ABOUT' },
  { word: '上下', comparator: 'ABOUT', partOf: '游' },
  { word: '+', comparator: 'MORE_THAN' },
  { word: '以下', comparator: 'AT_MOST' },
  { word: '以内', comparator: 'AT_MOST' },
  { word: '之内', comparator: 'AT_MOST' },
]

/** Words between a number and its unit, or after the unit: 20余万人, 六成多, 十来个. */
export const BETWEEN: readonly Bound[] = [
  { word: '余', comparator: 'MORE_THAN', partOf: '数额' },
  { word: '多', comparator: 'MORE_THAN', partOf: '数元样边层方次' },
  { word: '来', comparator: 'ABOUT', partOf: '源自' },
  { word: '+', comparator: 'MORE_THAN' },
]

/** The words that a printed figure begins and ends with. */
export function boundAround(figure: string): { before: Bound | undefined; after: Bound | undefined } {
  const lower = figure.toLowerCase()
  const before = BEFORE.filter(({ word, scaled }) => {
    const next = lower.charAt(word.length)
    return (
      lower.startsWith(word) && !(scaled && !/[十百千万亿]/.test(next)) && !(isLatin(word) && /\w/.test(next))
    )
  }).sort(byLength)[0]
  return { before, after: AFTER.find(({ word }) => lower.endsWith(word)) }
}

/** The word before a figure in a text that ends where the figure begins; also one that is part of another word. */
export function boundBefore(text: string): { bound: Bound; isPartOfAnother: boolean } | undefined {
  const lower = text.trimEnd().toLowerCase()
  const bound = BEFORE.filter(({ word }) => lower.endsWith(word)).sort(byLength)[0]
  if (!bound) return undefined
  const next = lower.at(-1 - bound.word.length) ?? ''
  const isPartOfAnother =
    next !== '' && (isLatin(bound.word) ? /\w/.test(next) : bound.partOf?.includes(next) === true)
  return { bound, isPartOfAnother }
}

/** The word of a table that begins a text, unless it is part of another word. */
export function boundAfter(text: string, table: readonly Bound[]): Bound | undefined {
  const bound = table.find(({ word }) => text.toLowerCase().startsWith(word))
  const next = bound && text.charAt(bound.word.length)
  return next && bound.partOf?.includes(next) ? undefined : bound
}

function isLatin(word: string): boolean {
  return /^[a-z]/.test(word)
}

function byLength(a: Bound, b: Bound): number {
  return b.word.length - a.word.length
}
