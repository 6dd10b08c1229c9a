// What does one source say?
// The agencies, initiatives, goals and figures that each of its paragraphs names, with the first place of each.
MATCH (s:Source {id: 'source:shanghai-2025-bulletin'})<-[:PART_OF]-(p:Passage)
MATCH (p)<-[r:STATED_IN]-(n:Entity)
WHERE n:Agency OR n:Initiative OR n:Goal OR n:Outcome
WITH p, n, min(r.start) AS start
RETURN p.number AS paragraph, start, [label IN labels(n) WHERE label <> 'Entity'][0] AS label, n.name AS name
ORDER BY paragraph, start, name
LIMIT 40
