import type { ApolloServerOptions, BaseContext } from '@apollo/server'
import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'

/** How many documents are kept, and how many characters of them in all. */
const MOST_DOCUMENTS = 1000
const MOST_CHARACTERS = 2_000_000

type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>

/** Keeps documents that are valid, by the digest of their text; the one used the longest ago goes first. */
export class DocumentCache implements DocumentStore {
  readonly #documents = new LRUCache<string, DocumentNode>({
    max: MOST_DOCUMENTS,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ loc }) => Math.max(1, loc?.source.body.length ?? 0),
  })
  readonly #onLookup: (found: boolean) => void

  constructor(onLookup: (found: boolean) => void = () => undefined) {
    this.#onLookup = onLookup
  }

  /** How many there are. */
  get size(): number {
    return this.#documents.size
  }

  get(key: string): Promise<DocumentNode | undefined> {
    const document = this.#documents.get(key)
    this.#onLookup(document !== undefined)
    return Promise.resolve(document)
  }

  set(key: string, document: DocumentNode): Promise<void> {
    this.#documents.set(key, document)
    return Promise.resolve()
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#documents.delete(key))
  }
}
