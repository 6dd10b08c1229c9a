import type { Json } from '../graph/port.ts'
import type { NodeType, Ontology } from '../ontology/model.ts'
import type { Position } from './mistakes.ts'
import type { SeedFile } from './read/yaml-tree.ts'

/** Everything the files of the seed say: read, linked and free of mistakes that show without the sources. */
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
  readonly evidence: readonly Citation[]
  /** Where the figure of an outcome stands, exactly. */
  readonly figure?: Citation
  readonly at: Position
}

export interface SeedRelationship {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, Json>>
  readonly evidence: readonly Citation[]
  readonly at: Position
}

/** A range of characters of a source, in UTF-16 code units, the end not included. */
export interface Citation {
  /** `id` of the source. */
  readonly source: string
  readonly start: number
  readonly end: number
  readonly at: Position
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
  readonly at: Position
}

export interface SeedPassage {
  readonly number: number
  readonly kind: string
  readonly start: number
  readonly end: number
  /** `id` of the theme it stands under. */
  readonly theme: string | undefined
  readonly at: Position
}

/** A term of a source whose numerals are no figures. */
export interface NumeralTerm {
  readonly text: string
  readonly kind: string
  readonly at: Position
}

/** Each place once, in the order of the sources and of the text. */
export function sortCitations<C extends Omit<Citation, 'at'>>(citations: Iterable<C>): C[] {
  const unique = new Map<string, C>()
  for (const citation of citations) {
    const fragment = printFragment(citation)
    if (!unique.has(fragment)) unique.set(fragment, citation)
  }
  return [...unique.values()].sort(
    (a, b) =>
      (a.source === b.source ? 0 : a.source < b.source ? -1 : 1) || a.start - b.start || a.end - b.end,
  )
}

/** A citation as RFC 5147 writes it: `source:shanghai-2025-bulletin#char=12,18`. */
export function printFragment({ source, start, end }: Omit<Citation, 'at'>): string {
  return `${source}#char=${start},${end}`
}
