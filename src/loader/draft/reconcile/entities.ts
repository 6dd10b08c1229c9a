import { asList, asText } from '../../../graph/json.ts'
import type { PlacedEntity } from '../../../planner/search/reconciler.ts'
import { placesOf } from '../../read/link/places.ts'
import type { Seed } from '../../seed.ts'

/** What is in the graph already, with all its names and its place. */
export interface GraphEntity extends PlacedEntity {
  readonly unit?: string
}

/** The entities of a seed, for names to be compared with. */
export function entitiesOf({ nodes, relationships }: Seed): GraphEntity[] {
  const { city, district } = placesOf(relationships)
  return [...nodes.values()]
    .filter(({ type }) => type.entity)
    .map(({ id, type, properties }) => {
      const { unit } = properties
      const [ownCity, ownDistrict] = [city.get(id), district.get(id)]
      return {
        id,
        type: type.name,
        name: asText(properties['name']),
        nameEn: asText(properties['nameEn']),
        aliases: asList(properties['aliases']).map(asText),
        ...(ownCity === undefined ? {} : { city: ownCity }),
        ...(ownDistrict === undefined ? {} : { district: ownDistrict }),
        ...(typeof unit === 'string' ? { unit } : {}),
      }
    })
}

/** Every identifier that a seed uses, or used before a merge: none of them is free. */
export function idsIn({ nodes }: Seed): ReadonlySet<string> {
  return new Set(
    [...nodes.values()].flatMap(({ id, properties }) => [id, ...asList(properties['formerly']).map(asText)]),
  )
}
