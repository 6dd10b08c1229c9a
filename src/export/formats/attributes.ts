import type { Json } from '../../graph/port.ts'
import { type Column, EVIDENCE } from '../model.ts'
import { isMissing } from './json-lines.ts'
import { attributeType, escapeXml, textOfValue } from './xml.ts'

/** An attribute of GraphML or GEXF, declared once. */
export interface Attribute {
  readonly key: string
  readonly name: string
  readonly type: string
}

/** Attributes of nodes or of relationships. */
export interface Attributes {
  readonly declared: readonly Attribute[]
  /** Those of one record that say something, with their values escaped. */
  readonly of: (
    type: string,
    columns: readonly Column[],
    values: readonly Json[],
    evidence: readonly string[],
  ) => readonly (readonly [key: string, value: string])[]
}

/**
 * The type, a column each, and the evidence.
 * @param keyOf the key of an attribute by its name and its place among them.
 */
export function attributes(
  columns: readonly Column[],
  keyOf: (name: string, index: number) => string,
): Attributes {
  const declared: Attribute[] = [
    { name: 'type', type: 'string' },
    ...columns.map((column) => ({ name: column.name, type: attributeType(column) })),
    { name: EVIDENCE, type: 'string' },
  ].map((attribute, index) => ({ ...attribute, key: keyOf(attribute.name, index) }))
  const keys = new Map(declared.map(({ name, key }) => [name, key]))
  return {
    declared,
    of: (type, ownColumns, values, evidence) => {
      const all: (readonly [string, Json | undefined])[] = [
        ['type', type],
        ...ownColumns.map(({ name }, index) => [name, values[index]] as const),
        [EVIDENCE, evidence],
      ]
      return all.flatMap(([name, value]) =>
        isMissing(value) ? [] : [[keys.get(name) ?? name, escapeXml(textOfValue(value))] as const],
      )
    },
  }
}
