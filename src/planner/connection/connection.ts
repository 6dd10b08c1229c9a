import { asList } from '../../graph/json.ts'
import type { NodeType, Relationship } from '../../ontology/model.ts'
import { anchoredMatch, isAnchored, isSought } from '../filter/anchor.ts'
import { edgePredicateOf } from '../filter/edge.ts'
import { outermost, predicateOf, targetOf } from '../filter/filter.ts'
import { planGroups } from './groups.ts'
import type { ObjectPlace } from '../object.ts'
import {
  type Order,
  behindCursor,
  boundsOf,
  checkBounds,
  indexUse,
  orderClause,
  planOrder,
  reverse,
} from './order.ts'
import { type Page, planPage } from './page.ts'
import { type ReadList, planPageItems } from './page-items.ts'
import { type Pattern, matching, pattern, where, withRole } from '../pattern.ts'
import { type Cost, type PlanContext, objectTypeOf } from '../plan-context.ts'
import { type Reader, objectReader, propertyReader } from '../reader.ts'
import { type SelectedField, subFields } from '../selection.ts'
import { type Columns, StatementBuilder, type Subquery } from '../statement-builder.ts'
import { argumentOf, sampleOf } from '../value.ts'

/** Where a list comes from: all nodes of a label, or the nodes along a relationship of a bound node. */
export interface ListOrigin {
  readonly target: NodeType
  /** Gives the pattern to match, binding the node and, where there is one, the relationship. */
  readonly match: (node: string, relationship?: string, owner?: string) => Pattern
  /** Gives lines that bind each of the nodes whose relationships make up the list, where they are several. */
  readonly owners?: (owner: string) => readonly string[]
  /** Variables the pattern needs. */
  readonly imports: readonly string[]
  readonly relationship: Relationship | undefined
  /** Whether the same node can come twice, once per relationship type. */
  readonly repeats: boolean
  /** The variable of a list of the nodes, where they have been found already, by all of the filter. */
  readonly found?: string
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
  const { context, variable, label } = place
  const role = sampleOf(argumentOf(field, relationship.roles?.field ?? '', context.variables))
  const narrowed = withRole(relationship, typeof role === 'string' ? role : undefined)
  const parts = includedParts(context, field, place.node, relationship)
  const { builder } = context
  const origin: ListOrigin = {
    target: targetOf(context.ontology, relationship),
    match: (node, bound, owner) =>
      owner === undefined
        ? pattern(builder, variable, narrowed, node, { variable: bound, label })
        : pattern(builder, owner, narrowed, node, { variable: bound }),
    ...(parts && {
      owners: (owner: string) => [
        matching(pattern(builder, variable, parts, owner, { label, length: '*0..' })),
        // A part of two parts is one.
        `WITH DISTINCT ${owner}`,
      ],
    }),
    imports: [variable],
    relationship: narrowed,
    repeats: narrowed.types.length > 1,
  }
  return planList(place, field, origin)
}

/** The relationship to the parts of a node whose relationships are asked for as well; `undefined` where they are not. */
export function includedParts(
  { variables }: Pick<PlanContext, 'variables'>,
  field: SelectedField,
  node: NodeType,
  { includesParts }: Relationship,
): Relationship | undefined {
  if (includesParts === undefined) return undefined
  const asked = sampleOf(argumentOf(field, 'includeParts', variables)) === true
  return asked ? node.relationships.get(includesParts) : undefined
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
  const paged = selected.filter(isPaged)
  const items = paged.length > 0 ? planItems(list, page, paged) : undefined
  let itemsColumn = 0
  // A cursor is no less wrong where only the whole list is asked for.
  if (!items && (page.after ?? page.before)) {
    const builder = new StatementBuilder(context.dialect)
    checkBounds(context, page, orderOf(list, builder, boundVariables(list, builder)), field.nodes)
  }
  if (items) {
    const found = context.builder.collect(origin.imports, items.lines, items.columns.list())
    calls.push(...found.calls)
    costs.push(items.cost)
    itemsColumn = columns.add(found.expression)
  }
  const readers = selected.map((part): readonly [string, Reader] => {
    const readPart = items?.readers.get(part.key)
    if (readPart) return [part.key, (item, readContext) => readPart(asList(item[itemsColumn]), readContext)]
    if (part.name === 'totalCount') {
      const total = planTotal(list)
      calls.push(...total.calls)
      return [part.key, propertyReader(columns.add(total.expression), true)]
    }
    if (part.name === 'groups') {
      const groups = planGroups(list, part, columns)
      calls.push(...groups.calls)
      costs.push(groups.cost)
      return [part.key, groups.read]
    }
    return [part.key, () => type.name]
  })
  return objectReader(readers)
}

