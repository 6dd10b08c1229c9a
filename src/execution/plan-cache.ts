import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { Dialect } from '../planner/dialect.ts'
import type { OperationPlan } from '../planner/operation.ts'
import { shapeOf } from '../planner/shape.ts'
import type { Variables } from '../planner/value.ts'

/** How many shapes of variables one operation may have plans for; the oldest goes first. */
const SHAPES_PER_OPERATION = 20

interface Request {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

type PlanRequest = (request: Request, variables: Variables, dialect: Dialect) => OperationPlan

/**
 * Keeps the plans of operations for as long as their documents are kept, by the shape of the variables.
 * The server keeps documents by their text, least recently used first out, so this is bounded as well.
 */
export class PlanCache {
  readonly #plan: PlanRequest
  readonly #plans = new WeakMap<Dialect, WeakMap<OperationDefinitionNode, Map<string, OperationPlan>>>()

  constructor(plan: PlanRequest) {
    this.#plan = plan
  }

  /** The plan of an operation for coerced variables. Throws what planning throws. */
  get(schema: GraphQLSchema, request: Request, variables: Variables, dialect: Dialect): OperationPlan {
    const operations =
      this.#plans.get(dialect) ?? new WeakMap<OperationDefinitionNode, Map<string, OperationPlan>>()
    this.#plans.set(dialect, operations)
    const shapes = operations.get(request.operation) ?? new Map<string, OperationPlan>()
    operations.set(request.operation, shapes)
    const shape = shapeOf(schema, request.operation, variables)
    const known = shapes.get(shape)
    if (known) return known
    const plan = this.#plan(request, variables, dialect)
    const [oldest] = shapes.keys()
    if (shapes.size >= SHAPES_PER_OPERATION && oldest !== undefined) shapes.delete(oldest)
    shapes.set(shape, plan)
    return plan
  }
}
