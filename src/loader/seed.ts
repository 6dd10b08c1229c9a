import type { Citation } from '../citation.ts'
import type { Json } from '../graph/port.ts'
import type { NodeType, Ontology } from '../ontology/model.ts'
import type { Location } from './diagnostics.ts'
import type { SeedFile } from './read/yaml-tree.ts'

/** The seed: all its files read, linked and checked as far as possible without the texts of the sources. */
export interface Seed {
  readonly ontology: Ontology
  readonly files: readonly SeedFile[]
  readonly sources: readonly SeedSource[]
  /** By `id`, sources and passages included. */
  readonly nodes: ReadonlyMap<string, SeedNode>
  /** Each once, whichever end states it; without derived ones. */
  readonly relationships: readonly SeedRelationship[]
}

export interface SeedNode {
  readonly type: NodeType
  readonly id: string
  /** By name of the property in the database; without those that have no value. */
  readonly properties: Readonly<Record<string, Json>>
  readonly evidence: readonly SeedCitation[]
  /** Those of the aliases that facts of sources add to its definition. */
  readonly addedAliases: readonly AddedAlias[]
  /** The range of the figure of an outcome. */
  readonly figure?: SeedCitation
  readonly at: Location
}

/** An alias that a source adds to what a register or another source defines. */
export interface AddedAlias {
  readonly alias: string
  /** `id` of the source. */
  readonly source: string
  readonly at: Location
}

export interface SeedRelationship {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, Json>>
  readonly evidence: readonly SeedCitation[]
  /** By name of a property that sources state differently: the `id`s of those that give the value it has. */
  readonly grounds?: Readonly<Record<string, readonly string[]>>
  readonly at: Location
}

/** A citation and where in the seed it is written. */
export interface SeedCitation extends Citation {
  readonly at: Location
  /** Whether the passage leaves out the agency it is cited for. */
  readonly implied?: true
}

/** A source: the digest of its text, and ranges in it. */
export interface SeedSource {
  readonly id: string
  /** Usual name of the file with its text. */
  readonly file: string
  readonly sha256: string
  readonly length: number
  readonly passages: readonly SeedPassage[]
  readonly numerals: readonly NumeralTerm[]
  /** When it was published, and where that is written. */
  readonly published: StatedDate | undefined
  /** Since when it no longer stands, and where that is written. */
  readonly withdrawn: StatedDate | undefined
  /** `id` of the agency that published it. */
  readonly publisher: string | undefined
  readonly at: Location
}

/** A date, ISO 8601, and where it is written. */
export interface StatedDate {
  readonly date: string
  readonly at: Location
}

/** The `id`s of the sources that have been withdrawn. */
export function withdrawnIn(sources: readonly SeedSource[]): ReadonlySet<string> {
  return new Set(sources.flatMap(({ id, withdrawn }) => (withdrawn ? [id] : [])))
}

export interface SeedPassage {
  readonly number: number
  readonly kind: string
  readonly start: number
  readonly end: number
  /** `id` of its theme. */
  readonly theme: string | undefined
  readonly at: Location
}

/** A term whose numerals are not figures: part of a name, a date, an ordinal or a word. */
export interface NumeralTerm {
  readonly text: string
  readonly kind: string
  readonly at: Location
}
