import { literal } from './literal.ts'

/** What the page of a platform shows, in Cypher. */
export function platformCypher(id: string): string {
  return `MATCH (platform:Platform {id: ${literal(id)}})
RETURN platform.id AS id, platform.name AS name, platform.evidence AS evidence,
  [(platform)<-[involves:INVOLVES]-(initiative:Initiative) |
    {initiative: initiative.id, evidence: involves.evidence}] AS initiatives,
  [(platform)<-[:INVOLVES]-(:Initiative)<-[:LEADS|SUPPORTS]-(agency:Agency) | agency.id] AS carriers,
  [(platform)<-[:INVOLVES]-(:Initiative)-[:PRODUCED]->(outcome:Outcome) | outcome.id] AS figures`
}
