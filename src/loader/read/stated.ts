import type { Json } from '../../graph/port.ts'
import type { NodeType, Relationship } from '../../ontology/model.ts'
import type { Location } from '../diagnostics.ts'
import type { SeedCitation } from '../seed.ts'

/** A record of a file, before linking. */
export interface StatedRecord {
  readonly type: NodeType
  readonly id: string
  /** `id` of the source whose facts it is of; undefined in a register. */
  readonly source: string | undefined
  /** By name of the property in the database. */
  readonly properties: Readonly<Record<string, Json>>
  /** Names of all properties stated, valid or not; none if the record only adds to one elsewhere. */
  readonly stated: ReadonlySet<string>
  /** Where its aliases are written. */
  readonly aliasesAt?: Location
  readonly citations: readonly SeedCitation[]
  readonly figure: SeedCitation | undefined
  readonly relationships: readonly StatedRelationship[]
  readonly at: Location
}

/** Whether a record defines what it is about; otherwise it adds citations, aliases and relationships. */
export function isDefinition({ stated }: StatedRecord): boolean {
  return [...stated].some((property) => property !== 'aliases')
}

/** A relationship as a record states it, from its own end. */
export interface StatedRelationship {
  readonly owner: NodeType
  readonly field: Relationship
  readonly ownerId: string
  readonly otherId: string
  /** The relationship type; where a field has several, the one its role stands for. */
  readonly type: string
  /** By name of the property in the database; without the role. */
  readonly properties: Readonly<Record<string, Json>>
  readonly citations: readonly SeedCitation[]
  readonly at: Location
}
