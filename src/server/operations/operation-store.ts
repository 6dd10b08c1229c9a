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
import { type DocumentLimits, checkDocument, checkText } from '../limits/document-limits.ts'
import type { OperationPlan } from '../../planner/operation.ts'
import { type Operation, newOperation } from './operation.ts'
import { weightOfDocument, weightOfPlan, weightOfVariables } from './weight.ts'

/** Bytes of the documents and of the plans that are kept, estimated. */
const DOCUMENT_BYTES = 64 * 1024 * 1024
const PLAN_BYTES = 64 * 1024 * 1024

/** A valid document with its queries by name; null finds the only operation. */
interface KnownDocument {
  readonly document: DocumentNode
  readonly operations: ReadonlyMap<string | null, Operation>
}

/** Which operation of which document is asked for. */
export interface OperationKey {
  /** SHA-256 of the text in hexadecimal. */
  readonly digest: string
  readonly operationName: string | null
}

/**
 * The one place that knows operations: valid documents, parsed once, with the plans of their operations. Both are
 * bounded by weight; the least recently used go first.
 */
export class OperationStore {
  readonly #schema: GraphQLSchema
  readonly #limits: DocumentLimits
  readonly #documents = new LRUCache<string, KnownDocument>({
    maxSize: DOCUMENT_BYTES,
    sizeCalculation: ({ document }) => Math.max(1, weightOfDocument(document)),
  })
  /** By digest of the document and the key of the plan. */
  readonly #plans = new LRUCache<string, OperationPlan>({ maxSize: PLAN_BYTES })

  constructor(schema: GraphQLSchema, limits: DocumentLimits) {
    this.#schema = schema
    this.#limits = limits
  }

  /** How many documents are known. */
  get size(): number {
    return this.#documents.size
  }

  /** About how many bytes they take. */
  get bytes(): number {
    return this.#documents.calculatedSize
  }

  /** How many plans are kept, and about how many bytes they take. */
  get plans(): { readonly size: number; readonly bytes: number } {
    return { size: this.#plans.size, bytes: this.#plans.calculatedSize }
  }

  /** Finds a query of a known document. */
  find({ digest, operationName }: OperationKey): Operation | undefined {
    return this.#documents.get(digest)?.operations.get(operationName)
  }

  /** The text of a known document. */
  textOf(digest: string): string | undefined {
    return this.#documents.get(digest)?.document.loc?.source.body
  }

  /**
   * Learns a document: checks its size, then whether it is valid. What is not GraphQL or not valid is not kept; Apollo
   * reports the errors.
   * @throws HttpError where it is too large.
   */
  add(digest: string, text: string): void {
    if (this.#documents.has(digest)) return
    checkText(text, this.#limits)
    const document = parsed(text)
    if (!document) return
    checkDocument(document, this.#limits)
    const isValid = validate(this.#schema, document, specifiedRules, { maxErrors: 1 }).length === 0
    if (isValid) this.#documents.set(digest, this.#knownDocument(digest, document))
  }

  /** The same documents for Apollo, whose keys end in the digest. */
  get documentStore(): NonNullable<ApolloServerOptions<BaseContext>['documentStore']> {
    const digestOf = (key: string): string => key.slice(-64)
    return {
      get: (key) => Promise.resolve(this.#documents.get(digestOf(key))?.document),
      set: (key, document) => {
        const digest = digestOf(key)
        this.#documents.set(digest, this.#knownDocument(digest, document))
        return Promise.resolve()
      },
      delete: (key) => Promise.resolve(this.#documents.delete(digestOf(key))),
    }
  }

  /** Mutations and subscriptions are left out: the schema has none, and Apollo says so. */
  #knownDocument(digest: string, document: DocumentNode): KnownDocument {
    const plans = this.#plansOf(digest, document)
    const definitions = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    const operations = new Map<string | null, Operation>()
    for (const definition of definitions) {
      if (definition.operation !== OperationTypeNode.QUERY) continue
      const operation = newOperation(document, definition, plans)
      if (definition.name) operations.set(definition.name.value, operation)
      if (definitions.length === 1) operations.set(null, operation)
    }
    return { document, operations }
  }

  #plansOf(digest: string, document: DocumentNode): Operation['plans'] {
    return {
      get: (key) => this.#plans.get(`${digest} ${key}`),
      set: (key, plan, variables) => {
        // A plan may outlive its document here, and keeps it in memory.
        const kept = weightOfDocument(document) + weightOfVariables(variables)
        const size = 2 * key.length + kept + weightOfPlan(plan, document)
        this.#plans.set(`${digest} ${key}`, plan, { size })
      },
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
