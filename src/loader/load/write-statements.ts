import { groupBy } from '../../group-by.ts'
import type { Json, Statement } from '../../graph/port.ts'
import {
  type Ends,
  createNodes,
  createRelationships,
  relabelNodes,
  updateNodes,
  updateRelationships,
} from '../statements.ts'
import { type ContentNode, type ContentRelationship, keyOf } from './content.ts'
import type { Difference } from './difference.ts'

/** Rows per statement. */
const BATCH_SIZE = 1000

/** A statement of a load and how many rows it has to write. */
export interface WriteStatement extends Statement {
  readonly rows: number
}

/** The statements that make a difference to a graph, in order. Each returns one number: how many rows it wrote. */
export function writeStatements({ nodes, relationships }: Difference): WriteStatement[] {
  return [
    ...batches(relationships.delete.map(keyOf), DELETE_RELATIONSHIPS),
    ...batches(
      nodes.delete.map((node) => node.id),
      DELETE_NODES,
    ),
    ...nodeStatements(nodes.create, createNodes),
    ...nodeStatements(
      nodes.update.filter(({ relabel }) => relabel),
      relabelNodes,
    ),
    ...nodeStatements(nodes.update, ([label = ''], floats) => updateNodes(label, floats)),
    ...relationshipStatements(relationships.create, createRelationships),
    ...relationshipStatements(relationships.update, updateRelationships),
  ]
}

/** Labels and types are not named: what leaves the seed may have left the ontology too. */
const DELETE_RELATIONSHIPS =
  "MATCH (a)-[r]->(b) WHERE r.seed = true AND a.id + ' ' + type(r) + ' ' + b.id + " +
  "coalesce(' ' + toString(r.start) + ',' + toString(r.end), '') IN $rows DELETE r RETURN count(*) AS done"
const DELETE_NODES = 'MATCH (n) WHERE n.seed = true AND n.id IN $rows DETACH DELETE n RETURN count(*) AS done'

function nodeStatements(
  nodes: readonly ContentNode[],
  textOf: (labels: readonly string[], floats: readonly string[]) => string,
): WriteStatement[] {
  return [...groupBy(nodes, ({ labels }) => labels.join(':')).values()].flatMap((group) => {
    const { labels, floats } = group[0] ?? { labels: [], floats: [] }
    const rows = group.map(({ id, properties }) => ({ id, properties }))
    return batches(rows, textOf(labels, floats))
  })
}

function relationshipStatements(
  relationships: readonly ContentRelationship[],
  textOf: (ends: Ends, floats: readonly string[]) => string,
): WriteStatement[] {
  const groups = groupBy(relationships, ({ type, fromLabel, toLabel }) => `${fromLabel} ${type} ${toLabel}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { type, fromLabel, toLabel, floats } = first
    const rows = group.map(({ from, to, properties }) => ({ from, to, properties }))
    return batches(rows, textOf({ from: fromLabel, type, to: toLabel }, floats))
  })
}

function batches(rows: readonly Json[], text: string): WriteStatement[] {
  const statements: WriteStatement[] = []
  for (let start = 0; start < rows.length; start += BATCH_SIZE) {
    const batch = rows.slice(start, start + BATCH_SIZE)
    statements.push({ text, parameters: { rows: batch }, rows: batch.length })
  }
  return statements
}
