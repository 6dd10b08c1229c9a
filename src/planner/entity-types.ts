import { asText } from '../graph/json.ts'
import type { NodeType, Ontology } from '../ontology/model.ts'
import type { SelectedField } from './selection.ts'
import { type Variables, argumentOf, itemsOf, sampleOf } from './value.ts'

/** The types of entities that a field with the argument `types` asks for. */
export function typesOf(ontology: Ontology, field: SelectedField, variables: Variables): readonly NodeType[] {
  const entities = [...ontology.entityTypes.values()]
  const types = argumentOf(field, 'types', variables)
  if (!types) return entities
  const wanted = itemsOf(types).map((item) => asText(sampleOf(item)))
  return entities.filter(({ entityType = '' }) => wanted.includes(entityType))
}
