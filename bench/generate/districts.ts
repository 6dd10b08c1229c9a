import type { Seed } from '../../src/loader/seed.ts'
import { by } from '../../src/by.ts'
import type { NodeRow } from '../../src/loader/rows.ts'
import type { Random } from './draw/random.ts'

/** The districts of a seed, sorted by `id`, without evidence. */
export function districtsOf(seed: Seed): NodeRow[] {
  return [...seed.nodes.values()]
    .filter(({ type }) => type.label === 'District')
    .sort(by(({ id }) => id))
    .map(({ id, properties }) => {
      const stated = Object.entries(properties).filter(([key]) => key !== 'id')
      return {
        id,
        properties: {
          ...Object.fromEntries(stated),
          evidence: [],
        },
      }
    })
}

/** Draws a district; earlier ones are more likely. */
export function districtOf(districts: readonly string[], random: Random): string {
  const index = Math.floor(random.next() * random.next() * districts.length)
  const district = districts[index]
  if (district === undefined) throw new RangeError('there are no districts')
  return district
}
