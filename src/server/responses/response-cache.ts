import { LRUCache } from 'lru-cache'
import type { RevisionWatch } from '../execution/revision-watch.ts'
import type { OperationRequest } from '../http/graphql-request.ts'
import type { ResponseType } from '../http/media-type.ts'
import type { GraphqlResponse } from './graphql-response.ts'

/** The largest part of the cache that one response may take. */
const LARGEST_PART = 1 / 8

/** The result of a lookup. */
export interface CacheEntry {
  readonly response: GraphqlResponse | undefined
  /** Stores a response that was made after the lookup. */
  store(response: GraphqlResponse): void
}

/**
 * Keeps responses without errors by revision, operation and variables; the least recently used go first. A load makes a
 * new revision, behind which no older response is found. Of a graph without a revision, which may change at any time,
 * nothing is kept.
 */
export class ResponseCache {
  readonly #watch: RevisionWatch
  readonly #responses: LRUCache<string, GraphqlResponse> | undefined
  readonly #onLookup: (found: boolean) => void
  #revision: string | undefined

  /** @param bytes size of the cache; 0: nothing is kept. */
  constructor(watch: RevisionWatch, bytes: number, onLookup: (found: boolean) => void = () => undefined) {
    this.#watch = watch
    this.#onLookup = onLookup
    // Compressed forms are smaller than the body, so twice its size holds them all.
    this.#responses =
      bytes === 0
        ? undefined
        : new LRUCache<string, GraphqlResponse>({
            maxSize: bytes,
            maxEntrySize: Math.ceil(bytes * LARGEST_PART),
            sizeCalculation: (response, key) => 2 * (response.body.length + key.length),
          })
  }

  /** How many responses are kept. */
  get size(): number {
    return this.#responses?.size ?? 0
  }

  /** How many bytes they take. */
  get bytes(): number {
    return this.#responses?.calculatedSize ?? 0
  }

  /**
   * Looks a response up.
   * @returns undefined where nothing is kept.
   */
  async find(
    { digest, operationName, variables }: OperationRequest,
    type: ResponseType,
  ): Promise<CacheEntry | undefined> {
    const responses = this.#responses
    if (!responses) return undefined
    const { revision } = await this.#watch.get()
    const values = exactly(variables)
    if (revision === undefined || values === undefined) return undefined
    if (revision !== this.#revision) responses.clear()
    this.#revision = revision
    const key = JSON.stringify([revision, type, digest, operationName]) + values
    const response = responses.get(key)
    this.#onLookup(response !== undefined)
    // A response begun before a load is stored under the revision before it, where nobody looks any more.
    return { response, store: (made) => void responses.set(key, made) }
  }
}

/** Values as JSON, which differs wherever they do; undefined where JSON has no word for one: `1e400` is infinite. */
function exactly(value: OperationRequest['variables']): string | undefined {
  const text = JSON.stringify(value)
  return text.includes('null') && hasInfinity(value) ? undefined : text
}

function hasInfinity(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(hasInfinity)
}
