import { isNode, isPath, isRelationship } from '../../graph/neo4j/neo4j.ts'
import {
  type GraphNode,
  type GraphRelationship,
  type GraphValue,
  exactNumber,
  inOrder,
} from './graph-value.ts'

/** A value of Neo4j's driver; temporal values and points as the text Neo4j writes. */
export function toGraphValue(value: unknown): GraphValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' || typeof value === 'bigint') return exactNumber(value)
  if (Array.isArray(value)) return value.map(toGraphValue)
  if (isNode(value)) return toNode(value)
  if (isRelationship(value)) return toRelationship(value)
  if (isPath(value)) {
    const { start, segments } = value
    return {
      kind: 'path',
      nodes: [start, ...segments.map(({ end }) => end)].map(toNode),
      steps: segments.map((segment) => ({
        relationship: toRelationship(segment.relationship),
        forward: segment.relationship.startNodeElementId === segment.start.elementId,
      })),
    }
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return written(value)
  const entries = Object.entries(value).map(([key, inner]) => [key, toGraphValue(inner)] as const)
  return { kind: 'map', entries: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) }
}

/** Classes of the driver write themselves. */
function written(value: { toString(): string }): string {
  return value.toString()
}

function toNode({ labels, properties }: { labels: readonly string[]; properties: object }): GraphNode {
  return { kind: 'node', labels: [...labels].sort(), properties: ordered(properties) }
}

function toRelationship({ type, properties }: { type: string; properties: object }): GraphRelationship {
  return { kind: 'relationship', type, properties: ordered(properties) }
}

function ordered(properties: object): Readonly<Record<string, GraphValue>> {
  return inOrder(
    Object.entries(properties).map(([name, value]: [string, unknown]) => [name, toGraphValue(value)]),
  )
}
