import { asList, asText } from '../graph/json.ts'
import type { NodeType, Relationship } from '../ontology/model.ts'
import { encodeCursor } from './cursor.ts'
import { planEvidence } from './evidence.ts'
import { filterPredicate, targetOf } from './filter.ts'
import { planGroups } from './groups.ts'
import { type ObjectPlace, planObject } from './object.ts'
import { type Order, behindCursor, orderClause, planOrder, reverse } from './order.ts'
import { type Page, planPage, sizeOf } from './page.ts'
import { pattern, withRole } from './pattern.ts'
import { type Cost, type PlanContext, checkDepth, objectTypeOf, sum } from './plan-context.ts'
import {
  type ReadContext,
  type Reader,
  listReader,
  objectReader,
  propertyReader,
  readItems,
} from './reader.ts'
import { type SelectedField, subFields } from './selection.ts'
import { Columns, call } from './statement-builder.ts'
import { argumentOf, sampleOf } from './value.ts'
import type { Json } from '../graph/port.ts'

/** Where a list comes from: all nodes of a label, or the nodes along a relationship of a bound node. */
export interface ListOrigin {
  readonly target: NodeType
  /** Gives the pattern to match, binding the node and, where there is one, the relationship. */
  readonly match: (node: string, relationship?: string) => string
  /** Variables the pattern needs. */
  readonly imports: readonly string[]
  readonly relationship: Relationship | undefined
  /** Whether the same node can come twice, once per relationship type. */
  readonly repeats: boolean
}

/** A list that is being planned, with everything its parts need to know. */
export interface ListPlan {
  readonly context: PlanContext
  readonly origin: ListOrigin
  readonly field: SelectedField
  readonly depth: number
}

/** Plans a field that answers the connection of a relationship. */
export function planConnection(place: ObjectPlace, field: SelectedField, relationship: Relationship): Reader {
  const { context, variable, gate } = place
  const role = sampleOf(argumentOf(field, 'role', context.variables))
  const narrowed = withRole(relationship, typeof role === 'string' ? role : undefined)
  const origin: ListOrigin = {
    target: targetOf(context.ontology, relationship),
    match: (node, bound) => pattern(variable, narrowed, node, { variable: bound, gate }),
    imports: [variable],
    relationship: narrowed,
    repeats: narrowed.types.length > 1,
  }
  return planList(place, field, origin)
}

/**
 * Plans a connection: its page, `totalCount` and `groups`, each only if it is asked for.
 * Adds subqueries and columns to the place and gives the reader of the field.
 */
export function planList(
  place: Pick<ObjectPlace, 'context' | 'columns' | 'calls' | 'costs' | 'depth'>,
  field: SelectedField,
  origin: ListOrigin,
): Reader {
  const { context, columns, calls, costs } = place
  const type = objectTypeOf(field.definition.type)
  const list: ListPlan = { context, origin, field, depth: place.depth + 1 }
  const selected = subFields(context, type, field)
  const page = planPage(context, field)
  const paged = selected.filter(({ name }) => ['edges', 'nodes', 'pageInfo'].includes(name))
  const items = paged.length > 0 ? planItems(list, page, paged) : undefined
  if (items) {
    calls.push(...items.calls)
    costs.push(items.cost)
  }
  const itemsColumn = items ? columns.add(items.expression) : 0
  const readers = selected.map((part): readonly [string, Reader] => {
    const readPart = items?.readers.get(part.key)
    if (readPart) return [part.key, (item, readContext) => readPart(asList(item[itemsColumn]), readContext)]
    if (part.name === 'totalCount') {
      const total = planTotal(list)
      calls.push(...total.calls)
      return [part.key, propertyReader(columns.add(total.expression), true)]
    }
    if (part.name === 'groups') {
      const groups = planGroups(list, part)
      calls.push(...groups.calls)
      return [part.key, listReader(columns.add(groups.expression), groups.read)]
    }
    return [part.key, () => type.name]
  })
  return objectReader(readers)
}

/** `MATCH … WHERE …` of the whole list, without a page. */
export function matchList(
  { context, origin, field }: ListPlan,
  node: string,
  relationship?: string,
): { match: string; predicate: string | undefined } {
  const filter = argumentOf(field, 'where', context.variables)
  return {
    match: `MATCH ${origin.match(node, relationship)}`,
    predicate: filterPredicate(context, origin.target, node, filter),
  }
}

function planTotal(plan: ListPlan): { calls: readonly string[]; expression: string } {
  const { builder } = plan.context
  const node = builder.variable()
  const { match, predicate } = matchList(plan, node)
  const total = builder.variable()
  const where = predicate === undefined ? [] : [`WHERE ${predicate}`]
  return {
    calls: call(plan.origin.imports, [match, ...where, `RETURN count(*) AS ${total}`]),
    expression: total,
  }
}

