/** What the review page and its server say to each other, as JSON. */

import type { Range } from '../../../citation.ts'
import type { Figure } from '../../../figures/figure.ts'
import type { DraftRecord, DraftState } from '../file/model.ts'

/** The fields of records that hold quotes and are drawn in the text. */
export type QuoteField = 'mentions' | 'quotes' | 'quote' | 'figure'

/** Where a quote of a record stands. */
export interface Place extends Range {
  readonly field: QuoteField
  /** Which of a list; 0 where the field holds one. */
  readonly index: number
}

/** The text under review, which stays the same. */
export interface ReviewDocument {
  readonly slug: string
  readonly text: string
  readonly language: string
  readonly passages: readonly Range[]
  /** Headings aside. */
  readonly sentences: readonly Range[]
  readonly numerals: readonly Range[]
}

/** The draft as decided so far, and what follows from text and records. */
export interface ReviewView extends Omit<DraftState, 'file' | 'refused'> {
  /** Where the quotes of each record stand, by key; a quote that is not in the text is left out. */
  readonly places: Readonly<Record<string, readonly Place[]>>
  /** How each figure reads, by key; null where it cannot be read. */
  readonly readings: Readonly<Record<string, Figure | null>>
  /** The identifier that each record would have as a new entity, by key. */
  readonly newIds: Readonly<Record<string, string>>
}

/** What the checker says to what is accepted. */
export interface ReviewCheck {
  /** The number of decisions it has seen. */
  readonly decisions: number
  /** What is wrong, by the key of a record. */
  readonly problems: Readonly<Record<string, readonly string[]>>
  /** What is wrong and belongs to no record. */
  readonly others: readonly string[]
  /** How many errors keep it from being written. */
  readonly errors: number
  /** How many accepted records are not written yet: they lack an English name, or their quote is lost. */
  readonly leftOut: number
}

/** Everything the page shows. */
export interface Review {
  readonly document: ReviewDocument
  readonly view: ReviewView
  /** Undefined until the first check has ended. */
  readonly check?: ReviewCheck | undefined
}

/** What a person marks in the text, to be added. */
export interface Marked extends Range {
  readonly type: Exclude<DraftRecord['type'], 'Source' | 'Indicator'>
}

/** What was written. */
export interface Written {
  /** Relative to the root of the project. */
  readonly files: readonly string[]
  readonly check: ReviewCheck
}

/** Why a request is refused. */
export type RefusalCode =
  | 'FOREIGN_HOST'
  | 'FOREIGN_ORIGIN'
  | 'NOT_ADMITTED'
  | 'NOT_FOUND'
  | 'BAD_REQUEST'
  | 'BODY_LIMIT_EXCEEDED'
  | 'UNSUPPORTED_MEDIA_TYPE'
  /** Another window has decided meanwhile: `view` is what it made. */
  | 'OUTDATED'
  /** The decision does not fit the draft. */
  | 'DECISION'
  /** The checker finds errors, so nothing is written: `check` has them. */
  | 'UNPROVED'
  | 'INTERNAL'

/** The body of a request that is refused. */
export interface Refused {
  readonly code: RefusalCode
  readonly message: string
  readonly view?: ReviewView
  readonly check?: ReviewCheck
}
