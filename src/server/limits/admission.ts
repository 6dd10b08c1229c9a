import PQueue from 'p-queue'
import type { Limits } from '../../config.ts'
import { HttpError } from '../http/http-error.ts'

/** How many operations run at once and how many wait. */
export type AdmissionLimits = Pick<Limits, 'concurrency' | 'queue' | 'queueTimeout'>

/** Admits operations: a bounded number run and queue; the rest get 503. */
export class Admission {
  readonly #limits: AdmissionLimits
  readonly #queue: PQueue

  constructor(limits: AdmissionLimits) {
    this.#limits = limits
    this.#queue = new PQueue({ concurrency: limits.concurrency })
  }

  /** How many operations run. */
  get running(): number {
    return this.#queue.pending
  }

  /** How many operations wait. */
  get waiting(): number {
    return this.#queue.size
  }

  /**
   * Runs an operation when it is its turn.
   * @throws HttpError OVERLOADED where the queue is full or the operation waited too long.
   */
  async run<T>(operation: () => Promise<T>): Promise<T> {
    const { concurrency, queue, queueTimeout } = this.#limits
    if (this.running < concurrency) return this.#queue.add(operation)
    if (this.waiting >= queue) {
      const operations = this.running + this.waiting + 1
      throw overloaded(
        `${operations} operations were sent at once; at most ${concurrency} run and ${queue} wait.`,
        { operations, limit: concurrency + queue },
      )
    }
    const waiting = new AbortController()
    const timer = setTimeout(() => {
      waiting.abort(
        overloaded(
          `The operation did not start within ${queueTimeout} ms; at most ${concurrency} run at once.`,
          { limit: queueTimeout },
        ),
      )
    }, queueTimeout)
    const start = (): Promise<T> => {
      clearTimeout(timer)
      return operation()
    }
    return this.#queue.add(start, { signal: waiting.signal })
  }
}

function overloaded(reason: string, details: Readonly<Record<string, number>>): HttpError {
  return new HttpError(503, 'OVERLOADED', `${reason} Try again in a second.`, {
    details,
    headers: { 'retry-after': '1' },
  })
}
