// How much work stands behind each wider goal, its parts included?
// Goals form a hierarchy. `direct` counts the initiatives that advance the goal itself, `with_parts` those that
// advance it or any part of it, each once.
MATCH (g:Goal)
WHERE COUNT { MATCH (g)<-[:PART_OF]-(part:Goal) } > 0
CALL (g) {
  MATCH (g)<-[:PART_OF]-(part:Goal)
  WITH part ORDER BY part.name
  RETURN collect(part.name) AS parts
}
CALL (g) {
  MATCH (g)<-[:ADVANCES]-(i:Initiative)
  RETURN count(DISTINCT i) AS direct
}
CALL (g) {
  MATCH (g)<-[:PART_OF*0..5]-(part:Goal)
  MATCH (part)<-[:ADVANCES]-(i:Initiative)
  RETURN count(DISTINCT i) AS with_parts
}
RETURN g.name AS goal, parts, direct, with_parts
ORDER BY with_parts DESC, goal
