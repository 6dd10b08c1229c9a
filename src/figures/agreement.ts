import { type Decimal, isLess, multiply, plus, times } from './decimal.ts'
import { type ExactFigure, parseExactFigure } from './figure.ts'
import { conversionOf, isSameQuantity } from './units.ts'

/*
 * When two outcomes of one indicator and one period agree, and when they differ.
 *
 * - A figure leaves open what it does not print. It stands for all numbers it may have been made of:
 *   - an exact one for those that round to it, half a step of its last printed digit down and up: 1.8万亿 for 1.75 to
 *     1.85万亿. So 1.78万亿 and 1.8万亿 agree, equal at the coarser rounding, and 1.7万亿 and 1.8万亿 differ. Zeros count as
 *     printed: 200亿 is not 203亿. Where no digit is printed (翻番, 一半) it is just that number;
 *   - 超, 逾, 以上, 至少 for all numbers above, without an end: they say nothing of how far; 不超过, 以内 for all below;
 *   - 余 and 多 for those up to the next number of the last digit that is not zero: 800余 for 801 to 899;
 *   - 近 for the tenth below it: 4050 to 4500 for 近4500; 约 and 左右 for a tenth around it;
 *   - a range for all that is in it.
 * - Two figures agree if there is a number that both stand for, and differ if there is none. They are brought to one unit
 *   first (六成 is 60%); figures in units that cannot be converted, and of two measures, are not compared.
 * - A change is compared with its direction: -4.3% is a fall of 4.3%. What rose does not agree with what fell. No change,
 *   0%, has no direction: a fall of 0.04% agrees with it, by rounding.
 * - A result told without a figure is compared by its direction alone, with others and with figures that have one.
 * - What was aimed at is compared only with what was aimed at.
 *
 * So two outcomes agree, or differ, or are not compared: never two of them, and in either order the same.
 */

/** What is compared of an outcome: its properties in the graph. */
export interface Comparable {
  readonly kind: string
  readonly measure: string
  readonly direction: string | null
  readonly raw: string | null
  readonly unit: string | null
}

/** Measures that say how much something changed or is apart, so that their sign is a direction. */
const CHANGES: readonly string[] = ['YEAR_ON_YEAR', 'CHANGE', 'GAP']
const TARGET = 'TARGET'
const ZERO: Decimal = { coefficient: 0n, fraction: 0 }
const TENTH: Decimal = { coefficient: 1n, fraction: 1 }
const HALF: Decimal = { coefficient: 5n, fraction: 1 }

/**
 * Whether two outcomes of one indicator and one period agree or differ, by the rules above; undefined where they cannot be
 * compared.
 * @throws FigureError where a figure cannot be parsed; reading a seed has refused those.
 */
export function compareOutcomes(a: Comparable, b: Comparable): 'AGREES' | 'DIFFERS' | undefined {
  if ((a.kind === TARGET) !== (b.kind === TARGET)) return undefined
  const [one, other] = [quantityOf(a), quantityOf(b)]
  if (one.direction !== null && other.direction !== null) {
    if (one.direction !== other.direction) return 'DIFFERS'
    if (!one.interval || !other.interval) return 'AGREES'
  }
  if (!one.interval || !other.interval) return undefined
  if (a.measure !== b.measure || !isSameQuantity(a.unit ?? '', b.unit ?? '')) return undefined
  return overlap(one.interval, other.interval) ? 'AGREES' : 'DIFFERS'
}

/**
 * The direction of an outcome: as it is stated, or for a change without one as the sign of the figure says.
 * @throws FigureError as above.
 */
export function directionOf(outcome: Comparable): string | null {
  return quantityOf(outcome).direction
}

/** What an outcome says, in the unit that its own is converted to. */
interface Quantity {
  readonly direction: string | null
  /** Undefined where it is told without a figure. */
  readonly interval: Interval | undefined
}

function quantityOf({ measure, direction, raw, unit }: Comparable): Quantity {
  if (raw === null) return { direction, interval: undefined }
  const figure = parseExactFigure(raw)
  const { factor } = conversionOf(unit ?? '')
  if (!CHANGES.includes(measure)) return { direction, interval: scale(intervalOf(figure), factor) }
  const isFall = isLess(figure.min, ZERO)
  const isRise = isLess(ZERO, figure.max)
  const magnitude = isFall ? negative(figure) : figure
  return {
    direction: direction ?? (isFall ? 'DOWN' : isRise ? 'UP' : null),
    interval: scale(intervalOf(magnitude), factor),
  }
}

/** The same figure on the other side of zero; only exact and approximate ones are below it. */
function negative(figure: ExactFigure): ExactFigure {
  return { ...figure, min: times(figure.max, -1n), max: times(figure.min, -1n) }
}

/** Numbers from one end to the other; an end that is missing is open without limit. */
interface Interval {
  readonly low?: End
  readonly high?: End
}

interface End {
  readonly at: Decimal
  /** Whether the number at the end belongs to the interval. */
  readonly included: boolean
}

/** The numbers that a figure stands for. */
function intervalOf({ min, max, comparator, step, below }: ExactFigure): Interval {
  const tenth = multiply(absolute(min), TENTH)
  switch (comparator) {
    case 'EXACT': {
      const half = multiply(step, HALF)
      return {
        low: { at: minus(min, half), included: true },
        high: { at: plus(min, half), included: step.coefficient === 0n },
      }
    }
    case 'MORE_THAN': {
      const high = below ? { high: { at: below, included: false } } : {}
      return { low: { at: min, included: false }, ...high }
    }
    case 'AT_LEAST':
      return { low: { at: min, included: true } }
    case 'AT_MOST':
      return { high: { at: max, included: true } }
    case 'ALMOST':
      return { low: { at: minus(min, tenth), included: true }, high: { at: max, included: true } }
    case 'ABOUT':
      return {
        low: { at: minus(min, tenth), included: true },
        high: { at: plus(max, tenth), included: true },
      }
    case 'RANGE':
      return { low: { at: min, included: true }, high: { at: max, included: true } }
  }
}

function scale({ low, high }: Interval, factor: Decimal): Interval {
  const scaled = (end: End): End => ({ ...end, at: multiply(end.at, factor) })
  return { ...(low ? { low: scaled(low) } : {}), ...(high ? { high: scaled(high) } : {}) }
}

function overlap(a: Interval, b: Interval): boolean {
  return begins(a, b) && begins(b, a)
}

/** Whether the first interval begins before the second ends. */
function begins({ low }: Interval, { high }: Interval): boolean {
  if (!low || !high || isLess(low.at, high.at)) return true
  return !isLess(high.at, low.at) && low.included && high.included
}

function minus(a: Decimal, b: Decimal): Decimal {
  return plus(a, times(b, -1n))
}

function absolute(a: Decimal): Decimal {
  return a.coefficient < 0n ? times(a, -1n) : a
}
