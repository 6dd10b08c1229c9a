import type { Json } from './port.ts'

/** A value as a list; a database answers `null` for a list that is not there. */
export function asList(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : []
}

/** A value as text; empty for what is no scalar. */
export function asText(value: Json | undefined): string {
  return typeof value === 'object' || value === undefined ? '' : String(value)
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

export function isMap(value: unknown): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
