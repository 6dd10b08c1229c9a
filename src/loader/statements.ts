/**
 * The Cypher that writes nodes and relationships. Each statement takes `$rows`, of `NodeRow` or `RelationshipRow`,
 * and returns how many it wrote. Labels, types and property names come from the ontology.
 */

/** The type of a relationship and a label of either end, by which the nodes are found. */
export interface Ends {
  readonly from: string
  readonly type: string
  readonly to: string
}

export function createNodes(labels: readonly string[], floats: readonly string[]): string {
  return write(`CREATE (n:${labels.join(':')})`, 'n', '=', floats)
}

/** Gives back labels to nodes that a load created. Their own label may be missing, so none finds them. */
export function relabelNodes(labels: readonly string[]): string {
  return [
    'WITH [row IN $rows | row.id] AS ids MATCH (n) WHERE n.seed = true AND n.id IN ids',
    `SET n:${labels.join(':')} RETURN count(*) AS done`,
  ].join(' ')
}

/** Sets the properties of each row and removes those that are null; others stay. */
export function updateNodes(label: string, floats: readonly string[]): string {
  return write(`MATCH (n:${label} {id: row.id})`, 'n', '+=', floats)
}

/** A row is skipped without an error where either end is missing; the count tells. */
export function createRelationships(ends: Ends, floats: readonly string[]): string {
  return write(`${matchEnds(ends)} CREATE (a)-[r:${ends.type}]->(b)`, 'r', '=', floats)
}

/** Updates relationships that a load created, never those of others, as `updateNodes` does nodes. */
export function updateRelationships(ends: Ends, floats: readonly string[]): string {
  // There may be one for each place in a text.
  const samePlace = ['start', 'end'].map(
    (name) => `coalesce(r.${name}, -1) = coalesce(row.properties.${name}, -1)`,
  )
  return write(
    `${matchEnds(ends)} MATCH (a)-[r:${ends.type}]->(b) WHERE ${['r.seed = true', ...samePlace].join(' AND ')}`,
    'r',
    '+=',
    floats,
  )
}

function matchEnds({ from, to }: Ends): string {
  return `MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})`
}

/** @param floats properties to convert: a number without a fraction would be stored as an INTEGER. */
function write(clause: string, variable: string, set: '=' | '+=', floats: readonly string[]): string {
  const conversions = floats.map(
    (property) => `SET ${variable}.${property} = toFloat(row.properties.${property})`,
  )
  return [
    `UNWIND $rows AS row ${clause} SET ${variable} ${set} row.properties`,
    ...conversions,
    'RETURN count(*) AS done',
  ].join(' ')
}
