import { literal } from './literal.ts'

/** What the page of a district shows, in Cypher. */
export function districtCypher(id: string): string {
  return `MATCH (district:District {id: ${literal(id)}})
RETURN district.id AS id, district.name AS name, district.evidence AS evidence,
  [(district)<-[:SERVES]-(agency:Agency) | agency.id] AS agencies,
  [(district)<-[:LOCATED_IN]-(place:Place) | place.id] AS places,
  [(district)<-[located:LOCATED_IN]-(initiative:Initiative) |
    {initiative: initiative.id, evidence: located.evidence}] AS initiatives,
  [(district)<-[:LOCATED_IN]-(:Initiative)<-[:LEADS|SUPPORTS]-(agency:Agency) | agency.id] AS carriers,
  [(district)<-[:LOCATED_IN]-(:Initiative)-[:PRODUCED]->(outcome:Outcome) | outcome.id] AS figures`
}
