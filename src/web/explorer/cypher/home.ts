/** Where the first page suggests to start, in Cypher. */
export function homeCypher(): string {
  return `CALL () {
  MATCH (goal:Goal)
  WITH goal, COUNT { MATCH (goal)<-[:DRIVES]-(:Agency) } AS ties
  RETURN goal.id AS id, goal.name AS name, ties ORDER BY ties DESC, id LIMIT 6
  UNION ALL
  MATCH (agency:Agency)
  WITH agency, COUNT { MATCH (agency)-[:DRIVES]->(:Goal) } AS ties
  RETURN agency.id AS id, agency.name AS name, ties ORDER BY ties DESC, id LIMIT 6
  UNION ALL
  MATCH (initiative:Initiative)
  WITH initiative, COUNT { MATCH (initiative)-[:PRODUCED]->(:Outcome) } AS ties
  RETURN initiative.id AS id, initiative.name AS name, ties ORDER BY ties DESC, id LIMIT 6
  UNION ALL
  MATCH (source:Source)
  WITH source, COUNT { MATCH (source)-[:HAS_THEME]->(:Theme) } AS ties
  RETURN source.id AS id, source.name AS name, ties ORDER BY source.published DESC, id LIMIT 5
  UNION ALL
  MATCH (theme:Theme)
  WITH theme, COUNT { MATCH (theme)<-[:UNDER]-(:Initiative) } AS ties
  RETURN theme.id AS id, theme.name AS name, ties ORDER BY id LIMIT 100
}
RETURN id, name, ties`
}
