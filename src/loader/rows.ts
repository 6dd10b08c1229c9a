import type { Json } from '../graph/port.ts'

/** By name of the property in the database. */
export type Properties = Readonly<Record<string, Json>>

/** A node as a statement writes it. */
export interface NodeRow {
  readonly id: string
  readonly properties: Properties
}

/** A relationship as a statement writes it, between the nodes with these `id`s. */
export interface RelationshipRow {
  readonly from: string
  readonly to: string
  readonly properties: Properties
}
