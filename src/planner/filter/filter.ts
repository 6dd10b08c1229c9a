import type { NodeType, Ontology, Property, Relationship } from '../../ontology/model.ts'
import { ClientError, badArgument } from '../../errors.ts'
import { edgePredicateOf } from './edge.ts'
import { isPartOfText, partOfText } from './part-of-text.ts'
import { valueIn } from '../as-of.ts'
import { matching, pattern, withRole } from '../pattern.ts'
import type { StatementBuilder } from '../statement-builder.ts'
import { type Value, fieldOf, itemsOf, readOf, sampleOf } from '../value.ts'

/** How many relationships a filter may reach through, one inside the other. */
export const MAX_FILTER_DEPTH = 4

/**
 * How many `and`, `or`, `not` and relationships may stand one inside the other: below twenty relationships the
 * embedded engine's parser has room for no more. `every` counts twice: it becomes two levels of the statement.
 */
export const MAX_FILTER_LEVELS = 7

/** How many comparisons a filter may have; Neo4j plans a statement with more of them for seconds. */
export const MAX_FILTER_CONDITIONS = 200

/** What a filter is planned against. */
export interface FilterContext {
  readonly ontology: Ontology
  readonly builder: StatementBuilder
}

/** Where a filter begins. */
export function outermost(): Place {
  return { depth: 0, level: 0, count: { conditions: 0 } }
}

/** Where in a filter a part of it stands. */
export interface Place {
  /** Relationships around it. */
  readonly depth: number
  /** `and`, `or`, `not` and relationships around it. */
  readonly level: number
  /** Of the filter as a whole. */
  readonly count: { conditions: number }
}

/**
 * The Cypher predicate of a filter, or a part of one, on a bound node; `undefined` where it lets everything pass.
 * Relationship conditions are `COUNT { … }` comparisons: in the embedded engine `EXISTS { … }` would join
 * the whole graph for each row.
 * @throws ClientError DEPTH_LIMIT_EXCEEDED, BAD_USER_INPUT where the filter as a whole is too large.
 */
export function predicateOf(
  context: FilterContext,
  node: NodeType,
  variable: string,
  filter: Value | undefined,
  place: Place,
): string | undefined {
  if (filter?.kind !== 'object') return undefined
  checkLevel(place.level)
  const terms: string[] = []
  for (const [name, value] of filter.fields) {
    const nested = (inner: Value): string | undefined =>
      predicateOf(context, node, variable, inner, { ...place, level: place.level + 1 })
    const property = node.properties.get(name)
    const embedded = node.embedded.get(name)
    const relationship = node.relationships.get(name)
    if (name === 'and') terms.push(...itemsOf(value).flatMap((item) => nested(item) ?? []))
    else if (name === 'or') terms.push(disjunction(itemsOf(value).map(nested)))
    else if (name === 'not') terms.push(`NOT ${certain(nested(value))}`)
    else if (property) terms.push(...propertyTerms(context, property, variable, value, place))
    else if (embedded) {
      for (const part of embedded.properties.values()) {
        terms.push(...propertyTerms(context, part, variable, fieldOf(value, part.field), place))
      }
    } else if (relationship) {
      terms.push(...relationshipTerms(context, relationship, variable, value, place))
    }
  }
  return terms.length > 0 ? terms.join(' AND ') : undefined
}

function checkLevel(level: number): void {
  if (level <= MAX_FILTER_LEVELS) return
  throw new ClientError(
    'DEPTH_LIMIT_EXCEEDED',
    `A filter is nested ${level} levels deep; at most ${MAX_FILTER_LEVELS} are allowed.`,
    undefined,
    { depth: level, limit: MAX_FILTER_LEVELS },
  )
}

/** `or: []` holds for nothing; a member without conditions holds for everything. */
function disjunction(members: readonly (string | undefined)[]): string {
  if (members.length === 0) return 'false'
  return `(${members.map((member) => (member === undefined ? 'true' : `(${member})`)).join(' OR ')})`
}

