import { join } from 'node:path'
import { appendDecision, decisionSchema, readDecisions } from '../file/decisions.ts'
import { decide, refusalOf } from '../file/decide.ts'
import type { Decision, DraftFile, DraftRecord, DraftState } from '../file/model.ts'
import { problemOf } from '../file/record-schema.ts'
import { Changes } from './changes.ts'
import type { Proposer } from './propose.ts'
import type { Proof } from './prove.ts'
import type { Marked, Review, ReviewCheck, ReviewDocument, ReviewView, Written } from './protocol.ts'
import { Refusal } from './refusal.ts'
import { documentOf, viewOf } from './view.ts'

/** What a review is of, and what it asks for. */
export interface ReviewOptions {
  readonly file: DraftFile
  /** The text as it is cited. */
  readonly text: string
  readonly language: string
  /** Of the draft, with its decisions. */
  readonly folder: string
  /** Compiles what is accepted and checks it, against other bulletins as well where it is to be written. */
  readonly prove: (state: DraftState, withOthers: boolean) => Promise<Proof>
  readonly proposer: Pick<Proposer, 'propose' | 'newId'>
  /** Writes what was proved below `seed/`. */
  readonly write: (proof: Proof) => void
  /** Takes what is wrong with us while nobody asks. */
  readonly onFault: (error: unknown) => void
}

/**
 * One review: holds the state, keeps each decision before it answers, and checks what is accepted while nobody decides.
 */
export class ReviewSession {
  readonly #options: ReviewOptions
  readonly #document: ReviewDocument
  readonly #path: string
  #decisions: readonly Decision[]
  readonly #changes = new Changes()
  #state: DraftState
  #view: ReviewView
  #check: ReviewCheck | undefined
  #isChecking = false
  #isClosed = false

  /** @throws DiagnosticsError where the decisions cannot be read. */
  constructor(options: ReviewOptions) {
    this.#options = options
    const { file, text, language, folder } = options
    this.#document = documentOf(file.slug, text, language)
    this.#path = join(folder, 'decisions.jsonl')
    this.#decisions = readDecisions(this.#path)
    this.#state = decide(file, this.#decisions)
    this.#view = this.#makeView()
    void this.#checkAll()
  }

  review(): Review {
    return { document: this.#document, view: this.#view, check: this.#check }
  }

  /** @returns what ends it. */
  subscribe(listener: () => void): () => void {
    return this.#changes.subscribe(listener)
  }

  /**
   * Keeps a decision.
   * @param seen the number of decisions the window has seen.
   * @returns the view with it, once it is on disk.
   * @throws Refusal where another window has decided since, or the decision does not fit.
   */
  decide(sent: unknown, seen: number): ReviewView {
    this.#refuseOutdated(seen)
    const { data: decision, error } = decisionSchema.safeParse(sent)
    if (error) throw new Refusal(400, { code: 'BAD_REQUEST', message: problemOf(error) })
    const reason = refusalOf(this.#state, decision)
    if (reason !== undefined) throw new Refusal(422, { code: 'DECISION', message: reason })
    appendDecision(this.#path, decision)
    this.#take([...this.#decisions, decision])
    return this.#view
  }

  /** Goes on from decisions, and tells the pages. */
  #take(decisions: readonly Decision[]): void {
    this.#decisions = decisions
    this.#state = decide(this.#options.file, decisions)
    this.#view = this.#makeView()
    this.#changes.tell()
    void this.#checkAll()
  }

  /** A record for what a person marks; adding it is a decision. */
  propose(marked: Marked): DraftRecord {
    const { text, proposer } = this.#options
    if (marked.start >= marked.end || marked.end > text.length) {
      throw new Refusal(400, { code: 'BAD_REQUEST', message: 'Mark a part of the text.' })
    }
    return proposer.propose(marked, this.#state.records)
  }

  /**
   * Writes what is accepted.
   * @throws Refusal where another window has decided since, or the checker finds errors.
   */
  async write(seen: number): Promise<Written> {
    this.#refuseOutdated(seen)
    const proof = await this.#options.prove(this.#state, true)
    this.#refuseOutdated(seen)
    const { compilation, check } = proof
    this.#check = check
    this.#changes.tell()
    if (check.errors > 0) {
      const message = 'The checker finds errors; nothing is written.'
      throw new Refusal(422, { code: 'UNPROVED', message, check })
    }
    this.#options.write(proof)
    return { files: compilation.files.map(({ name }) => name), check }
  }

  close(): void {
    this.#isClosed = true
  }

  #makeView(): ReviewView {
    const { text, proposer } = this.#options
    return viewOf(text, this.#state, (record, records) => proposer.newId(record, records))
  }

  #refuseOutdated(seen: number): void {
    // Another review of this draft, at a port of its own, writes to the same file.
    const kept = readDecisions(this.#path)
    if (kept.length !== this.#decisions.length) this.#take(kept)
    if (seen === this.#decisions.length) return
    const message = 'Another window has decided meanwhile.'
    throw new Refusal(409, { code: 'OUTDATED', message, view: this.#view })
  }

  /** Checks until the last decision is checked; those that come meanwhile are checked together. */
  async #checkAll(): Promise<void> {
    if (this.#isChecking) return
    this.#isChecking = true
    try {
      while (!this.#isClosed && this.#check?.decisions !== this.#state.decisions) {
        this.#check = await this.#proofOf(this.#state)
        this.#changes.tell()
      }
    } finally {
      this.#isChecking = false
    }
  }

  /** What the checker says; where it cannot be asked, that. */
  async #proofOf(state: DraftState): Promise<ReviewCheck> {
    try {
      return (await this.#options.prove(state, false)).check
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      if (!this.#isClosed) this.#options.onFault(error)
      return { decisions: state.decisions, problems: {}, others: [message], errors: 1, leftOut: 0 }
    }
  }
}
