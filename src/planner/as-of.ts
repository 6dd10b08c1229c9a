import type { Dated } from '../ontology/model.ts'
import { EVIDENCE_DATED } from '../ontology/rules.ts'
import type { StatementBuilder } from './statement-builder.ts'
import type { Read } from './value.ts'

/** The day on which an operation sees the graph: that of `@asOf`. */
export interface AsOf {
  readonly date: Read
  /** Labels of nodes that exist whatever sources say. */
  readonly always: readonly string[]
}

/**
 * Cypher conditions that a bound node was there on the day of `@asOf`; none without that. What has no date was there
 * from the beginning.
 * @param label that the node is known to have; it may be of any type otherwise.
 */
export function visibleNode(builder: StatementBuilder, node: string, label?: string): readonly string[] {
  const { asOf } = builder
  if (!asOf || (label !== undefined && asOf.always.includes(label))) return []
  const stated = `coalesce(${node}.firstStated, '') <= ${asOf.date}`
  if (label !== undefined || asOf.always.length === 0) return [stated]
  return [`(${[...asOf.always.map((always) => `${node}:${always}`), stated].join(' OR ')})`]
}

/** Cypher conditions that a bound relationship was there on the day of `@asOf`, as far as its ends were. */
export function visibleTie(builder: StatementBuilder, relationship: string): readonly string[] {
  const { asOf } = builder
  return asOf ? [`coalesce(${relationship}.firstStated, '') <= ${asOf.date}`] : []
}

/** Cypher for the value of a property of a bound node or relationship, as of the day of `@asOf`. */
export function valueIn(
  builder: StatementBuilder,
  variable: string,
  { property, dated }: { readonly property: string; readonly dated?: Dated | undefined },
): string {
  const stored = `${variable}.${property}`
  const { asOf } = builder
  if (!asOf || !dated) return stored
  switch (dated.kind) {
    case 'first':
      return `CASE WHEN ${stored} <= ${asOf.date} THEN ${stored} END`
    case 'last': {
      const date = builder.variable()
      const dates = `[${date} IN coalesce(${variable}.${dated.dates}, []) WHERE ${date} <= ${asOf.date}]`
      return `CASE WHEN ${stored} <= ${asOf.date} THEN ${stored} ELSE ${dates}[-1] END`
    }
    case 'value': {
      // Values of enums and booleans: the ontology has checked them.
      const before = typeof dated.before === 'string' ? `'${dated.before}'` : String(dated.before)
      return `CASE WHEN coalesce(${variable}.${dated.since}, '') <= ${asOf.date} THEN ${stored} ELSE ${before} END`
    }
    case 'items':
      return itemsIn(builder, stored, `${variable}.${dated.since}`)
  }
}

/** Cypher for the items of a list that were there on the day of `@asOf`, by a list of dates beside it. */
export function itemsIn(builder: StatementBuilder, list: string, dates: string): string {
  const { asOf } = builder
  if (!asOf) return list
  const index = builder.variable()
  const indexes = `range(0, size(${list}) - 1)`
  const known = `[${index} IN ${indexes} WHERE coalesce(${dates}[${index}], '') <= ${asOf.date} | ${list}[${index}]]`
  return `CASE WHEN ${list} IS NULL THEN null ELSE ${known} END`
}

/** Cypher for the citations of a bound node or relationship. */
export function evidenceIn(builder: StatementBuilder, variable: string): string {
  return valueIn(builder, variable, { property: 'evidence', dated: EVIDENCE_DATED })
}
