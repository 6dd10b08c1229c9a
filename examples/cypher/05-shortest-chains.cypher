// How are two agencies connected that do not work together?
// The shortest chains between the commerce commission and the finance bureau, over initiatives, goals and
// districts. Where the chains meet is the closest thing the two have in common.
MATCH (a:Agency {id: 'agency:commerce-commission'})
MATCH (b:Agency {id: 'agency:finance-bureau'})
MATCH p = allShortestPaths((a)-[:LEADS|SUPPORTS|ADVANCES|LOCATED_IN|SERVES|PART_OF*..10]-(b))
RETURN length(p) AS steps, [n IN nodes(p) | n.name] AS chain
ORDER BY steps, chain
LIMIT 10
