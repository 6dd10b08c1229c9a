// What does one agency drive that another does not?
// For two bureaus, such as those of two cities with the same name: the goals of the first alone, and through what.
MATCH (here:Agency {id: 'agency:emergency-management-bureau'})-[d:DRIVES]->(g:Goal)
WHERE COUNT { MATCH (g)<-[:DRIVES]-(there:Agency) WHERE there.id = 'agency:commerce-commission' } = 0
RETURN here.name AS agency, g.name AS goal, d.basis AS basis, size(d.via) AS initiatives
ORDER BY goal
