import { literal } from './literal.ts'

/** What the page of a document shows, in Cypher. */
export function documentCypher(id: string): string {
  return `MATCH (document:Document {id: ${literal(id)}})
RETURN document.id AS id, document.name AS name, document.evidence AS evidence,
  [(document)<-[:ADOPTED]-(agency:Agency) | agency.id] AS agencies,
  [(document)<-[involves:INVOLVES]-(initiative:Initiative) |
    {initiative: initiative.id, evidence: involves.evidence}] AS initiatives,
  [(document)<-[:INVOLVES]-(:Initiative)<-[:LEADS|SUPPORTS]-(agency:Agency) | agency.id] AS carriers,
  [(document)<-[:INVOLVES]-(:Initiative)-[:PRODUCED]->(outcome:Outcome) | outcome.id] AS figures`
}
