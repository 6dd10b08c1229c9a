import type { NodeType, Ontology } from '../../ontology/model.ts'
import type { SeedCitation, SeedSource } from '../seed.ts'
import type { StatedRecord, StatedRelationship } from './stated.ts'

/** The passages of a bulletin as records, each with its range and theme. */
export function passageRecords(source: SeedSource, ontology: Ontology): StatedRecord[] {
  const type = ontology.nodes.get('Passage')
  if (!type) return []
  return source.passages.map(({ kind, start, end, theme, at }, index) => {
    const number = index + 1
    const id = passageId(source.id, number)
    const citations = [{ source: source.id, start, end, at }]
    const evidence = { at, citations }
    const relationships = [
      ...relate(type, 'source', id, source.id, evidence),
      ...(theme === undefined ? [] : relate(type, 'theme', id, theme, evidence)),
    ]
    const properties = { number, kind, start, end }
    const stated = new Set(Object.keys(properties))
    return {
      type,
      id,
      source: source.id,
      properties,
      stated,
      citations: [],
      figure: undefined,
      relationships,
      at,
    }
  })
}

/** The `id` of a passage, counted from 1. */
export function passageId(source: string, number: number): string {
  return `passage:${source.replace(/^source:/, '')}-${number}`
}

/** Relates a theme stated in the facts of a bulletin to its source. */
export function withSource(record: StatedRecord, source: SeedSource): StatedRecord {
  if (record.type.name !== 'Theme') return record
  const own = relate(record.type, 'source', record.id, source.id, record)
  return { ...record, relationships: [...own, ...record.relationships] }
}

function relate(
  owner: NodeType,
  fieldName: string,
  ownerId: string,
  otherId: string,
  { citations, at }: { citations: readonly SeedCitation[]; at: StatedRecord['at'] },
): StatedRelationship[] {
  const field = owner.relationships.get(fieldName)
  const type = field?.types[0]
  if (!field || type === undefined) return []
  return [{ owner, field, ownerId, otherId, type, properties: {}, citations, at }]
}
