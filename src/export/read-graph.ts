/** Reads a graph in pages, whatever its size: a page of nodes or of relationships is in memory, never more. */

import { asList, asText, isMap } from '../graph/json.ts'
import { type Json, type ReadOptions, type ReadableGraph, type Row, Snapshot } from '../graph/port.ts'
import {
  type Column,
  EVIDENCE,
  type EdgeRecord,
  type ExportModel,
  type NodeKind,
  type NodeRecord,
} from './model.ts'

/** Nodes or relationships in a page. */
export const PAGE_SIZE = 1000

/** What is read: a graph, as of one revision where the engine can do that. */
export interface ReadPages {
  readonly nodes: () => AsyncGenerator<readonly NodeRecord[]>
  readonly edges: () => AsyncGenerator<readonly EdgeRecord[]>
}

/**
 * Has `work` read a graph. On the embedded engine all pages are of one revision; whoever reads Neo4j compares the revision
 * afterwards.
 * @throws GraphError
 */
export async function withPages<T>(
  graph: Pick<ReadableGraph, 'read'>,
  model: ExportModel,
  work: (pages: ReadPages) => Promise<T>,
  options: ReadOptions = {},
): Promise<T> {
  const snapshot = new Snapshot()
  const read: Read = (text, parameters) =>
    graph.read({ text, parameters }, { operation: 'export', ...options, snapshot })
  try {
    return await work({ nodes: () => nodePages(read, model), edges: () => edgePages(read, model) })
  } finally {
    snapshot.end()
  }
}

type Read = (text: string, parameters: Readonly<Record<string, Json>>) => Promise<readonly Row[]>

async function* nodePages(read: Read, model: ExportModel): AsyncGenerator<readonly NodeRecord[]> {
  for (const kind of model.nodes.values()) {
    const text = pageOf(kind, returned('n', ['id', ...stored(kind)]))
    for await (const rows of keysetPages(read, text)) yield rows.map((row) => nodeOf(kind, row))
  }
}

/** The statement for one node alone, by `$id`. */
export function nodeStatement(kind: NodeKind): string {
  return `MATCH (n:${kind.label} {id: $id}) RETURN ${returned('n', ['id', ...stored(kind)])} LIMIT 1`
}

/** The node in a row of `nodeStatement`. */
export function nodeOf(kind: NodeKind, [id, ...values]: Row): NodeRecord {
  return {
    kind,
    id: asText(id),
    values: kind.columns.map((column, index) => valueOf(column, values[index])),
    evidence: kind.evidence ? asList(values[kind.columns.length]).map(asText) : [],
  }
}

/**
 * Relationships by the node they leave. How many leave each node is asked first, so that a page is full however few or
 * many those are.
 */
async function* edgePages(read: Read, model: ExportModel): AsyncGenerator<readonly EdgeRecord[]> {
  for (const kind of model.nodes.values()) {
    if (kind.leaving.length === 0) continue
    const types = kind.leaving.join('|')
    const edges = edgeStatement(`MATCH (a:${kind.label} {id: id}) MATCH (a)-[r:${types}]->(b)`)
    const starts = pageOf(kind, `n.id AS id, COUNT { (n)-[:${types}]->() } AS leaving`)
    for await (const rows of keysetPages(read, starts)) {
      for (const { ids, count } of batches(rows)) {
        for (let skip = 0; skip < count; skip += PAGE_SIZE) {
          const found = await read(edges, { ids: [...ids], skip, limit: PAGE_SIZE })
          yield found.flatMap((row) => edgeOf(model, row))
        }
      }
    }
  }
}

/** Nodes whose relationships fit into a page together; one that has more stands alone. */
function* batches(
  rows: readonly Row[],
): Generator<{ readonly ids: readonly string[]; readonly count: number }> {
  let ids: string[] = []
  let count = 0
  for (const [id, leaving] of rows) {
    const more = Number(leaving)
    if (more === 0) continue
    if (count > 0 && count + more > PAGE_SIZE) {
      yield { ids, count }
      ids = []
      count = 0
    }
    ids.push(asText(id))
    count += more
  }
  if (count > 0) yield { ids, count }
}

/**
 * The statement for relationships, in their order; it takes `$ids`, `$skip` and `$limit`.
 * @param match binds `a`, `r` and `b`, given `id`.
 * @param other the end whose label is not known.
 */
export function edgeStatement(match: string, other: 'a' | 'b' = 'b'): string {
  return [
    `UNWIND $ids AS id ${match}`,
    `WITH r, a.id AS source, type(r) AS type, b.id AS target, labels(${other}) AS labels,`,
    'coalesce(r.start, -1) AS place, coalesce(r.end, -1) AS until',
    'ORDER BY source ASC, type ASC, target ASC, place ASC, until ASC SKIP $skip LIMIT $limit',
    'RETURN source, type, target, labels, properties(r) AS properties',
  ].join(' ')
}

/** The relationship in a row of `edgeStatement`; none where its other end is no node of the ontology. */
export function edgeOf({ nodes, edges }: ExportModel, row: Row): EdgeRecord[] {
  const [from, type, to, labels, stored] = row
  const kind = edges.get(asText(type))
  if (
    !kind ||
    typeof from !== 'string' ||
    typeof to !== 'string' ||
    !asList(labels).some((label) => nodes.has(asText(label)))
  )
    return []
  const properties = isMap(stored) ? stored : {}
  return [
    {
      kind,
      from,
      to,
      values: kind.columns.map((column) => valueOf(column, properties[column.name])),
      evidence: asList(properties[EVIDENCE]).map(asText),
    },
  ]
}

/** A list that is not stored is an empty one. */
function valueOf({ list }: Column, value: Json | undefined): Json {
  return list ? asList(value) : (value ?? null)
}

function stored({ columns, evidence }: NodeKind): readonly string[] {
  return [...columns.map(({ name }) => name), ...(evidence ? [EVIDENCE] : [])]
}

function returned(variable: string, names: readonly string[]): string {
  return names.map((name) => `${variable}.${name} AS ${name}`).join(', ')
}

/** The statement for a page of nodes after `$after`, by `id`, which is the first column. */
function pageOf({ label }: NodeKind, columns: string): string {
  return `MATCH (n:${label}) WHERE n.id > $after WITH n ORDER BY n.id ASC LIMIT $limit RETURN ${columns} ORDER BY id ASC`
}

async function* keysetPages(read: Read, text: string): AsyncGenerator<readonly Row[]> {
  let after = ''
  for (;;) {
    const rows = await read(text, { after, limit: PAGE_SIZE })
    if (rows.length > 0) yield rows
    if (rows.length < PAGE_SIZE) return
    after = asText(rows.at(-1)?.[0])
  }
}
