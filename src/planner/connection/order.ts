import type { ASTNode } from 'graphql'
import { asText } from '../../graph/json.ts'
import type { NodeType, OrderTerm, Relationship } from '../../ontology/model.ts'
import { decodeCursor } from './cursor.ts'
import { pattern } from '../pattern.ts'
import type { PlanContext } from '../plan-context.ts'
import type { StatementBuilder } from '../statement-builder.ts'
import { type Read, type Value, fieldOf, itemsOf, sampleOf } from '../value.ts'

export type OrderDirection = 'ASC' | 'DESC'

/** One thing a list is ordered by. */
export interface OrderKey {
  /** Its name in the order, for example `nameEn`. */
  readonly name: string
  /** Cypher that gives its value once `computed` is done. */
  readonly expression: string
  /** Cypher to evaluate once per row and to call `expression`. */
  readonly computed?: string
  readonly direction: OrderDirection
  readonly nullable: boolean
  readonly float: boolean
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
  /** The variable of a relationship whose type tells equal nodes apart: one agency may both lead and support. */
  readonly typed?: string | undefined
}

/** The order a client asks for, made total by `id`. */
export function planOrder(context: OrderContext, orderBy: Value | undefined): Order {
  const keys: OrderKey[] = []
  for (const item of itemsOf(orderBy)) {
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
    keys.push({ name: 'type', expression, direction: 'ASC', nullable: false, float: false, indexed: false })
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
    return {
      name,
      expression: `${variable}.${property.property}`,
      direction,
      nullable: name !== 'id',
      float: property.scalar === 'Float',
      indexed: property.required && (property.indexed || name === 'id'),
    }
  }
  return {
    name,
    expression: builder.variable(),
    computed: countOf(variable, relationship, builder),
    direction,
    nullable: false,
    float: false,
    indexed: false,
  }
}

function countOf(variable: string, relationship: Relationship, builder: StatementBuilder): string {
  return `COUNT { MATCH ${pattern(variable, relationship, builder.variable())} }`
}

/** The same keys the other way round, to take a page from the end of a list. */
export function reverse(keys: readonly OrderKey[]): readonly OrderKey[] {
  return keys.map((key) => ({ ...key, direction: key.direction === 'ASC' ? 'DESC' : 'ASC' }))
}

/** `v0.name ASC, v0.id ASC` */
export function orderClause(keys: readonly OrderKey[]): string {
  return keys.map((key) => `${key.expression} ${key.direction}`).join(', ')
}

/**
 * The predicate for items behind a cursor: later in the first key, or equal in it and later in the rest.
 * Nulls come last in ascending order and first in descending order, as both engines sort them.
 */
export function behindCursor(
  { builder, checks, dialect }: Pick<PlanContext, 'builder' | 'checks' | 'dialect'>,
  order: Order,
  keys: readonly OrderKey[],
  cursor: Read,
  argument: string,
  nodes: readonly ASTNode[],
): string {
  const values = (variables: Parameters<Read>[0]): ReturnType<typeof decodeCursor> =>
    decodeCursor(cursor(variables), order.signature, order.keys.length, argument, nodes)
  checks.push((variables) => void values(variables))
  const behind = keys.reduceRight((rest, key, index) => {
    const parameter = builder.parameter((variables) => values(variables)[index] ?? null)
    return keyBehind(key, key.float ? `toFloat(${parameter})` : parameter, parameter, rest)
  }, '')
  const [first] = keys
  if (!dialect.indexed || !first?.indexed || first.name === 'id') return behind
  // Says nothing new, but in a way that lets the database begin there in its index.
  const start = builder.parameter((variables) => values(variables)[0] ?? null)
  return `${first.expression} ${first.direction === 'ASC' ? '>=' : '<='} ${start} AND ${behind}`
}

/**
 * What lets the database read a list in the order of an index and stop when the page is full: it does so only where it
 * is told that no value is missing. Undefined where there is no such index.
 */
export function indexHint({ dialect }: Pick<PlanContext, 'dialect'>, order: Order): string | undefined {
  const [first] = order.keys
  return dialect.indexed && first?.indexed ? `${first.expression} IS NOT NULL` : undefined
}

function keyBehind(key: OrderKey, value: string, parameter: string, rest: string): string {
  const { expression: stored } = key
  const comparison = key.direction === 'ASC' ? `${stored} > ${value}` : `${stored} < ${value}`
  if (!key.nullable) return rest === '' ? comparison : `(${comparison} OR (${stored} = ${value} AND ${rest}))`
  const later =
    key.direction === 'ASC'
      ? `(${parameter} IS NOT NULL AND (${comparison} OR ${stored} IS NULL))`
      : `((${parameter} IS NULL AND ${stored} IS NOT NULL) OR (${parameter} IS NOT NULL AND ${comparison}))`
  const equal = `(${stored} = ${value} OR (${stored} IS NULL AND ${parameter} IS NULL))`
  return `(${later} OR (${equal} AND ${rest}))`
}
