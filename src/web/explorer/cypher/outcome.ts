import { literal } from './literal.ts'

/** What the page of an outcome shows, in Cypher. */
export function outcomeCypher(id: string): string {
  return `MATCH (outcome:Outcome {id: ${literal(id)}})
RETURN outcome.id AS id, outcome.raw AS raw, outcome.value AS value, outcome.unit AS unit,
  outcome.comparator AS comparator, outcome.measure AS measure, outcome.evidence AS evidence,
  [(outcome)<-[:PRODUCED]-(initiative:Initiative) | initiative.id] AS initiative,
  [(outcome)<-[:PRODUCED]-(:Initiative)<-[:LEADS|SUPPORTS]-(agency:Agency) | agency.id] AS carriers,
  [(outcome)<-[:PRODUCED]-(:Initiative)-[:PRODUCED]->(other:Outcome) | other.id] AS beside,
  [(outcome)<-[:REPORTED]-(agency:Agency) | agency.id] AS reportedBy`
}
