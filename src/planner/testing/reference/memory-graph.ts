import type { Json } from '../../../graph/port.ts'
import type { NodeType, Ontology, Relationship } from '../../../ontology/model.ts'
import type { ContentRelationship, GraphContent } from '../content.ts'
import { groupBy } from '../../../group-by.ts'

/** A node in memory. */
export class MemoryNode {
  readonly type: NodeType
  readonly id: string
  readonly #properties: Readonly<Record<string, Json>>

  constructor(type: NodeType, id: string, properties: Readonly<Record<string, Json>>) {
    this.type = type
    this.id = id
    this.#properties = properties
  }

  /** The value of a property; null where it has none. */
  property(name: string): Json {
    return name === 'id' ? this.id : (this.#properties[name] ?? null)
  }
}

/** A node and the relationship over which it was reached; none for a node of a root list. */
export interface Tied {
  readonly node: MemoryNode
  readonly relationship?: ContentRelationship
}

/** A content with what it takes to walk about in it. */
export interface MemoryGraph {
  node(id: string): MemoryNode | undefined
  nodesOf(type: NodeType): MemoryNode[]
  /**
   * What a relationship field leads to from a node.
   * @param role enum value that narrows a field over several relationship types.
   */
  follow(from: MemoryNode, field: Relationship, role?: Json): Tied[]
  /** The nodes of a type from which relationships lead to a node. */
  followBack(to: MemoryNode, type: string, of: string): Tied[]
}

/** The node that a relationship leads to from one of its ends. */
function otherEnd(
  { from, to }: ContentRelationship,
  id: string,
  direction: Relationship['direction'],
): string {
  if (direction === 'BOTH') return from === id ? to : from
  return direction === 'OUT' ? to : from
}

/** Puts a content into memory. */
export function memoryGraph(ontology: Ontology, content: GraphContent): MemoryGraph {
  const types = [...ontology.nodes.values()]
  const nodes = content.nodes.flatMap(({ id, labels, properties }) => {
    const type = types.find(({ label }) => labels.includes(label))
    return type ? [new MemoryNode(type, id, properties)] : []
  })
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const from = groupBy(content.relationships, (relationship) => relationship.from)
  const to = groupBy(content.relationships, (relationship) => relationship.to)
  return {
    node: (id) => byId.get(id),
    nodesOf: (type) => nodes.filter((node) => node.type === type),
    followBack: ({ id }, type, of) =>
      (to.get(id) ?? [])
        .filter((relationship) => relationship.type === type)
        .flatMap((relationship) => {
          const node = byId.get(relationship.from)
          return node?.type.name === of ? [{ node, relationship }] : []
        }),
    follow: ({ id }, field, role) => {
      const { direction } = field
      const relationships = [
        ...((direction === 'IN' ? undefined : from.get(id)) ?? []),
        ...((direction === 'OUT' ? undefined : to.get(id)) ?? []),
      ]
      const types = typeof role === 'string' ? [field.roles?.typeOf.get(role)] : field.types
      return relationships
        .filter((relationship) => types.includes(relationship.type))
        .flatMap((relationship) => {
          const node = byId.get(otherEnd(relationship, id, direction))
          return node?.type.name === field.target ? [{ node, relationship }] : []
        })
    },
  }
}
