import { ENTITY_TYPES as TYPES, KINDS, RELATIONSHIP_TYPES } from './generated/ontology.ts'

export { KINDS, RELATIONSHIP_TYPES }

/** A kind of entity: the prefix of its identifiers and the first part of its path. */
export type Kind = (typeof KINDS)[number]

/** The type of a relationship, by the name it has in Cypher. */
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number]

/** What the explorer knows of a type of entity. */
export interface EntityType {
  /** Its name in the API, and its label in Cypher. */
  readonly name: string
  /** Root field that lists its entities. */
  readonly plural: string
  /** Its own fields besides those of the heading. */
  readonly properties: Readonly<Record<string, Property>>
  /** Its fields that lead to other entities; those that say most come first. */
  readonly relationships: readonly Relationship[]
}

/** A field that holds a value. */
export interface Property {
  /** The values it can have, for an enum. */
  readonly values?: readonly string[]
  /** The field that says the same in English. */
  readonly english?: string
  /** The fields of the object it holds: start and end of a period. */
  readonly parts?: readonly string[]
}

/** Which way a relationship points. */
export type Direction = 'IN' | 'OUT' | 'BOTH'

/** A field that leads from an entity to its neighbours. */
export interface Relationship {
  readonly field: string
  /** Several where the role on the edge tells them apart. */
  readonly types: readonly [RelationshipType, ...RelationshipType[]]
  /** `OUT` where the relationship points away from the entity that has the field, `BOTH` where it is undirected. */
  readonly direction: Direction
  /** What is at the other end. */
  readonly to: Kind
  /** Whether the field answers one entity instead of a list. */
  readonly single?: true
  /** Whether the loader concluded it from others. */
  readonly derived?: true
  /** Whether it needs no evidence. */
  readonly register?: true
  /** The field of an edge that tells the type, and what its values stand for. */
  readonly roles?: { readonly field: string; readonly typeOf: Readonly<Record<string, RelationshipType>> }
  /** Fields of an edge that hold a value: `role`, `basis`. */
  readonly edgeFields?: readonly string[]
  /** Fields of an edge that are shown where they hold: `implied`. */
  readonly flags?: readonly string[]
  /** Fields of an edge that list entities: `via`. */
  readonly references?: readonly string[]
}

/** All types of entities, by kind. */
export const ENTITY_TYPES: Readonly<Record<Kind, EntityType>> = TYPES

/** The values of the enums of an outcome, in the order of the ontology. */
export const OUTCOME_VALUES = {
  kind: TYPES.outcome.properties.kind.values,
  measure: TYPES.outcome.properties.measure.values,
} as const

/** The kind an identifier tells by its prefix: `goal` of `goal:stable-employment`. */
export function kindOf(id: string): Kind | undefined {
  return KINDS.find((kind) => id.startsWith(`${kind}:`))
}

/** The relationships of the entity that an identifier names; none where it names no kind. */
export function relationshipsOf(id: string): readonly Relationship[] {
  const kind = kindOf(id)
  return kind ? ENTITY_TYPES[kind].relationships : []
}
