import { literal } from './literal.ts'

/** What the page of a partner shows, in Cypher. */
export function partnerCypher(id: string): string {
  return `MATCH (partner:Partner {id: ${literal(id)}})
RETURN partner.id AS id, partner.name AS name, partner.evidence AS evidence,
  [(partner)<-[involves:INVOLVES]-(initiative:Initiative) |
    {initiative: initiative.id, evidence: involves.evidence}] AS initiatives,
  [(partner)<-[:INVOLVES]-(:Initiative)<-[:LEADS|SUPPORTS]-(agency:Agency) | agency.id] AS carriers,
  [(partner)<-[:INVOLVES]-(:Initiative)-[:PRODUCED]->(outcome:Outcome) | outcome.id] AS figures`
}
