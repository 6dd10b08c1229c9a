import {
  type GraphNode,
  type GraphRelationship,
  type GraphValue,
  convertProperties,
  convertValue,
} from './graph-value.ts'

/** A node or relationship of a result, with the engine's identifier. */
interface Found<T> {
  readonly value: T
  readonly identifier: unknown
}

/**
 * A value of the embedded engine. Only the keys of an object tell what it is: a node has `_id` and `_labels`, a
 * relationship `_id` and `_type`, a path `nodes` and `edges`.
 */
export function toGraphValue(value: unknown): GraphValue {
  return convertValue(value, fromObject)
}

function fromObject(value: object): GraphValue {
  // Only a local date and time is a `Date`.
  if (value instanceof Date) return value.toISOString().replace(/(\.000)?Z$/, '')
  if (ArrayBuffer.isView(value)) return [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)]
  const object: Readonly<Record<string, unknown>> = { ...value }
  return asNode(object)?.value ?? asRelationship(object)?.value ?? asPath(object) ?? asMap(object)
}

function asNode(object: Readonly<Record<string, unknown>>): Found<GraphNode> | undefined {
  const { _id, _labels, ...properties } = object
  if (typeof _id !== 'number' || !Array.isArray(_labels)) return undefined
  const labels = _labels.map(String).sort()
  return {
    identifier: _id,
    value: { kind: 'node', labels, properties: convertProperties(properties, toGraphValue) },
  }
}

function asRelationship(
  object: Readonly<Record<string, unknown>>,
): (Found<GraphRelationship> & { readonly source: unknown }) | undefined {
  const { _id, _type, _source, _target, ...properties } = object
  if (typeof _id !== 'number' || typeof _type !== 'string' || _target === undefined) return undefined
  const value: GraphRelationship = {
    kind: 'relationship',
    type: _type,
    properties: convertProperties(properties, toGraphValue),
  }
  return { identifier: _id, source: _source, value }
}

function asPath({ nodes, edges, ...rest }: Readonly<Record<string, unknown>>): GraphValue | undefined {
  if (!Array.isArray(nodes) || !Array.isArray(edges) || Object.keys(rest).length > 0) return undefined
  const found = nodes.map((node: unknown) => asNode(toObject(node)))
  const passed = edges.map((edge: unknown) => asRelationship(toObject(edge)))
  if (!found.every((node) => node !== undefined) || !passed.every((edge) => edge !== undefined))
    return undefined
  return {
    kind: 'path',
    nodes: found.map((node) => node.value),
    steps: passed.map((edge, index) => ({
      relationship: edge.value,
      forward: edge.source === found[index]?.identifier,
    })),
  }
}

function asMap(object: Readonly<Record<string, unknown>>): GraphValue {
  const entries = Object.entries(object).map(([key, value]) => [key, toGraphValue(value)] as const)
  return { kind: 'map', entries: Object.fromEntries(entries) }
}

function toObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
