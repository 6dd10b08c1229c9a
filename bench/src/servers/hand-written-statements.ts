/** Finds and ranks entities as our API does: the first ten nodes `n` with their `rank`. */
export const HITS = `CALL db.index.fulltext.queryNodes('entity_search', $question) YIELD node AS n
WITH n, size(n.name) AS length, CASE
  WHEN any(k IN n.searchKeys WHERE k = $key) THEN 0
  WHEN any(k IN n.searchKeys WHERE k STARTS WITH $key) THEN 1
  WHEN n.searchStarts CONTAINS ' ' + $key THEN 2
  WHEN all(t IN $tokens WHERE n.searchStarts CONTAINS ' ' + t) THEN 3
  WHEN all(t IN $tokens WHERE t IN n.searchTokens OR n.searchStarts CONTAINS ' ' + t) THEN 4
END AS rank
WHERE rank IS NOT NULL
WITH n, rank, length ORDER BY rank, length, n.id LIMIT 10`

/**
 * The best statements we could write by hand for Neo4j, compared with others on the same graph. What made a
 * difference:
 *
 * - lists instead of maps, and `COLLECT { … }` instead of `CALL` or pattern comprehensions
 * - one pattern for all relationship types followed from a node; identifiers tell them apart afterwards
 * - no ordering of short lists in the database: whoever writes by hand knows they are short and sorts in the server
 * - no label if the relationship type implies it
 * - a filter through a relationship starts at the index on the value, not at the listed nodes, and runs once for page
 *   and count
 */
export const STATEMENTS = {
  agency: `MATCH (a:Agency {id: $id})
RETURN [a.id, a.name, a.nameEn, a.kind, COLLECT {
  MATCH (a)-[:LEADS]->(i) WITH i ORDER BY i.id LIMIT 20
  RETURN [i.id, i.name, COLLECT {
    MATCH (i)-[r:ADVANCES|PRODUCED]->(x)
    RETURN CASE type(r) WHEN 'PRODUCED' THEN [x.id, x.name, x.value, x.unit] ELSE [x.id, x.name] END
  }]
}] AS row`,
  agencies: `MATCH (a:Agency) WHERE a.id > $after WITH a ORDER BY a.id LIMIT 50
RETURN [a.id, a.name, COLLECT {
  MATCH (a)-[:LEADS]->(i) WITH i ORDER BY i.id LIMIT 10
  RETURN [i.id, i.name, COLLECT {
    MATCH (i)-[r:ADVANCES|LOCATED_IN|PRODUCED]->(x)
    RETURN CASE type(r) WHEN 'PRODUCED' THEN [x.id, x.name, x.value, x.unit] ELSE [x.id, x.name] END
  }]
}] AS row`,
  goal: `MATCH (g:Goal {id: $id})
RETURN [g.id, g.name, COLLECT {
  MATCH (g)<-[d:DRIVES]-(a) WITH d, a ORDER BY a.id LIMIT 50
  RETURN [d.basis, a.id, a.name, COLLECT {
    MATCH (i:Initiative) WHERE i.id IN d.via[..20]
    RETURN [i.id, i.name]
  }]
}] AS row`,
  filter: `MATCH (o:Outcome) WHERE o.value >= $value MATCH (o)<-[:PRODUCED]-(i)
WITH collect(DISTINCT i) AS found
RETURN [size(found), COLLECT {
  UNWIND found AS i WITH i ORDER BY i.name, i.id LIMIT 20
  RETURN [i.id, i.name, COLLECT { MATCH (i)-[:PRODUCED]->(o) RETURN [o.id, o.name, o.value, o.unit] }]
}] AS row`,
  search: `RETURN [COLLECT {
  MATCH (a:Agency {name: $name}) WITH a ORDER BY a.id LIMIT 1
  RETURN [a.id, a.name, a.nameEn, a.kind]
}, COLLECT {
  ${HITS}
  RETURN [rank, n.id, n.name, n.nameEn, labels(n)]
}] AS row`,
  /** For when no agency has exactly this name: aliases, the other language, other case. */
  otherNames: `CALL db.index.fulltext.queryNodes('entity_search', $question) YIELD node AS a
WITH a WHERE a:Agency AND (toLower(a.nameEn) = $lower OR any(x IN a.aliases WHERE toLower(x) = $lower))
WITH a ORDER BY a.id LIMIT 1
RETURN [a.id, a.name, a.nameEn, a.kind] AS row`,
} as const
