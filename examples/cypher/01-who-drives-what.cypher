// Who drives which goal, through which initiatives, and who says so?
// DRIVES is one hop; `via` lists the initiatives behind it, `evidence` the places in the source. `basis` limits it to
// goals that the source states, without those that follow from a passage's topic.
MATCH (a:Agency)-[d:DRIVES {basis: 'STATED'}]->(g:Goal)
UNWIND d.via AS id
MATCH (i:Initiative {id: id})
WITH g, a, d, i ORDER BY i.id
WITH g, a, d, collect(i.name) AS through
RETURN g.name AS goal, a.name AS agency, through, size(d.evidence) AS citations
ORDER BY goal, citations DESC, agency
