import type { Cancellation } from '../cancellation.ts'
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
  readonly cancellation?: Cancellation | undefined
}

/** Work that waits. */
interface Waiting {
  readonly turn: number
  readonly begin: () => void
}

/**
 * A bounded number of places. Owners take turns: of 20 pieces of work that one owner brings, a piece of another's waits
 * for few (start-time fair queueing). Every statement passes here, so a piece that need not wait costs next to nothing.
 */
export class FairQueue {
  readonly #places: number
  readonly #patience: number
  #taken = 0
  /** In the order of their turns. */
  readonly #waiting: Waiting[] = []
  /** The turn that began last. */
  #turn = 0
  readonly #turns = new WeakMap<object, number>()
  readonly #onIdle: (() => void)[] = []

  /**
   * @param places how much runs at once.
   * @param patience milliseconds after which waiting fails.
   */
  constructor(places: number, patience: number) {
    this.#places = places
    this.#patience = patience
  }

  /**
   * Begins work when it is its turn.
   * @throws GraphError OVERLOADED where it waited too long; the reason of `cancellation`.
   */
  run<T>({ owner, cancellation }: TurnOptions, begin: () => Begun<T>): Promise<T> {
    if (cancellation?.reason) return Promise.reject(cancellation.reason)
    // Nothing waits where a place is free, so no owner has a turn beyond the current one.
    if (this.#taken < this.#places) return this.#begin(this.#turn + 1, begin)
    const turn = this.#turnOf(owner)
    return new Promise<T>((resolve, reject) => {
      const stopWaiting = (): void => {
        clearTimeout(timer)
        forget?.()
      }
      const waiting: Waiting = {
        turn,
        begin: () => {
          stopWaiting()
          this.#begin(turn, begin).then(resolve, reject)
        },
      }
      const giveUp = (reason: Error): void => {
        stopWaiting()
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1)
        reject(reason)
      }
      const timer = setTimeout(() => {
        const message = `a statement did not start within ${this.#patience} ms; ${this.#places} run at once`
        giveUp(new GraphError('OVERLOADED', message))
      }, this.#patience)
      const forget = cancellation?.onCancel(giveUp)
      const before = this.#waiting.findLastIndex((other) => other.turn <= turn)
      this.#waiting.splice(before + 1, 0, waiting)
    })
  }

  /** How much has a place. */
  get taken(): number {
    return this.#taken
  }

  /** How much waits. */
  get waiting(): number {
    return this.#waiting.length
  }

  /** Resolves when nothing runs or waits. */
  async onIdle(): Promise<void> {
    if (this.#taken > 0) await new Promise<void>((resolve) => this.#onIdle.push(resolve))
  }

  #begin<T>(turn: number, begin: () => Begun<T>): Promise<T> {
    this.#turn = Math.max(this.#turn, turn)
    this.#taken++
    const { result, place } = begin()
    place.then(this.#leave, this.#leave)
    return result
  }

  readonly #leave = (): void => {
    this.#taken--
    this.#waiting.shift()?.begin()
    if (this.#taken === 0) for (const resolve of this.#onIdle.splice(0)) resolve()
  }

  #turnOf(owner: object | undefined): number {
    const last = (owner && this.#turns.get(owner)) ?? 0
    const turn = Math.max(this.#turn, last) + 1
    if (owner) this.#turns.set(owner, turn)
    return turn
  }
}
