import type { Json } from '../../graph/port.ts'
import type { NodeType, Property } from '../../ontology/model.ts'
import { isIdentifier } from '../../ontology/names.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { print } from '../property-values.ts'
import { idLengthOf } from '../shape.ts'
import { readProperty } from './read-property.ts'
import { asMap, asText, refuseUnknownKeys, valueOf } from './yaml-fields.ts'
import type { YamlMap } from './yaml-tree.ts'

/** Reads `id`; reports one that is missing, lacks the prefix of its type or is not a slug, and returns undefined. */
export function readId(map: YamlMap, type: NodeType, diagnostics: Diagnostics): string | undefined {
  const value = valueOf(map, 'id')
  const example = `${type.prefix}:a-readable-slug`
  if (!value) {
    diagnostics.addUnreadable(map.at, `a record of ${type.plural} lacks id; expected one such as ${example}`)
    return undefined
  }
  const id = asText(value, 'id', diagnostics)
  if (id === undefined) return undefined
  if (id.startsWith(`${type.prefix}:`) && isIdentifier(id)) {
    const most = idLengthOf(type)
    if (id.length <= most) return id
    const expected = `expected at most ${most} characters, not ${id.length}`
    diagnostics.addUnreadable(value.at, `id of ${type.plural} is ${print(id)}; ${expected}`)
    return undefined
  }
  diagnostics.addUnreadable(value.at, `id of ${type.plural} is "${id}"; expected one such as ${example}`)
  return undefined
}

/** The fields that a record may state: those that the loader does not derive. */
export function statedFields(properties: ReadonlyMap<string, Property>): readonly string[] {
  return [...properties.values()].filter(({ derived }) => !derived).map(({ field }) => field)
}

/** The properties a record states, by name in the database. */
export interface StatedProperties {
  readonly read: Readonly<Record<string, Json>>
  /** Names of all properties stated, valid or not. */
  readonly stated: ReadonlySet<string>
}

/** Reads the properties of a record, embedded objects included; ignores its other keys. */
export function readProperties(
  map: YamlMap,
  type: NodeType,
  what: string,
  diagnostics: Diagnostics,
): StatedProperties {
  const read: Record<string, Json> = {}
  const stated = new Set<string>()
  for (const property of type.properties.values()) {
    const value = property.field === 'id' ? undefined : valueOf(map, property.field)
    if (!value) continue
    stated.add(property.property)
    const content = readProperty(property, value, `${property.field} of ${what}`, diagnostics)
    if (content !== undefined) read[property.property] = content
  }
  for (const embedded of type.embedded.values()) {
    const value = valueOf(map, embedded.field)
    if (!value) continue
    const where = `${embedded.field} of ${what}`
    const fields = [...embedded.properties.keys()]
    const inner = asMap(value, where, `{ ${fields.map((field) => `${field}: …`).join(', ')} }`, diagnostics)
    if (!inner) continue
    refuseUnknownKeys(inner, fields, where, diagnostics)
    for (const property of embedded.properties.values()) {
      const part = valueOf(inner, property.field)
      if (!part) continue
      stated.add(property.property)
      const content = readProperty(property, part, `${property.field} of ${where}`, diagnostics)
      if (content !== undefined) read[property.property] = content
    }
    refuseReversed(inner, read, embedded.properties, where, diagnostics)
  }
  return { read, stated }
}

/** A period does not end before it starts. */
function refuseReversed(
  map: YamlMap,
  read: Readonly<Record<string, Json>>,
  properties: NodeType['properties'],
  what: string,
  diagnostics: Diagnostics,
): void {
  const start = read[properties.get('start')?.property ?? '']
  const end = read[properties.get('end')?.property ?? '']
  if (typeof start === 'string' && typeof end === 'string' && end < start) {
    diagnostics.add(map.at, `${what} ends on ${end}, before its start on ${start}`)
  }
}