/** Reads `edges`, `nodes` or `pageInfo` from the list of items. */
type ReadList = (list: readonly Json[], context: ReadContext) => unknown

interface ItemsPlan {
  readonly calls: readonly string[]
  readonly expression: string
  /** By response key. */
  readonly readers: ReadonlyMap<string, ReadList>
  readonly cost: Cost
}

/** The page itself: ordered and limited before anything below it runs. */
function planItems(list: ListPlan, page: Page, selected: readonly SelectedField[]): ItemsPlan {
  const { context, origin, field } = list
  const { builder } = context
  const node = builder.variable()
  const relationship = origin.relationship ? builder.variable() : undefined
  const order = planOrder(
    { builder, node: origin.target, variable: node, typed: origin.repeats ? relationship : undefined },
    argumentOf(field, 'orderBy', context.variables),
  )
  const { match, predicate } = matchList(list, node, relationship)
  const behind = [
    page.after && behindCursor(context, order, order.keys, page.after, 'after', field.nodes),
    page.before && behindCursor(context, order, reverse(order.keys), page.before, 'before', field.nodes),
  ]
  const bound = relationship === undefined ? [node] : [relationship, node]
  const computed = order.keys.filter((key) => key.computed !== undefined)
  const pageItems = planPageItems(list, page, order, selected, node, relationship)
  const limit = builder.parameter((variables) => page.size(variables) + (pageItems.looksAhead ? 1 : 0))
  const result = builder.variable()
  // A count to order by is evaluated once, in a WITH of its own, before the cursor is compared with it.
  const matched =
    computed.length === 0
      ? [match, ...where([predicate, ...behind])]
      : [
          match,
          ...where([predicate]),
          `WITH ${[...bound, ...computed.map((key) => `${key.computed} AS ${key.expression}`)].join(', ')}`,
          ...where(behind),
        ]
  const kept = [...bound, ...computed.map((key) => key.expression)].join(', ')
  const keys = page.backward ? reverse(order.keys) : order.keys
  return {
    calls: call(origin.imports, [
      ...matched,
      `WITH ${kept} ORDER BY ${orderClause(keys)} LIMIT ${limit}`,
      ...pageItems.calls,
      `RETURN collect(${pageItems.columns.list()}) AS ${result}`,
    ]),
    expression: result,
    readers: pageItems.readers,
    cost: (variables) => page.size(variables) * (1 + pageItems.cost(variables)),
  }
}

function where(predicates: readonly (string | undefined)[]): string[] {
  const present = predicates.filter((predicate) => predicate !== undefined)
  return present.length === 0 ? [] : [`WHERE ${present.join(' AND ')}`]
}

/** What `edges`, `nodes` and `pageInfo` need of each item; all of them share one list. */
function planPageItems(
  list: ListPlan,
  page: Page,
  order: Order,
  selected: readonly SelectedField[],
  node: string,
  relationship: string | undefined,
): {
  calls: readonly string[]
  columns: Columns
  readers: ReadonlyMap<string, ReadList>
  cost: Cost
  looksAhead: boolean
} {
  const { context } = list
  const columns = new Columns()
  const calls: string[] = []
  const costs: Cost[] = []
  let looksAhead = false
  const cursor = (): Reader => {
    const keys = order.keys.map((key) => columns.add(key.expression))
    return (item) =>
      encodeCursor(
        order.signature,
        keys.map((key) => item[key] ?? null),
      )
  }
  const inPage = (items: readonly Json[], readContext: ReadContext): readonly Json[] => {
    const kept = items.slice(0, page.size(readContext.variables))
    return page.backward ? kept.reverse() : kept
  }
  const place = { list, node, relationship, columns, calls, costs, cursor }
  const readers = new Map<string, ReadList>()
  for (const part of selected) {
    if (part.name === 'nodes') {
      const plan = planObject(context, list.origin.target, [part], node, columns, list.depth)
      calls.push(...plan.calls)
      costs.push(plan.cost)
      readers.set(part.key, (items, readContext) =>
        readItems(inPage(items, readContext), plan.read, readContext),
      )
    } else if (part.name === 'edges') {
      const readEdge = planEdge(place, part)
      readers.set(part.key, (items, readContext) =>
        readItems(inPage(items, readContext), readEdge, readContext),
      )
    } else {
      const info = planPageInfo(context, page, part, cursor)
      looksAhead ||= info.looksAhead
      readers.set(part.key, (items, readContext) => info.read(items, inPage(items, readContext), readContext))
    }
  }
  return { calls, columns, readers, cost: sum(costs), looksAhead }
}

