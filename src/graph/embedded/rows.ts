import { notPlain } from '../errors.ts'
import type { Json, Row } from '../port.ts'

/** The rows of a result as they cross the port. */
export function rowsOf(result: { rows(): unknown[][] }): Row[] {
  return result.rows().map((row) => row.map(toJson))
}

function toJson(value: unknown): Json {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(toJson)
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'object' && !('_id' in value)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toJson(inner)]))
  }
  throw notPlain()
}
