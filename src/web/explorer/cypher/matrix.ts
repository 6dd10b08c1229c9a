/** What the matrix shows, in Cypher. */
export function matrixCypher(): string {
  return `CALL () {
  MATCH (agency:Agency)-[drives:DRIVES]->(goal:Goal)
  RETURN agency.id AS agency, goal.id AS goal, drives.via AS via, drives.basis AS basis,
    drives.evidence AS evidence, null AS partOf
  UNION ALL
  MATCH (goal:Goal)
  RETURN null AS agency, goal.id AS goal, null AS via, null AS basis, null AS evidence,
    head([(goal)-[:PART_OF]->(whole:Goal) | whole.id]) AS partOf
}
RETURN agency, goal, via, basis, evidence, partOf`
}