/** A comparison with a missing value is neither true nor false in Cypher; here it is false. */
function certain(predicate: string | undefined): string {
  return `coalesce(${predicate ?? 'true'}, false)`
}

/**
 * Counts comparisons of a filter.
 * @throws ClientError BAD_USER_INPUT where it has too many.
 */
export function countComparisons({ count }: Place, comparisons: number): void {
  count.conditions += comparisons
  if (count.conditions > MAX_FILTER_CONDITIONS) {
    throw badArgument(
      'where',
      `A filter has ${count.conditions} comparisons or more, but may have ${MAX_FILTER_CONDITIONS} at most; ` +
        'compare with many values by `in`.',
    )
  }
}

/** The comparisons of a property of a bound node or relationship. */
export function propertyTerms(
  { builder }: FilterContext,
  property: Property,
  variable: string,
  condition: Value | undefined,
  place: Place,
): string[] {
  if (condition?.kind !== 'object') return []
  countComparisons(place, condition.fields.size)
  const stored = valueIn(builder, variable, property)
  return [...condition.fields].map(([operator, value]) => {
    if (operator === 'isNull') return sampleOf(value) === true ? `${stored} IS NULL` : `${stored} IS NOT NULL`
    if (operator === 'isEmpty') {
      return `coalesce(size(${stored}), 0) ${sampleOf(value) === true ? '=' : '>'} 0`
    }
    if (isPartOfText(operator)) {
      const item = builder.variable()
      return property.list
        ? `any(${item} IN ${stored} WHERE ${partOfText(builder, item, operator, readOf(value))})`
        : partOfText(builder, stored, operator, readOf(value))
    }
    const parameter = builder.parameter(readOf(value))
    return property.list
      ? listTerm(builder, stored, operator, parameter)
      : scalarTerm(builder, stored, operator, parameter, property.scalar === 'Float')
  })
}

function listTerm(builder: StatementBuilder, stored: string, operator: string, parameter: string): string {
  if (operator === 'has') return `${parameter} IN ${stored}`
  const item = builder.variable()
  return `any(${item} IN ${stored} WHERE ${item} IN ${parameter})`
}

/** A comparison of one value, `v0.kind = $p0`. */
export function scalarTerm(
  builder: StatementBuilder,
  stored: string,
  operator: string,
  parameter: string,
  float: boolean,
): string {
  const item = float ? builder.variable() : ''
  const list = float ? `[${item} IN ${parameter} | toFloat(${item})]` : parameter
  const single = float ? `toFloat(${parameter})` : parameter
  switch (operator) {
    case 'eq':
      return `${stored} = ${single}`
    case 'ne':
      return `${stored} <> ${single}`
    case 'lt':
      return `${stored} < ${single}`
    case 'lte':
      return `${stored} <= ${single}`
    case 'gt':
      return `${stored} > ${single}`
    case 'gte':
      return `${stored} >= ${single}`
    case 'in':
      return `${stored} IN ${list}`
    case 'notIn':
      return `(${stored} IS NOT NULL AND ${noneOf(stored, parameter, list)})`
    default:
      throw new Error(`no comparison is called ${operator}`)
  }
}

/** `NOT … IN []` says nothing in the embedded engine where the value is missing. */
function noneOf(value: string, parameter: string, list = parameter): string {
  return `(size(${parameter}) = 0 OR NOT ${value} IN ${list})`
}

