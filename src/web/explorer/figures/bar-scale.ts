import type { Quantity } from './figure-wording.ts'

/** How the end of a bar looks: as sure as the figure is. */
export type BarEnd = 'exact' | 'more' | 'less' | 'about' | 'range'

/** A bar as parts of the width of its scale, 0 to 1. */
export interface Bar {
  readonly from: number
  readonly to: number
  readonly end: BarEnd
}

/** Figures that can be compared: of one measure in one unit. */
export interface Scale<Item> {
  readonly key: string
  readonly items: readonly Item[]
  /** The value at the right end; 0 where no figure of these has a number. */
  readonly max: number
}

const ENDS = {
  EXACT: 'exact',
  MORE_THAN: 'more',
  AT_LEAST: 'more',
  ALMOST: 'less',
  AT_MOST: 'less',
  ABOUT: 'about',
  RANGE: 'range',
} as const

/** Room to the right of the longest bar, for an end that is open. */
const ROOM = 1.08

/**
 * Groups figures by what can stand on one scale, in the order in which they come: never two units on one, nor a
 * share beside a change. A share has the whole for its scale.
 */
export function scalesOf<Item extends Quantity>(outcomes: readonly Item[]): readonly Scale<Item>[] {
  const groups = new Map<string, Item[]>()
  for (const outcome of outcomes) {
    const key = `${outcome.measure} ${outcome.unit ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), outcome])
  }
  return [...groups].map(([key, items]) => ({ key, items, max: maxOf(items) }))
}

function maxOf(items: readonly Quantity[]): number {
  const largest = Math.max(0, ...items.map((item) => item.value ?? item.valueMax ?? item.valueMin ?? 0))
  const share = items.every(({ measure, unit }) => measure === 'SHARE' && unit === '%')
  return share ? Math.max(100, largest) : largest * ROOM
}

/**
 * The bar of a figure on its scale, from zero; of a range only what it covers. None where there is no number or one
 * below zero, or nothing to compare it with.
 */
export function barOf(quantity: Quantity, { items, max, key }: Scale<Quantity>): Bar | undefined {
  if (max === 0 || quantity.measure === 'QUALITATIVE') return undefined
  if (items.length < 2 && !key.startsWith('SHARE')) return undefined
  const end = ENDS[quantity.comparator ?? 'EXACT']
  const { value, valueMin, valueMax } = quantity
  if (value !== null && value < 0) return undefined
  if (value !== null) return { from: 0, to: value / max, end }
  if (valueMin !== null && valueMax !== null)
    return { from: valueMin / max, to: valueMax / max, end: 'range' }
  if (valueMin !== null) return { from: 0, to: valueMin / max, end: 'more' }
  return valueMax === null ? undefined : { from: 0, to: valueMax / max, end: 'less' }
}
