import type { Relationship } from '../ontology.ts'

/** Initiatives and figures have lists of their own; what an edge says takes a line; bare names make one fact. */
export function styleOf({
  to,
  edgeFields,
  references,
}: Relationship): 'figures' | 'initiatives' | 'names' | 'ties' {
  if (to === 'initiative') return 'initiatives'
  if (to === 'outcome') return 'figures'
  return (edgeFields ?? references) ? 'ties' : 'names'
}
