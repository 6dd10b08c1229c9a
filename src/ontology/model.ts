/**
 * The graph model as read from `schema/`: which labels, properties and relationships exist, and how the GraphQL
 * types and fields are tied to them. Whatever has to know the model knows it from here: the public schema, the
 * planner, the constraints and indexes, the checks of a seed.
 */

import type { Limits } from './read/read-limits.ts'

/**
 * `OUT`: the relationship points from the type that has the field to the other; `IN`: the other way round; `BOTH`: it is
 * undirected, stored in one direction and followed in either.
 */
export type RelationshipDirection = 'OUT' | 'IN' | 'BOTH'

/** Scalar types a property can have; an enum is a `String` with `values`. */
export type ScalarName = 'ID' | 'String' | 'Int' | 'Float' | 'Boolean' | 'Date' | 'DateTime'

/** A field whose value is stored on a node or relationship. */
export interface Property extends Limits {
  /** The field in GraphQL and the key in a seed, for example `value`. */
  readonly field: string
  /** The property in the database; differs from `field` only for parts of an embedded object (`periodStart`). */
  readonly property: string
  readonly scalar: ScalarName
  /** Name of the enum, for an enum. */
  readonly enum?: string
  /** Allowed values, for an enum. */
  readonly values?: readonly string[]
  readonly list: boolean
  readonly required: boolean
  readonly indexed: boolean
  /** How many digits the text has, where it is a code. */
  readonly digits?: number
  /** Made by the loader: a seed may not state it. */
  readonly derived?: true
  /** What it is called in a vocabulary that others know. */
  readonly means?: Meaning
  /** How it changes with the date of `@asOf`; undefined where it does not. */
  readonly dated?: Dated
}

/** What a property is called elsewhere. */
export interface Meaning {
  readonly iri: string
  /** The language of a text, as a BCP 47 tag. */
  readonly language?: string
}

/** How what is stored changes with the date of `@asOf`, by dates stored beside it that are no fields of the API. */
export type Dated =
  /** Each item of a list is there since the date at its place in the list `since`. */
  | { readonly kind: 'items'; readonly since: string }
  /** The value is there since the date `since`; it was `before` until then. */
  | { readonly kind: 'value'; readonly since: string; readonly before: string | boolean }
  /** The first date on which something was said. */
  | { readonly kind: 'first' }
  /** The last of the dates in the list `dates`. */
  | { readonly kind: 'last'; readonly dates: string }

/** An object that is stored as several properties of its owner: `period { start end }`. */
export interface Embedded {
  readonly field: string
  /** Name of the object type, for example `Period`. */
  readonly type: string
  /** Made by the loader: a seed may not state it. */
  readonly derived: boolean
  readonly properties: ReadonlyMap<string, Property>
}

/** A field that follows relationships to nodes of one other type. */
export interface Relationship {
  readonly field: string
  /** Relationship types; more than one only with `roles`. */
  readonly types: readonly string[]
  /** Which enum value stands for which relationship type, and the edge field that tells: `role`, LEAD → LEADS. */
  readonly roles?: {
    readonly field: string
    /** Name of the enum. */
    readonly enum: string
    readonly typeOf: ReadonlyMap<string, string>
  }
  readonly direction: RelationshipDirection
  /** GraphQL type (= label) at the other end. */
  readonly target: string
  /** The field of the target that follows the same relationships the other way; of an undirected one, itself. */
  readonly reverse: string
  /** Whether the field answers one object instead of a connection. */
  readonly single: boolean
  /** The list of the same type that leads to parts, where the field may hold what is related to those as well. */
  readonly includesParts?: string
  /** Made by the loader: a seed may not state it. */
  readonly derived: boolean
  /** Whether it needs no evidence: a register may state it, and it is in the graph where both ends are. */
  readonly register: boolean
  /** The values of the order's enum that hold where a client asks for no order; undefined: that of the target. */
  readonly defaultOrder?: readonly string[]
  /** Name of the type that says what stands on the relationship besides `evidence`, for example `Participation`. */
  readonly propertiesType?: string
  /** Properties of the relationship besides `evidence`: `basis`. */
  readonly properties: ReadonlyMap<string, Property>
  /** Edge fields that list nodes by a property of identifiers: `via`. */
  readonly references: ReadonlyMap<string, Reference>
  /** Whether every entity has the field, by its interface. */
  readonly common?: true
}

