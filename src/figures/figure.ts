import { type Decimal, ZERO, isLess, lastPlaceOf, plus, times, toNumber } from './decimal.ts'
import { BETWEEN, type Bound, boundAround } from './bounds.ts'
import { RANGE_MARKS } from './marks.ts'
import { NUMBER_CHARACTERS, readNumeral, stepOf, toNumeralText } from './numeral.ts'

/** How the words around a figure bound it; the values of the enum `Comparator`. */
export type Comparator = 'EXACT' | 'MORE_THAN' | 'AT_LEAST' | 'AT_MOST' | 'ALMOST' | 'ABOUT' | 'RANGE'

/** What a figure means. */
export interface Figure {
  /** In base units; null for a range. */
  readonly value: number | null
  /** Lower end of a range, or a lower bound: 超, 余, 以上. */
  readonly valueMin: number | null
  /** Upper end of a range, or an upper bound: 近, 不超过. */
  readonly valueMax: number | null
  /** As in the source, without the scale word; null if the figure has none. */
  readonly unit: string | null
  readonly comparator: Comparator
}

/** A figure as exactly as it is printed. */
export interface ExactFigure {
  /** Equals `max` unless it is a range; below zero where the figure is. */
  readonly min: Decimal
  readonly max: Decimal
  /** As in the source, without the scale word; null if the figure has none. */
  readonly unit: string | null
  readonly comparator: Comparator
  /** What one in the place of the last printed digit is worth: 1.57万亿 has hundredths of 万亿. */
  readonly step: Decimal
  /** The number that the figure stays below, where 余 or 多 says so: 800余 below 900, 20多万 below 30万. */
  readonly below?: Decimal
}

/** A figure that cannot be parsed, or is ambiguous. */
export class FigureError extends Error {
  constructor(raw: string, reason: string) {
    super(`cannot parse the figure "${raw}": ${reason}`)
    this.name = 'FigureError'
  }
}

/** 数十 means two to nine tens. */
const SEVERAL = { least: 2n, most: 9n }
/** 十几 means eleven to nineteen. */
const ODD = { least: 1n, most: 9n }

/** 千瓦, 兆瓦, 百帕 and 百分点 are units: their first character does not scale the number. */
const UNIT_STARTING_LIKE_A_SCALE = /[百千兆][瓦克米伏卡赫帕焦]|百分点/
const SCALE = '[十百千万亿]*'

/** English words that scale a number. */
const ENGLISH_SCALES: ReadonlyMap<string, bigint> = new Map([
  ['dozen', 12n],
  ['hundred', 100n],
  ['thousand', 1000n],
  ['lakh', 100_000n],
  ['million', 1_000_000n],
  ['mn', 1_000_000n],
  ['crore', 10_000_000n],
  ['billion', 1_000_000_000n],
  ['bn', 1_000_000_000n],
  ['trillion', 1_000_000_000_000n],
  ['tn', 1_000_000_000_000n],
])

/** How many parts of a whole an English word names, and how many of them are meant. */
const ENGLISH_PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['tenth', 10],
])
const ENGLISH_COUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
])

/** 百分之五 is a percentage, 千分之五 one of a thousand. */
const FRACTION_UNITS: ReadonlyMap<string, string> = new Map([
  ['百', '%'],
  ['千', '‰'],
  ['万', '‱'],
])

/** Digits of a fraction without an exact decimal: 三分之一. */
const FRACTION_DIGITS = 15n

