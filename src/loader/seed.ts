import type { Citation } from '../citation.ts'
import type { Json } from '../graph/port.ts'
import type { NodeType, Ontology } from '../ontology/model.ts'
import type { Location } from './diagnostics.ts'
import type { SeedFile } from './read/yaml-tree.ts'

/** Everything the files of the seed say: read, linked and free of diagnostics that show without the sources. */
export interface Seed {
  readonly ontology: Ontology
  readonly files: readonly SeedFile[]
  readonly sources: readonly SeedSource[]
  /** By `id`, bulletins and their passages among them. */
  readonly nodes: ReadonlyMap<string, SeedNode>
  /** Each once, from whichever end it was stated; without the derived ones. */
  readonly relationships: readonly SeedRelationship[]
}

export interface SeedNode {
  readonly type: NodeType
  readonly id: string
  /** By name of the property in the database; those without a value are left out. */
  readonly properties: Readonly<Record<string, Json>>
  readonly evidence: readonly SeedCitation[]
  /** Where the figure of an outcome stands, exactly. */
  readonly figure?: SeedCitation
  readonly at: Location
}

export interface SeedRelationship {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, Json>>
  readonly evidence: readonly SeedCitation[]
  readonly at: Location
}

/** A citation and where in the seed it is written. */
export interface SeedCitation extends Citation {
  readonly at: Location
}

/** A bulletin by its digest and the positions in it. */
export interface SeedSource {
  readonly id: string
  /** The name its text usually has. */
  readonly file: string
  readonly sha256: string
  readonly length: number
  readonly passages: readonly SeedPassage[]
  readonly numerals: readonly NumeralTerm[]
  readonly at: Location
}

export interface SeedPassage {
  readonly number: number
  readonly kind: string
  readonly start: number
  readonly end: number
  /** `id` of the theme it stands under. */
  readonly theme: string | undefined
  readonly at: Location
}

/** A term of a source whose numerals are no figures. */
export interface NumeralTerm {
  readonly text: string
  readonly kind: string
  readonly at: Location
}
