// What happens in each of the sixteen districts?
// Initiatives that take place there, agencies that serve it, and the goals these initiatives advance. Districts
// with nothing are in the table too: what a bulletin leaves out is a finding.
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
