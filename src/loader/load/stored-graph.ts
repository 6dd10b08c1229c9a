import { asList, asText } from '../../graph/json.ts'
import type { Json, Row, Statement } from '../../graph/port.ts'
import { by } from '../../by.ts'
import { STAMP_ID } from './revision.ts'
import { type Content, type Properties, keyOf } from './content.ts'

/** What of a graph matters to a seed: what a seed made, and what stands where the seed wants to be. */
export interface StoredGraph {
  readonly nodes: readonly StoredNode[]
  readonly relationships: readonly StoredRelationship[]
}

export interface StoredNode {
  readonly id: string
  readonly labels: readonly string[]
  readonly properties: Properties
}

export interface StoredRelationship {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Properties
}

/** Runs a statement, in a transaction or outside of one. */
export type Run = (statement: Statement) => Promise<Row[]>

/** Reads it, in the order of identifiers. */
export async function readStoredGraph(run: Run, content: Content): Promise<StoredGraph> {
  const nodes = await run({
    text: 'MATCH (n) WHERE n.seed = true OR n.id IN $ids RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties',
    parameters: { ids: [STAMP_ID, ...content.nodes.map((node) => node.id)] },
  })
  const relationships = await run({
    text: [
      'MATCH (a)-[r]->(b) WHERE r.seed = true OR (a.seed = true AND b.seed = true)',
      'RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties',
    ].join(' '),
    parameters: {},
  })
  return {
    nodes: nodes
      .map(([id, labels, properties]) => ({
        id: asText(id),
        labels: asList(labels).map(asText),
        properties: asMap(properties),
      }))
      .sort(by((node) => node.id)),
    relationships: relationships
      .map(([type, from, to, properties]) => ({
        type: asText(type),
        from: asText(from),
        to: asText(to),
        properties: asMap(properties),
      }))
      .sort(by(keyOf)),
  }
}

/** Whether a seed made it. */
export function isSeeded({ properties }: { readonly properties: Properties }): boolean {
  return properties['seed'] === true
}

function asMap(value: Json | undefined): Properties {
  return isMap(value) ? value : {}
}

function isMap(value: Json | undefined): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
