import type { Ontology } from '../ontology/model.ts'
import { SEARCH_PROPERTIES } from './search-properties.ts'
import { shapeOfNodes } from './shape.ts'

/**
 * The properties that loads write, as `Agency.kind` and `LEADS.evidence`, sorted. All others were added by somebody
 * else.
 */
export function knownProperties(ontology: Ontology): string[] {
  const names = new Set<string>()
  const add = (owner: string, properties: Iterable<string>): void => {
    for (const property of properties) names.add(`${owner}.${property}`)
  }
  for (const type of ontology.nodes.values()) {
    const { properties, evidence, searchable } = shapeOfNodes(type)
    add(type.label, ['id', 'seed', ...properties.keys()])
    if (evidence) add(type.label, ['evidence'])
    if (searchable) add(type.label, Object.keys(SEARCH_PROPERTIES))
    for (const { types, properties: own, references } of type.relationships.values()) {
      const stated = [...own.values(), ...references.values()].map(({ property }) => property)
      for (const one of types) add(one, ['evidence', 'seed', ...stated])
    }
  }
  return [...names].sort()
}
