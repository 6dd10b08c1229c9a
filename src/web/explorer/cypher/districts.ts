/** What the view of the districts shows, in Cypher. */
export function districtsCypher(): string {
  return `MATCH (district:District)
RETURN district.id AS id, district.name AS name, district.adcode AS adcode,
  COUNT { MATCH (district)<-[:LOCATED_IN]-(:Initiative) } AS initiatives,
  COUNT { MATCH (district)<-[:SERVES]-(:Agency) } AS agencies
ORDER BY adcode`
}
