import type { Relationship, RelationshipDirection } from '../ontology/model.ts'
import { ENTITY } from '../ontology/rules.ts'
import { visibleNode, visibleTie } from './as-of.ts'
import type { StatementBuilder } from './statement-builder.ts'

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

/** What a `MATCH` looks for. */
export interface Pattern {
  readonly text: string
  /** What has to hold besides, as of the day of `@asOf`; nothing without that. */
  readonly conditions: readonly string[]
}

/**
 * The pattern from a bound node along a relationship: `(v0)-[v1:LEADS|SUPPORTS]->(v2:Initiative)`.
 * It starts at the bound node: the embedded engine would otherwise scan the label for each row.
 * @param options `label`: what the start node must have, where its type is not known; `length`: how many
 *   relationships one after another, `*0..`.
 */
export function pattern(
  builder: StatementBuilder,
  from: string,
  relationship: Pick<Relationship, 'types' | 'direction' | 'target'>,
  to: string,
  options: {
    readonly variable?: string | undefined
    readonly label?: string | undefined
    readonly length?: string
  } = {},
): Pattern {
  const { label, length, variable } = options
  const start = label ? `(${from}:${label})` : `(${from})`
  const tie = builder.asOf && length === undefined ? (variable ?? builder.variable()) : variable
  const middle = `[${tie ?? ''}:${relationship.types.join('|')}${length ?? ''}]`
  const end = `(${to}:${relationship.target})`
  const [before, after] = ARROWS[relationship.direction]
  const text = `${start}${before}${middle}${after}${end}`
  if (builder.asOf && length !== undefined) return alongVisible(builder, text, relationship.target)
  const conditions = [
    ...(tie === undefined ? [] : visibleTie(builder, tie)),
    ...visibleNode(builder, to, relationship.target === ENTITY ? undefined : relationship.target),
  ]
  return { text, conditions }
}

/** A pattern of several relationships one after another, between nodes of one type: all on the way have to be visible. */
function alongVisible(builder: StatementBuilder, text: string, label: string): Pattern {
  const [path, tie, node] = [builder.variable(), builder.variable(), builder.variable()]
  const all = (one: string, of: string, conditions: readonly string[]): readonly string[] =>
    conditions.map((condition) => `all(${one} IN ${of}(${path}) WHERE ${condition})`)
  return {
    text: `${path} = ${text}`,
    conditions: [
      ...all(tie, 'relationships', visibleTie(builder, tie)),
      ...all(node, 'nodes', visibleNode(builder, node, label)),
    ],
  }
}

/** The pattern of all nodes of a label: `(v0:Agency)`. */
export function nodePattern(builder: StatementBuilder, node: string, label: string): Pattern {
  return { text: `(${node}:${label})`, conditions: visibleNode(builder, node, label) }
}

/** A `MATCH` of a pattern that fulfils conditions, in one line. */
export function matching({ text, conditions }: Pattern, ...others: readonly (string | undefined)[]): string {
  return [`MATCH ${text}`, ...where([...conditions, ...others])].join(' ')
}

/** A `WHERE` of the conditions there are; none without any. */
export function where(conditions: readonly (string | undefined)[]): readonly string[] {
  const present = conditions.filter((condition) => condition !== undefined && condition !== '')
  return present.length === 0 ? [] : [`WHERE ${present.join(' AND ')}`]
}

/** The same relationship narrowed to one role. */
export function withRole(relationship: Relationship, role: string | undefined): Relationship {
  const type = role === undefined ? undefined : relationship.roles?.typeOf.get(role)
  return type === undefined ? relationship : { ...relationship, types: [type] }
}
