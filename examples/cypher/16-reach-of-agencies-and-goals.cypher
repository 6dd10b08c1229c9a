// How far does each agency reach, and how contested is each goal?
// The degree over DRIVES: the number of goals of an agency, the number of agencies of a goal. PageRank, betweenness and
// communities of the same graph: docs/analysts.md.
MATCH (n:Entity)-[:DRIVES]-(m:Entity)
WITH n, count(DISTINCT m) AS degree
RETURN head([l IN labels(n) WHERE l <> 'Entity']) AS label, n.name AS name, degree
ORDER BY degree DESC, n.id
LIMIT 12
