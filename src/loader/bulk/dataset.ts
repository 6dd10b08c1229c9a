import type { Json } from '../../graph/port.ts'

/** The version of the format that README.md beside this file describes. */
export const FORMAT = 1

/** A file of nodes: one label, one node a line. */
export interface NodeFile {
  /** Relative to the folder of the manifest: `nodes/Agency.jsonl`. */
  readonly path: string
  readonly label: string
  readonly rows: number
  /** Digest of the file, in hexadecimal. */
  readonly sha256: string
}

/** A file of relationships of one type from nodes of one label to nodes of one label, one a line. */
export interface RelationshipFile {
  /** `relationships/Agency-LEADS-Initiative.jsonl` */
  readonly path: string
  readonly from: string
  readonly type: string
  readonly to: string
  readonly rows: number
  readonly sha256: string
}

/** A graph in files: what `manifest.json` says. */
export interface Manifest {
  readonly format: typeof FORMAT
  /** Digest of the paths and digests of all files: the same content has the same revision everywhere. */
  readonly revision: string
  /** What made the files, for people. */
  readonly origin: string
  readonly nodes: number
  readonly relationships: number
  /** Nodes first, in the order in which they are loaded. */
  readonly files: readonly (NodeFile | RelationshipFile)[]
}

/** A line of a file of nodes. */
export interface NodeLine {
  readonly id: string
  readonly properties: Readonly<Record<string, Json>>
}

/** A line of a file of relationships. */
export interface RelationshipLine {
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, Json>>
}
