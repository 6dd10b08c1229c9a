import type { NodeType, Relationship } from '../../../ontology/model.ts'
import type { SeedNode, SeedRelationship } from '../../seed.ts'

/** The field that says of which city nodes of a type are; undefined where they are of none. */
export function cityField(type: NodeType): Relationship | undefined {
  return [...type.relationships.values()].find(
    ({ target, single, direction }) => target === 'City' && single && direction === 'OUT',
  )
}

/** Of which city each node is, both by `id`. */
export function citiesOf(
  nodes: ReadonlyMap<string, SeedNode>,
  relationships: readonly SeedRelationship[],
): ReadonlyMap<string, string> {
  const cities = new Map<string, string>()
  for (const { type, from, to } of relationships) {
    const owner = nodes.get(from)?.type
    const field = owner && cityField(owner)
    if (field?.types.includes(type) && nodes.get(to)?.type.name === field.target) cities.set(from, to)
  }
  return cities
}
