import { asList, asText } from '../../graph/json.ts'
import type { Json } from '../../graph/port.ts'
import type { Property } from '../../ontology/model.ts'
import { groupBy } from '../../group-by.ts'
import { type Diagnostics, printLocation } from '../diagnostics.ts'
import { sortCitations } from '../../citation.ts'
import type { SeedNode } from '../seed.ts'
import type { StatedRecord } from './stated.ts'

/**
 * Merges all records with the same `id` into one node. One of them defines names and properties; the others add
 * citations and relationships.
 */
export function linkNodes(records: readonly StatedRecord[], diagnostics: Diagnostics): Map<string, SeedNode> {
  const nodes = new Map<string, SeedNode>()
  for (const [id, same] of groupBy(records, (record) => record.id)) {
    refuseDuplicates(id, same, diagnostics)
    const main = same.find((record) => record.stated.size > 0) ?? same[0]
    if (!main) continue
    const figure = same.find((record) => record.figure)?.figure
    nodes.set(id, {
      type: main.type,
      id,
      properties: completeProperties(main, diagnostics),
      evidence: sortCitations(same.flatMap((record) => record.citations)),
      ...(figure ? { figure } : {}),
      at: main.at,
    })
  }
  refuseSharedNames([...nodes.values()], diagnostics)
  return nodes
}

function refuseDuplicates(id: string, same: readonly StatedRecord[], diagnostics: Diagnostics): void {
  const first = same.find((record) => record.stated.size > 0)
  for (const record of same) {
    const earlier = same.find((other) => other !== record && other.at.file === record.at.file)
    if (earlier && isAfter(record, earlier)) {
      diagnostics.add(record.at, `duplicate ${id}; first recorded at ${printLocation(earlier.at)}`)
    } else if (first && record.stated.size > 0 && record !== first) {
      const other = printLocation(first.at)
      diagnostics.add(
        record.at,
        `${id} is already defined at ${other}; give only id, char and relationships here`,
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

/** Names and aliases are unique within the types of which the ontology says so. */
function refuseSharedNames(nodes: readonly SeedNode[], diagnostics: Diagnostics): void {
  const owners = new Map<string, SeedNode>()
  for (const node of nodes) {
    if (!node.type.uniqueNames) continue
    for (const name of new Set(namesOf(node).map(normalise))) {
      const key = `${node.type.name} ${name}`
      const owner = owners.get(key)
      if (!owner) owners.set(key, node)
      else {
        diagnostics.add(
          node.at,
          `${node.id} has the same name "${name}" as ${owner.id} at ${printLocation(owner.at)}; names and aliases must be unique among ${node.type.plural}`,
        )
      }
    }
  }
}

/** Name, English name and aliases. */
export function namesOf(node: SeedNode): string[] {
  const { name, nameEn, aliases } = node.properties
  return [name, nameEn, ...asList(aliases)].map(asText).filter((one) => one !== '')
}

function normalise(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}
