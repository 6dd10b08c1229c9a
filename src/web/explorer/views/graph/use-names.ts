import { useLanguage, useMessages } from '../../language/language.tsx'
import type { Kind } from '../../pages.ts'
import { messages } from './messages.ts'
import type { Relationship, RelationshipType } from './relationships.ts'

/** How relationships are called. */
export interface Names {
  /** As seen from one end: `drives`, and from the other `driven by`. */
  readonly typeName: (type: RelationshipType, direction: 'IN' | 'OUT') => string
  /** The way to expand along: `drives · Goal`. */
  readonly relationshipName: (relationship: Relationship) => string
  readonly kindName: (kind: Kind) => string
}

/** How relationships are called in the language of the page. */
export function useNames(): Names {
  const { text } = useLanguage()
  const own = useMessages(messages)
  const typeName: Names['typeName'] = (type, direction) => own(`${type}_${direction}`)
  return {
    typeName,
    relationshipName: ({ types, direction, to }) =>
      `${types.map((type) => typeName(type, direction)).join(' / ')} · ${text(to)}`,
    kindName: text,
  }
}
