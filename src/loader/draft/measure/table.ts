import type { Below } from './floors.ts'
import type { MeasuredText } from './measure.ts'
import { MEASURED, type Score, type Tally, precision, recall } from './score.ts'

/** Precision and recall per text and in all, a row for each thing that is measured, and how long drafting took. */
export function printTable(texts: readonly MeasuredText[], total: Score): string {
  const columns = [
    ...texts.map(({ name, score }) => ({ head: name.slice(0, 2), score })),
    { head: 'all', score: total },
  ]
  const rows = [
    ['precision/recall', ...columns.map(({ head }) => head)],
    ...MEASURED.map((what) => [what, ...columns.map(({ score }) => print(score[what]))]),
    ['milliseconds', ...texts.map(({ milliseconds }) => milliseconds.toFixed(0)), ''],
  ]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** `.98/.95`; the counts behind them differ from text to text, so both stay two digits. */
function print(tally: Tally): string {
  return [precision(tally), recall(tally)].map((share) => share.toFixed(2).replace(/^0/, '')).join('/')
}

/** What fell below its floor, a line each. */
export function printBelow(below: readonly Below[]): string {
  return below
    .map(
      ({ what, which, measured, floor }) =>
        `${which} of ${what} is ${measured.toFixed(3)}, below its floor of ${floor}`,
    )
    .join('\n')
}
