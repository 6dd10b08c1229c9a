import type { Relationship, RelationshipDirection } from '../ontology/model.ts'

/** What stands before and after a relationship of a pattern that starts at the type with the field. */
export const ARROWS: Readonly<Record<RelationshipDirection, readonly [string, string]>> = {
  OUT: ['-', '->'],
  IN: ['<-', '-'],
  BOTH: ['-', '-'],
}

/** The direction of the same relationships as seen from the other end. */
export const REVERSE: Readonly<Record<RelationshipDirection, RelationshipDirection>> = {
  OUT: 'IN',
  IN: 'OUT',
  BOTH: 'BOTH',
}

/**
 * The pattern from a bound node along a relationship: `(v0)-[v1:LEADS|SUPPORTS]->(v2:Initiative)`.
 * It starts at the bound node: the embedded engine would otherwise scan the label for each row.
 * @param options `label`: what the start node must have, where its type is not known; `length`: how many
 *   relationships one after another, `*0..`.
 */
export function pattern(
  from: string,
  relationship: Pick<Relationship, 'types' | 'direction' | 'target'>,
  to: string,
  options: {
    readonly variable?: string | undefined
    readonly label?: string | undefined
    readonly length?: string
  } = {},
): string {
  const start = options.label ? `(${from}:${options.label})` : `(${from})`
  const middle = `[${options.variable ?? ''}:${relationship.types.join('|')}${options.length ?? ''}]`
  const end = `(${to}:${relationship.target})`
  const [before, after] = ARROWS[relationship.direction]
  return `${start}${before}${middle}${after}${end}`
}

/** The same relationship narrowed to one role. */
export function withRole(relationship: Relationship, role: string | undefined): Relationship {
  const type = role === undefined ? undefined : relationship.roles?.typeOf.get(role)
  return type === undefined ? relationship : { ...relationship, types: [type] }
}
