import type { NodeRow, RelationshipRow } from '../rows.ts'

/** Version of the file format, which README.md in this folder describes. */
export const FORMAT = 1

/** A file of nodes of one label, one node per line. */
export interface NodeFile {
  /** Relative to the folder of the manifest: `nodes/Agency.jsonl`. */
  readonly path: string
  readonly label: string
  readonly rows: number
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string
}

/** A file of relationships of one type between nodes of two labels, one relationship per line. */
export interface RelationshipFile {
  /** `relationships/Agency-LEADS-Initiative.jsonl` */
  readonly path: string
  readonly from: string
  readonly type: string
  readonly to: string
  readonly rows: number
  readonly sha256: string
}

/** `manifest.json` of a data set. */
export interface Manifest {
  readonly format: typeof FORMAT
  /** Digest of the paths and digests of all files: the same content has the same revision on every machine. */
  readonly revision: string
  /** What wrote the files, for people. */
  readonly origin: string
  readonly nodes: number
  readonly relationships: number
  /** In loading order, nodes first. */
  readonly files: readonly (NodeFile | RelationshipFile)[]
}

/** The lines of a file to be written, produced on demand. */
export type LinesOfFile =
  | { readonly label: string; readonly lines: Iterable<NodeRow> }
  | {
      readonly from: string
      readonly type: string
      readonly to: string
      readonly lines: Iterable<RelationshipRow>
    }
