import { LRUCache } from 'lru-cache'
import type { GraphWatch } from '../execution/graph-state.ts'
import type { AskedOperation } from '../http/graphql-request.ts'
import type { Answer } from './answer.ts'

/** One answer takes this part of all that may be kept, at most. */
const LARGEST_PART = 1 / 8

/** Where an answer belongs: found with it, or to be kept there. */
export interface Place {
  readonly found: Answer | undefined
  /** Keeps an answer that was made after the place was looked up. */
  keep(answer: Answer): void
}

/**
 * Keeps complete answers by operation, variables and revision, the ones used the longest ago going first. A load makes
 * a new revision, so nothing older is found behind it. A graph without a revision may change at any time: nothing of
 * it is kept.
 */
export class AnswerCache {
  readonly #watch: GraphWatch
  readonly #answers: LRUCache<string, Answer> | undefined
  readonly #onLookup: (found: boolean) => void
  #revision: string | undefined

  /** @param bytes how much may be kept; 0: nothing. */
  constructor(watch: GraphWatch, bytes: number, onLookup: (found: boolean) => void = () => undefined) {
    this.#watch = watch
    this.#onLookup = onLookup
    // Packed forms of an answer are smaller than it is, so twice its size holds them all.
    this.#answers =
      bytes === 0
        ? undefined
        : new LRUCache<string, Answer>({
            maxSize: bytes,
            maxEntrySize: Math.ceil(bytes * LARGEST_PART),
            sizeCalculation: (answer, key) => 2 * (answer.body.length + key.length),
          })
  }

  /** How many answers are kept. */
  get size(): number {
    return this.#answers?.size ?? 0
  }

  /** How many bytes they take. */
  get bytes(): number {
    return this.#answers?.calculatedSize ?? 0
  }

  /**
   * Looks an answer up.
   * @returns undefined where answers are not kept.
   */
  async find({ form, variables }: AskedOperation): Promise<Place | undefined> {
    const answers = this.#answers
    if (!answers) return undefined
    const { revision } = await this.#watch.get()
    if (revision === undefined) return undefined
    if (revision !== this.#revision) answers.clear()
    this.#revision = revision
    const key = `${revision}\n${JSON.stringify(variables)}\n${form}`
    const found = answers.get(key)
    this.#onLookup(found !== undefined)
    // An answer that was begun before a load is kept under the revision before it, where nobody looks any more.
    return { found, keep: (answer) => void answers.set(key, answer) }
  }
}
