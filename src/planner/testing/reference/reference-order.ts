import type { Json } from '../../../graph/port.ts'
import { fieldOfConstant } from '../../../ontology/names.ts'
import type { NodeType, Relationship } from '../../../ontology/model.ts'
import { compare } from './compare.ts'
import { fieldOf, listOf } from './input.ts'
import type { MemoryGraph, Tied } from './memory-graph.ts'

/** What a list is ordered by: first by the first key, equals by the next. The last ones leave no equals. */
export interface OrderKey {
  readonly name: string
  readonly descending: boolean
  /** The value of an item; null where it has none. */
  readonly valueOf: (item: Tied) => Json
  /** Whether an item may have none. */
  readonly nullable: boolean
  readonly whole: boolean
}

/**
 * The keys of an order.
 * @param orderBy coerced argument.
 * @param ownerOf gives the node a relationship belongs to, where a list holds those of several.
 * @param defaultOrder the values of the order’s enum that hold where a client asks for none.
 * @param byType whether one node may come twice, over relationships of different types.
 */
export function orderKeys(
  graph: MemoryGraph,
  type: NodeType,
  orderBy: unknown,
  byType: boolean,
  ownerOf?: (item: Tied) => Json,
  defaultOrder: readonly string[] = [type.defaultOrder],
): readonly OrderKey[] {
  const keys: OrderKey[] = []
  const asked = listOf(orderBy)
  const orders = asked.length > 0 ? asked : defaultOrder.map((field) => ({ field, direction: 'ASC' }))
  for (const order of orders) {
    const name = fieldOfConstant(String(fieldOf(order, 'field')))
    const isNew = keys.every((key) => key.name !== name && key.name !== 'id')
    if (isNew) keys.push(keyOf(graph, type, name, fieldOf(order, 'direction') === 'DESC'))
  }
  if (keys.every((key) => key.name !== 'id')) keys.push(keyOf(graph, type, 'id', false))
  if (byType) {
    const valueOf = ({ relationship }: Tied): Json => relationship?.type ?? null
    keys.push({ name: 'type', descending: false, valueOf, nullable: false, whole: false })
  }
  if (ownerOf)
    keys.push({ name: 'owner', descending: false, valueOf: ownerOf, nullable: false, whole: false })
  return keys
}

/** Gives the node a relationship belongs to that a field follows. */
export function ownerBy({ direction }: Relationship): (item: Tied) => Json {
  return ({ relationship }) => (direction === 'OUT' ? relationship?.from : relationship?.to) ?? null
}

function keyOf(graph: MemoryGraph, type: NodeType, name: string, descending: boolean): OrderKey {
  const counted = type.relationships.get(name.replace(/Count$/, ''))
  if (name.endsWith('Count') && counted) {
    const valueOf = ({ node }: Tied): Json => graph.follow(node, counted).length
    return { name, descending, valueOf, nullable: false, whole: true }
  }
  const embedded = [...type.embedded.values()].flatMap((one) => [...one.properties.values()])
  const property = type.properties.get(name) ?? embedded.find((one) => one.property === name)
  if (!property) throw new Error(`${type.name} cannot be ordered by ${name}`)
  return {
    name,
    descending,
    valueOf: ({ node }) => node.property(property.property),
    nullable: !property.required,
    whole: property.scalar === 'Int',
  }
}

/** The name of an order, as it stands in cursors: `name:ASC,initiativesCount:DESC,id:ASC`. */
export function signatureOf(keys: readonly OrderKey[]): string {
  return keys.map((key) => `${key.name}:${key.descending ? 'DESC' : 'ASC'}`).join(',')
}

/** The values of an item, in the order of the keys. */
export function valuesOf(keys: readonly OrderKey[], item: Tied): Json[] {
  return keys.map((key) => key.valueOf(item))
}

/** Orders two items by their values: negative if the first comes first. `DESC` turns everything round. */
export function compareValues(keys: readonly OrderKey[], a: readonly Json[], b: readonly Json[]): number {
  for (const [index, key] of keys.entries()) {
    const difference = compare(a[index] ?? null, b[index] ?? null)
    if (difference !== 0) return key.descending ? -difference : difference
  }
  return 0
}
