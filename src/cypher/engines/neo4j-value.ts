import { isNode, isPath, isRelationship } from '../../graph/neo4j/neo4j.ts'
import {
  type GraphNode,
  type GraphRelationship,
  type GraphValue,
  convertProperties,
  convertValue,
} from './graph-value.ts'

/** A value of Neo4j's driver; temporal values and points as the text Neo4j writes. */
export function toGraphValue(value: unknown): GraphValue {
  return convertValue(value, fromObject)
}

function fromObject(value: object): GraphValue {
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
  return { kind: 'node', labels: [...labels].sort(), properties: convertProperties(properties, toGraphValue) }
}

function toRelationship({ type, properties }: { type: string; properties: object }): GraphRelationship {
  return { kind: 'relationship', type, properties: convertProperties(properties, toGraphValue) }
}
