import { asList, asText, isMap } from '../../graph/json.ts'
import type { Json, Row, Statement } from '../../graph/port.ts'
import { by } from '../../by.ts'
import { LOAD_LABEL } from '../../ontology/rules.ts'
import { STAMP_ID } from './revision.ts'
import type { NodeRow, Properties, RelationshipRow } from '../rows.ts'
import { type Content, keyOf } from './content.ts'

/** What a graph holds that matters to a load: everything from a seed, and foreign data with an `id` of the new seed. */
export interface StoredGraph {
  readonly nodes: readonly StoredNode[]
  readonly relationships: readonly StoredRelationship[]
  /** The properties that the load before wrote, which another ontology may have had. */
  readonly known: readonly string[]
}

export interface StoredNode extends NodeRow {
  readonly labels: readonly string[]
}

export interface StoredRelationship extends RelationshipRow {
  readonly type: string
}

/** Runs a statement, inside a transaction or outside. */
export type Run = (statement: Statement) => Promise<Row[]>

/** Reads what a graph holds, without the records of loads, sorted by `id`, relationships by their key. */
export async function readStoredGraph(run: Run, content: Content): Promise<StoredGraph> {
  const nodes = await run({
    text: [
      `MATCH (n) WHERE (n.seed = true OR n.id IN $ids) AND NOT n:${LOAD_LABEL}`,
      'RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties',
    ].join(' '),
    parameters: { ids: [STAMP_ID, ...content.nodes.map((node) => node.id)] },
  })
  const relationships = await run({
    text: [
      'MATCH (a)-[r]->(b) WHERE r.seed = true OR (a.seed = true AND b.seed = true)',
      'RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties',
    ].join(' '),
    parameters: {},
  })
  const stamp = nodes.find(([id]) => id === STAMP_ID)
  return {
    known: asList(mapOf(stamp?.[2])['known']).map(asText),
    nodes: nodes
      .map(([id, labels, properties]) => ({
        id: asText(id),
        labels: asList(labels).map(asText),
        properties: mapOf(properties),
      }))
      .sort(by((node) => node.id)),
    relationships: relationships
      .map(([type, from, to, properties]) => ({
        type: asText(type),
        from: asText(from),
        to: asText(to),
        properties: mapOf(properties),
      }))
      .sort(by(keyOf)),
  }
}

/** Whether it came from a seed; otherwise it is foreign. */
export function isSeeded({ properties }: { readonly properties: Properties }): boolean {
  return properties['seed'] === true
}

function mapOf(value: Json | undefined): Properties {
  return isMap(value) ? value : {}
}
