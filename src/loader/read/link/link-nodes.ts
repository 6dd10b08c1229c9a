import { asList, asText } from '../../../graph/json.ts'
import type { Json } from '../../../graph/port.ts'
import type { Property } from '../../../ontology/model.ts'
import { groupBy } from '../../../group-by.ts'
import { type Diagnostics, printLocation } from '../../diagnostics.ts'
import { isStoredWithItemsOnly } from '../../property-values.ts'
import { sortCitations } from '../../../citation.ts'
import type { AddedAlias, SeedNode } from '../../seed.ts'
import { type StatedRecord, isDefinition } from '../stated.ts'

/**
 * Merges all records with the same `id` into one node. One of them defines names and properties; the others add
 * citations, aliases and relationships.
 */
export function linkNodes(records: readonly StatedRecord[], diagnostics: Diagnostics): Map<string, SeedNode> {
  const nodes = new Map<string, SeedNode>()
  for (const [id, same] of groupBy(records, (record) => record.id)) {
    refuseDuplicates(id, same, diagnostics)
    const main = same.find(isDefinition) ?? same[0]
    if (!main) continue
    const addedAliases = aliasesAddedTo(main, same)
    const figure = same.find((record) => record.figure)?.figure
    nodes.set(id, {
      type: main.type,
      id,
      properties: withAliases(completeProperties(main, diagnostics), addedAliases),
      addedAliases,
      evidence: sortCitations(same.flatMap((record) => record.citations)),
      ...(figure ? { figure } : {}),
      at: main.at,
    })
  }
  return nodes
}

/** The aliases that other records state besides those of the definition, each once for every source. */
function aliasesAddedTo(main: StatedRecord, same: readonly StatedRecord[]): AddedAlias[] {
  const defined = asList(main.properties['aliases']).map(asText)
  return same.flatMap((record) => {
    const { source, at } = record
    if (record === main || source === undefined) return []
    const aliases = asList(record.properties['aliases']).map(asText)
    return [...new Set(aliases)]
      .filter((alias) => !defined.includes(alias))
      .map((alias) => ({ alias, source, at: record.aliasesAt ?? at }))
  })
}

/** Properties of a node with aliases that sources add. */
export function withAliases(
  properties: Readonly<Record<string, Json>>,
  added: readonly AddedAlias[],
): Readonly<Record<string, Json>> {
  if (added.length === 0) return properties
  const all = [...asList(properties['aliases']).map(asText), ...added.map(({ alias }) => alias)]
  return { ...properties, aliases: [...new Set(all)] }
}

function refuseDuplicates(id: string, same: readonly StatedRecord[], diagnostics: Diagnostics): void {
  const first = same.find(isDefinition)
  for (const record of same) {
    const earlier = same.find((other) => other !== record && other.at.file === record.at.file)
    if (earlier && isAfter(record, earlier)) {
      diagnostics.add(record.at, `duplicate ${id}; first recorded at ${printLocation(earlier.at)}`)
    } else if (first && isDefinition(record) && record !== first) {
      const other = printLocation(first.at)
      diagnostics.add(
        record.at,
        `${id} is already defined at ${other}; give only id, char, aliases and relationships here`,
      )
    }
  }
}

function isAfter(a: StatedRecord, b: StatedRecord): boolean {
  return a.at.line > b.at.line || (a.at.line === b.at.line && a.at.column > b.at.column)
}

/** Adds empty lists; reports required properties that are missing. */
function completeProperties(record: StatedRecord, diagnostics: Diagnostics): Record<string, Json> {
  const complete: Record<string, Json> = {}
  const missing: Property[] = []
  for (const property of record.type.properties.values()) {
    const value = record.properties[property.property]
    if (property.field === 'id') complete[property.property] = record.id
    else if (isStoredWithItemsOnly(property) && asList(value).length === 0) continue
    else if (value !== undefined) complete[property.property] = value
    else if (property.required && property.list) complete[property.property] = []
    else if (property.required && !record.stated.has(property.property)) missing.push(property)
  }
  for (const { properties } of record.type.embedded.values()) {
    for (const { property } of properties.values()) {
      const value = record.properties[property]
      if (value !== undefined) complete[property] = value
    }
  }
  if (missing.length > 0) {
    const names = missing.map((property) => property.field).join(', ')
    diagnostics.add(record.at, `${record.id} lacks ${names}`)
  }
  return complete
}

/** Name, English name and aliases. */
export function namesOf(node: SeedNode): string[] {
  const { name, nameEn, aliases } = node.properties
  return [name, nameEn, ...asList(aliases)].map(asText).filter((one) => one !== '')
}
