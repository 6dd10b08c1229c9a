import type { Json, Statement } from '../../graph/port.ts'
import { type ContentNode, type ContentRelationship, keyOf } from './content.ts'
import type { Difference } from './difference.ts'
import { groupBy } from '../../group-by.ts'

/** So many rows go into one statement. */
const BATCH = 1000

/** A statement of a load, and how many nodes or relationships it has to touch. */
export interface WriteStatement extends Statement {
  readonly rows: number
}

/**
 * The statements that change a graph as the difference says. Each answers one number, how many rows it touched.
 * Their texts hold labels, relationship types and property names of the ontology; everything else is a parameter.
 */
export function writeStatements({ nodes, relationships }: Difference): WriteStatement[] {
  return [
    ...batches(relationships.delete.map(keyOf), DELETE_RELATIONSHIPS),
    ...batches(
      nodes.delete.map((node) => node.id),
      DELETE_NODES,
    ),
    ...nodeStatements(nodes.create, (labels) => `CREATE (n:${labels.join(':')})`),
    ...nodeStatements(nodes.update, ([label = '']) => `MATCH (n:${label} {id: row.id})`),
    ...relationshipStatements(relationships.create, (type) => `CREATE (a)-[r:${type}]->(b)`),
    ...relationshipStatements(
      relationships.update,
      (type) => `MATCH (a)-[r:${type}]->(b) WHERE r.seed = true`,
    ),
  ]
}

/**
 * What leaves the seed may have a label or a type that has left the ontology too, so this looks at everything
 * instead of naming them.
 */
const DELETE_RELATIONSHIPS =
  "MATCH (a)-[r]->(b) WHERE r.seed = true AND a.id + ' ' + type(r) + ' ' + b.id IN $rows DELETE r RETURN count(*) AS done"
const DELETE_NODES = 'MATCH (n) WHERE n.seed = true AND n.id IN $rows DETACH DELETE n RETURN count(*) AS done'

function nodeStatements(
  nodes: readonly ContentNode[],
  clause: (labels: readonly string[]) => string,
): WriteStatement[] {
  return [...groupBy(nodes, ({ labels }) => labels.join(':')).values()].flatMap((group) => {
    const { labels, floats } = group[0] ?? { labels: [], floats: [] }
    const rows = group.map(({ id, properties }) => ({ id, properties }))
    return batches(rows, `UNWIND $rows AS row ${clause(labels)} ${setProperties('n', floats)}`)
  })
}

function relationshipStatements(
  relationships: readonly ContentRelationship[],
  clause: (type: string) => string,
): WriteStatement[] {
  const groups = groupBy(relationships, ({ type, fromLabel, toLabel }) => `${fromLabel} ${type} ${toLabel}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const rows = group.map(({ from, to, properties }) => ({ from, to, properties }))
    const ends = `MATCH (a:${first.fromLabel} {id: row.from}) MATCH (b:${first.toLabel} {id: row.to})`
    return batches(
      rows,
      `UNWIND $rows AS row ${ends} ${clause(first.type)} ${setProperties('r', first.floats)}`,
    )
  })
}

/**
 * Sets the properties of a row and answers how many rows there were. A number without a fraction would arrive as
 * an integer, so floating-point properties are converted.
 */
export function setProperties(variable: string, floats: readonly string[]): string {
  const converted = floats.map(
    (property) => `SET ${variable}.${property} = toFloat(row.properties.${property})`,
  )
  return [`SET ${variable} = row.properties`, ...converted, 'RETURN count(*) AS done'].join(' ')
}

function batches(rows: readonly Json[], text: string): WriteStatement[] {
  const statements: WriteStatement[] = []
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH)
    statements.push({ text, parameters: { rows: batch }, rows: batch.length })
  }
  return statements
}
