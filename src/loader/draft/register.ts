import { namesOf } from '../read/link/link-nodes.ts'
import { placesOf } from '../read/link/places.ts'
import type { Seed, SeedNode } from '../seed.ts'
import type { KnownEntity, Register } from './model.ts'

/** What drafting looks up, by type. */
const TYPES: ReadonlySet<string> = new Set(['Agency', 'Goal', 'District', 'City', 'Indicator'])

/** The entities of a seed as a drafter knows them. */
export function registerOf({ nodes, relationships }: Seed): Register {
  const { city } = placesOf(relationships)
  const known = [...nodes.values()].filter(({ type }) => TYPES.has(type.name))
  return { entities: known.map((node) => entityOf(node, city.get(node.id))) }
}

function entityOf(node: SeedNode, city: string | undefined): KnownEntity {
  const { unit } = node.properties
  return {
    ...{ id: node.id, type: node.type.name, names: namesOf(node), city },
    ...(typeof unit === 'string' ? { unit } : {}),
  }
}
