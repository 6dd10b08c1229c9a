import type { Json } from '../../../graph/port.ts'

/** A coerced input object. A field that is null says nothing, like one that is absent. */
export type Input = Readonly<Record<string, unknown>>

/** The fields of an input object that say something. */
export function entriesOf(input: unknown): [name: string, value: unknown][] {
  return typeof input === 'object' && input !== null
    ? Object.entries(input).filter(([, value]: [string, unknown]) => value !== null && value !== undefined)
    : []
}

/** One field of an input object; null where it says nothing. */
export function fieldOf(input: unknown, name: string): unknown {
  return entriesOf(input).find(([key]) => key === name)?.[1] ?? null
}

/** A list; empty for what is none. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** A scalar; null for what is none. */
export function scalarOf(value: unknown): Json {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}
