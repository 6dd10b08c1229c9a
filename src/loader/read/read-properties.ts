import type { Json } from '../../graph/port.ts'
import type { NodeType } from '../../ontology/model.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { isId } from '../property-values.ts'
import { readProperty } from './read-property.ts'
import { asMap, asText, refuseUnknownKeys, valueOf } from './yaml-fields.ts'
import type { YamlMap } from './yaml-tree.ts'

/** Reads `id`; undefined with a diagnostic where it lacks the prefix of its type or is no readable slug. */
export function readId(map: YamlMap, type: NodeType, diagnostics: Diagnostics): string | undefined {
  const value = valueOf(map, 'id')
  const like = `${type.prefix}:a-readable-slug`
  if (!value) {
    diagnostics.addUnreadable(map.at, `this record of ${type.plural} has no id: give it one such as ${like}`)
    return undefined
  }
  const id = asText(value, 'id', diagnostics)
  if (id === undefined) return undefined
  if (id.startsWith(`${type.prefix}:`) && isId(id)) return id
  diagnostics.addUnreadable(value.at, `id is "${id}", but in ${type.plural} it should be like ${like}`)
  return undefined
}

/** What a record says of properties, by their name in the database. */
export interface StatedProperties {
  readonly read: Readonly<Record<string, Json>>
  /** Those it says anything of, right or wrong. */
  readonly stated: ReadonlySet<string>
}

/** Reads the properties of a record, those of embedded objects among them; keys of other sorts are not looked at. */
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

/** A stretch of time does not end before it starts. */
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
    diagnostics.add(map.at, `${what} ends on ${end}, before it starts on ${start}`)
  }
}
