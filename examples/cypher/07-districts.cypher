// What happens in each of the sixteen districts?
// The initiatives located in a district, the goals they advance, and the agencies that serve it. Districts without
// any are listed too: what a bulletin leaves out is a finding.
MATCH (d:District)
CALL (d) {
  MATCH (d)<-[:LOCATED_IN]-(i:Initiative)
  RETURN count(DISTINCT i) AS initiatives
}
CALL (d) {
  MATCH (d)<-[:LOCATED_IN]-(i:Initiative)
  MATCH (i)-[:ADVANCES]->(g:Goal)
  RETURN count(DISTINCT g) AS goals
}
CALL (d) {
  MATCH (d)<-[:SERVES]-(a:Agency)
  RETURN count(a) AS agencies
}
RETURN d.name AS district, d.nameEn AS english, initiatives, goals, agencies
ORDER BY initiatives DESC, agencies DESC, d.adcode
