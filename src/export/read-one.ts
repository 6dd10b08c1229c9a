/** Reads one node with what it is related to, and who says something at a place in a source. */

import type { Citation } from '../citation.ts'
import { asText } from '../graph/json.ts'
import { type Json, type ReadOptions, type ReadableGraph, type Row, Snapshot } from '../graph/port.ts'
import type { EvidenceModel } from '../ontology/model.ts'
import type { EdgeRecord, ExportModel, NodeKind, NodeRecord } from './model.ts'
import { PAGE_SIZE, edgeOf, edgeStatement, nodeOf, nodeStatement } from './read-graph.ts'

type Readable = Pick<ReadableGraph, 'read'>

/** A node, and at most a page of relationships each way. */
export interface Described {
  readonly node: NodeRecord
  readonly edges: readonly EdgeRecord[]
}

/** Reads the node of a kind with an identifier; undefined where there is none. */
export async function describeNode(
  graph: Readable,
  model: ExportModel,
  kind: NodeKind,
  id: string,
  options: ReadOptions,
): Promise<Described | undefined> {
  const snapshot = new Snapshot()
  const read = (text: string, parameters: Readonly<Record<string, Json>>): Promise<Row[]> =>
    graph.read({ text, parameters }, { ...options, snapshot })
  try {
    const [row] = await read(nodeStatement(kind), { id })
    if (!row) return undefined
    const types = [...model.edges.keys()].join('|')
    const page = { ids: [id], skip: 0, limit: PAGE_SIZE }
    const [leaving, arriving] = await Promise.all([
      read(edgeStatement(`MATCH (a:${kind.label} {id: id}) MATCH (a)-[r:${types}]->(b)`), page),
      read(edgeStatement(`MATCH (b:${kind.label} {id: id}) MATCH (b)<-[r:${types}]-(a)`, 'a'), page),
    ])
    return { node: nodeOf(kind, row), edges: [...leaving, ...arriving].flatMap((one) => edgeOf(model, one)) }
  } finally {
    snapshot.end()
  }
}

/** The identifier of the node that another was merged into; undefined where none was. */
export async function mergedInto(
  graph: Readable,
  { label, columns }: NodeKind,
  id: string,
  options: ReadOptions,
): Promise<string | undefined> {
  if (!columns.some(({ name }) => name === 'formerly')) return undefined
  const text = `MATCH (n:${label}) WHERE n.formerly IS NOT NULL AND any(x IN n.formerly WHERE x = $id) RETURN n.id AS id ORDER BY id ASC LIMIT 1`
  const [row] = await graph.read({ text, parameters: { id } }, options)
  return row && asText(row[0])
}

/** A place in a source and what is said there. */
export interface CitedPlace {
  /** SHA-256 of the text of the source; undefined where it is not known. */
  readonly digest: string | undefined
  /** Identifiers of entities of which something is said at this very place. */
  readonly entities: readonly string[]
}

/** Reads what is said at a place; undefined where the source has no passage there. */
export async function describePlace(
  graph: Readable,
  { source: label, digest, passages, inPassage, start: property }: EvidenceModel,
  { source, start, end }: Citation,
  options: ReadOptions,
): Promise<CitedPlace | undefined> {
  const [left, right] = passages.direction === 'IN' ? ['<-', '-'] : ['-', '->']
  const within = `MATCH (s:${label} {id: $source}) MATCH (s)${left}[:${passages.types.join('|')}]${right}(p:${passages.target})`
  const parameters = { source, start, end }
  const found = await graph.read(
    {
      text: `${within} WHERE p.${property} <= $start AND p.end > $start RETURN s.${digest} AS digest LIMIT 1`,
      parameters,
    },
    options,
  )
  const [row] = found
  if (!row) return undefined
  const rows = await graph.read(
    {
      text: `${within} MATCH (p)<-[r:${inPassage.type}]-(e) WHERE r.start = $start AND r.end = $end RETURN DISTINCT e.id AS id ORDER BY id ASC LIMIT 100`,
      parameters,
    },
    options,
  )
  return {
    digest: typeof row[0] === 'string' ? row[0] : undefined,
    entities: rows.map(([id]) => asText(id)),
  }
}
