import stringWidth from 'string-width'
import type { Position } from './engines/statement-error.ts'
import { printable } from './output/printable.ts'

/** The position of an offset in UTF-16 code units. */
export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

/** The offset of a position in UTF-16 code units. */
export function offsetOf(text: string, { line, column }: Position): number {
  const before = text.split('\n').slice(0, line - 1)
  return Math.min(text.length, before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1)
}

/** Characters of a long line shown on either side of the position. */
const AROUND = 60

/** `line 1, column 8: message`, then that line of the statement and a caret below the position. */
export function pointOut(statement: string, message: string, position: Position | undefined): string {
  if (!position) return printable(message)
  const { line, column } = position
  const text = statement.split('\n')[line - 1] ?? ''
  const start = Math.max(0, column - 1 - AROUND)
  const before = printable(text.slice(start, column - 1))
  const shown = before + printable(text.slice(column - 1, column - 1 + AROUND))
  return [
    `line ${line}, column ${column}: ${printable(message)}`,
    `  ${shown}`,
    `  ${' '.repeat(stringWidth(before))}^`,
  ].join('\n')
}
