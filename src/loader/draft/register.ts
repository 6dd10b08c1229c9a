import type { Seed, SeedNode } from '../seed.ts'
import type { KnownEntity, Register } from './model.ts'

/** The city of all entities of a seed that has no cities. */
const HOME_CITY: KnownEntity = {
  id: 'city:shanghai',
  type: 'City',
  names: ['上海市', '上海', 'Shanghai'],
  city: undefined,
}

/** What drafting looks up, by type. */
const TYPES: ReadonlySet<string> = new Set(['Agency', 'Goal', 'District', 'City', 'Indicator'])

/** The entities of a seed as a drafter knows them. */
export function registerOf(seed: Seed): Register {
  const nodes = [...seed.nodes.values()].filter(({ type }) => TYPES.has(type.name))
  const hasCities = nodes.some(({ type }) => type.name === 'City')
  const cities = new Map(
    seed.relationships
      .filter(({ to }) => seed.nodes.get(to)?.type.name === 'City')
      .map(({ from, to }) => [from, to]),
  )
  const entities = nodes.map((node) => {
    const own = cities.get(node.id)
    return entityOf(node, hasCities ? own : HOME_CITY.id)
  })
  return { entities: hasCities ? entities : [HOME_CITY, ...entities] }
}

function entityOf({ id, type, properties }: SeedNode, city: string | undefined): KnownEntity {
  const { name, nameEn, aliases, unit } = properties
  const others: readonly unknown[] = Array.isArray(aliases) ? aliases : []
  const names = [name, nameEn, ...others].filter((one) => typeof one === 'string')
  return { id, type: type.name, names, city, ...(typeof unit === 'string' ? { unit } : {}) }
}
