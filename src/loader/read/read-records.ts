import type { NodeType, Ontology, Relationship } from '../../ontology/model.ts'
import { didYouMean, oneOf } from '../../did-you-mean.ts'
import type { Diagnostics } from '../diagnostics.ts'
import type { SeedCitation, SeedSource } from '../seed.ts'
import { SUBJECT, readSubject, subjectField } from './implied-subject.ts'
import { readCitation, readCitations } from './read-citations.ts'
import { deriveFigure } from './read-figure.ts'
import { readId, readProperties, statedFields } from './read-properties.ts'
import { readProperty } from './read-property.ts'
import type { StatedRecord, StatedRelationship } from './stated.ts'
import { asList, asMap, asText, refuseUnknownKeys, valueOf } from './yaml-fields.ts'
import type { YamlMap, YamlValue } from './yaml-tree.ts'

/** Types whose records are derived from `source.yaml`. */
export const FROM_SOURCE_FILE: readonly string[] = ['Source', 'Passage']

/**
 * Reads a file of sections (`agencies:`, `goals:`, …) into records. The ontology says what a record may hold.
 * @param source the source the file cites; undefined for a register, which cites none.
 */
export function readRecords(
  tree: YamlValue,
  ontology: Ontology,
  source: SeedSource | undefined,
  diagnostics: Diagnostics,
): StatedRecord[] {
  const types = new Map([...ontology.nodes.values()].map((type) => [type.plural, type]))
  const sections = [...types.values()]
    .filter((type) => !FROM_SOURCE_FILE.includes(type.name))
    .map((type) => type.plural)
  const file = asMap(tree, 'the file', `${sections[0] ?? 'records'}: […]`, diagnostics)
  const records: StatedRecord[] = []
  for (const { key, keyAt, value } of file?.entries ?? []) {
    const type = types.get(key)
    if (!type) {
      const hint = didYouMean(key, sections) || `; expected ${oneOf(sections)}`
      diagnostics.addUnreadable(keyAt, `unknown section "${key}"${hint}`)
    } else if (FROM_SOURCE_FILE.includes(type.name)) {
      diagnostics.add(keyAt, `${key} belong in source.yaml`)
    } else {
      for (const item of asList(value, key, `[{ id: ${type.prefix}:… }]`, diagnostics)) {
        const record = readRecord(item, type, ontology, source, diagnostics)
        if (record) records.push(record)
      }
    }
  }
  return records
}

function readRecord(
  value: YamlValue,
  type: NodeType,
  ontology: Ontology,
  source: SeedSource | undefined,
  diagnostics: Diagnostics,
): StatedRecord | undefined {
  const map = asMap(value, `a record of ${type.plural}`, `{ id: ${type.prefix}:…, name: … }`, diagnostics)
  const id = map && readId(map, type, diagnostics)
  if (!map || id === undefined) return undefined
  refuseUnknownKeys(map, keysOf(type, source), id, diagnostics)
  const { read, stated } = readProperties(map, type, id, diagnostics)
  const citations = readChar(map, type, source, id, diagnostics)
  const figure = source && readFigureCitation(map, source, id, diagnostics)
  const properties =
    stated.size > 0 && type.properties.has('raw')
      ? deriveFigure(map, id, { read, stated }, figure, citations, diagnostics)
      : read
  const relationships = [...type.relationships.values()].flatMap((field) =>
    readRelationships(map, { id, type, field, ontology, source, citations }, diagnostics),
  )
  const aliases = valueOf(map, 'aliases')
  const implied = source && readSubject(map, { id, type, source, citations }, diagnostics)
  return {
    type,
    id,
    source: source?.id,
    properties,
    stated,
    ...(aliases ? { aliasesAt: aliases.at } : {}),
    citations,
    figure,
    relationships: [...relationships, ...(implied ? [implied] : [])],
    at: map.at,
  }
}

function keysOf(type: NodeType, source: SeedSource | undefined): string[] {
  const fields = propertyKeys(type)
  if (!source) return [...fields, ...registerFields(type).map(({ field }) => field)]
  const figure = type.properties.has('raw') ? ['figure'] : []
  const subject = subjectField(type) ? [SUBJECT] : []
  const relationships = [...type.relationships.values()]
    .filter(({ common }) => !common)
    .map(({ field }) => field)
  return [...fields, ...relationships, ...(type.evidence ? ['char'] : []), ...figure, ...subject]
}

/** The keys of a record for its properties. */
export function propertyKeys({ properties, embedded }: NodeType): string[] {
  const stated = [...embedded.values()].filter(({ derived }) => !derived)
  return [...statedFields(properties), ...stated.map(({ field }) => field)]
}

/** The fields of relationships that need no evidence, as seen from the type that has them. */
export function registerFields(type: NodeType): Relationship[] {
  return [...type.relationships.values()].filter(({ register, direction }) => register && direction === 'OUT')
}

/** Reads the relationships of a record that need no evidence. */
export function readUncited(
  map: YamlMap,
  owner: { readonly id: string; readonly type: NodeType; readonly ontology: Ontology },
  diagnostics: Diagnostics,
): StatedRelationship[] {
  return registerFields(owner.type).flatMap((field) =>
    readRelationships(map, { ...owner, field, source: undefined, citations: [] }, diagnostics),
  )
}

