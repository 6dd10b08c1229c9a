import { literal } from './literal.ts'

/** The passages of a source, in Cypher. */
export function passagesCypher(id: string): string {
  return `MATCH (source:Source {id: ${literal(id)}})<-[:PART_OF]-(passage:Passage)
RETURN source.id AS source, passage.id AS id, passage.number AS number, passage.start AS start, passage.end AS end,
  [(passage)-[:UNDER]->(theme:Theme) | theme.id] AS theme,
  [(passage)<-[:STATED_IN]-(entity:Entity) | entity.id] AS entities
ORDER BY number`
}
