import { asList } from '../graph/json.ts'
import type { Json } from '../graph/port.ts'
import type { Variables } from './value.ts'

/** What reading needs besides the rows. */
export interface ReadContext {
  /** The coerced variables of the request. */
  readonly variables: Variables
  /**
   * The text of a source between two offsets; null where the operator does not hold it.
   * @param digest SHA-256 of the source in hexadecimal.
   */
  quote(digest: string, start: number, end: number): string | null
  /** Called for every node that enters the answer. */
  countNode(): void
  /** Called where a value that must not be null is; the nearest field that may be null becomes null. */
  report(error: MissingValue): void
}

/** Turns one item of a result, a list of column values, into a value of the answer. */
export type Reader = (item: readonly Json[], context: ReadContext) => unknown

/** The graph holds no value where the schema promises one. */
export class MissingValue extends Error {
  /** Keys and indexes from the field where it was reported down to the missing value. */
  readonly path: (string | number)[] = []
  constructor() {
    super('the graph holds no value where the schema promises one')
    this.name = 'MissingValue'
  }
}

/** Puts fields together into an object, in their order. */
export function objectReader(fields: readonly (readonly [key: string, read: Reader])[]): Reader {
  return (item, context) => {
    const object: Record<string, unknown> = {}
    let current = ''
    try {
      for (const [key, read] of fields) {
        current = key
        object[key] = read(item, context)
      }
    } catch (error) {
      if (error instanceof MissingValue) error.path.unshift(current)
      throw error
    }
    return object
  }
}

/** Reads a list of items out of a column. */
export function listReader(column: number, readItem: Reader): Reader {
  return (item, context) => readItems(item[column], readItem, context)
}

/** Reads each item of a list. */
export function readItems(list: Json | undefined, readItem: Reader, context: ReadContext): unknown[] {
  const values: unknown[] = []
  for (const item of asList(list)) {
    try {
      values.push(readItem(asList(item), context))
    } catch (error) {
      if (error instanceof MissingValue) error.path.unshift(values.length)
      throw error
    }
  }
  return values
}

/** Reads an object that may be null out of a column; a missing value inside it makes it null. */
export function nullableReader(column: number, readObject: Reader): Reader {
  return (item, context) => {
    const value = item[column]
    return value === null || value === undefined ? null : readNullable(asList(value), readObject, context)
  }
}

/** Reads an object; a missing value inside it is reported and makes it null. */
export function readNullable(item: readonly Json[], readObject: Reader, context: ReadContext): unknown {
  try {
    return readObject(item, context)
  } catch (error) {
    if (!(error instanceof MissingValue)) throw error
    context.report(error)
    return null
  }
}

/** Reads a property; one that must be there and is not is a MissingValue. */
export function propertyReader(column: number, required: boolean): Reader {
  if (!required) return (item) => item[column] ?? null
  return (item) => {
    const value = item[column]
    if (value === null || value === undefined) throw new MissingValue()
    return value
  }
}
