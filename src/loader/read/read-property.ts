import type { Json } from '../../graph/port.ts'
import type { Property } from '../../ontology/model.ts'
import { expectedOf, isAllowed, tooMany } from '../property-values.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { type YamlValue, describe } from './yaml-tree.ts'

/** Reads the value of a property; reports one that the ontology does not allow and returns undefined. */
export function readProperty(
  property: Property,
  value: YamlValue,
  what: string,
  diagnostics: Diagnostics,
): Json | undefined {
  if (!property.list) return readScalar(property, value, what, diagnostics)
  if (value.kind !== 'list') {
    diagnostics.add(value.at, `${what} is ${describe(value)}; expected a list such as [a, b]`)
    return undefined
  }
  const number = tooMany(property, value.items.length)
  if (number !== undefined) diagnostics.add(value.at, `${what} ${number}`)
  const items: Json[] = []
  for (const item of value.items) {
    const read = readScalar(property, item, `an item of ${what}`, diagnostics)
    if (read !== undefined) items.push(read)
  }
  return items
}

function readScalar(
  property: Property,
  value: YamlValue,
  what: string,
  diagnostics: Diagnostics,
): Json | undefined {
  const content = value.kind === 'scalar' ? value.value : null
  if (content !== null && isAllowed(property, content)) return content
  diagnostics.add(value.at, `${what} is ${describe(value)}; expected ${expectedOf(property, content)}`)
  return undefined
}
