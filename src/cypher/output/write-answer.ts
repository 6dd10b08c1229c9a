import { stringify } from 'csv-stringify/sync'
import type { Answer, GraphValue } from '../engines/ad-hoc-query.ts'
import type { Format } from '../arguments.ts'
import { writeTable } from './table.ts'
import { asJson } from './write-value.ts'

/**
 * An answer as text that ends in a line break.
 * @param width columns of the terminal, for a table; undefined where nothing is to be cut.
 */
export function writeAnswer(answer: Answer, format: Format, width: number | undefined): string {
  switch (format) {
    case 'table':
      return writeTable(answer, width)
    case 'csv':
      return stringify([uniqueNames(answer.columns), ...answer.rows.map((row) => row.map(inCsv))])
    case 'json':
      return writeJson(answer)
  }
}

/** One object a line, so that the answer can be read by people and by line. */
function writeJson({ columns, rows }: Answer): string {
  const names = uniqueNames(columns)
  const objects = rows.map((row) =>
    JSON.stringify(Object.fromEntries(names.map((name, index) => [name, asJson(row[index] ?? null)]))),
  )
  return objects.length === 0 ? '[]\n' : `[\n  ${objects.join(',\n  ')}\n]\n`
}

/** Nothing is an empty field; what is no scalar is JSON. */
function inCsv(value: GraphValue): string {
  if (value === null) return ''
  return typeof value === 'object' ? JSON.stringify(asJson(value)) : String(value)
}

/** `a`, `a` becomes `a`, `a_2`: an object has each key once. */
function uniqueNames(columns: readonly string[]): readonly string[] {
  const names: string[] = []
  for (const column of columns) {
    let name = column
    for (let number = 2; names.includes(name); number++) name = `${column}_${number}`
    names.push(name)
  }
  return names
}
