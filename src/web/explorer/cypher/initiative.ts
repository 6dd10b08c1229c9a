import { literal } from './literal.ts'

/** What the page of an initiative shows, in Cypher. */
export function initiativeCypher(id: string): string {
  return `MATCH (initiative:Initiative {id: ${literal(id)}})
RETURN initiative.id AS id, initiative.name AS name, initiative.summary AS summary, initiative.evidence AS evidence,
  [(initiative)-[:UNDER]->(theme:Theme) | theme.id] AS theme,
  [(initiative)<-[role:LEADS|SUPPORTS]-(agency:Agency) |
    {agency: agency.id, role: type(role), evidence: role.evidence}] AS agencies,
  [(initiative)-[advances:ADVANCES]->(goal:Goal) |
    {goal: goal.id, basis: advances.basis, evidence: advances.evidence}] AS goals,
  [(initiative)-[:LOCATED_IN]->(district:District) | district.id] AS districts,
  [(initiative)-[:PRODUCED]->(outcome:Outcome) | outcome.id] AS outcomes,
  [(initiative)-[:INVOLVES]->(other) | other.id] AS involved`
}
