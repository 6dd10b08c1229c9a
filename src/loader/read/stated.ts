import type { Json } from '../../graph/port.ts'
import type { NodeType, Relationship } from '../../ontology/model.ts'
import type { Location } from '../diagnostics.ts'
import type { SeedCitation } from '../seed.ts'

/** One record of a file, before records are linked with each other. */
export interface StatedRecord {
  readonly type: NodeType
  readonly id: string
  /** By name of the property in the database. */
  readonly properties: Readonly<Record<string, Json>>
  /** Those it says anything of, right or wrong; none where it only adds to a record elsewhere. */
  readonly stated: ReadonlySet<string>
  readonly citations: readonly SeedCitation[]
  readonly figure: SeedCitation | undefined
  readonly relationships: readonly StatedRelationship[]
  readonly at: Location
}

/** One relationship as a record states it, from its own end. */
export interface StatedRelationship {
  readonly owner: NodeType
  readonly field: Relationship
  readonly ownerId: string
  readonly otherId: string
  /** The relationship type; which of several a role has chosen. */
  readonly type: string
  /** By name of the property in the database, the role not among them. */
  readonly properties: Readonly<Record<string, Json>>
  readonly citations: readonly SeedCitation[]
  readonly at: Location
}
