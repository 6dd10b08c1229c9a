import { asList, asText } from '../../graph/json.ts'
import type { Row, Statement } from '../../graph/port.ts'
import type { NodeType } from '../../ontology/model.ts'
import { visibleNode } from '../as-of.ts'
import { where } from '../pattern.ts'
import type { ReadContext } from '../reader.ts'
import type { RootContext, StatementPlan } from '../root.ts'
import { StatementBuilder } from '../statement-builder.ts'
import type { Read, Variables } from '../value.ts'

/** How a plan that asks for nodes by identifier goes on where some are not found: they may have been merged. */
export interface MergedPlan {
  /** Identifiers that were asked for and are not in the rows. */
  missing(rows: readonly Row[], variables: Variables): readonly string[]
  /** The statement that finds what they were merged into; undefined where they can be of no type. */
  find(missing: readonly string[], variables: Variables): Statement | undefined
}

/** What identifiers were merged into, by the former identifier. */
export type Successors = ReadonlyMap<string, string>

/** What has been found for a request, by its variables. */
const found = new WeakMap<Variables, Successors>()

/** Reads one identifier or several, each as that of what it was merged into where that has been found. */
export function inUse(read: Read): Read {
  return (variables) => {
    const value = read(variables)
    const successors = found.get(variables)
    if (!successors) return value
    const now = (id: string): string => successors.get(id) ?? id
    return typeof value === 'string' ? now(value) : asList(value).map((id) => now(asText(id)))
  }
}

/** Plans how to go on for identifiers of nodes of these types. */
export function planMerged(
  root: RootContext,
  types: readonly NodeType[],
  missing: MergedPlan['missing'],
): MergedPlan {
  return { missing, find: (identifiers, variables) => findSuccessors(root, types, identifiers, variables) }
}

/**
 * The statement that finds what identifiers were merged into: `id` and the former identifiers of each. Undefined where
 * they have the prefix of no type.
 */
export function findSuccessors(
  { dialect, asOf }: RootContext,
  types: readonly NodeType[],
  identifiers: readonly string[],
  variables: Variables,
): Statement | undefined {
  const own = types.filter(
    ({ entity, prefix }) => entity && identifiers.some((id) => id.startsWith(`${prefix}:`)),
  )
  if (own.length === 0) return undefined
  const builder = new StatementBuilder(dialect, asOf)
  const list = builder.parameter(() => identifiers)
  const [node, former] = [builder.variable(), builder.variable()]
  // The index on the list holds the few nodes that others were merged into.
  // Of several types, all: so there are few texts.
  const text = (own.length === 1 ? own : types.filter(({ entity }) => entity))
    .map(({ label }) => {
      const conditions = where([
        `${node}.formerly IS NOT NULL`,
        `any(${former} IN ${node}.formerly WHERE ${former} IN ${list})`,
        ...visibleNode(builder, node, label),
      ])
      return [
        `MATCH (${node}:${label})`,
        ...conditions,
        `RETURN ${node}.id AS c0, ${node}.formerly AS c1`,
      ].join(' ')
    })
    .join('\nUNION ALL\n')
  return builder.bind(text, variables)
}

/** Reads what `findSuccessors` found. */
export function successorsIn(rows: readonly Row[]): Successors {
  return new Map(rows.flatMap(([id, former]) => asList(former).map((one) => [asText(one), asText(id)])))
}

/**
 * Answers a root field that one statement answers. Only where an identifier is not found, a second statement asks
 * whether it was merged into another, and the first runs again with what is in use.
 */
export async function answerStatement(
  plan: StatementPlan,
  run: (statement: Statement) => Promise<readonly Row[]>,
  context: ReadContext,
): Promise<unknown> {
  const { variables } = context
  const rows = await run(plan.bind(variables))
  const missing = plan.merged?.missing(rows, variables) ?? []
  const find = missing.length === 0 ? undefined : plan.merged?.find(missing, variables)
  const successors = successorsIn(find ? await run(find) : [])
  if (successors.size === 0) return plan.read(rows, context)
  const now = { ...variables }
  found.set(now, successors)
  return plan.read(await run(plan.bind(now)), { ...context, variables: now })
}
