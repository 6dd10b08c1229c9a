import { literal } from './literal.ts'

/** What the page of a theme shows, in Cypher. */
export function themeCypher(id: string): string {
  return `MATCH (theme:Theme {id: ${literal(id)}})
RETURN theme.id AS id, theme.name AS name, theme.evidence AS evidence,
  [(theme)<-[:HAS_THEME]-(source:Source) | source.id] AS source,
  [(theme)<-[under:UNDER]-(initiative:Initiative) |
    {initiative: initiative.id, evidence: under.evidence}] AS initiatives,
  [(theme)<-[:UNDER]-(:Initiative)<-[:LEADS|SUPPORTS]-(agency:Agency) | agency.id] AS carriers,
  [(theme)<-[:UNDER]-(:Initiative)-[:PRODUCED]->(outcome:Outcome) | outcome.id] AS figures`
}
