import { asList } from '../graph/json.ts'
import type { Json } from '../graph/port.ts'
import type { Variables } from './value.ts'

/** What reading needs besides the rows. */
export interface ReadContext {
  /** The coerced variables of the request. */
  readonly variables: Variables
  /** Which database answers: `neo4j` or `embedded`. */
  readonly engine: string
  /**
   * The text of a source between two offsets; null where the operator does not hold it.
   * @param digest SHA-256 of the source in hexadecimal.
   */
  quote(digest: string, start: number, end: number): string | null
  /** The address of a path of this service: the path itself where nobody said what stands before it. */
  address(path: string): string
  /** Called for every node that enters the answer. */
  countNode(): void
  /** Where values are missing that must not be null; the nearest field above each that may be null is null. */
  readonly missing: MissingValue[]
}

/** Turns one item of a result, a list of column values, into a value of the answer. */
export type Reader<T = unknown> = (item: readonly Json[], context: ReadContext) => T

/** The graph holds no value where the schema promises one. */
export class MissingValue extends Error {
  /** Keys and indexes down to the missing value, from where reading has got back to. */
  readonly path: (string | number)[] = []
  constructor() {
    super('the graph holds no value where the schema promises one')
    this.name = 'MissingValue'
  }
}

/**
 * An object of the answer. It inherits nothing, so that whatever a client calls a field, `__proto__` too, is a key of
 * its own; engines make instances of a class faster than objects without a prototype.
 */
class Fields {
  [key: string]: unknown
}
Object.setPrototypeOf(Fields.prototype, null)
Reflect.deleteProperty(Fields.prototype, 'constructor')

/** Puts fields together into an object, in their order. */
export function objectReader(fields: readonly (readonly [key: string, read: Reader])[]): Reader {
  return (item, context) => {
    const object = new Fields()
    const place = new Place(context)
    try {
      for (const [key, read] of fields) {
        place.key = key
        object[key] = read(item, context)
        place.leave()
      }
    } catch (error) {
      throw place.leave(error)
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
  const items = asList(list)
  const values: unknown[] = []
  const place = new Place(context)
  try {
    for (const item of items) {
      place.key = values.length
      values.push(readItem(asList(item), context))
      place.leave()
    }
  } catch (error) {
    throw place.leave(error)
  }
  return values
}

/** Reads what stands under a key or an index, and puts that before the paths of what is missing there. */
export function readUnder(
  key: string | number,
  read: Reader,
  item: readonly Json[],
  context: ReadContext,
): unknown {
  const place = new Place(context)
  place.key = key
  try {
    const value = read(item, context)
    place.leave()
    return value
  } catch (error) {
    throw place.leave(error)
  }
}

/** The current path, for errors about missing values. Large answers have very many. */
class Place {
  key: string | number = 0
  readonly #missing: MissingValue[]
  #noted: number

  constructor({ missing }: ReadContext) {
    this.#missing = missing
    this.#noted = missing.length
  }

  /** Goes back up: what was noted since the last time stood under the key, and so did what was thrown. */
  leave(error?: unknown): unknown {
    if (error instanceof MissingValue) error.path.unshift(this.key)
    for (; this.#noted < this.#missing.length; this.#noted++) {
      this.#missing[this.#noted]?.path.unshift(this.key)
    }
    return error
  }
}

/** Reads an object that may be null out of a column; a missing value inside it makes it null. */
export function nullableReader(column: number, readObject: Reader): Reader {
  return (item, context) => {
    const value = item[column]
    return value === null || value === undefined ? null : readNullable(asList(value), readObject, context)
  }
}

/** Reads an object; a missing value inside it is noted and makes it null. */
export function readNullable(item: readonly Json[], readObject: Reader, context: ReadContext): unknown {
  try {
    return readObject(item, context)
  } catch (error) {
    if (!(error instanceof MissingValue)) throw error
    context.missing.push(error)
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
