import { type Decimal, ZERO, isLess, parseDecimal, plus, times } from './decimal.ts'
import { toOneWidth } from './marks.ts'

/** Traditional characters of numbers and the words around them. */
const TRADITIONAL: ReadonlyMap<string, string> = new Map([
  ['億', '亿'],
  ['萬', '万'],
  ['兩', '两'],
  ['餘', '余'],
  ['個', '个'],
  ['點', '点'],
  ['數', '数'],
  ['幾', '几'],
  ['雙', '双'],
  ['將', '将'],
  ['過', '过'],
  ['約', '约'],
  ['內', '内'],
  ['來', '来'],
  ['負', '负'],
])

/** A text in the characters that numbers are read in: in one width, simplified. Its length stays. */
export function toNumeralText(text: string): string {
  return toOneWidth(text).replace(/[\u4e00-\u9fff]/g, (character) => TRADITIONAL.get(character) ?? character)
}

/** Chinese numeral characters, whatever they mean in context. */
export const NUMERAL_CHARACTERS = '零〇一二两三四五六七八九十百千万亿半几数双'

/** What a numeral that is no figure can be part of. */
export const NUMERAL_KINDS = ['NAME', 'DATE', 'ORDINAL', 'WORD'] as const
export type NumeralKind = (typeof NUMERAL_KINDS)[number]

const NUMERAL = new RegExp(`[0-9${NUMERAL_CHARACTERS}]`, 'u')
const BARE_NUMERAL = new RegExp(`^[0-9${NUMERAL_CHARACTERS}]+$`, 'u')

/** Whether a text holds a numeral, in digits or Chinese characters. */
export function hasNumeral(text: string): boolean {
  return NUMERAL.test(toNumeralText(text))
}

/** Whether a text is a numeral and nothing else. */
export function isBareNumeral(text: string): boolean {
  return BARE_NUMERAL.test(toNumeralText(text))
}

/** Characters of a number: Arabic digits, Chinese digits, scale words. */
export const NUMBER_CHARACTERS = '0-9.,零〇一二两三四五六七八九十百千万亿'

const DIGITS: ReadonlyMap<string, bigint> = new Map([
  ['零', 0n],
  ['〇', 0n],
  ['一', 1n],
  ['二', 2n],
  ['两', 2n],
  ['三', 3n],
  ['四', 4n],
  ['五', 5n],
  ['六', 6n],
  ['七', 7n],
  ['八', 8n],
  ['九', 9n],
])

/** Scale words for everything before them, largest first. */
const MYRIADS = [
  ['亿', 100_000_000n],
  ['万', 10_000n],
] as const

/**
 * Parses a number in Arabic digits, Chinese numerals or both: `1.57万亿`, `一百零五`, `3亿5000万`, `千亿`,
 * `二〇二五`. Undefined if the text is not a number or is ambiguous (`三五`, `一万二`).
 */
export function readNumeral(text: string): Decimal | undefined {
  if (/^[零〇一二三四五六七八九]{3,}$/.test(text)) return readDigitByDigit(text)
  return readMyriads(text, true)
}

/**
 * What one in the place of the last printed digit of a number is worth. 万 and 亿 at the end scale what is before them,
 * 十, 百 and 千 only what is in Arabic digits: 1.57万 has hundredths of 万, 3千 thousands, 三千 and 一百零五 ones.
 */
export function stepOf(number: string): Decimal {
  const [, digits = '', scale = '', myriads = ''] = /^(.*?)([十百千]*)([万亿]*)$/u.exec(number) ?? []
  const fraction = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0
  const factors = [myriads, /\d$/.test(digits) ? scale : ''].map((word) =>
    word === '' ? 1n : (readNumeral(word)?.coefficient ?? 1n),
  )
  return { coefficient: factors.reduce((product, factor) => product * factor), fraction }
}

function readDigitByDigit(text: string): Decimal {
  const digits = text.replace(/./gu, (character) => String(DIGITS.get(character) ?? 0n))
  return { coefficient: BigInt(digits), fraction: 0 }
}

/** @param first whether nothing precedes the text; only then may a scale word stand alone: `千`. */
function readMyriads(text: string, first: boolean): Decimal | undefined {
  for (const [word, factor] of MYRIADS) {
    const at = text.lastIndexOf(word)
    if (at < 0) continue
    const before = text.slice(0, at)
    const after = text.slice(at + word.length)
    if (before === '' && !first) return undefined
    const high = before === '' ? decimal(1n) : readMyriads(before, first)
    if (!high) return undefined
    const scaled = times(high, factor)
    if (after === '') return scaled
    const low = readMyriads(after.replace(/^[零〇]/, ''), false)
    if (!low || high.fraction !== 0 || !isLess(low, decimal(factor))) return undefined
    // 一万二 and 3万5 are ambiguous, 12000 or 10002; 一万零二 and 一万二千 are not.
    const spoken = !/^[零〇]/.test(after) && isLess(low, decimal(factor / 10n))
    return spoken ? undefined : plus(scaled, low)
  }
  return readBelowMyriad(text, first)
}

function readBelowMyriad(text: string, first: boolean): Decimal | undefined {
  const arabic = parseDecimal(text)
  if (arabic) return arabic
  const match =
    /^(?:(?<thousands>[^零〇十百千]*)千)?[零〇]?(?:(?<hundreds>[^零〇十百千]*)百)?[零〇]?(?:(?<tens>[^零〇十百千]*)十)?(?<ones>[零〇]?[^十百千]*)$/.exec(
      text,
    )
  if (!match || text === '') return undefined
  let sum = ZERO
  let alone = first
  for (const [name, factor] of [
    ['thousands', 1000n],
    ['hundreds', 100n],
    ['tens', 10n],
  ] as const) {
    const digit = match.groups?.[name]
    if (digit === undefined) continue
    // 一百十 means 110; 千 and 百 without a digit occur only at the front.
    const value = digit === '' ? (alone || factor === 10n ? decimal(1n) : undefined) : readDigit(digit)
    if (!value) return undefined
    sum = plus(sum, times(value, factor))
    alone = false
  }
  const ones = match.groups?.['ones'] ?? ''
  if (ones === '') return sum
  // 一百二 and 1千5 mean 120 and 1500; 102 is 一百零二.
  if (/[百千][一二两三四五六七八九\d.]+$/.test(text)) return undefined
  const value = readDigit(ones.length > 1 ? ones.replace(/^[零〇]/, '') : ones)
  return value && plus(sum, value)
}

function readDigit(text: string): Decimal | undefined {
  const digit = DIGITS.get(text)
  return digit === undefined ? parseDecimal(text) : decimal(digit)
}

function decimal(value: bigint): Decimal {
  return { coefficient: value, fraction: 0 }
}
