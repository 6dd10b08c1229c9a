// Where are results claimed without a figure?
// By theme, the number of initiatives, how many of them have no outcome, and examples: where to ask next.
MATCH (t:Theme)<-[:UNDER]-(i:Initiative)
WITH t, i, COUNT { MATCH (i)-[:PRODUCED]->(o:Outcome) } AS outcomes
ORDER BY i.id
WITH t, count(i) AS initiatives, collect(CASE WHEN outcomes = 0 THEN i.name END) AS without
RETURN t.name AS theme, initiatives, size(without) AS without_figures, without[0..3] AS for_example
ORDER BY without_figures DESC, theme
