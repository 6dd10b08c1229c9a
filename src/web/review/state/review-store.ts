import type { Range } from '../../../citation.ts'
import type { DecidedRecord, Decision } from '../../../loader/draft/file/model.ts'
import type { Marked, Place, ReviewView } from '../../../loader/draft/review/protocol.ts'
import {
  AwayError,
  RefusedError,
  type Told,
  listen,
  readProposal,
  readReview,
  sendDecision,
  writeSeed,
} from '../api/api.ts'
import type { MessageKey } from '../messages.ts'
import { acceptedWith } from '../model/accepted-with.ts'
import { candidatesOf } from '../model/candidates.ts'
import { firstMarked } from '../model/marking.ts'
import { lacksEnglishName, nameOf } from '../model/names.ts'
import { openFiguresIn, passageOf } from '../model/passage-figures.ts'
import { inReadingOrder } from '../model/reading-order.ts'
import { type EdgeMove, withMovedEdge } from '../model/spans.ts'
import type { Mode, Said, Shown } from './shown.ts'

/** Milliseconds until a server that refused to tell is asked again. */
const AGAIN = 1_000

/**
 * What the page shows and does. Actions wait for one another, each for the answer to the one before, so that no key is
 * lost and each acts on what the one before has made of the draft.
 */
export class ReviewStore {
  #shown: Shown = {
    review: undefined,
    cursor: '',
    span: 0,
    mode: { mode: 'cards' },
    connection: 'HERE',
    said: [],
    notice: undefined,
  }
  readonly #listeners = new Set<() => void>()
  #last: Promise<void> = Promise.resolve()
  /** Of the actions that wait; another window's decision makes them void. */
  #generation = 0

  readonly shown = (): Shown => this.#shown

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Reads the review and follows the server. @returns what ends it. */
  start(): () => void {
    let stop = (): void => undefined
    let again: ReturnType<typeof setTimeout> | undefined
    const follow = (): void => {
      stop = listen(
        (told) => void this.#do(() => this.#take(told)),
        () => {
          this.#change({ connection: this.#shown.connection === 'REFUSED' ? 'REFUSED' : 'AWAY' })
          stop()
          again = setTimeout(follow, AGAIN)
          void this.#do(() => this.#read())
        },
      )
    }
    void this.#do(() => this.#read())
    follow()
    return () => {
      clearTimeout(again)
      stop()
    }
  }

  setMode(mode: Mode): void {
    this.#change({ mode })
  }

  select(key: string, span = 0): void {
    this.#change({ cursor: key, span, mode: { mode: 'cards' } })
  }

  /** Selects the card so many further on. */
  move(by: 1 | -1): void {
    const order = this.#order()
    const at = order.findIndex(({ key }) => key === this.#shown.cursor)
    const next = order[Math.min(Math.max(at + by, 0), order.length - 1)]
    if (next) this.select(next.key)
  }

  /** Selects the next card of which the checker says something. */
  toNextProblem(): void {
    const problems = this.#shown.review?.check?.problems ?? {}
    const order = this.#order()
    const at = order.findIndex(({ key }) => key === this.#shown.cursor)
    const next = [...order.slice(at + 1), ...order.slice(0, at + 1)].find(({ key }) => problems[key])
    if (next) this.select(next.key)
    else this.#say('saidNoProblem')
  }

  accept(): void {
    this.#withRecord(async (record, records) => {
      const others = acceptedWith(record, records)
      const names = others.flatMap((key) => records.filter((one) => one.key === key).map(nameOf))
      const said: Said =
        names.length === 0
          ? { message: 'saidAccepted', values: { name: nameOf(record) } }
          : { message: 'saidAcceptedWith', values: { name: nameOf(record), others: names.join(', ') } }
      await this.#decide({ decision: 'accept', keys: [record.key, ...others] }, said)
      this.#toNextOpen()
    })
  }

  /** Accepts the figures and numeral terms of the passage of the selected card. */
  acceptFigures(): void {
    this.#withRecord(async (record) => {
      const { review } = this.#shown
      const passage = review && passageOf(review, record.key)
      const keys = review && passage ? openFiguresIn(review, passage) : []
      if (keys.length === 0) {
        this.#say('saidNoFigures')
        return
      }
      const said: Said = { message: 'saidAcceptedFigures', values: { count: keys.length } }
      await this.#decide({ decision: 'accept', keys }, said)
      if (keys.includes(record.key)) this.#toNextOpen()
    })
  }

  reject(): void {
    this.#withRecord(async (record) => {
      const said: Said = { message: 'saidRejected', values: { name: nameOf(record) } }
      await this.#decide({ decision: 'reject', keys: [record.key] }, said)
      this.#toNextOpen()
    })
  }

  reopen(): void {
    this.#withRecord(async (record) => {
      const said: Said = { message: 'saidReopened', values: { name: nameOf(record) } }
      await this.#decide({ decision: 'reopen', keys: [record.key] }, said)
    })
  }

  mergeInto(into: DecidedRecord): void {
    this.#withRecord(async (record) => {
      const said: Said = { message: 'saidMerged', values: { name: nameOf(record), into: nameOf(into) } }
      await this.#decide({ decision: 'merge', key: record.key, into: into.key }, said)
      this.select(into.key)
    })
  }

  /** New values of fields of the selected record, and what it is in the graph where that changes. */
  edit(fields: Readonly<Record<string, unknown>>, id?: string): void {
    this.#withRecord(async (record) => {
      const said: Said = { message: 'saidEdited', values: { name: nameOf(record) } }
      const { key } = record
      if (Object.keys(fields).length > 0) await this.#decide({ decision: 'edit', key, fields }, said)
      if (id !== undefined) {
        await this.#decide({ decision: 'identify', key, identity: { id, isNew: true } }, said)
      }
      this.#change({ mode: { mode: 'cards' } })
    })
  }

  /** Takes a candidate by its number; 0 makes a new entity. */
  identify(number: number): void {
    this.#withRecord(async (record) => {
      const view = this.#shown.review?.view
      const chosen = view && candidatesOf(record, view).find((one) => one.number === number)
      if (!chosen) {
        this.#say('saidNoCandidate')
        return
      }
      const { identity } = chosen
      const said: Said = { message: 'saidIdentified', values: { name: nameOf(record), id: identity.id } }
      await this.#decide({ decision: 'identify', key: record.key, identity }, said)
    })
  }

  undo(decision: 'undo' | 'redo'): void {
    void this.#do(async () => {
      const before = this.#shown.review?.view
      if (!before) return
      if (!(decision === 'undo' ? before.canUndo : before.canRedo)) {
        this.#say(decision === 'undo' ? 'saidNothingToUndo' : 'saidNothingToRedo')
        return
      }
      await this.#decide({ decision }, { message: decision === 'undo' ? 'saidUndone' : 'saidRedone' })
      const changed = this.#order().find((record) => {
        const was = before.records.find(({ key }) => key === record.key)
        return JSON.stringify(was) !== JSON.stringify(record)
      })
      if (changed) this.select(changed.key)
    })
  }

  /** Selects the next of the places of the selected card. */
  nextSpan(): void {
    const places = this.#places()
    if (places.length === 0) this.#say('saidNoSpan')
    else this.#change({ span: (this.#shown.span + 1) % places.length })
  }

  moveEdge(move: EdgeMove): void {
    this.#withRecord(async (record) => {
      const places = this.#places()
      const place = places[this.#shown.span]
      const text = this.#shown.review?.document.text
      if (!place || text === undefined) {
        this.#say('saidNoSpan')
        return
      }
      const fields = withMovedEdge(text, record, places, place, move)
      if (fields === 'ends' || fields === 'figure') {
        this.#say(fields === 'ends' ? 'saidEnds' : 'saidFigureInside')
        return
      }
      const range = { start: place.start, end: place.end, [move.edge]: place[move.edge] + move.by }
      const said: Said = {
        message: 'saidMoved',
        values: { text: text.slice(range.start, range.end) },
      }
      await this.#decide({ decision: 'edit', key: record.key, fields }, said)
    })
  }

  /** Has the next missing English name typed, from the selected card on. */
  typeName(): void {
    const order = this.#order()
    const at = order.findIndex(({ key }) => key === this.#shown.cursor)
    const next = [...order.slice(Math.max(at, 0)), ...order.slice(0, Math.max(at, 0))].find(lacksEnglishName)
    if (next) this.#change({ cursor: next.key, span: 0, mode: { mode: 'name' } })
    else {
      this.#change({ mode: { mode: 'cards' } })
      this.#say('saidNamed')
    }
  }

  /** The English name of a record has the focus. */
  typeNameOf(key: string): void {
    this.#change({ cursor: key, span: 0, mode: { mode: 'name' } })
  }

  /**
   * Keeps an English name, of all records that lack one and have the same name: an indicator and its figures.
   * @param goOn whether the next one is typed then.
   */
  saveName(key: string, nameEn: string, goOn: boolean): void {
    void this.#do(async () => {
      const records = this.#shown.review?.view.records ?? []
      const record = records.find((one) => one.key === key)
      if (!record || nameEn === '') return
      const same = records.filter((one) => lacksEnglishName(one) && nameOf(one) === nameOf(record))
      for (const one of same) {
        const said: Said = { message: 'saidNamedAs', values: { name: nameEn, count: same.length } }
        await this.#decide({ decision: 'edit', key: one.key, fields: { nameEn } }, said)
      }
      if (goOn) this.typeName()
    })
  }

  /** Has a stretch of the text marked by keys. */
  startMarking(): void {
    const { review, cursor } = this.#shown
    if (review) this.#change({ mode: { mode: 'mark', range: firstMarked(review, cursor) } })
  }

  /** Adds a record for a marked stretch, and has it edited. */
  add(type: Marked['type'], { start, end }: Range): void {
    void this.#do(async () => {
      this.#change({ mode: { mode: 'cards' } })
      const record = await readProposal({ type, start, end })
      const said: Said = { message: 'saidAdded', values: { name: nameOf({ ...record, status: 'OPEN' }) } }
      await this.#decide({ decision: 'add', record }, said)
      this.#change({ cursor: record.key, span: 0, mode: { mode: type === 'Term' ? 'cards' : 'edit' } })
    })
  }

  write(): void {
    void this.#do(async () => {
      const { review } = this.#shown
      if (!review) return
      const written = await writeSeed(review.view.decisions)
      this.#change({ mode: { mode: 'written', written } })
      this.#say('writtenTitle')
    })
  }

  #withRecord(
    action: (record: DecidedRecord, records: readonly DecidedRecord[]) => void | Promise<void>,
  ): void {
    void this.#do(() => {
      const records = this.#shown.review?.view.records ?? []
      const record = records.find(({ key }) => key === this.#shown.cursor)
      return record && action(record, records)
    })
  }

  /** Does something once all before it is done. */
  #do(action: () => void | Promise<void>): Promise<void> {
    const generation = this.#generation
    this.#last = this.#last.then(async () => {
      if (generation !== this.#generation) return
      try {
        await action()
      } catch (error) {
        this.#fail(error)
      }
    })
    return this.#last
  }

  #fail(error: unknown): void {
    // What waits was meant for a state that is not.
    this.#generation++
    if (error instanceof AwayError) {
      this.#change({ connection: 'AWAY' })
      return
    }
    if (!(error instanceof RefusedError)) throw error
    const { code, message, view, check } = error.body
    const { review } = this.#shown
    if (code === 'NOT_ADMITTED') this.#change({ connection: 'REFUSED' })
    else if (code === 'OUTDATED' && review && view) {
      this.#change({ review: { ...review, view }, notice: 'outdated', mode: { mode: 'cards' } })
      this.#keepCursor()
      this.#say('outdated')
    } else if (code === 'UNPROVED' && review && check) {
      this.#change({ review: { ...review, check }, mode: { mode: 'unproved' } })
      this.#say('unproved')
    } else this.#say('refused', { why: message })
  }

  async #read(): Promise<void> {
    const review = await readReview()
    const wasAway = this.#shown.connection !== 'HERE'
    this.#change({ review, connection: 'HERE', ...(wasAway ? { notice: undefined } : {}) })
    this.#keepCursor()
    if (wasAway) this.#say('back')
  }

  /** The server has told something. */
  async #take({ decisions, check }: Told): Promise<void> {
    const { review, connection } = this.#shown
    if (!review || connection !== 'HERE') {
      await this.#read()
      return
    }
    if (decisions > review.view.decisions) {
      const fresh = await readReview()
      this.#change({ review: fresh, notice: 'otherWindow' })
      this.#keepCursor()
      this.#say('otherWindow')
    } else if (check) this.#change({ review: { ...review, check } })
  }

  async #decide(decision: Decision, said: Said): Promise<void> {
    const { review } = this.#shown
    if (!review) return
    const view = await this.#send(decision, review.view.decisions)
    this.#change({
      review: { ...review, view },
      connection: 'HERE',
      notice: undefined,
      said: [said, ...leftOf(view)],
    })
    this.#keepCursor()
  }

  async #send(decision: Decision, seen: number): Promise<ReviewView> {
    try {
      return await sendDecision(decision, seen)
    } catch (error) {
      if (error instanceof AwayError) {
        this.#change({ notice: 'notKept' })
        this.#say('notKept')
      }
      throw error
    }
  }

  /** Selects the open record that comes next, from the start again after the last. */
  #toNextOpen(): void {
    const order = this.#order()
    const at = order.findIndex(({ key }) => key === this.#shown.cursor)
    const next = [...order.slice(at + 1), ...order.slice(0, at)].find(({ status }) => status === 'OPEN')
    if (next) this.select(next.key)
  }

  /** A record that was merged or taken back has no card any more. */
  #keepCursor(): void {
    const order = this.#order()
    if (order.some(({ key }) => key === this.#shown.cursor)) return
    const first = order.find(({ status }) => status === 'OPEN') ?? order[0]
    if (first) this.select(first.key)
  }

  #order(): readonly DecidedRecord[] {
    return this.#shown.review ? inReadingOrder(this.#shown.review.view) : []
  }

  #places(): readonly Place[] {
    return this.#shown.review?.view.places[this.#shown.cursor] ?? []
  }

  #say(message: MessageKey, values: Said['values'] = {}): void {
    this.#change({ said: [{ message, values }] })
  }

  #change(change: Partial<Shown>): void {
    this.#shown = { ...this.#shown, ...change }
    for (const listener of this.#listeners) listener()
  }
}

function leftOf({ records }: ReviewView): readonly Said[] {
  const count = records.filter(({ status }) => status === 'OPEN').length
  return [count === 0 ? { message: 'saidAllDecided' } : { message: 'left', values: { count } }]
}
