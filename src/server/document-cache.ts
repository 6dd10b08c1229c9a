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

  get(key: string): Promise<DocumentNode | undefined> {
    return Promise.resolve(this.#documents.get(key))
  }

  set(key: string, document: DocumentNode): Promise<void> {
    this.#documents.set(key, document)
    return Promise.resolve()
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#documents.delete(key))
  }
}
