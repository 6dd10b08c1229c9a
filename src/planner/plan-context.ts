import type { GraphQLObjectType, GraphQLOutputType } from 'graphql'
import { getNamedType, isObjectType } from 'graphql'
import type { Ontology } from '../ontology/model.ts'
import type { Dialect } from './dialect.ts'
import { ClientError } from '../errors.ts'
import type { SelectedField, SelectionContext } from './selection.ts'
import type { StatementBuilder } from './statement-builder.ts'
import type { Variables } from './value.ts'

/** A check of the values of a request, done before anything runs. Throws ClientError. */
export type Check = (variables: Variables) => void

/** What all parts of one statement's plan share. */
export interface PlanContext extends SelectionContext {
  readonly ontology: Ontology
  readonly dialect: Dialect
  readonly builder: StatementBuilder
  readonly checks: Check[]
  /**
   * Checks of cursors, below a node that may be of several types: they are done once a node of this type is read, because
   * the cursor of a list of one type is none of another’s. Undefined elsewhere.
   */
  readonly checksOfType?: Check[]
}

/** How many nodes a part of an operation can ask for at most, from the page sizes of a request. */
export type Cost = (variables: Variables) => number

/** Adds costs up. */
export function sum(costs: readonly Cost[]): Cost {
  return (variables) => costs.reduce((total, cost) => total + cost(variables), 0)
}

/** How deeply relationships may be nested: the embedded engine's parser takes 30 levels of subqueries. */
export const MAX_DEPTH = 20

/** @throws ClientError DEPTH_LIMIT_EXCEEDED */
export function checkDepth(depth: number, field: SelectedField): void {
  if (depth <= MAX_DEPTH) return
  throw new ClientError(
    'DEPTH_LIMIT_EXCEEDED',
    `\`${field.key}\` is nested ${depth} relationships deep; at most ${MAX_DEPTH} are allowed.`,
    field.nodes,
    { depth, limit: MAX_DEPTH },
  )
}

/** How many relationships one level may select: the embedded engine plans some hundred subqueries in a row. */
export const MAX_BREADTH = 80

/** @throws ClientError DEPTH_LIMIT_EXCEEDED */
export function checkBreadth(fields: readonly SelectedField[]): void {
  if (fields.length <= MAX_BREADTH) return
  throw new ClientError(
    'DEPTH_LIMIT_EXCEEDED',
    `${fields.length} fields are selected side by side; at most ${MAX_BREADTH} are allowed.`,
    fields[MAX_BREADTH]?.nodes,
    { breadth: fields.length, limit: MAX_BREADTH },
  )
}

/** How many subqueries one level may have: the embedded engine fails on some hundred and thirty in a row. */
const MAX_SUBQUERIES = 100

/**
 * Counts the subqueries of one level: a list with its count and groups has several, and where nodes may be of several
 * types, each type has its own.
 * @param calls the lines of the subqueries.
 * @throws ClientError DEPTH_LIMIT_EXCEEDED
 */
export function checkSubqueries(calls: readonly string[], fields: readonly SelectedField[]): void {
  const breadth = calls.filter((line) => line.startsWith('CALL')).length
  if (breadth <= MAX_SUBQUERIES) return
  throw new ClientError(
    'DEPTH_LIMIT_EXCEEDED',
    `${breadth} lists, counts and groups are asked for side by side, those of each type of node counted; ` +
      `at most ${MAX_SUBQUERIES} are allowed.`,
    fields[0]?.nodes,
    { breadth, limit: MAX_SUBQUERIES },
  )
}

/** The object type that a field answers, lists and non-null taken off. */
export function objectTypeOf(type: GraphQLOutputType): GraphQLObjectType {
  const named = getNamedType(type)
  if (!isObjectType(named)) throw new Error(`${named.name} is not an object type`)
  return named
}
