// Which goals does no initiative advance directly?
// A goal with parts is advanced through them. A goal without parts is an aim that no reported initiative serves.
MATCH (g:Goal)
WHERE COUNT { MATCH (g)<-[:ADVANCES]-(i:Initiative) } = 0
CALL (g) {
  MATCH (g)<-[:PART_OF*1..5]-(part:Goal)
  WITH DISTINCT part ORDER BY part.name
  RETURN collect(part.name) AS parts
}
CALL (g) {
  MATCH (g)<-[:PART_OF*1..5]-(part:Goal)
  MATCH (part)<-[:ADVANCES]-(i:Initiative)
  RETURN count(DISTINCT i) AS through_parts
}
RETURN g.name AS goal, g.nameEn AS english, parts, through_parts
ORDER BY through_parts DESC, goal
