import { stringify } from 'csv-stringify/sync'
import type { Json } from '../../graph/port.ts'
import type { TextFormat } from '../format.ts'
import { type Column, EDGE_KEYS, EVIDENCE, type ExportModel, NODE_KEYS } from '../model.ts'
import { isMissing } from './json-lines.ts'
import { textOfValue } from './xml.ts'

/** With it, Excel reads UTF-8: otherwise Chinese becomes a row of signs. */
export const BOM = '\ufeff'

/**
 * What a spreadsheet takes for the start of a formula, the wide forms of Chinese keyboards among it, and the apostrophe
 * that marks a text as none.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠']/u

/** A text that no spreadsheet runs: an apostrophe goes before what could be a formula, and before an apostrophe. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The tables of nodes and of relationships; each is a file of its own. */
export function csvTables({ nodeColumns, edgeColumns }: ExportModel): {
  readonly nodes: Pick<TextFormat, 'begin' | 'nodes'>
  readonly edges: Pick<TextFormat, 'begin' | 'edges'>
} {
  const ofNodes = rowsOf(nodeColumns)
  const ofEdges = rowsOf(edgeColumns)
  return {
    nodes: {
      begin: BOM + stringify([[...NODE_KEYS, ...ofNodes.names]]),
      nodes: (records) =>
        stringify(
          records.map(({ kind, id, values, evidence }) => [
            harmless(id),
            kind.label,
            ...ofNodes.cells(kind.columns, values, evidence),
          ]),
        ),
    },
    edges: {
      begin: BOM + stringify([[...EDGE_KEYS, ...ofEdges.names]]),
      edges: (records) =>
        stringify(
          records.map(({ kind, from, to, values, evidence }) => [
            harmless(from),
            kind.type,
            harmless(to),
            ...ofEdges.cells(kind.columns, values, evidence),
          ]),
        ),
    },
  }
}

function rowsOf(columns: readonly Column[]): {
  readonly names: readonly string[]
  readonly cells: (own: readonly Column[], values: readonly Json[], evidence: readonly string[]) => string[]
} {
  const places = new Map(columns.map(({ name }, index) => [name, index]))
  return {
    names: [...columns.map(({ name }) => name), EVIDENCE],
    cells: (own, values, evidence) => {
      const cells = new Array<string>(columns.length + 1).fill('')
      for (const [index, column] of own.entries()) {
        const value = values[index]
        const place = places.get(column.name)
        if (place !== undefined && !isMissing(value)) cells[place] = cellOf(value)
      }
      if (evidence.length > 0) cells[columns.length] = textOfValue(evidence)
      return cells
    },
  }
}

/** Numbers stay numbers, negative ones too; lists are JSON, so that nothing in them is lost. */
function cellOf(value: Json): string {
  return typeof value === 'string' ? harmless(value) : textOfValue(value)
}
