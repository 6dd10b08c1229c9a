import type { Limits } from '../../config.ts'
import { Cancellation } from '../../graph/cancellation.ts'
import { GraphError } from '../../graph/port.ts'
import { type Begun, FairQueue } from '../../graph/queue/fair-queue.ts'
import { HttpError } from '../http/http-error.ts'

/** How many operations run at once and how many wait. */
export type AdmissionLimits = Pick<Limits, 'concurrency' | 'queue' | 'queueTimeout'>

/** An operation among those that run. */
export interface Admitted {
  /** Ends the operation at once. */
  readonly cancellation: Cancellation
  /**
   * The operation takes long: gives its place to others and runs on beside them.
   * @throws HttpError OVERLOADED where too many do so already.
   */
  readonly yieldPlace: () => void
}

/** Admits operations: a bounded number run and queue, and as many take long beside them; the rest get 503. */
export class Admission {
  readonly #limits: AdmissionLimits
  readonly #queue: FairQueue
  readonly #long = new Set<Admitted>()
  #isStopping = false

  constructor(limits: AdmissionLimits) {
    this.#limits = limits
    this.#queue = new FairQueue(limits.concurrency, limits.queueTimeout)
  }

  /** How many operations run. */
  get running(): number {
    return this.#queue.taken + this.#long.size
  }

  /** How many operations wait. */
  get waiting(): number {
    return this.#queue.waiting
  }

  /**
   * Runs an operation when it is its turn.
   * @throws HttpError OVERLOADED where the queue is full, or the operation or one of its statements waited too long.
   */
  async run<T>(operation: (admitted: Admitted) => Promise<T>): Promise<T> {
    const { concurrency, queue } = this.#limits
    if (this.#queue.taken >= concurrency && this.waiting >= queue) {
      const operations = this.#queue.taken + this.waiting + 1
      throw overloaded(
        `${operations} operations were sent at once; at most ${concurrency} run and ${queue} wait.`,
        { operations, limit: concurrency + queue },
      )
    }
    try {
      return await this.#queue.run({}, () => this.#begin(operation))
    } catch (error) {
      throw error instanceof GraphError && error.code === 'OVERLOADED' ? this.#waitedTooLong() : error
    }
  }

  /** Ends operations that take long, now and from now on: the service stops. */
  endLong(): void {
    this.#isStopping = true
    for (const operation of this.#long) operation.cancellation.cancel(stopping())
  }

  #waitedTooLong(): HttpError {
    const { concurrency, queueTimeout } = this.#limits
    return overloaded(
      `The operation did not start within ${queueTimeout} ms; at most ${concurrency} run at once.`,
      { limit: queueTimeout },
    )
  }

  #begin<T>(operation: (admitted: Admitted) => Promise<T>): Begun<T> {
    let leave = (): void => undefined
    const place = new Promise<void>((resolve) => (leave = resolve))
    const admitted = this.#admit(leave)
    const result = operation(admitted).finally(() => {
      this.#long.delete(admitted)
      leave()
    })
    return { result, place }
  }

  #admit(leave: () => void): Admitted {
    const admitted: Admitted = {
      cancellation: new Cancellation(),
      yieldPlace: () => {
        if (this.#isStopping) throw stopping()
        if (this.#long.has(admitted)) return
        const { concurrency } = this.#limits
        if (this.#long.size >= concurrency) {
          throw overloaded(`${concurrency} operations that take long run at the moment.`, {
            limit: concurrency,
          })
        }
        this.#long.add(admitted)
        leave()
      },
    }
    return admitted
  }
}

function stopping(): GraphError {
  return new GraphError('ABORTED', 'the service stops')
}

function overloaded(reason: string, details: Readonly<Record<string, number>>): HttpError {
  return new HttpError(503, 'OVERLOADED', `${reason} Try again in a second.`, {
    details,
    headers: { 'retry-after': '1' },
  })
}
