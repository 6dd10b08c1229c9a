import type { Decimal } from './decimal.ts'
import { toNumeralText } from './numeral.ts'

/** A unit that can be converted: one of it is `factor` of `unit`. */
export interface Conversion {
  readonly unit: string
  readonly factor: Decimal
}

const ONE: Decimal = { coefficient: 1n, fraction: 0 }

/** Units that are another word for, or a multiple of, a unit; anything else can be compared with itself alone. */
const CONVERSIONS: ReadonlyMap<string, Conversion> = new Map([
  ...same('%', 'percent', 'per cent'),
  ['成', { unit: '%', factor: { coefficient: 10n, fraction: 0 } }],
  ['‰', { unit: '%', factor: { coefficient: 1n, fraction: 1 } }],
  ['‱', { unit: '%', factor: { coefficient: 1n, fraction: 2 } }],
  ...same('个百分点', '百分点', 'percentage point', 'percentage points'),
  ...same('元', 'yuan', 'rmb', '元人民币'),
  ...same('倍', 'times', 'fold'),
  ...same('平方米', 'm²', 'square metres', 'square meters'),
  ['公顷', { unit: '平方米', factor: thousands(1, 10n) }],
  ['平方公里', { unit: '平方米', factor: thousands(2) }],
  ['km²', { unit: '平方米', factor: thousands(2) }],
  ['公里', { unit: '米', factor: thousands(1) }],
  ['千米', { unit: '米', factor: thousands(1) }],
  ['兆瓦', { unit: '千瓦', factor: thousands(1) }],
])

/** How a unit, as printed, is converted: marks in one width, in simplified characters and small letters. */
export function conversionOf(unit: string): Conversion {
  const word = toNumeralText(unit).trim().toLowerCase()
  return CONVERSIONS.get(word) ?? { unit: word, factor: ONE }
}

/** Whether a unit is converted or is what others are converted to; any other is a word for what is counted: 家, 场. */
export function isMeasure(unit: string): boolean {
  const { unit: base } = conversionOf(unit)
  return [...CONVERSIONS.values()].some((conversion) => conversion.unit === base)
}

/** Whether what is in one unit can be compared with what is in the other. */
export function isSameQuantity(a: string, b: string): boolean {
  return conversionOf(a).unit === conversionOf(b).unit
}

function same(unit: string, ...words: readonly string[]): (readonly [string, Conversion])[] {
  return words.map((word) => [word, { unit, factor: ONE }])
}

function thousands(power: number, factor = 1n): Decimal {
  return { coefficient: factor * 1000n ** BigInt(power), fraction: 0 }
}