function relationshipTerms(
  context: FilterContext,
  relationship: Relationship,
  variable: string,
  condition: Value,
  place: Place,
): string[] {
  const target = targetOf(context.ontology, relationship)
  const role = sampleOf(fieldOf(condition, relationship.roles?.field ?? ''))
  const narrowed = withRole(relationship, typeof role === 'string' ? role : undefined)
  const edge = fieldOf(condition, 'edge')
  /** Counts the relationships that pass `edge` and lead to a node that fulfils a condition. */
  const countOf = (other: string, predicate: string | undefined): string => {
    const bound = edge && context.builder.variable()
    const onEdge = bound && edgePredicateOf(context, narrowed, bound, edge, place)
    const match = pattern(context.builder, variable, narrowed, other, { variable: onEdge && bound })
    return `COUNT { ${matching(match, onEdge, predicate)} }`
  }
  const narrowing = edge ? 'edge' : role === null ? undefined : relationship.roles?.field
  if (narrowing !== undefined && !isQuantified(condition)) {
    throw withoutQuantifier(relationship, narrowing)
  }
  return quantified(context, target, condition, place, countOf)
}

/** Whether a condition on a relationship asks anything of the nodes at its other end. */
export function isQuantified(condition: Value): boolean {
  return ['some', 'none', 'every', 'count'].some((name) => fieldOf(condition, name))
}

/** What only says which relationships to look at would let everything pass. */
function withoutQuantifier({ field }: Relationship, narrowing: string): Error {
  return badArgument(
    narrowing,
    `\`${narrowing}\` says which relationships of \`${field}\` to look at, but not what to ask of them; ` +
      'add `some: {}`, or another condition by `some`, `none`, `every` or `count`.',
  )
}

/**
 * What is asked of the nodes at the other end: of some, none or each of them, and of their number.
 * @param countOf Cypher that counts those that fulfil a predicate.
 */
function quantified(
  context: FilterContext,
  target: NodeType,
  condition: Value,
  place: Place,
  countOf: (other: string, predicate: string | undefined) => string,
): string[] {
  const inner = behind(place)
  const terms: string[] = []
  for (const quantifier of ['some', 'none', 'every'] as const) {
    const filter = fieldOf(condition, quantifier)
    if (!filter) continue
    const other = context.builder.variable()
    // `every` becomes two levels of the statement.
    const level = inner.level + (quantifier === 'every' ? 1 : 0)
    const predicate = predicateOf(context, target, other, filter, { ...inner, level })
    if (quantifier === 'every') terms.push(`${countOf(other, `NOT ${certain(predicate)}`)} = 0`)
    else terms.push(`${countOf(other, predicate)} ${quantifier === 'some' ? '>' : '='} 0`)
  }
  const number = fieldOf(condition, 'count')
  if (number?.kind !== 'object') return terms
  countComparisons(place, number.fields.size)
  return [
    ...terms,
    ...[...number.fields].map(([operator, value]) => {
      // There always is a number.
      if (operator === 'isNull') return sampleOf(value) === true ? 'false' : 'true'
      const counted = countOf(context.builder.variable(), undefined)
      const parameter = context.builder.parameter(readOf(value))
      return operator === 'notIn'
        ? noneOf(counted, parameter)
        : scalarTerm(context.builder, counted, operator, parameter, false)
    }),
  ]
}

/**
 * Where what a filter asks behind a relationship stands.
 * @throws ClientError DEPTH_LIMIT_EXCEEDED
 */
export function behind(place: Place): Place {
  const depth = place.depth + 1
  if (depth > MAX_FILTER_DEPTH) {
    throw new ClientError(
      'DEPTH_LIMIT_EXCEEDED',
      `A filter reaches through ${depth} relationships, one inside the other; at most ${MAX_FILTER_DEPTH} are allowed.`,
      undefined,
      { depth, limit: MAX_FILTER_DEPTH },
    )
  }
  return { ...place, depth, level: place.level + 1 }
}

/** The node type at the other end; the ontology has checked that it exists. */
export function targetOf(ontology: Ontology, relationship: Pick<Relationship, 'target'>): NodeType {
  const target = ontology.nodes.get(relationship.target)
  if (!target) throw new Error(`the ontology has no ${relationship.target}`)
  return target
}
