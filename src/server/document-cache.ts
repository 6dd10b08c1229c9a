import type { ApolloServerOptions, BaseContext } from '@apollo/server'
import type { DocumentNode } from 'graphql'

/** How many documents are kept, and how many characters of them in all; their plans are kept with them. */
const MOST_DOCUMENTS = 1000
const MOST_CHARACTERS = 2_000_000

type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>

/** Keeps documents that are valid, by the digest of their text; the one used the longest ago goes first. */
export class DocumentCache implements DocumentStore {
  readonly #documents = new Map<string, DocumentNode>()
  #characters = 0

  /** How many there are. */
  get size(): number {
    return this.#documents.size
  }

  get(key: string): Promise<DocumentNode | undefined> {
    const document = this.#documents.get(key)
    if (document) {
      this.#documents.delete(key)
      this.#documents.set(key, document)
    }
    return Promise.resolve(document)
  }

  set(key: string, document: DocumentNode): Promise<void> {
    this.#remove(key)
    this.#documents.set(key, document)
    this.#characters += lengthOf(document)
    for (const oldest of this.#documents.keys()) {
      if (this.#documents.size <= MOST_DOCUMENTS && this.#characters <= MOST_CHARACTERS) break
      this.#remove(oldest)
    }
    return Promise.resolve()
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#remove(key))
  }

  #remove(key: string): boolean {
    const document = this.#documents.get(key)
    if (document) this.#characters -= lengthOf(document)
    return this.#documents.delete(key)
  }
}

function lengthOf(document: DocumentNode): number {
  return document.loc?.source.body.length ?? 0
}
