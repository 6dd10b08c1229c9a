import { literal } from './literal.ts'

/** What the page of an agency shows, in Cypher. */
export function agencyCypher(id: string): string {
  return `MATCH (agency:Agency {id: ${literal(id)}})
RETURN agency.id AS id, agency.name AS name, agency.kind AS kind, agency.evidence AS evidence,
  [(agency)-[:PART_OF]->(whole:Agency) | whole.id] AS partOf,
  [(agency)<-[:PART_OF]-(part:Agency) | part.id] AS parts,
  [(agency)-[:SERVES]->(district:District) | district.id] AS districts,
  [(agency)-[drives:DRIVES]->(goal:Goal) |
    {goal: goal.id, via: drives.via, basis: drives.basis, evidence: drives.evidence}] AS drives,
  [(agency)-[role:LEADS|SUPPORTS]->(initiative:Initiative) |
    {initiative: initiative.id, role: type(role), evidence: role.evidence}] AS initiatives,
  [(agency)-[:LEADS|SUPPORTS]->(:Initiative)<-[:LEADS|SUPPORTS]-(other:Agency) | other.id] AS beside,
  [(agency)-[:LEADS|SUPPORTS]->(:Initiative)-[:PRODUCED]->(outcome:Outcome) | outcome.id] AS figures,
  [(agency)-[:REPORTED]->(outcome:Outcome) | outcome.id] AS reported,
  [(agency)-[:ADOPTED]->(document:Document) | document.id] AS documents`
}
