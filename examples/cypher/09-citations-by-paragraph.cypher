// Which paragraphs of the source carry the graph?
// For each paragraph, how many entities and relationships cite a place in it. A paragraph without any says nothing
// that the graph records, or has been overlooked.
MATCH (p:Passage)-[:PART_OF]->(s:Source)
CALL (p, s) {
  MATCH (n:Entity)
  UNWIND n.evidence AS place
  WITH n, toInteger(head(split(last(split(place, '=')), ','))) AS start
  WHERE p.start <= start AND start < p.end
  RETURN count(DISTINCT n) AS entities
}
CALL (p, s) {
  MATCH (:Entity)-[r]->(:Entity)
  UNWIND r.evidence AS place
  WITH r, toInteger(head(split(last(split(place, '=')), ','))) AS start
  WHERE NOT type(r) IN ['DRIVES', 'STATED_BY'] AND p.start <= start AND start < p.end
  RETURN count(DISTINCT r) AS relationships
}
RETURN p.number AS paragraph, p.kind AS kind, p.end - p.start AS characters, entities, relationships
ORDER BY paragraph
