import type { FigureFragment } from '../generated/graphql.ts'
import { labelOf } from '../language/label-of.ts'
import type { Language } from '../language/wording.ts'

/** What the wording of a figure is made of. */
export type Quantity = Pick<
  FigureFragment,
  'measure' | 'direction' | 'value' | 'valueMin' | 'valueMax' | 'comparator' | 'unit' | 'raw'
>

/** Units whose meaning does not hang on what is counted; other counters say nothing in English. */
const UNITS_IN_ENGLISH: Readonly<Record<string, string>> = {
  '%': '%',
  元: ' yuan',
  倍: ' times',
  平方米: ' m²',
}

/**
 * A figure in words: in Chinese as the source has it, in English with its number written out and with what it
 * leaves open. A fall or rise told without a number is just that.
 */
export function figureWording(quantity: Quantity, language: Language): string {
  const { measure, direction, raw } = quantity
  if (measure === 'QUALITATIVE') return directionWording(direction, language)
  if (language === 'zh') return signed(raw ?? '', quantity)
  const unit = UNITS_IN_ENGLISH[quantity.unit ?? ''] ?? ''
  return `${comparatorWording(quantity)}${signed(numberWording(quantity), quantity)}${unit}`
}

/** That something rose or fell. */
export function directionWording(direction: Quantity['direction'], language: Language): string {
  if (direction === null) return ''
  if (language === 'zh') return direction === 'UP' ? '上升' : '下降'
  return direction === 'UP' ? 'rose' : 'fell'
}

/** Measures that are changes, or gaps that are ahead or behind. */
const CHANGES: readonly Quantity['measure'][] = ['YEAR_ON_YEAR', 'CHANGE', 'GAP']

/** A change has its sign. */
function signed(number: string, { measure, direction }: Quantity): string {
  if (!CHANGES.includes(measure) || direction === null) return number
  return `${direction === 'UP' ? '+' : '−'}${number}`
}

/** `more than `, `almost `. */
function comparatorWording(quantity: Quantity): string {
  const { comparator } = quantity
  if (comparator === null || comparator === 'EXACT' || comparator === 'RANGE') return openSide(quantity)
  return `${labelOf('en', 'comparator', comparator)} `
}

/** A range of which the source says one side. */
function openSide({ value, valueMin, valueMax }: Quantity): string {
  if (value !== null || (valueMin === null) === (valueMax === null)) return ''
  return valueMin === null ? 'at most ' : 'at least '
}

function numberWording({ value, valueMin, valueMax }: Quantity): string {
  if (value !== null) return compact(value)
  if (valueMin !== null && valueMax !== null) return `${compact(valueMin)}–${compact(valueMax)}`
  const only = valueMin ?? valueMax
  return only === null ? '' : compact(only)
}

/** `1.57 trillion`, `6,872`, `63.5`: no digit of the source is lost. */
function compact(value: number): string {
  const notation = value >= 1_000_000 ? 'compact' : 'standard'
  return new Intl.NumberFormat('en', {
    notation,
    compactDisplay: 'long',
    maximumSignificantDigits: 9,
  }).format(value)
}

/** The days a figure covers: `2025-01-01 – 2025-05-31`, or empty where the source names none. */
export function periodWording(period: FigureFragment['period'], language: Language): string {
  const { start = null, end = null } = period ?? {}
  if (start !== null && end !== null) return `${start} – ${end}`
  if (end !== null) return language === 'zh' ? `至 ${end}` : `until ${end}`
  if (start !== null) return language === 'zh' ? `自 ${start}` : `since ${start}`
  return ''
}
