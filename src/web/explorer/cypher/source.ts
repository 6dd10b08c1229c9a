import { literal } from './literal.ts'

/** What the page of a source shows, in Cypher. */
export function sourceCypher(id: string): string {
  return `MATCH (source:Source {id: ${literal(id)}})
RETURN source.id AS id, source.name AS name, source.sha256 AS sha256,
  [(source)-[:HAS_THEME]->(theme:Theme) | theme.id] AS themes,
  [(source)-[:HAS_PASSAGE]->(passage:Passage) |
    {passage: passage.id, number: passage.number, start: passage.start, end: passage.end}] AS passages`
}
