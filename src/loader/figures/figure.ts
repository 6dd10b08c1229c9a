import { type Decimal, isLess, plus, times, toNumber } from './decimal.ts'
import { NUMBER_CHARACTERS, readNumeral } from './numeral.ts'

/** How the words around a figure bound it; the values of the enum `Comparator`. */
export type Comparator = 'EXACT' | 'MORE_THAN' | 'AT_LEAST' | 'ALMOST' | 'ABOUT' | 'RANGE'

/** What a figure means. */
export interface Figure {
  /** In base units; null for a range. */
  readonly value: number | null
  /** Lower end of a range, or a lower bound: 超, 余, 以上. */
  readonly valueMin: number | null
  /** Upper end of a range, or an upper bound: 近. */
  readonly valueMax: number | null
  /** As in the source, without the scale word; null if the figure has none. */
  readonly unit: string | null
  readonly comparator: Comparator
}

/** A figure that cannot be parsed, or is ambiguous. */
export class FigureError extends Error {
  constructor(raw: string, reason: string) {
    super(`cannot parse the figure "${raw}": ${reason}`)
    this.name = 'FigureError'
  }
}

const BEFORE: readonly (readonly [string, Comparator])[] = [
  ['将近', 'ALMOST'],
  ['接近', 'ALMOST'],
  ['近', 'ALMOST'],
  ['超过', 'MORE_THAN'],
  ['超', 'MORE_THAN'],
  ['逾', 'MORE_THAN'],
  ['突破', 'MORE_THAN'],
  ['过', 'MORE_THAN'],
  ['大约', 'ABOUT'],
  ['约', 'ABOUT'],
  ['至少', 'AT_LEAST'],
  ['不少于', 'AT_LEAST'],
  ['不低于', 'AT_LEAST'],
  ['上', 'AT_LEAST'],
]

const AFTER: readonly (readonly [string, Comparator])[] = [
  ['以上', 'AT_LEAST'],
  ['左右', 'ABOUT'],
  ['上下', 'ABOUT'],
]

/** 数十 means two to nine tens. */
const SEVERAL = { least: 2n, most: 9n }
/** 十几 means eleven to nineteen. */
const ODD = { least: 1n, most: 9n }

/** 千瓦, 千克, 百帕 and 百分点 are units: their first character does not scale the number. */
const UNIT_STARTING_LIKE_A_SCALE = /[百千][瓦克米伏卡赫帕焦]|百分点/
const SCALE = '[十百千万亿]*'

/**
 * Parses a figure as printed: `近4500家(次)` is almost 4500 家(次), `1.57万亿元` is exactly
 * 1570000000000 元, `20%-30%` is a range from 20 to 30 %, `数十场` one from 20 to 90 场.
 * @throws FigureError giving the reason.
 */
export function parseFigure(raw: string): Figure {
  const { rest, comparator } = takeComparator(raw, toHalfWidth(raw))
  const figure =
    parseRange(rest) ?? parseSeveral(rest) ?? parseOdd(rest) ?? parseHalf(rest) ?? parseSingle(rest)
  if (!figure) throw new FigureError(raw, 'expected number, scale and unit, such as 1.57万亿元')
  const unit = figure.unit.replace(/^个?百分之$/, '%')
  if (/[0-9零〇一二两三四五六七八九十百千万亿半几]/.test(unit.replace(UNIT_STARTING_LIKE_A_SCALE, ''))) {
    throw new FigureError(raw, `the unit "${unit}" contains another numeral`)
  }
  if (comparator && !combine(comparator, figure.comparator)) {
    throw new FigureError(raw, `bounded twice, by ${comparator} and ${figure.comparator}`)
  }
  const bound = comparator ?? figure.comparator
  try {
    return figure.comparator === 'RANGE'
      ? {
          value: null,
          valueMin: toNumber(figure.min),
          valueMax: toNumber(figure.max),
          unit: unit || null,
          comparator: 'RANGE',
        }
      : { ...bounded(toNumber(figure.min), bound), unit: unit || null, comparator: bound }
  } catch (error) {
    if (error instanceof RangeError) throw new FigureError(raw, error.message)
    throw error
  }
}

/** Number, unit and bound of a figure; `min` equals `max` unless it is a range. */
interface Reading {
  readonly min: Decimal
  readonly max: Decimal
  readonly unit: string
  readonly comparator: Comparator
}

/** Whether a word before or after a figure is compatible with the comparator of the figure itself. */
function combine(word: Comparator, figure: Comparator): boolean {
  return figure === 'EXACT' || figure === word || (figure === 'RANGE' && word === 'ABOUT')
}

function bounded(value: number, comparator: Comparator): Pick<Figure, 'value' | 'valueMin' | 'valueMax'> {
  const fromBelow = comparator === 'MORE_THAN' || comparator === 'AT_LEAST'
  return { value, valueMin: fromBelow ? value : null, valueMax: comparator === 'ALMOST' ? value : null }
}