function readChar(
  map: YamlMap,
  type: NodeType,
  source: SeedSource | undefined,
  what: string,
  diagnostics: Diagnostics,
): SeedCitation[] {
  if (!source || !type.evidence) return []
  const value = valueOf(map, 'char')
  if (value) return readCitations(value, source, `char of ${what}`, diagnostics)
  diagnostics.add(map.at, `${what} lacks char; cite the source, for example char: ['12,18']`)
  return []
}

function readFigureCitation(
  map: YamlMap,
  source: SeedSource,
  what: string,
  diagnostics: Diagnostics,
): SeedCitation | undefined {
  const value = valueOf(map, 'figure')
  return value && readCitation(value, source, `figure of ${what}`, diagnostics)
}

/** A relationship field of a record, and what its items inherit from the record. */
interface Owner {
  readonly id: string
  readonly type: NodeType
  readonly field: Relationship
  readonly ontology: Ontology
  readonly source: SeedSource | undefined
  readonly citations: readonly SeedCitation[]
}

function readRelationships(map: YamlMap, owner: Owner, diagnostics: Diagnostics): StatedRelationship[] {
  const { field } = owner
  const value = valueOf(map, field.field)
  // Keys that a register may not have are reported as unknown.
  if (!value || !(owner.source ?? field.register)) return []
  const what = `${field.field} of ${owner.id}`
  const example = exampleOf(owner)
  if (field.derived) {
    diagnostics.add(value.at, `${what} is derived during the load; leave it out`)
    return []
  }
  if (field.single) return readRelationship(value, owner, what, example, diagnostics)
  const items = asList(value, what, `[${example}]`, diagnostics)
  return items.flatMap((item) => readRelationship(item, owner, `an item of ${what}`, example, diagnostics))
}

function exampleOf({ field, ontology }: Owner): string {
  const prefix = ontology.nodes.get(field.target)?.prefix ?? field.target.toLowerCase()
  const roles = field.roles ? [`${field.roles.field}: ${[...field.roles.typeOf.keys()].join('|')}`] : []
  const properties = [...field.properties.values()]
    .filter((property) => property.required && !property.derived)
    .map((property) => `${property.field}: ${property.values?.join('|') ?? '…'}`)
  return `{ ${[`id: ${prefix}:…`, ...roles, ...properties].join(', ')} }`
}

function readRelationship(
  value: YamlValue,
  owner: Owner,
  what: string,
  example: string,
  diagnostics: Diagnostics,
): StatedRelationship[] {
  const { field, source } = owner
  const map = asMap(value, what, example, diagnostics)
  if (!map) return []
  const keys = [...(field.roles ? [field.roles.field] : []), ...statedFields(field.properties)]
  // What the loader derives is refused below, in words of its own.
  const derived = [...field.properties.values()].flatMap((one) =>
    valueOf(map, one.field) ? [one.field] : [],
  )
  refuseUnknownKeys(map, ['id', ...keys, ...(source ? ['char'] : []), ...derived], what, diagnostics)
  const idValue = valueOf(map, 'id')
  if (!idValue) diagnostics.add(map.at, `${what} lacks id; expected ${example}`)
  const otherId = idValue && asText(idValue, `id in ${what}`, diagnostics)
  const type = readType(map, owner, what, diagnostics)
  const properties = readEdgeProperties(map, field, what, diagnostics)
  const char = source && valueOf(map, 'char')
  const citations = char ? readCitations(char, source, `char in ${what}`, diagnostics) : owner.citations
  if (!idValue || otherId === undefined || type === undefined) return []
  return [
    {
      owner: owner.type,
      field,
      ownerId: owner.id,
      otherId,
      type,
      properties,
      citations,
      at: idValue.at,
    },
  ]
}

/** The relationship type: that of the field, or the one its role stands for. */
function readType(
  map: YamlMap,
  { field }: Owner,
  what: string,
  diagnostics: Diagnostics,
): string | undefined {
  if (!field.roles) return field.types[0]
  const { field: key, typeOf } = field.roles
  const roles = [...typeOf.keys()]
  const value = valueOf(map, key)
  if (!value) {
    diagnostics.add(map.at, `${what} lacks ${key}; expected ${oneOf(roles)}`)
    return undefined
  }
  const role = asText(value, `${key} in ${what}`, diagnostics)
  if (role === undefined) return undefined
  const type = typeOf.get(role)
  if (type !== undefined && field.types.includes(type)) return type
  const hint = didYouMean(role, roles)
  diagnostics.add(value.at, `${key} in ${what} is "${role}"; expected ${oneOf(roles)}${hint}`)
  return undefined
}

function readEdgeProperties(
  map: YamlMap,
  field: Relationship,
  what: string,
  diagnostics: Diagnostics,
): StatedRelationship['properties'] {
  const read: Record<string, StatedRelationship['properties'][string]> = {}
  for (const property of field.properties.values()) {
    const value = valueOf(map, property.field)
    if (property.derived) {
      if (value) {
        diagnostics.add(value.at, `${property.field} in ${what} is derived during the load; leave it out`)
      }
      if (property.scalar === 'Boolean') read[property.property] = false
      continue
    }
    if (!value && property.required) {
      const expected = property.values ? `; expected ${oneOf(property.values)}` : ''
      diagnostics.add(map.at, `${what} lacks ${property.field}${expected}`)
    }
    const content = value && readProperty(property, value, `${property.field} in ${what}`, diagnostics)
    if (content !== undefined) read[property.property] = content
  }
  return read
}
