import PQueue from 'p-queue'
import { reasonOf } from '../abortable.ts'
import { GraphError } from '../port.ts'

/** A piece of work that has begun. */
export interface Begun<T> {
  readonly result: Promise<T>
  /** Settles when its place is free for the next; may do so before or after `result`. */
  readonly place: Promise<unknown>
}

/** Who waits, and how. */
export interface TurnOptions {
  /** Work of one owner takes turns with that of others. */
  readonly owner?: object | undefined
  /** Gives the turn up. */
  readonly signal?: AbortSignal | undefined
}

/**
 * A bounded number of places. Owners take turns: of 20 pieces of work that one owner brings, a piece of another's waits
 * for few (start-time fair queueing).
 */
export class FairQueue {
  readonly #places: number
  readonly #patience: number
  readonly #queue: PQueue
  /** The turn that began last. */
  #turn = 0
  readonly #turns = new WeakMap<object, number>()

  /**
   * @param places how much runs at once.
   * @param patience milliseconds after which waiting fails.
   */
  constructor(places: number, patience: number) {
    this.#places = places
    this.#patience = patience
    this.#queue = new PQueue({ concurrency: places })
  }

  /**
   * Begins work when it is its turn.
   * @throws GraphError OVERLOADED where it waited too long; the reason of `signal`.
   */
  run<T>({ owner, signal }: TurnOptions, begin: () => Begun<T>): Promise<T> {
    if (signal?.aborted) return Promise.reject(reasonOf(signal))
    const turn = this.#turnOf(owner)
    return new Promise<T>((resolve, reject) => {
      const work = async (): Promise<void> => {
        stopWaiting?.()
        this.#turn = Math.max(this.#turn, turn)
        const { result, place } = begin()
        result.then(resolve, reject)
        await place.catch(() => undefined)
      }
      const mustWait = this.#queue.pending >= this.#places || this.#queue.size > 0
      const waiting = mustWait ? new AbortController() : undefined
      const stopWaiting = waiting && this.#wait(waiting, signal)
      const options = { priority: -turn, ...(waiting ? { signal: waiting.signal } : {}) }
      this.#queue.add(work, options).catch(reject)
    })
  }

  /** Resolves when nothing runs or waits. */
  onIdle(): Promise<void> {
    return this.#queue.onIdle()
  }

  #turnOf(owner: object | undefined): number {
    const last = (owner && this.#turns.get(owner)) ?? 0
    const turn = Math.max(this.#turn, last) + 1
    if (owner) this.#turns.set(owner, turn)
    return turn
  }

  /** Bounds the wait. @returns ends the bound. */
  #wait(waiting: AbortController, signal: AbortSignal | undefined): () => void {
    const giveUp = (): void => {
      stop()
      waiting.abort(signal && reasonOf(signal))
    }
    const timer = setTimeout(() => {
      stop()
      waiting.abort(
        new GraphError(
          'OVERLOADED',
          `a statement did not start within ${this.#patience} ms; ${this.#places} run at once`,
        ),
      )
    }, this.#patience)
    const stop = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', giveUp)
    }
    signal?.addEventListener('abort', giveUp)
    return stop
  }
}
