import PQueue from 'p-queue'
import type { Limits } from '../../config.ts'
import { Cancellation } from '../../graph/cancellation.ts'
import { GraphError } from '../../graph/port.ts'
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
  readonly #queue: PQueue
  readonly #long = new Set<Admitted>()
  #isStopping = false

  constructor(limits: AdmissionLimits) {
    this.#limits = limits
    this.#queue = new PQueue({ concurrency: limits.concurrency })
  }

  /** How many operations run. */
  get running(): number {
    return this.#queue.pending + this.#long.size
  }

  /** How many operations wait. */
  get waiting(): number {
    return this.#queue.size
  }

  /**
   * Runs an operation when it is its turn.
   * @throws HttpError OVERLOADED where the queue is full or the operation waited too long.
   */
  async run<T>(operation: (admitted: Admitted) => Promise<T>): Promise<T> {
    const { concurrency, queue, queueTimeout } = this.#limits
    if (this.#queue.pending < concurrency) return this.#start(operation)
    if (this.waiting >= queue) {
      const operations = this.#queue.pending + this.waiting + 1
      throw overloaded(
        `${operations} operations were sent at once; at most ${concurrency} run and ${queue} wait.`,
        { operations, limit: concurrency + queue },
      )
    }
    const waiting = new AbortController()
    const timer = setTimeout(() => {
      waiting.abort(this.waitedTooLong())
    }, queueTimeout)
    return this.#start(operation, waiting.signal, () => {
      clearTimeout(timer)
    })
  }

  /** An operation, or one of its statements, did not get its turn. */
  waitedTooLong(): HttpError {
    const { concurrency, queueTimeout } = this.#limits
    return overloaded(
      `The operation did not start within ${queueTimeout} ms; at most ${concurrency} run at once.`,
      { limit: queueTimeout },
    )
  }

  /** Ends operations that take long, now and from now on: the service stops. */
  endLong(): void {
    this.#isStopping = true
    for (const operation of this.#long) operation.cancellation.cancel(stopping())
  }

  #start<T>(
    operation: (admitted: Admitted) => Promise<T>,
    signal?: AbortSignal,
    onStart: () => void = () => undefined,
  ): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const work = (): Promise<void> => {
        onStart()
        return new Promise((leave) => {
          const admitted = this.#admit(leave)
          operation(admitted)
            .then(resolve, reject)
            .finally(() => {
              this.#long.delete(admitted)
              leave()
            })
        })
      }
      this.#queue.add(work, signal ? { signal } : {}).catch(reject)
    })
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
