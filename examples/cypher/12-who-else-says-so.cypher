// Who else says so, and who says otherwise?
// For the figures of one indicator, those that agree with them and those that differ, each with its source.
MATCH (i:Indicator {id: 'indicator:shanghai-foreign-trade'})<-[:MEASURES]-(o:Outcome)
OPTIONAL MATCH (o)-[r:AGREES_WITH|DIFFERS_FROM]-(other:Outcome)
OPTIONAL MATCH (other)-[:STATED_BY]->(s:Source)
RETURN o.raw AS raw, o.periodEnd AS until, type(r) AS relation, other.raw AS otherRaw, s.name AS source
ORDER BY until, raw, relation, otherRaw, source