/** Full-width digits, points and percent signs as ASCII; the length stays. */
function toHalfWidth(text: string): string {
  return text.replace(/[\uff05\uff0c\uff0e\uff10-\uff19]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xff01 + 0x21),
  )
}

function takeComparator(raw: string, text: string): { rest: string; comparator: Comparator | undefined } {
  const before = BEFORE.find(([word]) => text.startsWith(word))
  const after = AFTER.find(([word]) => text.endsWith(word))
  if (before && after && before[1] !== after[1]) {
    throw new FigureError(raw, `bounded twice, by ${before[0]} and ${after[0]}`)
  }
  const start = before?.[0].length ?? 0
  const end = text.length - (after?.[0].length ?? 0)
  return { rest: text.slice(start, end), comparator: before?.[1] ?? after?.[1] }
}

/** `20%-30%`, `3-5万元`, `三至五个`. */
function parseRange(text: string): Reading | undefined {
  const match = new RegExp(
    `^([${NUMBER_CHARACTERS}]+)([^${NUMBER_CHARACTERS}]*?)[-–—~~至到]([${NUMBER_CHARACTERS}]+)(.*)$`,
    'u',
  ).exec(text)
  if (!match) return undefined
  const [, low = '', lowUnit = '', high = '', unit = ''] = match
  if (lowUnit !== '' && lowUnit !== unit) return undefined
  const max = readNumeral(high)
  const scale = new RegExp(`${SCALE}$`).exec(high)?.[0] ?? ''
  const candidates = lowUnit === '' && /^[\d.,]+$/.test(low) ? [low + scale, low] : [low]
  // In 3-5万 the scale applies to both numbers; in 500-3万 it cannot apply to the first.
  const min = candidates.map(readNumeral).find((value) => value && max && isLess(value, max))
  return min && max ? { min, max, unit, comparator: 'RANGE' } : undefined
}

/** `数十场`, `几百万人`, `数个`. */
function parseSeveral(text: string): Reading | undefined {
  const match = new RegExp(`^[数几](${SCALE})(.*)$`, 'u').exec(text)
  if (!match) return undefined
  const [, scale = '', unit = ''] = match
  if (scale === '' && unit === '') return undefined
  const factor = scale === '' ? { coefficient: 1n, fraction: 0 } : readNumeral(scale)
  return (
    factor && {
      min: times(factor, SEVERAL.least),
      max: times(factor, SEVERAL.most),
      unit,
      comparator: 'RANGE',
    }
  )
}

/** `十几个`, `三十几万`. */
function parseOdd(text: string): Reading | undefined {
  const match = /^([一二三四五六七八九]?十)几([万亿]*)(.*)$/u.exec(text)
  if (!match) return undefined
  const [, tens = '', scale = '', unit = ''] = match
  const base = readNumeral(tens)
  const factor = scale === '' ? 1n : readNumeral(scale)?.coefficient
  if (!base || factor === undefined) return undefined
  const end = (ones: bigint): Decimal => times(plus(base, { coefficient: ones, fraction: 0 }), factor)
  return { min: end(ODD.least), max: end(ODD.most), unit, comparator: 'RANGE' }
}

/** `半年`, `一半`, `半数`. */
function parseHalf(text: string): Reading | undefined {
  const match = /^一?半数?(.*)$/u.exec(text)
  const half = { coefficient: 5n, fraction: 1 }
  return match ? { min: half, max: half, unit: match[1] ?? '', comparator: 'EXACT' } : undefined
}

/** `1.57万亿元`, `800余家`, `20多万人`, `百分之五`. */
function parseSingle(text: string): Reading | undefined {
  const percent = /^百分之(.+)$/u.exec(text)
  if (percent?.[1]) {
    const reading = parseSingle(percent[1])
    return reading?.unit === '' ? { ...reading, unit: '%' } : undefined
  }
  const [number, afterNumber] = takeRun(text, NUMBER_CHARACTERS)
  const more = /^[余多]/.test(afterNumber)
  const [scale, unit] = more ? takeRun(afterNumber.slice(1), '十百千万亿') : ['', afterNumber]
  const value = readNumeral(number)
  const factor = scale === '' ? 1n : readNumeral(scale)?.coefficient
  if (!value || factor === undefined) return undefined
  const scaled = times(value, factor)
  return { min: scaled, max: scaled, unit, comparator: more ? 'MORE_THAN' : 'EXACT' }
}

/** Splits a text after the characters of `set` it starts with; the first character of a unit is not taken. */
function takeRun(text: string, set: string): [run: string, rest: string] {
  const run = new RegExp(`^[${set}]*`, 'u').exec(text)?.[0] ?? ''
  const last = Math.max(run.length - 1, 0)
  const end = text.slice(last).search(UNIT_STARTING_LIKE_A_SCALE) === 0 ? last : run.length
  return [text.slice(0, end), text.slice(end)]
}
