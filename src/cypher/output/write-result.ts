import { stringify } from 'csv-stringify/sync'
import type { Format } from '../arguments.ts'
import type { QueryResult } from '../engines/ad-hoc-query.ts'
import type { GraphValue } from '../engines/graph-value.ts'
import { writeTable } from './table.ts'
import { asJson } from './write-value.ts'

/**
 * A result as text that ends in a line break.
 * @param width columns of the terminal, for a table; undefined to cut nothing.
 */
export function writeResult(result: QueryResult, format: Format, width: number | undefined): string {
  switch (format) {
    case 'table':
      return writeTable(result, width)
    case 'csv':
      return stringify([uniqueNames(result.columns), ...result.rows.map((row) => row.map(inCsv))])
    case 'json':
      return writeJson(result)
  }
}

/** One object per line, readable by people and by line-based tools. */
function writeJson({ columns, rows }: QueryResult): string {
  const names = uniqueNames(columns)
  const objects = rows.map((row) =>
    JSON.stringify(Object.fromEntries(names.map((name, index) => [name, asJson(row[index] ?? null)]))),
  )
  return objects.length === 0 ? '[]\n' : `[\n  ${objects.join(',\n  ')}\n]\n`
}

/** `null` is an empty field; a list, map, node, relationship or path is JSON. */
function inCsv(value: GraphValue): string {
  if (value === null) return ''
  return typeof value === 'object' ? JSON.stringify(asJson(value)) : String(value)
}

/** `a`, `a` becomes `a`, `a_2`, because an object has each key once. */
function uniqueNames(columns: readonly string[]): readonly string[] {
  const names: string[] = []
  for (const column of columns) {
    let name = column
    for (let number = 2; names.includes(name); number++) name = `${column}_${number}`
    names.push(name)
  }
  return names
}