interface EdgePlace {
  readonly list: ListPlan
  readonly node: string
  readonly relationship: string | undefined
  readonly columns: Columns
  readonly calls: string[]
  readonly costs: Cost[]
  readonly cursor: () => Reader
}

function planEdge(place: EdgePlace, field: SelectedField): Reader {
  const { list, columns, calls, costs, cursor, node } = place
  const { context, origin } = list
  const type = objectTypeOf(field.definition.type)
  return objectReader(
    subFields(context, type, field).map((part): readonly [string, Reader] => {
      if (part.name === 'cursor') return [part.key, cursor()]
      if (part.name === 'node') {
        const plan = planObject(context, origin.target, [part], node, columns, list.depth)
        calls.push(...plan.calls)
        costs.push(plan.cost)
        return [part.key, plan.read]
      }
      if (part.name === 'evidence') {
        // At the root of a query nothing is tied, so the node's own citations say that it belongs here.
        const owner = place.relationship ?? node
        const plan = planEvidence(context, part, [owner], `${owner}.evidence`, list.depth)
        calls.push(...plan.calls)
        costs.push(plan.cost)
        const column = columns.add(plan.expression)
        return [part.key, (item, readContext) => plan.read(item[column], readContext)]
      }
      return [part.key, planRelationshipField(place, part, type.name)]
    }),
  )
}

/** A field of an edge that says something about the relationship: its role, a property, nodes it refers to. */
function planRelationshipField(place: EdgePlace, field: SelectedField, typeName: string): Reader {
  const { list, columns, relationship: variable } = place
  const { relationship } = list.origin
  if (!relationship || variable === undefined) return () => typeName
  const property = relationship.properties.get(field.name)
  if (property) return propertyReader(columns.add(`${variable}.${property.property}`), property.required)
  const reference = relationship.references.get(field.name)
  if (reference) return planReferences(place, field, variable, reference)
  if (relationship.roles?.field !== field.name) return () => typeName
  const roleOf = new Map([...relationship.roles.typeOf].map(([role, type]) => [type, role]))
  const column = columns.add(`type(${variable})`)
  return (item) => roleOf.get(asText(item[column])) ?? null
}

/** Nodes whose identifiers stand in a property of the relationship, in order of `id`. */
function planReferences(
  { list, columns, calls, costs }: EdgePlace,
  field: SelectedField,
  variable: string,
  reference: { readonly property: string; readonly target: string },
): Reader {
  const { context } = list
  const { builder } = context
  checkDepth(list.depth + 1, field)
  const target = targetOf(context.ontology, reference)
  const size = sizeOf(context, field, 'first')
  const [identifier, node] = [builder.variable(), builder.variable()]
  const inner = new Columns()
  const plan = planObject(context, target, [field], node, inner, list.depth + 1)
  const [limit, result] = [builder.parameter(size), builder.variable()]
  calls.push(
    ...call(
      [variable],
      [
        `UNWIND ${variable}.${reference.property} AS ${identifier}`,
        `MATCH (${node}:${target.label} {id: ${identifier}})`,
        `WITH ${node} ORDER BY ${node}.id ASC LIMIT ${limit}`,
        ...plan.calls,
        `RETURN collect(${inner.list()}) AS ${result}`,
      ],
    ),
  )
  costs.push((variables) => size(variables) * (1 + plan.cost(variables)))
  return listReader(columns.add(result), plan.read)
}

function planPageInfo(
  context: PlanContext,
  page: Page,
  field: SelectedField,
  cursor: () => Reader,
): {
  looksAhead: boolean
  read: (all: readonly Json[], inPage: readonly Json[], context: ReadContext) => unknown
} {
  const type = objectTypeOf(field.definition.type)
  const fields = subFields(context, type, field)
  const names = new Set(fields.map(({ name }) => name))
  const readCursor = names.has('startCursor') || names.has('endCursor') ? cursor() : undefined
  const cursorOf = (item: Json | undefined, readContext: ReadContext): unknown =>
    item === undefined ? null : readCursor?.(asList(item), readContext)
  return {
    looksAhead: names.has(page.backward ? 'hasPreviousPage' : 'hasNextPage'),
    read: (all, inPage, readContext) => {
      const more = all.length > inPage.length
      const values: Readonly<Record<string, () => unknown>> = {
        hasNextPage: () => (page.backward ? page.before !== undefined : more),
        hasPreviousPage: () => (page.backward ? more : page.after !== undefined),
        startCursor: () => cursorOf(inPage[0], readContext),
        endCursor: () => cursorOf(inPage.at(-1), readContext),
      }
      return Object.fromEntries(
        fields.map(({ key, name }) => [key, values[name]?.() ?? (name === '__typename' ? type.name : null)]),
      )
    },
  }
}
