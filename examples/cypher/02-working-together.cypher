// Which agencies work together, and on what?
// Each pair that leads or supports the same initiative, the busiest pairs first: cooperation between bodies of which
// neither commands the other.
MATCH (a:Agency)-[r:LEADS|SUPPORTS]->(i:Initiative)
MATCH (i)<-[s:LEADS|SUPPORTS]-(b:Agency)
WHERE a.id < b.id
WITH a, b, i ORDER BY i.id
WITH a, b, collect(i.name) AS together
RETURN a.name AS one, b.name AS other, size(together) AS shared, together
ORDER BY shared DESC, one, other
