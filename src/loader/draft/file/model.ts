import type { NumeralKind } from '../../../figures/numeral.ts'
import type { Candidate } from '../../../planner/search/reconciler.ts'
import type { Basis, Direction, Measure, OutcomeKind, Period } from '../model.ts'

/**
 * A place in the text, in words: a TextQuoteSelector of the W3C Web Annotation model. `prefix` and `suffix` are there
 * where `exact` occurs more than once, and as short as they can be.
 */
export interface TextQuote {
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
}

/** Who proposed a record, or changed it last. */
export type By = 'rule' | 'model' | 'person'

/** Whether somebody has decided about a record. Only what is accepted is compiled. */
export type Status = 'OPEN' | 'ACCEPTED' | 'REJECTED'

/**
 * What a record is in the graph: an entity that is there (`isNew: false`), or a new one with an `id` that is free. The
 * names of a new one are its own; what is there keeps its names, and gets `name` as an alias where it lacks it.
 */
export interface Identity {
  readonly id: string
  readonly isNew: boolean
}

interface RecordBase {
  /**
   * Names the record in this draft and never changes, of its type and where it was first found: `agency-3,7`. Drafting
   * the same text again gives the same keys.
   */
  readonly key: string
  readonly by: By
  /** Why a model or a rule proposes it, or is unsure, where there is something to say. */
  readonly note?: string
}

interface NamedRecord extends RecordBase {
  readonly identity: Identity
  /** In Chinese, or as printed in an English text. */
  readonly name: string
  /** Empty until somebody writes it: it is never invented by a rule. */
  readonly nameEn: string
  /** Best first. */
  readonly candidates: readonly Candidate[]
}

export interface AgencyRecord extends NamedRecord {
  readonly type: 'Agency'
  /** Where it is named; empty for a publisher that the text does not name. */
  readonly mentions: readonly TextQuote[]
  /** `AgencyKind` of the ontology, of a new one. */
  readonly kind?: string
  /** Of a new one: `city:…` or `district:…`. */
  readonly place?: string
  /** Other names that the text uses. */
  readonly aliases: readonly string[]
}

export interface GoalRecord extends NamedRecord {
  readonly type: 'Goal'
  readonly mentions: readonly TextQuote[]
  readonly aliases: readonly string[]
}

export interface IndicatorRecord extends NamedRecord {
  readonly type: 'Indicator'
  readonly unit?: string
  /** `city:…`, `district:…` or the key of an agency of this draft, of a new one. */
  readonly of?: string
}

export interface InitiativeRecord extends NamedRecord {
  readonly type: 'Initiative'
  /** The clauses that tell of it, in order. */
  readonly quotes: readonly TextQuote[]
  readonly summary?: string
  readonly summaryEn?: string
  /** Nobody is named, and the publisher is meant: 全区, or nothing. */
  readonly isImplied: boolean
  readonly agencies: readonly {
    readonly agency: string
    readonly role: 'LEAD' | 'SUPPORT'
    readonly quote: TextQuote
  }[]
  readonly goals: readonly { readonly goal: string; readonly basis: Basis; readonly quote: TextQuote }[]
}

export interface OutcomeRecord extends NamedRecord {
  readonly type: 'Outcome'
  /** Where it is told, the figure included. */
  readonly quote: TextQuote
  /** The figure with the words that bound it, exactly as printed; undefined for what is told without one. */
  readonly figure?: TextQuote
  readonly kind: OutcomeKind
  readonly measure: Measure
  readonly direction: Direction
  readonly period: Period | null
  /** Stated only where the figure has none. */
  readonly unit?: string
  /** Key of the initiative that produced it. */
  readonly initiative?: string
  /** Key of the agency that reports it, where no initiative produced it. */
  readonly agency?: string
  readonly isImplied: boolean
  /** Key of the indicator. */
  readonly indicator?: string
}

/** A numeral that is no figure, with what makes it plain: 八项规定. */
export interface TermRecord extends RecordBase {
  readonly type: 'Term'
  readonly quote: TextQuote
  readonly term: string
  /** A key of `numerals` in `source.yaml`. */
  readonly category: NumeralKind
}

/** The text itself: what `source.yaml` says before passages and numerals. */
export interface SourceRecord extends RecordBase {
  readonly type: 'Source'
  readonly id: string
  readonly name: string
  readonly nameEn: string
  readonly language: string
  readonly published: string
  /** `id` of an agency, or the key of one in this draft. */
  readonly publisher: string
  readonly city: string
  readonly district?: string
  readonly url?: string
  /** Name of the text in `SOURCES_DIR`. */
  readonly file: string
  readonly sha256: string
}

export type DraftRecord =
  SourceRecord | AgencyRecord | GoalRecord | IndicatorRecord | InitiativeRecord | OutcomeRecord | TermRecord

/** `seed/drafts/<slug>/draft.yaml`: what is proposed. Reviewing never rewrites it. */
export interface DraftFile {
  readonly version: 1
  readonly slug: string
  /** The source first, the others in order of the text. */
  readonly records: readonly DraftRecord[]
}

/**
 * A line of `seed/drafts/<slug>/decisions.jsonl`, which is only ever appended to: what is decided is what the lines say
 * one after another, so a process that is killed loses at most the line it was writing. The last line, if torn, is none.
 */
export type Decision =
  | { readonly decision: 'accept' | 'reject' | 'reopen'; readonly keys: readonly string[] }
  /** New values of fields of a record; null takes one away. `key` and `type` stay. It is `by: person` from then on. */
  | { readonly decision: 'edit'; readonly key: string; readonly fields: Readonly<Record<string, unknown>> }
  /** The record is that entity. */
  | { readonly decision: 'identify'; readonly key: string; readonly identity: Identity }
  /** One record is the same as another of its type: mentions, quotes, ties and aliases go there. */
  | { readonly decision: 'merge'; readonly key: string; readonly into: string }
  /** A person marked something that nobody proposed. */
  | { readonly decision: 'add'; readonly record: DraftRecord }
  /** Takes the last decision back that is not taken back yet; a `redo` takes that back. */
  | { readonly decision: 'undo' }
  | { readonly decision: 'redo' }

/** A record with what is decided about it. */
export type DecidedRecord = DraftRecord & { readonly status: Status }

/** A draft with everything that is decided about it. */
export interface DraftState {
  readonly file: DraftFile
  /** Records as edited, merged and added; of each, what is decided. */
  readonly records: readonly DecidedRecord[]
  /** Decisions that change nothing, by position among the lines: of a record that is no longer drafted, or wrong. */
  readonly refused: readonly { readonly index: number; readonly reason: string }[]
  /** How many lines were read: a second window that has seen fewer is told so. */
  readonly decisions: number
  readonly canUndo: boolean
  readonly canRedo: boolean
}
