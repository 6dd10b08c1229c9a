import type { NodeType, Ontology, Property, Relationship } from '../../ontology/model.ts'
import { edgePredicateOf } from './edge.ts'
import { type FilterContext, type Place, behind, isQuantified, predicateOf, targetOf } from './filter.ts'
import { visibleNode } from '../as-of.ts'
import { REVERSE, pattern, where, withRole } from '../pattern.ts'
import { type Value, fieldOf, itemsOf, sampleOf } from '../value.ts'

/** Comparisons that an index answers. */
const SOUGHT = ['eq', 'in', 'lt', 'lte', 'gt', 'gte']

/** A condition `{ some: … }` on a relationship that leads to nodes an index finds. */
export interface Anchor {
  readonly relationship: Relationship
  readonly condition: Value
  readonly some: Value
}

/** Where a filtered list begins: lines that bind each node once, and what is left of the filter. */
export interface AnchoredMatch {
  readonly lines: readonly string[]
  readonly predicate: string | undefined
}

/** Whether a list with this filter begins elsewhere: where `anchoredMatch` has lines for it. */
export function isAnchored(ontology: Ontology, node: NodeType, filter: Value | undefined): boolean {
  return filter !== undefined && startOf(ontology, node, filter) !== undefined
}

/**
 * Lets a list that is filtered through relationships begin at the other end, where an index finds few nodes, instead
 * of looking at all nodes of a label: `initiatives(where: { agencies: { some: { id: { eq: … } } } })` begins at that
 * agency. Undefined where no such node is asked for, or one of the list itself.
 */
export function anchoredMatch(
  context: FilterContext,
  node: NodeType,
  variable: string,
  filter: Value | undefined,
  place: Place,
): AnchoredMatch | undefined {
  const anchor = filter && startOf(context.ontology, node, filter)
  if (!anchor) return undefined
  const { relationship, condition, some } = anchor
  const other = context.builder.variable()
  const target = targetOf(context.ontology, relationship)
  const role = sampleOf(fieldOf(condition, relationship.roles?.field ?? ''))
  const narrowed = withRole(relationship, typeof role === 'string' ? role : undefined)
  const inner = behind(place)
  const further = anchoredMatch(context, target, other, some, inner)
  const [lines, predicate] = further
    ? [further.lines, further.predicate]
    : [[`MATCH (${other}:${target.label})`], predicateOf(context, target, other, some, inner)]
  const back = { ...narrowed, direction: REVERSE[narrowed.direction], target: node.label }
  const edge = fieldOf(condition, 'edge')
  const bound = edge && context.builder.variable()
  const onEdge = bound && edgePredicateOf(context, narrowed, bound, edge, inner)
  const match = pattern(context.builder, other, back, variable, { variable: onEdge && bound })
  return {
    lines: [
      ...lines,
      ...where([...(further ? [] : visibleNode(context.builder, other, target.label)), predicate]),
      `MATCH ${match.text}`,
      ...where([...match.conditions, onEdge]),
      `WITH DISTINCT ${variable}`,
    ],
    predicate: predicateOf(context, node, variable, without(filter, condition), place),
  }
}

/** Where a list begins instead of at its own nodes; undefined where an index finds those. */
export function startOf(ontology: Ontology, node: NodeType, filter: Value): Anchor | undefined {
  return isSought(node, filter) ? undefined : anchorOf(ontology, node, filter)
}

/** The first condition that leads to such a node, a single one rather than several. */
function anchorOf(ontology: Ontology, node: NodeType, filter: Value): Anchor | undefined {
  const anchors = conjuncts(filter).flatMap(([name, condition]) => {
    const relationship = node.relationships.get(name)
    const some = fieldOf(condition, 'some')
    return relationship && some ? [{ relationship, condition, some }] : []
  })
  const seeks = (seek: (target: NodeType, some: Value) => boolean): Anchor | undefined =>
    anchors.find(({ relationship, some }) => seek(targetOf(ontology, relationship), some))
  return (
    seeks(isIdentified) ??
    seeks(isSought) ??
    seeks((target, some) => anchorOf(ontology, target, some) !== undefined)
  )
}

/** What all has to hold of a node: the keys of a filter, those below `and` among them. */
export function conjuncts(filter: Value): readonly (readonly [name: string, condition: Value])[] {
  if (filter.kind !== 'object') return []
  return [...filter.fields].flatMap(([name, value]) =>
    name === 'and' ? itemsOf(value).flatMap(conjuncts) : [[name, value] as const],
  )
}

function isIdentified(_: NodeType, filter: Value): boolean {
  return conjuncts(filter).some(([name, condition]) => name === 'id' && isSoughtBy(condition, ['eq', 'in']))
}

/** Whether an index finds the nodes that a filter lets pass. A value of an enum is shared by too many. */
export function isSought(node: NodeType, filter: Value): boolean {
  const hasIndex = (property: Property | undefined): boolean =>
    property?.indexed === true && property.values === undefined && !property.list
  return (
    isIdentified(node, filter) ||
    conjuncts(filter).some(
      ([name, condition]) => hasIndex(node.properties.get(name)) && isSoughtBy(condition, SOUGHT),
    )
  )
}

function isSoughtBy(condition: Value, operators: readonly string[]): boolean {
  return operators.some((operator) => fieldOf(condition, operator) !== undefined)
}

/** The filter without the `some` of one of its conditions, or without the condition where that asks nothing else. */
function without(filter: Value, condition: Value): Value {
  if (filter.kind !== 'object') return filter
  const fields = [...filter.fields].flatMap(([name, value]): readonly [string, Value][] => {
    if (value === condition && value.kind === 'object') {
      const rest: Value = {
        kind: 'object',
        fields: new Map([...value.fields].filter(([key]) => key !== 'some')),
      }
      return isQuantified(rest) ? [[name, rest]] : []
    }
    if (name === 'and' && value.kind === 'list') {
      return [[name, { ...value, items: value.items.map((item) => without(item, condition)) }]]
    }
    return [[name, value]]
  })
  return { kind: 'object', fields: new Map(fields) }
}
