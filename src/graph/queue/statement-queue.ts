import { LRUCache } from 'lru-cache'
import { Cancellation } from '../cancellation.ts'
import { GraphError, type ReadOptions, type Row, type Statement } from '../port.ts'
import { type Begun, FairQueue } from './fair-queue.ts'

/** Settings of a queue of statements. */
export interface StatementLimits {
  /** The most short statements that run at once. */
  readonly concurrency: number
  /** Milliseconds that a statement may wait for its turn. */
  readonly queueTimeout: number
}

/** What a service has by default; also of use for commands, which ask one statement at a time. */
export const STATEMENT_LIMITS: StatementLimits = { concurrency: 32, queueTimeout: 10_000 }

/** How many statements run at once. */
export interface Places {
  readonly short: number
  /** Those that take long. */
  readonly long: number
  /** Those that were taken for short and run on beside the others. */
  readonly overdue: number
  /** Milliseconds after which a statement that was taken for short is overdue. */
  readonly patience: number
}

/** A statement that looks at more rows takes long: about as many as an engine looks at in a second. */
export const LONG_ROWS = 1_000_000

/** Milliseconds in which a statement ends that does not take long. */
const SHORT_TIME = 1000

/** Characters of the statements that are remembered. */
const REMEMBERED = 8 * 1024 * 1024

/** How a statement is to be run. */
export interface Run {
  readonly isLong: boolean
  /** Stops the statement, as far as the engine can. */
  readonly cancellation: Cancellation
  /** Is called where the statement begins later than its run; its time counts from there. */
  readonly onStart: () => void
}

/**
 * Runs a statement on an engine. A run that is not long begins at once.
 * @returns settles when the statement has ended and its place is free.
 */
export type RunStatement = (run: Run) => Promise<Row[]>

/**
 * Keeps short statements apart from those that take long, so that the first never wait for the second. Which is which
 * is estimated beforehand (`estimatedRows`), and learnt where an estimate was wrong: a statement that is overdue gives
 * its place back and runs on, and its text counts as long until it runs fast again. While one is overdue, texts that
 * have not run before count as long, too.
 */
export class StatementQueue {
  readonly #places: Places
  readonly #short: FairQueue
  readonly #long: FairQueue
  readonly #known = new LRUCache<string, 'short' | 'long'>({
    maxSize: REMEMBERED,
    sizeCalculation: (_, text) => text.length + 1,
  })
  #overdue = 0

  constructor(places: Places, { queueTimeout }: Pick<StatementLimits, 'queueTimeout'>) {
    this.#places = places
    this.#short = new FairQueue(places.short, queueTimeout)
    this.#long = new FairQueue(places.long, queueTimeout)
  }

  /**
   * Runs a statement when it is its turn.
   * @throws GraphError TIMEOUT, OVERLOADED; the reason of `cancellation`; what `run` and `onLong` throw.
   */
  async run(statement: Statement, options: ReadOptions, run: RunStatement): Promise<Row[]> {
    const turn = { owner: options.snapshot, cancellation: options.cancellation }
    if (!this.#isLong(statement)) {
      const rows = await this.#short.run(turn, () =>
        // Others of its kind may have proved to be long while it waited.
        this.#isLong(statement) ? NOT_SHORT : this.#beginShort(statement, options, run),
      )
      if (rows) return rows
    }
    options.onLong?.()
    return this.#long.run(turn, () => this.#beginLong(statement, options, run))
  }

  /** Resolves when nothing runs or waits but what takes long. */
  async drain(): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, SHORT_TIME)))
    await Promise.race([Promise.all([this.#short.onIdle(), this.#long.onIdle()]), patience])
    clearTimeout(timer)
  }

  #isLong({ text, estimatedRows }: Statement): boolean {
    if (estimatedRows !== undefined && estimatedRows > LONG_ROWS) return true
    const known = this.#known.get(text)
    if (known === 'long') return true
    if (this.#overdue === 0 || estimatedRows === undefined) return false
    return known === undefined || this.#overdue >= this.#places.overdue
  }

  #beginShort(statement: Statement, options: ReadOptions, run: RunStatement): Begun<Row[]> {
    const clock = new Clock(options)
    let isOverdue = false
    let leave: (() => void) | undefined
    const place = new Promise<void>((resolve) => (leave = resolve))
    const patience = Math.min(this.#places.patience, options.timeout ?? Infinity)
    const overdue = setTimeout(() => {
      // Where this process itself was held up, the end of the statement may be about to be told.
      setImmediate(() => {
        if (hasEnded) return
        isOverdue = true
        this.#known.set(statement.text, 'long')
        // The rest keep their places, so that no more run than the engine can bear.
        if (this.#overdue++ < this.#places.overdue) leave?.()
        clock.start(patience)
        clock.stopIfThrows(options.onLong)
      })
    }, patience)
    let hasEnded = false
    const ended = run({ isLong: false, cancellation: clock.cancellation, onStart: () => undefined }).finally(
      () => {
        hasEnded = true
        clearTimeout(overdue)
        clock.stop()
        if (isOverdue) this.#overdue--
        else if (!this.#known.has(statement.text)) this.#known.set(statement.text, 'short')
        leave?.()
      },
    )
    return { result: clock.cancellation.bound(ended), place }
  }

  #beginLong(statement: Statement, options: ReadOptions, run: RunStatement): Begun<Row[]> {
    const clock = new Clock(options)
    let began = performance.now()
    const onStart = (): void => {
      began = performance.now()
      clock.start()
    }
    const ended = run({ isLong: true, cancellation: clock.cancellation, onStart })
      .then((rows) => {
        this.#known.set(statement.text, performance.now() - began < SHORT_TIME ? 'short' : 'long')
        return rows
      })
      .finally(() => {
        clock.stop()
      })
    return { result: clock.cancellation.bound(ended), place: ended }
  }
}

const NOT_SHORT: Begun<undefined> = { result: Promise.resolve(undefined), place: Promise.resolve() }

/** Stops a statement when its time is over or it is given up. */
class Clock {
  readonly cancellation = new Cancellation()
  readonly #timeout: number | undefined
  readonly #forget: (() => void) | undefined
  #timer: NodeJS.Timeout | undefined

  constructor({ timeout, cancellation }: ReadOptions) {
    this.#timeout = timeout
    this.#forget = cancellation?.onCancel((reason) => {
      this.cancellation.cancel(reason)
    })
  }

  /**
   * Starts to count.
   * @param passed milliseconds of its time that have passed.
   */
  start(passed = 0): void {
    const milliseconds = this.#timeout
    if (milliseconds === undefined) return
    this.#timer = setTimeout(() => {
      this.cancellation.cancel(new GraphError('TIMEOUT', `the statement took more than ${milliseconds} ms`))
    }, milliseconds - passed)
  }

  /** Stops to count: the statement has ended. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#forget?.()
  }

  stopIfThrows(work: (() => void) | undefined): void {
    try {
      work?.()
    } catch (error) {
      this.cancellation.cancel(error instanceof Error ? error : new Error(String(error)))
    }
  }
}
