// What is new since a day?
// What no source told of before 1 August 2025; nobody knows since when the entities without a date are known.
MATCH (n:Entity)
WHERE n.firstStated >= '2025-08-01' OR n.firstStated IS NULL
WITH [label IN labels(n) WHERE label <> 'Entity'][0] AS label, n
RETURN label, count(n) AS entities, count(n.firstStated) AS withDate, min(n.id) AS first
ORDER BY label
