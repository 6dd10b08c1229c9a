import type { Ontology } from '../ontology/model.ts'
import { EVIDENCE_DATED, datesBeside } from '../ontology/rules.ts'
import { SEARCH_DATES, SEARCH_PROPERTIES } from './search-properties.ts'
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
    const { properties, evidence, dates, searchable } = shapeOfNodes(type)
    add(type.label, ['id', 'seed', ...properties.keys(), ...dates.keys()])
    if (evidence) add(type.label, ['evidence'])
    if (searchable) add(type.label, [...Object.keys(SEARCH_PROPERTIES), ...SEARCH_DATES])
    const relationships = [...type.relationships.values()].flatMap(({ types, properties: own, references }) =>
      types.map((one) => ({ type: one, stored: [...own.values(), ...references.values()] })),
    )
    const lists = [...type.entityLists.values()].map((list) => ({
      type: list.type,
      stored: [...list.properties.values()],
    }))
    for (const { type: one, stored } of [...relationships, ...lists]) {
      const dates = datesBeside([{ dated: EVIDENCE_DATED }, ...stored])
      add(one, ['evidence', 'seed', ...stored.map(({ property }) => property), ...dates.keys()])
    }
  }
  return [...names].sort()
}
