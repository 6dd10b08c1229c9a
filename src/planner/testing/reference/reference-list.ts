import { GraphQLError } from 'graphql'
import { asText } from '../../../graph/json.ts'
import type { Json } from '../../../graph/port.ts'
import { fieldOfConstant } from '../../../ontology/names.ts'
import type { NodeType } from '../../../ontology/model.ts'
import { encodeCursor } from '../../connection/cursor.ts'
import { compare } from './compare.ts'
import { type Input, fieldOf, scalarOf } from './input.ts'
import type { MemoryGraph, MemoryNode, Tied } from './memory-graph.ts'
import { passes } from './reference-filter.ts'
import { type OrderKey, compareValues, orderKeys, signatureOf, valuesOf } from './reference-order.ts'

/** A list as a connection answers it. */
export interface ReferenceList {
  /** All items that pass the filter. */
  readonly all: readonly Tied[]
  /** Those of the page, in order. */
  readonly page: readonly Tied[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  cursorOf(item: Tied): string
}

/** Filters, orders and pages items by the coerced arguments of a connection. */
export function listItems(
  graph: MemoryGraph,
  type: NodeType,
  items: readonly Tied[],
  byType: boolean,
  input: Input,
  ownerOf?: (item: Tied) => Json,
  defaultOrder?: readonly string[],
): ReferenceList {
  const keys = orderKeys(graph, type, input['orderBy'], byType, ownerOf, defaultOrder)
  return pageOf(
    items.filter(({ node }) => passes(graph, node, input['where'])),
    keys,
    input,
  )
}

/** The page of a list that an input asks for. */
export function pageOf(all: readonly Tied[], keys: readonly OrderKey[], input: Input): ReferenceList {
  const cursorOf = (item: Tied): string => encodeCursor(signatureOf(keys), valuesOf(keys, item))
  const after = positionOf(keys, input['after'])
  const before = positionOf(keys, input['before'])
  const between = all
    .filter((item) => !after || compareValues(keys, valuesOf(keys, item), after) > 0)
    .filter((item) => !before || compareValues(keys, valuesOf(keys, item), before) < 0)
    .sort((a, b) => compareValues(keys, valuesOf(keys, a), valuesOf(keys, b)))
  const { size, backward } = sizeOf(input)
  const page = backward ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size)
  const isCut = page.length < between.length
  return {
    all,
    page,
    hasNextPage: backward ? before !== undefined : isCut,
    hasPreviousPage: backward ? isCut : after !== undefined,
    cursorOf,
  }
}

function sizeOf(input: Input): { size: number; backward: boolean } {
  const [first, last] = [fieldOf(input, 'first'), fieldOf(input, 'last')]
  if (first !== null && last !== null) throw new GraphQLError('first and last are both given')
  const size = Number(first ?? last ?? 20)
  if (size < 1 || size > 100) throw new GraphQLError('a page has 1 to 100 items')
  return { size, backward: last !== null }
}

/** What a cursor says, apart from what it looks like: an order and a value for each of its keys. */
function positionOf(keys: readonly OrderKey[], cursor: unknown): readonly Json[] | undefined {
  if (cursor === null || cursor === undefined) return undefined
  const parts: unknown = JSON.parse(Buffer.from(asText(scalarOf(cursor)), 'base64url').toString())
  if (!isList(parts) || parts[0] !== signatureOf(keys)) throw new GraphQLError('a cursor of another order')
  return parts.slice(1)
}

function isList(value: unknown): value is Json[] {
  return Array.isArray(value)
}

/** One group of a list. */
export interface ReferenceGroup {
  readonly key: Json
  readonly label: Json
  /** The node they share; a group by a value has none. */
  readonly node: MemoryNode | null
  readonly count: number
}

/** Counts the distinct nodes of a list by a property, or by what they are related to. */
export function groupItems(
  graph: MemoryGraph,
  type: NodeType,
  items: readonly Tied[],
  by: unknown,
): readonly ReferenceGroup[] {
  const name = fieldOfConstant(String(by))
  const members = new Map<Json, { label: Json; shared: MemoryNode | null; nodes: Set<MemoryNode> }>()
  const add = (key: Json, label: Json, node: MemoryNode, shared: MemoryNode | null = null): void => {
    const group = members.get(key) ?? { label, shared, nodes: new Set() }
    members.set(key, group)
    group.nodes.add(node)
  }
  const relationship = type.relationships.get(name)
  for (const { node } of items) {
    if (relationship) {
      const others = graph.follow(node, relationship)
      if (others.length === 0) add(null, null, node)
      for (const other of others) {
        // What has no name by its type, a passage, is labelled with its identifier.
        const label = other.node.type.entity ? other.node.property('name') : other.node.id
        add(other.node.id, label, node, other.node.type.entity ? other.node : null)
      }
    } else {
      const value = node.property(type.properties.get(name)?.property ?? name)
      add(value, value, node)
    }
  }
  return [...members]
    .map(([key, { label, shared, nodes }]) => ({ key, label, node: shared, count: nodes.size }))
    .sort((a, b) => b.count - a.count || compare(a.key, b.key))
}
