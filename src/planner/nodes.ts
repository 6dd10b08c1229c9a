import type { FieldNode } from 'graphql'
import { asText } from '../graph/json.ts'
import type { Json, Row } from '../graph/port.ts'
import type { NodeType } from '../ontology/model.ts'
import { visibleNode } from './as-of.ts'
import { planObject } from './object.ts'
import { where } from './pattern.ts'
import { type Check, type Cost, type PlanContext, checkSubqueries, sum } from './plan-context.ts'
import { MissingValue, type ReadContext, type Reader, readNullable } from './reader.ts'
import type { SelectedField } from './selection.ts'
import { Columns, call } from './statement-builder.ts'
import type { Read, Variables } from './value.ts'

/** A statement that answers nodes of several types by their identifiers. */
export interface NodesPlan {
  readonly text: string
  /** Finds the nodes in the rows of the answer. */
  readonly find: (rows: readonly Row[], context: ReadContext) => FoundNodes
  /** Whether a node is in the rows. */
  readonly has: (rows: readonly Row[], identifier: string) => boolean
  /** Cost of one node. */
  readonly cost: Cost
}

/** The nodes a statement found. */
export interface FoundNodes {
  has(identifier: string): boolean
  /** The label of a node; undefined where there is no such node. */
  labelOf(identifier: string): Json | undefined
  /** What a node looks like under one of the planned selections; null where there is no such node. */
  read(identifier: string, selection: number): unknown
}

/** Fields shared by all types of an abstract selection, planned once. */
export type SharedFields = Map<
  FieldNode | undefined,
  {
    readonly nodes: readonly FieldNode[]
    readonly read: Reader
    /** Of the cursors in it; done by each type that has the field. */
    readonly checks: readonly Check[]
  }
>

/**
 * Plans selections on the nodes with the given identifiers, whatever their types. Each type looks its nodes
 * up by its own index; below that, patterns ask for the label of the type they belong to.
 * @param selections fields whose values are the nodes; each is read on its own, all from the same rows.
 */
export function planNodes(
  context: PlanContext,
  types: readonly NodeType[],
  selections: readonly SelectedField[],
  identifiers: Read,
  depth: number,
): NodesPlan {
  const { builder } = context
  const node = builder.variable()
  const list = builder.parameter(identifiers)
  const branches = types.map(({ label }) =>
    [
      `MATCH (${node}:${label})`,
      ...where([`${node}.id IN ${list}`, ...visibleNode(builder, node, label)]),
      `RETURN ${node}`,
    ].join(' '),
  )
  const columns = new Columns()
  const idColumn = columns.add(`${node}.id`)
  const plan = planNodeOfTypes(context, types, selections, node, columns, depth)
  return {
    text: [
      ...call(
        [],
        branches.flatMap((branch, index) => (index === 0 ? [branch] : ['UNION ALL', branch])),
      ),
      ...plan.calls,
      `RETURN ${columns.items()}`,
    ].join('\n'),
    find: (rows, readContext) => {
      const found = new Map(rows.map((row) => [asText(row[idColumn]), row]))
      return {
        has: (identifier) => found.has(identifier),
        labelOf: (identifier) => plan.labelOf(found.get(identifier) ?? []),
        read: (identifier, selection) => {
          const row = found.get(identifier)
          return row ? plan.read(row, selection, readContext) : null
        },
      }
    },
    has: (rows, identifier) => rows.some((row) => row[idColumn] === identifier),
    cost: plan.cost,
  }
}

/** What is selected of a node that may be of several types. */
export interface NodeOfTypesPlan {
  /** Subqueries to run once the node is bound. */
  readonly calls: readonly string[]
  /** What the node of an item looks like under one of the selections. */
  readonly read: (item: readonly Json[], selection: number, context: ReadContext) => unknown
  /** The same of a node that must be there: throws MissingValue where something of it is missing. */
  readonly readRequired: (item: readonly Json[], selection: number, context: ReadContext) => unknown
  /** The label of the node of an item, among those of the types. */
  readonly labelOf: (item: readonly Json[]) => Json | undefined
  readonly cost: Cost
}

/**
 * Plans selections on a bound node that is of one of several types.
 * @param columns of the item the node belongs to; the plan adds what it needs.
 */
export function planNodeOfTypes(
  context: PlanContext,
  types: readonly NodeType[],
  selections: readonly SelectedField[],
  node: string,
  columns: Columns,
  depth: number,
): NodeOfTypesPlan {
  const { builder } = context
  const label = builder.variable()
  const labels = builder.parameter(() => types.map((type) => type.label))
  const labelColumn = columns.add(`head([${label} IN labels(${node}) WHERE ${label} IN ${labels}])`)
  const calls: string[] = []
  const costs: Cost[] = []
  const readers = new Map<Json, readonly Reader[]>()
  const shared: SharedFields = new Map()
  for (const type of types) {
    const plans = selections.map((field) => {
      const checksOfType: Check[] = []
      const ofType = types.length > 1 ? { ...context, checksOfType } : context
      const { read, ...plan } = planObject(ofType, type, [field], node, columns, depth, shared)
      return { ...plan, read: checksOfType.length > 0 ? checkedReader(checksOfType, read) : read }
    })
    calls.push(...plans.flatMap((plan) => plan.calls))
    costs.push(...plans.map((plan) => plan.cost))
    readers.set(
      type.label,
      plans.map((plan) => plan.read),
    )
  }
  checkSubqueries(calls, selections)
  const readerOf = (item: readonly Json[], selection: number): Reader | undefined =>
    readers.get(item[labelColumn] ?? null)?.[selection]
  return {
    calls,
    cost: sum(costs),
    labelOf: (item) => item[labelColumn],
    read: (item, selection, readContext) => {
      const read = readerOf(item, selection)
      return read ? readNullable(item, read, readContext) : null
    },
    readRequired: (item, selection, readContext) => {
      const read = readerOf(item, selection)
      if (!read) throw new MissingValue()
      return read(item, readContext)
    },
  }
}

/** Reads a node once its checks are done. */
function checkedReader(checks: readonly Check[], read: Reader): Reader {
  return (item, readContext) => {
    for (const check of checks) check(readContext.variables)
    return read(item, readContext)
  }
}

const IDENTIFIERS = '#identifiers'

/** Reads the identifiers that `withIdentifiers` put beside the variables of the request. */
export const readIdentifiers: Read = (variables) => {
  const identifiers = variables[IDENTIFIERS]
  return Array.isArray(identifiers) ? identifiers.map(String) : []
}

/** The variables of a request with the identifiers an earlier statement found; no variable has such a name. */
export function withIdentifiers(variables: Variables, identifiers: readonly string[]): Variables {
  return { ...variables, [IDENTIFIERS]: identifiers }
}
