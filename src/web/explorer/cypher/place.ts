import { literal } from './literal.ts'

/** What the page of a place shows, in Cypher. */
export function placeCypher(id: string): string {
  return `MATCH (place:Place {id: ${literal(id)}})
RETURN place.id AS id, place.name AS name, place.evidence AS evidence,
  [(place)-[:LOCATED_IN]->(district:District) | district.id] AS districts,
  [(place)<-[involves:INVOLVES]-(initiative:Initiative) |
    {initiative: initiative.id, evidence: involves.evidence}] AS initiatives,
  [(place)<-[:INVOLVES]-(:Initiative)<-[:LEADS|SUPPORTS]-(agency:Agency) | agency.id] AS carriers,
  [(place)<-[:INVOLVES]-(:Initiative)-[:PRODUCED]->(outcome:Outcome) | outcome.id] AS figures`
}
