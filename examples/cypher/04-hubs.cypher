// What are the hubs of the graph?
// The twelve entities with the most relationships, not counting derived ones (DRIVES) and sections of the source
// (UNDER). Expect goals that many initiatives share, and the few initiatives that link them.
MATCH (n:Entity)-[r]-(other:Entity)
WHERE NOT type(r) IN ['DRIVES', 'UNDER']
WITH n, count(r) AS degree, count(DISTINCT type(r)) AS kinds
RETURN head([l IN labels(n) WHERE l <> 'Entity']) AS label, n.name AS name, degree, kinds
ORDER BY degree DESC, n.id
LIMIT 12
