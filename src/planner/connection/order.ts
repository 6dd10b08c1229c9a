import type { ASTNode } from 'graphql'
import { asText } from '../../graph/json.ts'
import { ClientError } from '../../errors.ts'
import type { Json } from '../../graph/port.ts'
import type { NodeType, OrderTerm, Property, Relationship } from '../../ontology/model.ts'
import { type CursorPart, decodeCursor } from './cursor.ts'
import { valueIn } from '../as-of.ts'
import { matching, pattern } from '../pattern.ts'
import type { PlanContext } from '../plan-context.ts'
import type { Page } from './page.ts'
import type { StatementBuilder } from '../statement-builder.ts'
import { compareText, isText } from './text-comparison.ts'
import { type Read, type Value, type Variables, fieldOf, itemsOf, once, sampleOf } from '../value.ts'

export type OrderDirection = 'ASC' | 'DESC'

/** One thing a list is ordered by. */
export interface OrderKey extends CursorPart {
  /** Its name in the order, for example `nameEn`. */
  readonly name: string
  /** Cypher that gives its value once `computed` is done. */
  readonly expression: string
  /** Cypher to evaluate once per row and to call `expression`. */
  readonly computed?: string
  readonly direction: OrderDirection
  readonly float: boolean
  /** Whether it is a text of any characters; identifiers and values of enums are ASCII. */
  readonly text: boolean
  /** Whether there is an index in its order that holds every node: a property with an index that is never null. */
  readonly indexed: boolean
}

/** A total order of a list. */
export interface Order {
  readonly keys: readonly OrderKey[]
  /** What cursors carry so that one from another order is recognised: `nameEn:ASC,id:ASC`. */
  readonly signature: string
}

/** What an order is planned against. */
export interface OrderContext {
  readonly builder: StatementBuilder
  readonly node: NodeType
  readonly variable: string
  /** Where a client asks for no order; by default that of the type. */
  readonly defaultOrder?: readonly string[] | undefined
  /** The variable of a relationship whose type distinguishes equal nodes: one agency may both lead and support. */
  readonly typed?: string | undefined
  /** The variable of the node a relationship belongs to, where a list holds those of several. */
  readonly owner?: string | undefined
}

/** Computed values are never null. */
const COMPUTED = { nullable: false, float: false, text: false, indexed: false } as const

/** The order a client asks for, or else the default one of the type, made total by `id`. */
export function planOrder(context: OrderContext, orderBy: Value | undefined): Order {
  const keys: OrderKey[] = []
  const asked = itemsOf(orderBy)
  if (asked.length === 0) {
    const { node, defaultOrder = [node.defaultOrder] } = context
    keys.push(...defaultOrder.map((value) => orderKey(context, orderTerm(node, value), 'ASC')))
  }
  for (const item of asked) {
    const term = orderTerm(context.node, asText(sampleOf(fieldOf(item, 'field'))))
    if (keys.some((key) => key.name === term.name)) continue
    const direction = sampleOf(fieldOf(item, 'direction')) === 'DESC' ? 'DESC' : 'ASC'
    keys.push(orderKey(context, term, direction))
    // Nothing can differ behind the identifier.
    if (term.name === 'id') break
  }
  if (!keys.some((key) => key.name === 'id'))
    keys.push(orderKey(context, orderTerm(context.node, 'ID'), 'ASC'))
  if (context.typed !== undefined) {
    const expression = `type(${context.typed})`
    keys.push({ name: 'type', expression, direction: 'ASC', values: 'string', ...COMPUTED })
  }
  if (context.owner !== undefined) {
    const expression = `${context.owner}.id`
    keys.push({ name: 'owner', expression, direction: 'ASC', values: 'string', ...COMPUTED })
  }
  return { keys, signature: keys.map((key) => `${key.name}:${key.direction}`).join(',') }
}

function orderTerm(node: NodeType, value: string): OrderTerm {
  const term = node.orders.get(value)
  if (!term) throw new Error(`${node.name} has no ${value} to order by`)
  return term
}

function orderKey(
  { variable, builder }: OrderContext,
  { name, property, relationship }: OrderTerm,
  direction: OrderDirection,
): OrderKey {
  if (property) {
    const value = valueIn(builder, variable, property)
    const isStored = value === `${variable}.${property.property}`
    return {
      name,
      // What depends on the day is worked out once.
      ...(isStored ? { expression: value } : { expression: builder.variable(), computed: value }),
      direction,
      values: cursorValues(property),
      nullable: name !== 'id',
      float: property.scalar === 'Float',
      text: isText(property),
      indexed: property.required && (property.indexed || name === 'id'),
    }
  }
  return {
    name,
    expression: builder.variable(),
    computed: countOf(variable, relationship, builder),
    direction,
    values: 'number',
    ...COMPUTED,
  }
}

function cursorValues({ scalar }: Property): CursorPart['values'] {
  switch (scalar) {
    case 'Int':
    case 'Float':
      return 'number'
    case 'Boolean':
      return 'boolean'
    default:
      return 'string'
  }
}

function countOf(variable: string, relationship: Relationship, builder: StatementBuilder): string {
  return `COUNT { ${matching(pattern(builder, variable, relationship, builder.variable()))} }`
}

/** The same keys the other way round, to take a page from the end of a list. */
export function reverse(keys: readonly OrderKey[]): readonly OrderKey[] {
  return keys.map((key) => ({ ...key, direction: key.direction === 'ASC' ? 'DESC' : 'ASC' }))
}

