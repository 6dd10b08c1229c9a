// What grew, by how much, and who answers for it?
// Every year-on-year figure, with the agencies that report it or lead the initiative behind it. `raw` is the figure
// as printed, `value` the number to calculate with. A figure without an agency is for the whole city.
MATCH (o:Outcome)
WHERE o.measure = 'YEAR_ON_YEAR'
CALL (o) {
  MATCH (o)<-[:REPORTED]-(a:Agency)
  WITH a ORDER BY a.id
  RETURN collect(a.name) AS reported_by
}
CALL (o) {
  MATCH (o)<-[:PRODUCED]-(i:Initiative)
  WITH i ORDER BY i.id
  RETURN collect(i.name) AS through
}
CALL (o) {
  MATCH (o)<-[:PRODUCED]-(i:Initiative)
  MATCH (i)<-[:LEADS]-(a:Agency)
  WITH DISTINCT a ORDER BY a.id
  RETURN collect(a.name) AS led_by
}
RETURN o.name AS figure, o.raw AS raw, o.value AS value, o.unit AS unit, o.direction AS direction,
  reported_by, led_by, through
ORDER BY value DESC, figure
