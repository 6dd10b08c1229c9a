import { type Diagnostics, printLocation } from '../../diagnostics.ts'
import type { SeedNode, SeedRelationship } from '../../seed.ts'

/** A place that has names of its own for its bodies, and the relationship that says what is of it. */
const RELATIONSHIPS = { city: 'IN_CITY', district: 'IN_DISTRICT' } as const

/** What sort of place names are unique in. */
export type Level = keyof typeof RELATIONSHIPS

/** Of which city and of which district nodes are, both by `id`. */
export type Places = Readonly<Record<Level, ReadonlyMap<string, string>>>

/** Whether nodes of a type can be of a city or of a district. */
export function canBeOf(level: Level, { type }: SeedNode): boolean {
  return [...type.relationships.values()].some(
    ({ types, direction }) => direction === 'OUT' && types.includes(RELATIONSHIPS[level]),
  )
}

/** Of which city and of which district each node is. */
export function placesOf(relationships: readonly SeedRelationship[]): Places {
  const map = (level: Level): ReadonlyMap<string, string> =>
    new Map(
      relationships
        .filter(({ type }) => type === RELATIONSHIPS[level])
        .map((relationship) => [relationship.from, relationship.to]),
    )
  return { city: map('city'), district: map('district') }
}

/**
 * What is of a district is of its city, too, without saying so.
 * @returns the relationships to cities that follow. Reports those that contradict them.
 */
export function citiesOfDistricts(
  nodes: ReadonlyMap<string, SeedNode>,
  relationships: readonly SeedRelationship[],
  diagnostics: Diagnostics,
): SeedRelationship[] {
  const stated = new Map(
    relationships.filter(({ type }) => type === RELATIONSHIPS.city).map((one) => [one.from, one]),
  )
  return relationships.flatMap((relationship) => {
    const { type, from, to: district, at } = relationship
    const owner = nodes.get(from)
    if (type !== RELATIONSHIPS.district || !owner || !canBeOf('city', owner)) return []
    const city = stated.get(district)?.to
    const own = stated.get(from)
    if (city === undefined) return []
    if (!own) return [{ type: RELATIONSHIPS.city, from, to: city, properties: {}, evidence: [], at }]
    if (own.to !== city) {
      const where = printLocation(own.at)
      const message = `district of ${from}: ${district} is of ${city}, not of ${own.to} as city says at ${where}; leave city out`
      diagnostics.add(at, message)
    }
    return []
  })
}
