import { literal } from './literal.ts'

/** What the page of a goal shows, in Cypher. */
export function goalCypher(id: string): string {
  return `MATCH (goal:Goal {id: ${literal(id)}})
RETURN goal.id AS id, goal.name AS name, goal.evidence AS evidence,
  [(goal)-[:PART_OF]->(whole:Goal) | whole.id] AS partOf,
  [(goal)<-[:PART_OF]-(part:Goal) | part.id] AS parts,
  [(goal)<-[drives:DRIVES]-(agency:Agency) |
    {agency: agency.id, via: drives.via, basis: drives.basis, evidence: drives.evidence}] AS drivenBy,
  [(goal)<-[advances:ADVANCES]-(initiative:Initiative) |
    {initiative: initiative.id, basis: advances.basis, evidence: advances.evidence}] AS initiatives,
  [(goal)<-[:ADVANCES]-(:Initiative)<-[:LEADS|SUPPORTS]-(agency:Agency) | agency.id] AS carriers,
  [(goal)<-[:ADVANCES]-(:Initiative)-[:PRODUCED]->(outcome:Outcome) | outcome.id] AS figures`
}