/** A connection that returns one row for each item. */
export interface RowsPlan extends Pick<ItemsPlan, 'lines' | 'columns' | 'cost'> {
  /** Reads the connection from all rows. */
  readonly read: ReadList
}

/**
 * Plans a list at the root whose items are the rows of the statement: the database need not hold all of them before it
 * answers the first, and the service decodes some while others are made.
 * @returns undefined where something of the whole list is asked for as well, `totalCount` or `groups`.
 */
export function planRows(
  context: PlanContext,
  field: SelectedField,
  origin: ListOrigin,
): RowsPlan | undefined {
  const type = objectTypeOf(field.definition.type)
  const selected = subFields(context, type, field)
  const paged = selected.filter(isPaged)
  if (paged.length === 0 || selected.some((part) => !isPaged(part) && part.name !== '__typename')) {
    return undefined
  }
  const page = planPage(context, field)
  const { lines, columns, cost, readers } = planItems({ context, origin, field, depth: 1 }, page, paged)
  const read = objectReader(
    selected.map((part): readonly [string, Reader] => {
      const readPart = readers.get(part.key)
      return [part.key, readPart ?? ((): unknown => type.name)]
    }),
  )
  return { lines, columns, cost, read }
}

function isPaged({ name }: SelectedField): boolean {
  return name === 'edges' || name === 'nodes' || name === 'pageInfo'
}

/** What binds the nodes of the whole list, without a page, and what they have to fulfil besides. */
export interface MatchedList {
  readonly lines: readonly string[]
  readonly predicate: string | undefined
  /** Whether it begins at the other end of a relationship: then each node is bound once, by itself. */
  readonly isAnchored: boolean
}

/** Matches the whole list. Only at the root is it worth to begin elsewhere: a related list is short. */
export function matchList(
  { context, origin, field }: ListPlan,
  node: string,
  relationship?: string,
  owner?: string,
): MatchedList {
  if (origin.found !== undefined) {
    const lines = [`UNWIND ${origin.found} AS ${node}`, `WITH ${node}`]
    return { lines, predicate: undefined, isAnchored: true }
  }
  const filter = argumentOf(field, 'where', context.variables)
  const place = outermost()
  const anchored = origin.relationship
    ? undefined
    : anchoredMatch(context, origin.target, node, filter, place)
  if (anchored) return { ...anchored, isAnchored: true }
  const edge = origin.relationship && argumentOf(field, 'edge', context.variables)
  const bound = relationship ?? (edge && context.builder.variable())
  const asked = [
    bound && origin.relationship && edgePredicateOf(context, origin.relationship, bound, edge, outermost()),
    predicateOf(context, origin.target, node, filter, place),
  ]
  const from = owner ?? (origin.owners && context.builder.variable())
  const owners = from === undefined ? [] : (origin.owners?.(from) ?? [])
  const match = origin.match(node, bound, from)
  const predicates = [...match.conditions, ...asked].filter((one) => one !== undefined)
  return {
    lines: [...owners, `MATCH ${match.text}`],
    predicate: predicates.length === 0 ? undefined : predicates.join(' AND '),
    isAnchored: false,
  }
}

/**
 * Finds the nodes of a list once, for the page and what is asked of the whole list besides. Only where the list begins
 * at the other end of a relationship: others are read in the order of an index until the page is full. And only where
 * subqueries are expressions, which see the variable, whereas `CALL` would be handed the list.
 * @returns lines that bind the list, and the origin that goes on from there.
 */
export function findOnce(
  context: PlanContext,
  field: SelectedField,
  origin: ListOrigin,
): { readonly lines: readonly string[]; readonly origin: ListOrigin } | undefined {
  const filter = argumentOf(field, 'where', context.variables)
  const hasPage = subFields(context, objectTypeOf(field.definition.type), field).some(isPaged)
  if (!context.dialect.subqueryExpressions || !hasPage) return undefined
  if (!isAnchored(context.ontology, origin.target, filter)) return undefined
  const [node, found] = [context.builder.variable(), context.builder.variable()]
  const { lines, predicate } = matchList({ context, origin, field, depth: 1 }, node)
  return {
    lines: [...lines, ...where([predicate]), `WITH collect(${node}) AS ${found}`],
    origin: { ...origin, imports: [found], found },
  }
}

