import type { Range } from '../../citation.ts'

/** A body that acts, as a register knows it. */
export interface KnownEntity {
  readonly id: string
  /** Type in the ontology, such as `Agency`. */
  readonly type: string
  /** The official name and every other, in both languages. */
  readonly names: readonly string[]
  /** `id` of its city; undefined for what belongs to none. */
  readonly city: string | undefined
  /** Unit, of an indicator that has one. */
  readonly unit?: string
}

/** What is known before a text is read, as data. */
export interface Register {
  readonly entities: readonly KnownEntity[]
}

/** Everything a draft is made from; the same input always gives the same draft. */
export interface DraftInput {
  readonly text: string
  /** The day it was published, `2025-10-22`. */
  readonly published: string
  /** `id` of the body that published it, or its name where the register lacks it. */
  readonly publisher: string
  /** `id` of the city that its short names belong to. */
  readonly city: string
  readonly register: Register
}

/** Positions as the gold has them: start and exclusive end, in UTF-16 code units. */
export type At = readonly [start: number, end: number]

/** A stretch of days; an end that is open is null. */
export interface Period {
  readonly start: string | null
  readonly end: string | null
}

export type Measure = 'LEVEL' | 'YEAR_ON_YEAR' | 'CHANGE' | 'GAP' | 'SHARE' | 'MULTIPLE' | 'QUALITATIVE'
export type Direction = 'UP' | 'DOWN' | null
export type OutcomeKind = 'RESULT' | 'SCOPE' | 'TARGET'
export type Basis = 'STATED' | 'TOPIC'

export interface DraftAgency {
  /** As first printed; of a publisher that the text does not name, the name it is known by. */
  readonly name: string
  readonly mentions: readonly At[]
  /** Words that stand for it: 我区, 街道. */
  readonly anaphora: readonly At[]
  /** Best first: entities of the register with exactly this name in the city. */
  readonly candidates: readonly string[]
}

export interface DraftFigure {
  readonly raw: string
  readonly at: At
  readonly value: number | null
  readonly valueMin: number | null
  readonly valueMax: number | null
  readonly unit: string | null
  /** Null for what is told without a figure. */
  readonly comparator: string | null
  readonly measure: Measure
  readonly direction: Direction
  readonly kind: OutcomeKind
  readonly period: Period | null
  /** The words that say what is measured; empty where none stand before the figure. */
  readonly indicator: string
  /** `id` of an indicator of the register. */
  readonly known?: string
}

export interface DraftGoal {
  readonly phrase: string
  readonly at: At
  readonly basis: Basis
  /** `id` of a goal of the register; null for one that is new. */
  readonly known: string | null
}

export interface DraftInitiative {
  readonly title: string
  readonly quote: string
  readonly at: At
  /** Names of agencies of the draft. */
  readonly leads: readonly string[]
  readonly supports: readonly string[]
  readonly goals: readonly DraftGoal[]
  /** Positions in the list of figures. */
  readonly figures: readonly number[]
}

export interface DraftNumeral {
  readonly term: string
  readonly at: At
}

/** What was changed in a text, or is unusual in it, before it was read. */
export interface NormalisationReport {
  readonly byteOrderMark: boolean
  readonly carriageReturns: number
  /** Spaces inside numbers, which stay. */
  readonly spacedNumbers: readonly At[]
}

/** A proposal of what a text says. */
export interface Draft {
  /** Name of the agency that published the text. */
  readonly publisher: string
  readonly agencies: readonly DraftAgency[]
  readonly figures: readonly DraftFigure[]
  readonly initiatives: readonly DraftInitiative[]
  readonly numerals: readonly DraftNumeral[]
  /** Numerals that are in no figure and no term: a person decides. */
  readonly unexplained: readonly DraftNumeral[]
  readonly report: NormalisationReport
}

export function at({ start, end }: Range): At {
  return [start, end]
}
