import type { Json } from '../../graph/port.ts'

/** Everything in a graph, as plain values; the content of a seed is one. */
export interface GraphContent {
  readonly nodes: readonly ContentNode[]
  readonly relationships: readonly ContentRelationship[]
}

/** A node; its type's label is one of its labels. */
export interface ContentNode {
  readonly labels: readonly string[]
  readonly id: string
  readonly properties: Readonly<Record<string, Json>>
}

/** A relationship between two nodes, by their identifiers. */
export interface ContentRelationship {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, Json>>
}
