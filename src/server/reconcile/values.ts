import { z } from 'zod'
import { isMap } from '../../graph/json.ts'
import { keyOf } from '../../planner/search/normalise.ts'
import type { Attribute } from './model.ts'

/** An entity with all its names. */
export const entity = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  aliases: z.array(z.string()),
})
export type Entity = z.output<typeof entity>

/** A value of a property of an entity. */
export type Value = Entity | string | number | boolean

/** The values of a property in an answer of the graph; none where it is null. */
export function valuesIn(node: unknown, attribute: Attribute): readonly Value[] {
  if (!isMap(node)) return []
  const value = node[attribute.field]
  if (attribute.kind === 'value') {
    const inner = attribute.part === undefined ? value : isMap(value) ? value[attribute.part] : null
    return (Array.isArray(inner) ? inner : [inner]).filter(isScalar)
  }
  const all: unknown = attribute.single ? [value] : isMap(value) ? value['nodes'] : []
  return z
    .array(entity.nullish())
    .parse(all)
    .filter((one) => one !== null && one !== undefined)
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

/** A value that a client gives: of a cell, or an entity that it has reconciled already. */
export type Given = string | number | boolean | { readonly id: string; readonly name?: string | undefined }

/** Makes the test whether a value is what a client gives, whatever the width, case and characters it is written in. */
export function sameAs(given: Given): (value: Value) => boolean {
  if (typeof given === 'object') return (value) => typeof value === 'object' && value.id === given.id
  const key = keyOf(String(given))
  return (value) =>
    typeof value === 'object'
      ? value.id === given || [value.name, value.nameEn, ...value.aliases].some((name) => keyOf(name) === key)
      : String(value) === String(given) || (typeof value === 'string' && key !== '' && keyOf(value) === key)
}
