import type { EdgeRecord, ExportModel, NodeRecord } from './model.ts'

/** What is said of an export as a whole. */
export interface ExportInfo {
  /** The revision of the graph; undefined where nobody stamped it. */
  readonly revision: string | undefined
  /** What stands before the paths of addresses; empty: they are paths. */
  readonly publicUrl: string
}

/** How a format writes a graph as one text: what comes first, nodes, what comes then, relationships, what comes last. */
export interface TextFormat {
  readonly begin: string
  readonly nodes: (records: readonly NodeRecord[]) => string
  readonly between: string
  readonly edges: (records: readonly EdgeRecord[]) => string
  readonly end: string
}

/** Makes the writer of one export. It may remember what it has written, within bounds. */
export type TextFormatOf = (model: ExportModel, info: ExportInfo) => TextFormat