/** A list of nodes whose identifiers stand in a property of a relationship. */
export interface Reference {
  readonly property: string
  readonly target: string
  readonly dated?: Dated
}

/** A field that lists entities of any type from which relationships of a type lead here. */
export interface EntityList {
  readonly field: string
  readonly type: string
  /** `start` and `end` of the place, and what every relationship has. */
  readonly properties: ReadonlyMap<string, Property>
}

/** A text that is not stored in the graph: a range of a text the operator may hold, told by its digest. */
export interface FromSource {
  readonly field: string
  /** The field that leads to the node with the digest. */
  readonly source: string
  /** The property of that node. */
  readonly digest: string
  /** Properties with the offsets of the range. */
  readonly start: string
  readonly end: string
}

/** What a list of nodes can be ordered by. */
export type OrderTerm = { readonly name: string } & (
  | { readonly property: Property; readonly relationship?: undefined }
  /** By how many there are. */
  | { readonly relationship: Relationship; readonly property?: undefined }
)

/** What a list of nodes can be grouped by. */
export type GroupTerm = { readonly name: string } & (
  | { readonly property: Property; readonly relationship?: undefined }
  /** By the nodes at the other end. */
  | { readonly relationship: Relationship; readonly property?: undefined }
)

/** An object type whose values are nodes. */
export interface NodeType {
  /** Name of the type in GraphQL, for example `TradeFair`. */
  readonly name: string
  /** Label in the database; the same word. */
  readonly label: string
  /** Prefix of its identifiers, for example `trade-fair`. */
  readonly prefix: string
  /** Root field that answers one of them, for example `tradeFair`. */
  readonly singular: string
  /** Section of a seed and root field of the connection, for example `tradeFairs`. */
  readonly plural: string
  /** Its value of `EntityType`, for example `TRADE_FAIR`; undefined where it is not an entity. */
  readonly entityType: string | undefined
  /** Whether it implements `Entity`: has names, is searched for, carries the label `Entity` too. */
  readonly entity: boolean
  /** Whether nodes of this type are in the graph even where no source mentions them, and `@asOf` any date. */
  readonly always: boolean
  /** Whether no two of them share a name or an alias. */
  readonly uniqueNames: boolean
  /** Whether nodes of this type carry `evidence`. */
  readonly evidence: boolean
  /** What the type is called in vocabularies that others know: addresses. */
  readonly means: readonly string[]
  /** Fields that answer the address of the page of a node. */
  readonly addresses: ReadonlySet<string>
  /** An identifier and a name such as nodes of this type have. */
  readonly example: { readonly id: string; readonly name: string | undefined }
  readonly properties: ReadonlyMap<string, Property>
  readonly embedded: ReadonlyMap<string, Embedded>
  readonly relationships: ReadonlyMap<string, Relationship>
  readonly entityLists: ReadonlyMap<string, EntityList>
  readonly fromSource: ReadonlyMap<string, FromSource>
  /** Properties whose words search looks into, besides the names: `summary`. */
  readonly searched: readonly string[]
  /** By value of the order's enum, for example `NAME_EN`. */
  readonly orders: ReadonlyMap<string, OrderTerm>
  /** The value of that enum which holds where a client asks for no order: `ID` unless the ontology says otherwise. */
  readonly defaultOrder: string
  /** By value of the enum of `groups(by:)`, for example `KIND`. */
  readonly groups: ReadonlyMap<string, GroupTerm>
}

/** What `Evidence` reads from the graph: the source, its digest, and its passages to count in. */
export interface EvidenceModel {
  /** GraphQL type (= label) of what is cited. */
  readonly source: string
  /** Property of the source with the digest of its text. */
  readonly digest: string
  /** Relationship of the source to its passages. */
  readonly passages: Relationship
  /** Lists of what passages, and sources as a whole, say something of. */
  readonly inPassage: EntityList
  readonly inSource: EntityList
  /** Property of the source: when it was published. */
  readonly published: string
  /** Property of a passage: where it starts. */
  readonly start: string
}

/** The whole model. */
export interface Ontology {
  /** By type name, in the order of the SDL. */
  readonly nodes: ReadonlyMap<string, NodeType>
  /** The types of entities, by value of `EntityType`. */
  readonly entityTypes: ReadonlyMap<string, NodeType>
  readonly evidence: EvidenceModel
}
