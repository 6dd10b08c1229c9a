import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import type { OperationPlan } from '../../planner/operation.ts'
import type { Variables } from '../../planner/value.ts'

/** The plans of a document, by dialect, name of the operation and shape of the variables. */
export interface Plans {
  get(key: string): OperationPlan | undefined
  /** @param variables those of the request it was made for. */
  set(key: string, plan: OperationPlan, variables: Variables): void
}

/** An operation of a valid document, and the plans made for it so far. */
export interface Operation {
  readonly document: DocumentNode
  readonly definition: OperationDefinitionNode
  /** Names it in metrics, logs and traces. */
  readonly label: string | undefined
  /** Shared by the operations of the document. */
  readonly plans: Plans
}

/** Makes an operation; without `plans` it has none yet and nobody finds those it gets. */
export function newOperation(
  document: DocumentNode,
  definition: OperationDefinitionNode,
  plans: Plans = new Map<string, OperationPlan>(),
): Operation {
  return { document, definition, label: labelOf(definition), plans }
}

/** Longer names are cut: clients choose them, and labels are kept and repeated. */
const LONGEST_LABEL = 100

/** The name of an operation, cut where it is long. */
export function labelOf({ name }: OperationDefinitionNode): string | undefined {
  if (!name) return undefined
  const { value } = name
  const cut = value.length > LONGEST_LABEL ? `${value.slice(0, LONGEST_LABEL)}…` : value
  // A copy: a part of a text keeps all of it in memory.
  return Buffer.from(cut).toString()
}
