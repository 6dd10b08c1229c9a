import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Dialect } from '../../planner/dialect.ts'
import type { OperationPlan } from '../../planner/operation.ts'
import { shapeOf } from '../../planner/shape.ts'
import type { Variables } from '../../planner/value.ts'

/** How many plans are kept. Each has one text of a statement for a root field, `paths` and `search` have two. */
const MOST_PLANS = 2000

interface Request {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

type PlanRequest = (request: Request, variables: Variables, dialect: Dialect) => OperationPlan

/**
 * Keeps the plans of operations by the shape of their variables; the one used the longest ago goes first. The server
 * keeps documents by their text, so equal texts are the same operation here.
 */
export class PlanCache {
  readonly #plan: PlanRequest
  readonly #onLookup: (found: boolean) => void
  readonly #plans = new LRUCache<string, OperationPlan>({ max: MOST_PLANS })
  /** Stands for an operation or a dialect in the key of a plan. */
  readonly #numbers = new WeakMap<object, number>()
  #number = 0

  constructor(plan: PlanRequest, onLookup: (found: boolean) => void = () => undefined) {
    this.#plan = plan
    this.#onLookup = onLookup
  }

  /** How many plans there are. */
  get size(): number {
    return this.#plans.size
  }

  /** The plan of an operation for coerced variables. Throws what planning throws. */
  get(schema: GraphQLSchema, request: Request, variables: Variables, dialect: Dialect): OperationPlan {
    const shape = shapeOf(schema, request.operation, variables)
    const key = `${this.#numberOf(dialect)} ${this.#numberOf(request.operation)} ${shape}`
    const known = this.#plans.get(key)
    this.#onLookup(known !== undefined)
    if (known) return known
    const plan = this.#plan(request, variables, dialect)
    this.#plans.set(key, plan)
    return plan
  }

  #numberOf(object: object): number {
    const known = this.#numbers.get(object)
    if (known !== undefined) return known
    this.#numbers.set(object, ++this.#number)
    return this.#number
  }
}
