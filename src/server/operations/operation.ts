import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { OperationPlan } from '../../planner/operation.ts'

/** Plans kept for one document; hostile clients could otherwise send endless shapes of variables. */
const MAX_PLANS = 32

/** An operation of a valid document, and the plans made for it so far. */
export interface Operation {
  readonly document: DocumentNode
  readonly definition: OperationDefinitionNode
  /** By dialect, name of the operation and shape of the variables; shared by the operations of the document. */
  readonly plans: LRUCache<string, OperationPlan>
}

/** Makes an operation that has no plans yet. */
export function newOperation(document: DocumentNode, definition: OperationDefinitionNode): Operation {
  return { document, definition, plans: newPlans() }
}

/** An empty cache of plans. */
export function newPlans(): Operation['plans'] {
  return new LRUCache({ max: MAX_PLANS })
}