/** What a unit consists of, m² and 人/平方公里 included. */
const UNIT_CHARACTERS = /^[\p{L}\p{M}\p{Sc}\p{So}²³%‰‱()[\]/·'’.\s-]*$/u
const NUMERAL_IN_UNIT = /[零〇一二两三四五六七八九十百千万亿兆廿卅拾佰仟半几]|(?![²³])\p{N}/u
/** Units after which 多 and 余 bound the figure: 六成多, 两年多. */
const BOUND_UNITS = /(?:成|倍|番|%|年|月|周|天|小时|公里|百分点)$/

/**
 * Parses a figure as printed: `近4500家(次)` is almost 4500 家(次), `1.57万亿元` is exactly
 * 1570000000000 元, `20%-30%` is a range from 20 to 30 %, `数十场` one from 20 to 90 场, `-4.3%` is −4.3 %. Widths of
 * digits and marks, spaces before a scale or unit, and traditional characters of numbers make no difference.
 * @throws FigureError giving the reason.
 */
export function parseFigure(raw: string): Figure {
  const { unit, comparator, ...exact } = parseExactFigure(raw)
  try {
    const [min, max] = [toNumber(exact.min), toNumber(exact.max)]
    return comparator === 'RANGE'
      ? { value: null, valueMin: min, valueMax: max, unit, comparator }
      : { ...bounded(min, comparator), unit, comparator }
  } catch (error) {
    if (error instanceof RangeError) throw new FigureError(raw, error.message)
    throw error
  }
}

/**
 * Parses a figure as `parseFigure` does, without rounding anything.
 * @throws FigureError giving the reason.
 */
export function parseExactFigure(raw: string): ExactFigure {
  const { text, bound, negative, end } = takeBounds(raw, toNumeralText(raw))
  const figure = readFigure(text.replace(/(?<=[\d零〇一二两三四五六七八九])\s+(?=[十百千万亿])/g, ''))
  if (!figure) throw new FigureError(raw, 'expected number, scale and unit, such as 1.57万亿元')
  const comparator = combine(raw, bound, figure)
  if (negative && !['EXACT', 'ABOUT'].includes(comparator)) {
    throw new FigureError(raw, 'a figure below zero takes no bound')
  }
  const problem = problemOfUnit(figure.unit.trim())
  if (problem !== undefined) throw new FigureError(raw, problem)
  // As printed, not as read: 家（次）; a derived unit, such as % of 百分之五, is not printed.
  const printed = text.endsWith(figure.unit) ? raw.slice(end - figure.unit.length, end) : figure.unit
  const unit = printed.replace('\uff05', '%').trim() || null
  const { min, max, step = ZERO, below } = figure
  const sign = negative ? -1n : 1n
  return {
    ...{ min: times(min, sign), max: times(max, sign), unit, comparator, step },
    ...(below ? { below } : {}),
  }
}

/** Number, unit and bound of a figure; `min` equals `max` unless it is a range. */
interface Reading extends Pick<ExactFigure, 'min' | 'max' | 'comparator' | 'below'> {
  readonly unit: string
  /** Undefined where no digit is printed: 翻番, 一半. */
  readonly step?: Decimal
}

function readFigure(text: string): Reading | undefined {
  return (
    parseFraction(text) ??
    parseRange(text) ??
    parsePlaces(text) ??
    parseDoubling(text) ??
    parseSeveral(text) ??
    parseOdd(text) ??
    parseNeighbours(text) ??
    parseHalf(text) ??
    parseEnglishFraction(text) ??
    parseTenthsAndHalf(text) ??
    parseSingle(text)
  )
}

/** The comparator by the words around a figure and inside it, which have to agree; a range may be 约. */
function combine(raw: string, bound: Bound | undefined, figure: Reading): Comparator {
  if (!bound) return figure.comparator
  const { comparator, word } = bound
  if (comparator === undefined) throw new FigureError(raw, `the schema has no comparator for "${word}"`)
  if (figure.comparator === 'RANGE' && comparator === 'ABOUT') return 'RANGE'
  if (figure.comparator !== 'EXACT' && figure.comparator !== comparator) {
    throw new FigureError(raw, `bounded twice, by ${comparator} and ${figure.comparator}`)
  }
  return comparator
}

function bounded(value: number, comparator: Comparator): Pick<Figure, 'value' | 'valueMin' | 'valueMax'> {
  const fromBelow = comparator === 'MORE_THAN' || comparator === 'AT_LEAST'
  const fromAbove = comparator === 'ALMOST' || comparator === 'AT_MOST'
  return { value, valueMin: fromBelow ? value : null, valueMax: fromAbove ? value : null }
}

/** Takes off the words around a figure and its sign; `end` is the offset in `raw` where the rest ends. */
function takeBounds(
  raw: string,
  printed: string,
): { text: string; bound: Bound | undefined; negative: boolean; end: number } {
  const { before, after } = boundAround(printed)
  if (before && after && before.comparator !== after.comparator) {
    throw new FigureError(raw, `bounded twice, by ${before.word} and ${after.word}`)
  }
  const end = printed.length - (after?.word.length ?? 0)
  const rest = printed.slice(before?.word.length ?? 0, end).trimStart()
  const negative = /^[-\u2212负]/.test(rest)
  return { text: negative ? rest.slice(1) : rest, bound: before ?? after, negative, end }
}

function problemOfUnit(unit: string): string | undefined {
  if (NUMERAL_IN_UNIT.test(unit.replace(UNIT_STARTING_LIKE_A_SCALE, ''))) {
    return `the unit "${unit}" contains another numeral`
  }
  if (!UNIT_CHARACTERS.test(unit) || /^[-./·'’)\]]/.test(unit)) {
    return `the unit "${unit}" contains a mark; expected a word such as 亿元`
  }
  if (/^[kmb](?![\p{L}²³/])/iu.test(unit)) return `"${unit}" may scale the number or be its unit`
  if (/[多余来]$/.test(unit)) return `the unit "${unit}" ends with a word that may bound the figure`
  return undefined
}

/** `20%-30%`, `3-5万元`, `三至五个`, `20 to 30 percent`. */
function parseRange(text: string): Reading | undefined {
  const match = new RegExp(
    `^([${NUMBER_CHARACTERS}]+)([^${NUMBER_CHARACTERS}]*?)(?:\\s*[${RANGE_MARKS}至到]\\s*| to )([${NUMBER_CHARACTERS}]+)(.*)$`,
    'u',
  ).exec(text)
  if (!match) return undefined
  const [, low = '', lowUnit = '', high = '', unit = ''] = match
  if (lowUnit !== '' && lowUnit.trim() !== unit.trim()) return undefined
  const max = readNumeral(high)
  const scale = new RegExp(`${SCALE}$`).exec(high)?.[0] ?? ''
  const candidates = lowUnit === '' && /^[\d.,]+$/.test(low) ? [low + scale, low] : [low]
  // In 3-5万 the scale applies to both numbers; in 500-3万 it cannot apply to the first.
  const min = candidates.map(readNumeral).find((value) => value && max && isLess(value, max))
  return min && max ? { min, max, unit, comparator: 'RANGE' } : undefined
}

/** `两位数`, `double digits`: all numbers with so many digits. */
function parsePlaces(text: string): Reading | undefined {
  const match = /^(?:([两二三四五六2-6])位数|double[- ]digits?)(.*)$/u.exec(text)
  if (!match) return undefined
  const places = readNumeral(match[1] ?? '2')?.coefficient
  if (places === undefined) return undefined
  const [min, max] = [10n ** (places - 1n), 10n ** places - 1n].map((coefficient) => ({
    coefficient,
    fraction: 0,
  }))
  return min && max && { min, max, unit: match[2] ?? '', comparator: 'RANGE' }
}

/** `翻一番` and `翻番` are twice as much, `翻两番` is four times. */
function parseDoubling(text: string): Reading | undefined {
  const match = /^翻了?([一二两三四\d]?)番([多余]?)$/u.exec(text)
  if (!match) return undefined
  const [, times = '', more] = match
  const doublings = readNumeral(times === '' ? '一' : times)?.coefficient
  if (doublings === undefined) return undefined
  const value = { coefficient: 2n ** doublings, fraction: 0 }
  return { min: value, max: value, unit: '倍', comparator: more ? 'MORE_THAN' : 'EXACT' }
}

/** `百分之五`, `百分之二十至三十`, `千分之三`, `四分之一`. */
function parseFraction(text: string): Reading | undefined {
  const match = new RegExp(`^([${NUMBER_CHARACTERS}]+)分之(.+)$`, 'u').exec(text)
  if (!match) return undefined
  const [, whole = '', part = ''] = match
  const unit = FRACTION_UNITS.get(whole)
  if (unit !== undefined) {
    const numerators = part.replaceAll(`${whole}分之`, '')
    const reading = parseRange(numerators) ?? parseSingle(numerators)
    return reading?.unit === '' ? { ...reading, unit } : undefined
  }
  const denominator = readNumeral(whole)
  const reading = parseSingle(part)
  if (!denominator || !reading || denominator.fraction > 0 || reading.min.fraction > 0) return undefined
  if (denominator.coefficient <= reading.min.coefficient) return undefined
  const scaled = reading.min.coefficient * 10n ** FRACTION_DIGITS
  const value = {
    coefficient: (scaled + denominator.coefficient / 2n) / denominator.coefficient,
    fraction: Number(FRACTION_DIGITS),
  }
  return { ...reading, min: value, max: value, step: { coefficient: 1n, fraction: Number(FRACTION_DIGITS) } }
}

/** `四五百人`, `七八个`, `十七八岁`: two digits that follow each other are a range. */
function parseNeighbours(text: string): Reading | undefined {
  const match = new RegExp(`^(十?)([一二两三四五六七八])([二三四五六七八九])(${SCALE})(.*)$`, 'u').exec(text)
  if (!match) return undefined
  const [, ten = '', low = '', high = '', scale = '', unit = ''] = match
  const min = readNumeral(ten + low + scale)
  const max = readNumeral(ten + high + scale)
  const [one, other] = [readNumeral(low), readNumeral(high)]
  if (!min || !max || !one || other?.coefficient !== one.coefficient + 1n) return undefined
  return { min, max, unit, comparator: 'RANGE' }
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

/** `一成半` is one and a half tenths, `八成五` eight and a half. */
function parseTenthsAndHalf(text: string): Reading | undefined {
  const match = /^([一二两三四五六七八九])成([半一二三四五六七八九])$/u.exec(text)
  const [, whole = '', part = ''] = match ?? []
  const tenths = readNumeral(whole)
  const hundredths = readNumeral(part === '半' ? '五' : part)
  if (!tenths || !hundredths) return undefined
  const value = plus(tenths, { ...hundredths, fraction: 1 })
  return { min: value, max: value, unit: '成', comparator: 'EXACT' }
}

/** `a quarter`, `half`, `two thirds`, with or without a unit. */
function parseEnglishFraction(text: string): Reading | undefined {
  const match =
    /^(?:(a|one|two|three|four)[ -])?(half|thirds?|quarters?|fifths?|tenths?)(?![a-z])(?: of)?(.*)$/i.exec(
      text,
    )
  if (!match) return undefined
  const [, count = 'a', part = '', unit = ''] = match
  const parts = ENGLISH_PARTS.get(part.toLowerCase().replace(/s$/, ''))
  const digits = ENGLISH_COUNTS.get(count.toLowerCase())
  return parts === undefined || digits === undefined
    ? undefined
    : parseFraction(`${String(parts)}分之${String(digits)}${unit}`)
}

/** `1.57万亿元`, `800余家`, `20多万人`, `六成多`, `10万+条`, `2.8 million`. */
function parseSingle(text: string): Reading | undefined {
  const [number, afterNumber] = takeRun(text, NUMBER_CHARACTERS)
  const bound = BETWEEN.find(({ word }) => afterNumber.startsWith(word))
  const [scale, rest] = bound
    ? takeRun(afterNumber.slice(bound.word.length).trimStart(), '十百千万亿')
    : ['', afterNumber]
  const { factor: english, unit } = takeEnglishScale(rest)
  const value = readNumeral(number)
  const factor = scale === '' ? 1n : readNumeral(scale)?.coefficient
  if (!value || factor === undefined) return undefined
  const scaled = times(value, factor * english)
  const step = times(stepOf(number), factor * english)
  const last =
    !bound && BOUND_UNITS.test(unit.slice(0, -1))
      ? BETWEEN.find(({ word }) => unit.endsWith(word))
      : undefined
  const word = (bound ?? last)?.word
  return {
    min: scaled,
    max: scaled,
    step,
    ...(word === '余' || word === '多' ? { below: plus(scaled, lastPlaceOf(scaled)) } : {}),
    unit: last ? unit.slice(0, -1) : unit,
    comparator: bound?.comparator ?? last?.comparator ?? 'EXACT',
  }
}

function takeEnglishScale(text: string): { factor: bigint; unit: string } {
  let factor = 1n
  let unit = text
  for (;;) {
    const word = /^\s*([a-z]+)(?![a-z])/i.exec(unit)
    const scale = ENGLISH_SCALES.get(word?.[1]?.toLowerCase() ?? '')
    if (!word || scale === undefined) return { factor, unit }
    factor *= scale
    unit = unit.slice(word[0].length)
  }
}

/** Splits a text after the characters of `set` it starts with; the first character of a unit is not taken. */
function takeRun(text: string, set: string): [run: string, rest: string] {
  const run = new RegExp(`^[${set}]*`, 'u').exec(text)?.[0] ?? ''
  const last = Math.max(run.length - 1, 0)
  const end = text.slice(last).search(UNIT_STARTING_LIKE_A_SCALE) === 0 ? last : run.length
  return [text.slice(0, end), text.slice(end)]
}