function planTotal(plan: ListPlan): Subquery {
  if (plan.origin.found !== undefined) return { calls: [], expression: `size(${plan.origin.found})` }
  const { builder } = plan.context
  const node = builder.variable()
  const { lines, predicate, isAnchored } = matchList(plan, node)
  // `count` needs the variable that was made distinct.
  const counted = isAnchored ? node : undefined
  return builder.count(plan.origin.imports, [...lines, ...where([predicate])], counted)
}

/** The items of a page: the lines that find them, their columns, and the readers of the connection's fields. */
interface ItemsPlan {
  readonly lines: readonly string[]
  readonly columns: Columns
  /** By response key. */
  readonly readers: ReadonlyMap<string, ReadList>
  readonly cost: Cost
}

/** The variables of an item of a list. */
interface ItemVariables {
  readonly node: string
  readonly relationship: string | undefined
  readonly owner: string | undefined
}

function boundVariables({ origin }: ListPlan, builder: StatementBuilder): ItemVariables {
  return {
    node: builder.variable(),
    relationship: origin.relationship ? builder.variable() : undefined,
    owner: origin.owners && builder.variable(),
  }
}

/** The order of a list, made total by what tells equal nodes apart. */
function orderOf(
  { context, origin, field }: ListPlan,
  builder: StatementBuilder,
  { node, relationship, owner }: ItemVariables,
): Order {
  return planOrder(
    {
      builder,
      node: origin.target,
      variable: node,
      defaultOrder: origin.relationship?.defaultOrder,
      typed: origin.repeats ? relationship : undefined,
      owner,
    },
    argumentOf(field, 'orderBy', context.variables),
  )
}

/** The page itself: ordered and limited before anything below it runs. */
function planItems(list: ListPlan, page: Page, selected: readonly SelectedField[]): ItemsPlan {
  const { context, origin, field } = list
  const { builder } = context
  const variables = boundVariables(list, builder)
  const { node, relationship, owner } = variables
  const filter = argumentOf(field, 'where', context.variables)
  const order = orderOf(list, builder, variables)
  const { lines: matches, predicate, isAnchored } = matchList(list, node, relationship, owner)
  const bounds = boundsOf(page, order)
  const behind = bounds.map((bound) => behindCursor(context, order, bound, field.nodes))
  // Along a relationship there is no index, and few nodes. Where another index finds few, the database has the choice.
  const isListed = relationship === undefined && !isAnchored
  const begins = filter && isSought(origin.target, filter) ? [] : bounds
  const index = isListed
    ? indexUse(context, { node: origin.target, variable: node }, order, begins, field.nodes)
    : undefined
  const bound = [relationship, node, owner].filter((one) => one !== undefined)
  const computed = order.keys.filter((key) => key.computed !== undefined)
  const pageItems = planPageItems(list, page, order, selected, node, relationship)
  const limit = builder.parameter((variables) => page.size(variables) + (pageItems.looksAhead ? 1 : 0))
  // A count to order by is evaluated once, in a WITH of its own, before the cursor is compared with it.
  const matched =
    computed.length === 0
      ? [...matches, ...(index?.hint ?? []), ...where([...(index?.predicates ?? []), predicate, ...behind])]
      : [
          ...matches,
          ...where([predicate]),
          `WITH ${[...bound, ...computed.map((key) => `${key.computed} AS ${key.expression}`)].join(', ')}`,
          ...where(behind),
        ]
  const kept = [...bound, ...computed.map((key) => key.expression)].join(', ')
  const keys = page.backward ? reverse(order.keys) : order.keys
  const lines = [...matched, `WITH ${kept} ORDER BY ${orderClause(keys)} LIMIT ${limit}`, ...pageItems.calls]
  return {
    lines,
    columns: pageItems.columns,
    readers: pageItems.readers,
    cost: (variables) => page.size(variables) * (1 + pageItems.cost(variables)),
  }
}
