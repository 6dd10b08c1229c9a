// What are the hubs of the graph?
// The twelve entities with the most relationships, not counting derived ones (DRIVES, STATED_BY), sections of the source
// (UNDER), and what a register says of places (IN_CITY, IN_DISTRICT, ABOUT). Expect goals that many initiatives share.
MATCH (n:Entity)-[r]-(other:Entity)
WHERE NOT type(r) IN ['DRIVES', 'STATED_BY', 'UNDER', 'IN_CITY', 'IN_DISTRICT', 'ABOUT']
WITH n, count(r) AS degree, count(DISTINCT type(r)) AS kinds
RETURN head([l IN labels(n) WHERE l <> 'Entity']) AS label, n.name AS name, degree, kinds
ORDER BY degree DESC, n.id
LIMIT 12
