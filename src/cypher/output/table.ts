import stringWidth from 'string-width'
import type { QueryResult } from '../engines/ad-hoc-query.ts'
import type { GraphValue } from '../engines/graph-value.ts'
import { printable } from './printable.ts'
import { inCypher } from './write-value.ts'

/** Separates two columns. */
const GAP = '  '
/** The narrowest a column is cut to. */
const NARROWEST = 8

/**
 * A result as a table. Chinese characters are two columns wide; numbers are aligned right.
 * @param width columns of the terminal; longer text is cut and ends in `…`. Undefined to cut nothing.
 */
export function writeTable({ columns, rows }: QueryResult, width: number | undefined): string {
  const cells = [columns.map(printable), ...rows.map((row) => row.map(writeCell))]
  const wanted = columns.map((_, index) =>
    cells.reduce((most, row) => Math.max(most, stringWidth(row[index] ?? '')), 0),
  )
  const widths = width === undefined ? wanted : fit(wanted, width - GAP.length * (columns.length - 1))
  const right = columns.map((_, index) => rows.length > 0 && rows.every((row) => isNumeric(row[index])))
  const [head = [], ...body] = cells.map((row) =>
    row.map((cell, index) => pad(cut(cell, widths[index] ?? 0), widths[index] ?? 0, right[index] ?? false)),
  )
  const rule = widths.map((columnWidth) => '─'.repeat(columnWidth))
  return [head, rule, ...body].map((row) => `${row.join(GAP).trimEnd()}\n`).join('')
}

/** Text has no quotes, except inside lists and nodes. */
function writeCell(value: GraphValue): string {
  return printable(typeof value === 'string' ? value : inCypher(value))
}

function isNumeric(value: GraphValue | undefined): boolean {
  return typeof value === 'number' || value === null
}

/** Widths that add up to at most `available`; the widest columns shrink first. */
function fit(wanted: readonly number[], available: number): readonly number[] {
  const narrow = (limit: number): readonly number[] => wanted.map((width) => Math.min(width, limit))
  let limit = Math.max(NARROWEST, ...wanted)
  while (limit > NARROWEST && sum(narrow(limit)) > available) limit--
  const widths = narrow(limit)
  // What rounding leaves over goes to the shrunk columns, from the left.
  let left = available - sum(widths)
  return widths.map((width, index) => (width < (wanted[index] ?? 0) && left-- > 0 ? width + 1 : width))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' })

function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let kept = ''
  let used = 0
  for (const { segment } of characters.segment(text)) {
    used += stringWidth(segment)
    if (used > width - 1) break
    kept += segment
  }
  return `${kept}…`
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return right ? space + text : text + space
}
