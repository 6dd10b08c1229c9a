// How did a figure develop?
// What sources say of one indicator, in the order of the periods it is about, with who says so and when.
MATCH (i:Indicator {id: 'indicator:shanghai-foreign-trade'})<-[:MEASURES]-(o:Outcome)
OPTIONAL MATCH (o)-[:STATED_BY]->(s:Source)
RETURN i.name AS indicator, o.periodStart AS since, o.periodEnd AS until, o.raw AS raw, o.value AS value,
  s.name AS source, s.published AS published
ORDER BY until, since, raw, source