/** `v0.name ASC, v0.id ASC` */
export function orderClause(keys: readonly OrderKey[]): string {
  return keys.map((key) => `${key.expression} ${key.direction}`).join(', ')
}

/** A cursor to begin or to end at, and the order in which items are behind it. */
export interface Bound {
  readonly cursor: Read
  readonly argument: 'after' | 'before'
  readonly keys: readonly OrderKey[]
}

/** The cursors of a page. */
export function boundsOf({ after, before }: Pick<Page, 'after' | 'before'>, order: Order): readonly Bound[] {
  const bounds: Bound[] = []
  if (after) bounds.push({ cursor: after, argument: 'after', keys: order.keys })
  if (before) bounds.push({ cursor: before, argument: 'before', keys: reverse(order.keys) })
  return bounds
}

/** Reads the values of a cursor: throws ClientError where it is none of this order. */
function valuesOf(
  order: Order,
  { cursor, argument }: Bound,
  nodes: readonly ASTNode[],
): (variables: Variables) => readonly Json[] {
  return once((variables) => decodeCursor(cursor(variables), order.signature, order.keys, argument, nodes))
}

/**
 * Reads the values of a cursor, which is checked for each request: before anything runs, or once a node of this type is
 * read. Until then nothing is behind a wrong one.
 */
function checkedValuesOf(
  { checks, checksOfType }: Pick<PlanContext, 'checks' | 'checksOfType'>,
  order: Order,
  bound: Bound,
  nodes: readonly ASTNode[],
): (variables: Variables) => readonly Json[] {
  const values = valuesOf(order, bound, nodes)
  const check = (variables: Variables): void => void values(variables)
  if (!checksOfType) {
    checks.push(check)
    return values
  }
  checksOfType.push(check)
  return (variables) => {
    try {
      return values(variables)
    } catch (error) {
      if (error instanceof ClientError) return []
      throw error
    }
  }
}

/** Has the cursors of a page checked, where no statement begins at them. */
export function checkBounds(
  context: Pick<PlanContext, 'checks' | 'checksOfType'>,
  page: Pick<Page, 'after' | 'before'>,
  order: Order,
  nodes: readonly ASTNode[],
): void {
  for (const bound of boundsOf(page, order)) checkedValuesOf(context, order, bound, nodes)
}

/**
 * The predicate for items behind a cursor: later in the first key, or equal in it and later in the rest.
 * Nulls come last in ascending order and first in descending order, as both engines sort them.
 */
export function behindCursor(
  context: Pick<PlanContext, 'builder' | 'checks' | 'checksOfType' | 'dialect'>,
  order: Order,
  bound: Bound,
  nodes: readonly ASTNode[],
): string {
  const values = checkedValuesOf(context, order, bound, nodes)
  return bound.keys.reduceRight(
    (rest, key, index) => keyBehind(context, key, (variables) => values(variables)[index] ?? null, rest),
    '',
  )
}

/** How a list is read in the order of an index. */
export interface IndexUse {
  /** What stands before the predicates. */
  readonly hint: readonly string[]
  readonly predicates: readonly string[]
}

/**
 * What lets the database read a list in the order of an index, from a cursor on, and stop when the page is full. It does
 * so only where it is told that no value is missing, or where to begin. That it begins there by the index is not left to
 * it: elsewhere it would compare by code unit and lose items. Undefined where there is no such index.
 */
export function indexUse(
  { builder, dialect }: Pick<PlanContext, 'builder' | 'dialect'>,
  { node, variable }: Pick<OrderContext, 'node' | 'variable'>,
  order: Order,
  bounds: readonly Bound[],
  nodes: readonly ASTNode[],
): IndexUse | undefined {
  const [first] = order.keys
  if (!dialect.indexed || !first?.indexed) return undefined
  if (bounds.length === 0 || first.name === 'id') {
    return { hint: [], predicates: [`${first.expression} IS NOT NULL`] }
  }
  return {
    hint: [`USING INDEX SEEK ${variable}:${node.label}(${first.name})`],
    predicates: bounds.map((bound) => {
      const values = valuesOf(order, bound, nodes)
      const start = builder.parameter((variables) => values(variables)[0] ?? null)
      return `${first.expression} ${bound.keys[0]?.direction === 'ASC' ? '>=' : '<='} ${start}`
    }),
  }
}

function keyBehind(
  context: Pick<PlanContext, 'builder' | 'dialect'>,
  key: OrderKey,
  read: Read,
  rest: string,
): string {
  const { expression: stored } = key
  const parameter = context.builder.parameter(read)
  const value = key.float ? `toFloat(${parameter})` : parameter
  const operator = key.direction === 'ASC' ? '>' : '<'
  const comparison = key.text
    ? compareText(context, stored, operator, parameter, read)
    : `${stored} ${operator} ${value}`
  if (!key.nullable) return rest === '' ? comparison : `(${comparison} OR (${stored} = ${value} AND ${rest}))`
  const later =
    key.direction === 'ASC'
      ? `(${parameter} IS NOT NULL AND (${comparison} OR ${stored} IS NULL))`
      : `((${parameter} IS NULL AND ${stored} IS NOT NULL) OR (${parameter} IS NOT NULL AND ${comparison}))`
  const equal = `(${stored} = ${value} OR (${stored} IS NULL AND ${parameter} IS NULL))`
  return `(${later} OR (${equal} AND ${rest}))`
}
