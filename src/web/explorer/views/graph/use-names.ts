import { useLanguage } from '../../language/language.tsx'
import type { Direction, Relationship, RelationshipType } from '../../ontology.ts'

/** How relationships are called. */
export interface Names {
  /** As seen from one end: `drives`, and from the other `driven by`. */
  readonly typeName: (type: RelationshipType, direction: Direction) => string
  /** The way to expand along: `drives · Goal`. */
  readonly relationshipName: (relationship: Relationship) => string
}

/** How relationships are called in the language of the page. */
export function useNames(): Names {
  const { kindName, label } = useLanguage()
  const typeName: Names['typeName'] = (type, direction) => label(type, direction)
  return {
    typeName,
    relationshipName: ({ types, direction, to }) =>
      `${types.map((type) => typeName(type, direction)).join(' / ')} · ${kindName(to)}`,
  }
}
