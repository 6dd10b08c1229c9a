import { parseCitation } from '../../citation.ts'
import type { Json } from '../../graph/port.ts'
import type { TextFormat } from '../format.ts'
import { type Column, EVIDENCE } from '../model.ts'

/**
 * JSON Lines: each line is one statement, with the names that `changes` of the API has. What is missing, or an empty list,
 * is left out.
 */
export function jsonLines(): TextFormat {
  return {
    begin: '',
    nodes: (records) =>
      lines(records, ({ kind, id, values, evidence }) => ({
        subject: 'NODE',
        type: kind.label,
        id,
        properties: propertiesOf(kind.columns, values),
        [EVIDENCE]: places(evidence),
      })),
    between: '',
    edges: (records) =>
      lines(records, ({ kind, from, to, values, evidence }) => ({
        subject: 'RELATIONSHIP',
        type: kind.type,
        fromId: from,
        toId: to,
        properties: propertiesOf(kind.columns, values),
        [EVIDENCE]: places(evidence),
      })),
    end: '',
  }
}

function lines<T>(records: readonly T[], lineOf: (record: T) => object): string {
  return records.map((record) => `${JSON.stringify(lineOf(record))}\n`).join('')
}

function propertiesOf(columns: readonly Column[], values: readonly Json[]): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    columns.flatMap(({ name }, index) => {
      const value = values[index]
      return isMissing(value) ? [] : [[name, value] as const]
    }),
  )
}

/** Whether a value says nothing. */
export function isMissing(value: Json | undefined): value is null | undefined {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

function places(evidence: readonly string[]): readonly object[] {
  return evidence.flatMap((citation) => parseCitation(citation) ?? [])
}
