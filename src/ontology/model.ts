/**
 * The graph model as read from the SDL: which labels, properties and relationships exist, and how the
 * GraphQL types and fields are tied to them. Everything that has to know the model knows it from here:
 * the planner, the constraints and indexes, the checks of a seed.
 */

/** `OUT`: the relationship points from the type that has the field to the other; `IN`: the other way round. */
export type RelationshipDirection = 'OUT' | 'IN'

/** Scalar types a property can have; an enum is a `String` with `values`. */
export type ScalarName = 'ID' | 'String' | 'Int' | 'Float' | 'Boolean' | 'Date' | 'DateTime'

/** A field whose value is stored on a node or relationship. */
export interface Property {
  /** The field in GraphQL and the key in a seed, for example `value`. */
  readonly field: string
  /** The property in the database; differs from `field` only for parts of an embedded object (`periodStart`). */
  readonly property: string
  readonly scalar: ScalarName
  /** Allowed values, for an enum. */
  readonly values?: readonly string[]
  readonly list: boolean
  readonly required: boolean
  readonly indexed: boolean
}

/** An object that is stored as several properties of its owner: `period { start end }`. */
export interface Embedded {
  readonly field: string
  readonly properties: ReadonlyMap<string, Property>
}

/** A field that follows relationships to nodes of one other type. */
export interface Relationship {
  readonly field: string
  /** Relationship types; more than one only with `roles`. */
  readonly types: readonly string[]
  /** Which enum value stands for which relationship type, and the edge field that tells: `role`, LEAD → LEADS. */
  readonly roles?: { readonly field: string; readonly typeOf: ReadonlyMap<string, string> }
  readonly direction: RelationshipDirection
  /** GraphQL type (= label) at the other end. */
  readonly target: string
  /** Whether the field answers one object instead of a connection. */
  readonly single: boolean
  /** Made by the loader: a seed may not state it. */
  readonly derived: boolean
  /** Properties of the relationship besides `evidence`: `basis`. */
  readonly properties: ReadonlyMap<string, Property>
  /** Edge fields that list nodes by a property of identifiers: `via`. */
  readonly references: ReadonlyMap<string, { readonly property: string; readonly target: string }>
}

/** An object type whose values are nodes. */
export interface NodeType {
  /** Name of the type in GraphQL, for example `Agency`. */
  readonly name: string
  /** Label in the database; the same word. */
  readonly label: string
  /** Prefix of its identifiers, for example `agency`. */
  readonly prefix: string
  /** Section of a seed and root field of the connection, for example `agencies`. */
  readonly plural: string
  /** Whether it implements `Entity`: has names, is searched for, carries the label `Entity` too. */
  readonly entity: boolean
  /** Whether nodes of this type carry `evidence`. */
  readonly evidence: boolean
  readonly properties: ReadonlyMap<string, Property>
  readonly embedded: ReadonlyMap<string, Embedded>
  readonly relationships: ReadonlyMap<string, Relationship>
}

/** The whole model. */
export interface Ontology {
  /** By type name, in the order of the SDL. */
  readonly nodes: ReadonlyMap<string, NodeType>
}
