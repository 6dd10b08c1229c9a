import type { ApolloServerOptions, BaseContext } from '@apollo/server'
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { type DocumentLimits, checkDocument, checkTokens } from '../limits/document-limits.ts'
import { type Operation, newPlans } from './operation.ts'

/** Documents kept, and characters of them in all. */
const MAX_DOCUMENTS = 1000
const MAX_CHARACTERS = 1_000_000

/** A valid document with its queries by name; null finds the only operation. */
interface KnownDocument {
  readonly document: DocumentNode
  readonly operations: ReadonlyMap<string | null, Operation>
  readonly plans: Operation['plans']
}

/** Which operation of which document is asked for. */
export interface OperationKey {
  /** SHA-256 of the text in hexadecimal. */
  readonly digest: string
  readonly operationName: string | null
}

/**
 * The one place that knows operations: valid documents, parsed once, with the plans of their operations. The least
 * recently used go first.
 */
export class OperationStore {
  readonly #schema: GraphQLSchema
  readonly #limits: DocumentLimits
  readonly #documents = new LRUCache<string, KnownDocument>({
    max: MAX_DOCUMENTS,
    maxSize: MAX_CHARACTERS,
    sizeCalculation: ({ document }) => Math.max(1, document.loc?.source.body.length ?? 0),
  })

  constructor(schema: GraphQLSchema, limits: DocumentLimits) {
    this.#schema = schema
    this.#limits = limits
  }

  /** How many documents are known. */
  get size(): number {
    return this.#documents.size
  }

  /** How many plans there are. */
  get planCount(): number {
    return [...this.#documents.values()].reduce((total, { plans }) => total + plans.size, 0)
  }

  /** Finds a query of a known document. */
  find({ digest, operationName }: OperationKey): Operation | undefined {
    return this.#documents.get(digest)?.operations.get(operationName)
  }

  /**
   * Learns a document: checks its size, then whether it is valid. What is not GraphQL or not valid is not kept; Apollo
   * reports the errors.
   * @throws HttpError where it is too large.
   */
  add(digest: string, text: string): void {
    if (this.#documents.has(digest)) return
    checkTokens(text, this.#limits)
    const document = parsed(text)
    if (!document) return
    checkDocument(document, this.#limits)
    const isValid = validate(this.#schema, document, specifiedRules, { maxErrors: 1 }).length === 0
    if (isValid) this.#documents.set(digest, knownDocument(document))
  }

  /** The same documents for Apollo, whose keys end in the digest. */
  get documentStore(): NonNullable<ApolloServerOptions<BaseContext>['documentStore']> {
    const digestOf = (key: string): string => key.slice(-64)
    return {
      get: (key) => Promise.resolve(this.#documents.get(digestOf(key))?.document),
      set: (key, document) => {
        this.#documents.set(digestOf(key), knownDocument(document))
        return Promise.resolve()
      },
      delete: (key) => Promise.resolve(this.#documents.delete(digestOf(key))),
    }
  }
}

function parsed(text: string): DocumentNode | undefined {
  try {
    return parse(text)
  } catch {
    return undefined
  }
}

/** Mutations and subscriptions are left out: the schema has none, and Apollo says so. */
function knownDocument(document: DocumentNode): KnownDocument {
  const plans = newPlans()
  const definitions = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  const operations = new Map<string | null, Operation>()
  for (const definition of definitions) {
    if (definition.operation !== OperationTypeNode.QUERY) continue
    const operation = { document, definition, plans }
    if (definition.name) operations.set(definition.name.value, operation)
    if (definitions.length === 1) operations.set(null, operation)
  }
  return { document, operations, plans }
}
