import { asList } from '../graph/json.ts'
import type { NodeType, Relationship } from '../ontology/model.ts'
import { filterPredicate, targetOf } from './filter.ts'
import { planGroups } from './groups.ts'
import type { ObjectPlace } from './object.ts'
import { behindCursor, indexHint, orderClause, planOrder, reverse } from './order.ts'
import { type Page, planPage } from './page.ts'
import { type ReadList, planPageItems } from './page-items.ts'
import { pattern, withRole } from './pattern.ts'
import { type Cost, type PlanContext, objectTypeOf } from './plan-context.ts'
import { type Reader, listReader, objectReader, propertyReader } from './reader.ts'
import { type SelectedField, subFields } from './selection.ts'
import type { Subquery } from './statement-builder.ts'
import { argumentOf, sampleOf } from './value.ts'

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

function planTotal(plan: ListPlan): Subquery {
  const { builder } = plan.context
  const node = builder.variable()
  const { match, predicate } = matchList(plan, node)
  return builder.count(plan.origin.imports, [match, ...where([predicate])])
}

interface ItemsPlan extends Subquery {
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
  // Along a relationship there is no index, and few nodes.
  const hint = relationship === undefined ? indexHint(context, order) : undefined
  const bound = relationship === undefined ? [node] : [relationship, node]
  const computed = order.keys.filter((key) => key.computed !== undefined)
  const pageItems = planPageItems(list, page, order, selected, node, relationship)
  const limit = builder.parameter((variables) => page.size(variables) + (pageItems.looksAhead ? 1 : 0))
  // A count to order by is evaluated once, in a WITH of its own, before the cursor is compared with it.
  const matched =
    computed.length === 0
      ? [match, ...where([hint, predicate, ...behind])]
      : [
          match,
          ...where([predicate]),
          `WITH ${[...bound, ...computed.map((key) => `${key.computed} AS ${key.expression}`)].join(', ')}`,
          ...where(behind),
        ]
  const kept = [...bound, ...computed.map((key) => key.expression)].join(', ')
  const keys = page.backward ? reverse(order.keys) : order.keys
  const lines = [...matched, `WITH ${kept} ORDER BY ${orderClause(keys)} LIMIT ${limit}`, ...pageItems.calls]
  return {
    ...builder.collect(origin.imports, lines, pageItems.columns.list()),
    readers: pageItems.readers,
    cost: (variables) => page.size(variables) * (1 + pageItems.cost(variables)),
  }
}

function where(predicates: readonly (string | undefined)[]): string[] {
  const present = predicates.filter((predicate) => predicate !== undefined)
  return present.length === 0 ? [] : [`WHERE ${present.join(' AND ')}`]
}
