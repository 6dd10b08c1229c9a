import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'
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
  /** Whether it asks which revision there is: its answer is of use only while it is new. */
  readonly isLive: boolean
  /** Shared by the operations of the document. */
  readonly plans: Plans
}

/** Makes an operation; without `plans` it has none yet and nobody finds those it gets. */
export function newOperation(
  document: DocumentNode,
  definition: OperationDefinitionNode,
  plans: Plans = new Map<string, OperationPlan>(),
): Operation {
  return { document, definition, label: labelOf(definition), isLive: isLive(document, definition), plans }
}

/** Root fields by which clients find out whether the graph has been loaded anew. */
const LIVE_FIELDS = ['graph', 'changes']

function isLive({ definitions }: DocumentNode, { selectionSet }: OperationDefinitionNode): boolean {
  const visited = new Set<string>()
  const hasLive = ({ selections }: SelectionSetNode): boolean =>
    selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return LIVE_FIELDS.includes(selection.name.value)
      if (selection.kind === Kind.INLINE_FRAGMENT) return hasLive(selection.selectionSet)
      const name = selection.name.value
      if (visited.has(name)) return false
      visited.add(name)
      const fragment = definitions.find(
        (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name,
      )
      return fragment?.kind === Kind.FRAGMENT_DEFINITION && hasLive(fragment.selectionSet)
    })
  return hasLive(selectionSet)
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
