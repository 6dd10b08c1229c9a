import type { Json } from './port.ts'

/** The list, or an empty one for anything else: a database returns `null` for a missing list. */
export function asList(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : []
}

/** A scalar as text; empty for a list, a map, `null` and `undefined`. */
export function asText(value: Json | undefined): string {
  return typeof value === 'object' || value === undefined ? '' : String(value)
}

/** Like `Array.isArray`, without its `any`. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

export function isMap(value: unknown): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
