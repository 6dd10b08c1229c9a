import type { NodeType, Ontology } from '../../ontology/model.ts'
import type { SelectedField } from '../selection.ts'
import type { Variables } from '../value.ts'
import { type Statistics, fanOutKey } from './statistics.ts'

/** What of an operation makes a database look at many rows. */
export type Visited =
  /** All nodes of a list, to find those of a page. */
  | { readonly kind: 'list' | 'totalCount' | 'groups' | 'order'; readonly field: SelectedField }
  /** A filter that reaches through relationships; `path` is where: `where.drives.none.drivenBy`. */
  | { readonly kind: 'filter'; readonly field: SelectedField; readonly path: string }
  /** All entities, or all names of a type. */
  | { readonly kind: 'search' | 'paths' | 'graph'; readonly field: SelectedField }

/** What an estimate is worked out from. */
export interface EstimateContext {
  readonly statistics: Statistics
  readonly variables: Variables
  /** Is told what is looked at, and how many rows that makes. */
  readonly note?: (visited: Visited, rows: number) => void
}

/**
 * How many rows, nodes and relationships, a database is expected to look at for a part of an operation. It depends on
 * what is asked, never on how an engine goes about it, so it is the same on both.
 * @param times how often the part runs: once for each node above it.
 */
export type Estimate = (times: number, context: EstimateContext) => number

/** Nothing but what has been found already. */
export const nothing: Estimate = () => 0

/** Adds estimates up. */
export function total(estimates: readonly Estimate[]): Estimate {
  const some = estimates.filter((estimate) => estimate !== nothing)
  if (some.length === 0) return nothing
  return (times, context) => some.reduce((rows, estimate) => rows + estimate(times, context), 0)
}

/** The dearest of estimates of which only one comes true. */
export function dearest(estimates: readonly Estimate[]): Estimate {
  const some = estimates.filter((estimate) => estimate !== nothing)
  const [only] = some
  if (!only || some.length === 1) return only ?? nothing
  return (times, context) => {
    const silent = { statistics: context.statistics, variables: context.variables }
    let [chosen, most] = [only, 0]
    for (const estimate of some) {
      const rows = estimate(times, silent)
      if (rows > most) [chosen, most] = [estimate, rows]
    }
    return context.note ? chosen(times, context) : most
  }
}

/** Rows that are looked at for one reason. */
export function visit(visited: Visited, rows: (context: EstimateContext) => number): Estimate {
  return (times, context) => {
    const all = times * rows(context)
    context.note?.(visited, all)
    return all
  }
}

/** How many nodes of a type there are. */
export function countOf({ label }: Pick<NodeType, 'label'>, { statistics }: EstimateContext): number {
  return statistics.nodes.get(label) ?? 0
}

/**
 * How many relationships of a field a node has.
 * @param of all nodes of the type, or one that was reached or chosen.
 */
export function fanOut(
  node: Pick<NodeType, 'label'>,
  field: string,
  of: 'all' | 'reached',
): (context: EstimateContext) => number {
  const key = fanOutKey(node, field)
  const measure = of === 'all' ? 'mean' : 'reached'
  return ({ statistics }) => statistics.fanOuts.get(key)?.[measure] ?? 0
}

/** How many nodes of the types there are. */
export function countOfAll(types: Iterable<NodeType>, context: EstimateContext): number {
  let count = 0
  for (const type of types) count += countOf(type, context)
  return count
}

/** How many relationships there are. */
export function relationshipsOf({ nodes }: Ontology, context: EstimateContext): number {
  let count = 0
  for (const node of nodes.values()) {
    for (const { field, direction } of node.relationships.values()) {
      // Of an undirected one, both ends count it.
      const share = { OUT: 1, BOTH: 0.5, IN: 0 }[direction]
      count += share * countOf(node, context) * fanOut(node, field, 'all')(context)
    }
  }
  return count
}
