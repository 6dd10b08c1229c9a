import { asList, asText } from '../../../graph/json.ts'
import { isIdentifier } from '../../../ontology/names.ts'
import { type Diagnostics, printLocation } from '../../diagnostics.ts'
import { type StatedRecord, isDefinition } from '../stated.ts'

/**
 * Reads `formerly`: the identifiers of what was merged into each record. Facts that were written before go on using
 * them, so records and relationships under such an identifier are those of what it went into.
 * @returns the records, under identifiers that are in use.
 */
export function followMerged(records: readonly StatedRecord[], diagnostics: Diagnostics): StatedRecord[] {
  const current = new Map<string, StatedRecord>()
  const defined = new Map(records.filter(isDefinition).map((record) => [record.id, record]))
  for (const record of records) {
    for (const id of asList(record.properties['formerly']).map(asText)) {
      const problem = problemOf(id, record, defined.get(id), current.get(id))
      if (problem === undefined) current.set(id, record)
      else diagnostics.add(record.at, `formerly of ${record.id}: ${problem}`)
    }
  }
  if (current.size === 0) return [...records]
  const nowOf = (id: string): string => current.get(id)?.id ?? id
  return records.map((record) => ({
    ...record,
    id: nowOf(record.id),
    relationships: record.relationships.map((one) => ({
      ...one,
      ownerId: nowOf(one.ownerId),
      otherId: nowOf(one.otherId),
    })),
  }))
}

function problemOf(
  id: string,
  { type, id: own }: StatedRecord,
  definition: StatedRecord | undefined,
  other: StatedRecord | undefined,
): string | undefined {
  if (!id.startsWith(`${type.prefix}:`) || !isIdentifier(id)) {
    return `"${id}" is no id of ${type.plural}; expected one such as ${type.prefix}:a-readable-slug`
  }
  if (id === own) return `${id} is its own id; leave it out`
  if (definition) return `${id} is still defined at ${printLocation(definition.at)}; remove that definition`
  if (other) return `${id} was merged into ${other.id} at ${printLocation(other.at)}; it can be in one only`
  return undefined
}
