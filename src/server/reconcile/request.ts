import { z } from 'zod'
import { didYouMean, oneOf } from '../../did-you-mean.ts'
import { isMap } from '../../graph/json.ts'
import { HttpError } from '../http/http-error.ts'
import type { ReconcileModel } from './model.ts'
import type { Given } from './values.ts'

/** Queries in one request at most: the `batchSize` of the manifest, and less where a client may ask less in a minute. */
export const BATCH_SIZE = 50
/** Entities and properties in one request for values at most. */
export const MOST_IDS = 100
export const MOST_PROPERTIES = 20
/** Values of one property that a query compares with at most. */
const MOST_VALUES = 20
/** Candidates of a query: so many where it says nothing, and at most. */
const USUAL_CANDIDATES = 10
const MOST_CANDIDATES = 50
/** Values of a list: so many where a request says nothing, and at most. */
export const USUAL_VALUES = 10
export const MOST_LISTED = 100

/** A query, checked. */
export interface ReconcileQuery {
  /** Empty where only properties are asked for. */
  readonly text: string
  /** None: entities of any type. */
  readonly types: readonly string[]
  readonly limit: number
  readonly properties: readonly { readonly id: string; readonly values: readonly Given[] }[]
}

/** A request for values, checked. */
export interface ExtendQuery {
  readonly ids: readonly string[]
  readonly properties: readonly { readonly id: string; readonly limit: number }[]
}

const scalar = z.union([z.string(), z.number(), z.boolean()])
const given = z.union([scalar, z.object({ id: z.string(), name: z.string().optional() })])
const query = z.strictObject({
  query: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  limit: z.number().int().min(1).optional(),
  properties: z
    .array(z.object({ pid: z.string(), v: z.union([given, z.array(given).max(MOST_VALUES)]) }))
    .max(MOST_PROPERTIES)
    .optional(),
  type_strict: z.enum(['any', 'should', 'all']).optional(),
})
const extend = z.strictObject({
  ids: z.array(z.string()),
  properties: z.array(
    z.object({
      id: z.string(),
      settings: z.object({ limit: z.coerce.number().int().min(1).max(MOST_LISTED).optional() }).optional(),
    }),
  ),
})

/**
 * Reads the JSON of `queries`.
 * @param batchSize queries at most.
 * @returns each query by its key.
 * @throws HttpError saying what would be right.
 */
export function readQueries(
  json: string,
  model: ReconcileModel,
  batchSize: number,
): ReadonlyMap<string, ReconcileQuery> {
  const batch = parsed('queries', json)
  // A schema of records would drop keys such as `__proto__`.
  if (!isMap(batch)) throw bad('queries', 'it should be an object of queries, each under a key')
  const entries = Object.entries(batch)
  if (entries.length > batchSize) {
    throw tooMany('queries', entries.length, batchSize, 'send them in batches (`batchSize` in the manifest)')
  }
  return new Map(entries.map(([key, value]) => [key, readQuery(key, value, model)]))
}

function readQuery(key: string, value: unknown, model: ReconcileModel): ReconcileQuery {
  const where = `queries.${key.slice(0, 50)}`
  const read = checked(where, value, query)
  const types = typeof read.type === 'string' ? [read.type] : (read.type ?? [])
  for (const type of types) checkType(`${where}.type`, type, model)
  const properties = (read.properties ?? []).map(({ pid, v }) => {
    checkProperty(`${where}.properties`, pid, model)
    // An empty cell says nothing.
    return { id: pid, values: (Array.isArray(v) ? v : [v]).filter((one) => one !== '') }
  })
  const text = read.query?.trim() ?? ''
  if (text === '' && (read.properties ?? []).length === 0) {
    throw bad(where, 'a query has a `query` that is not empty, or `properties`')
  }
  return {
    text,
    types: [...new Set(types)],
    limit: Math.min(read.limit ?? USUAL_CANDIDATES, MOST_CANDIDATES),
    properties: properties.filter(({ values }) => values.length > 0),
  }
}

/**
 * Reads the JSON of `extend`.
 * @throws HttpError saying what would be right.
 */
export function readExtend(json: string, model: ReconcileModel): ExtendQuery {
  const { ids, properties } = checked('extend', parsed('extend', json), extend)
  if (ids.length > MOST_IDS) throw tooMany('ids', ids.length, MOST_IDS, 'ask for fewer at once')
  if (properties.length > MOST_PROPERTIES) {
    throw tooMany('properties', properties.length, MOST_PROPERTIES, 'ask for fewer at once')
  }
  for (const { id } of properties) checkProperty('extend.properties', id, model)
  return {
    ids,
    properties: properties.map(({ id, settings }) => ({ id, limit: settings?.limit ?? USUAL_VALUES })),
  }
}

/** @throws HttpError naming the types that are close, or all. */
export function checkType(where: string, type: string, { types }: ReconcileModel): void {
  if (types.has(type)) return
  const close = didYouMean(type.slice(0, 50), types.keys())
  throw bad(where, `there is no type ${quoted(type)}${close || `; there are ${oneOf([...types.keys()])}`}`)
}

function checkProperty(where: string, id: string, { properties }: ReconcileModel): void {
  if (properties.has(id)) return
  const close = didYouMean(id.slice(0, 50), properties.keys())
  throw bad(
    where,
    `there is no property ${quoted(id)}${close || '; /reconcile/properties?type= lists those of a type'}`,
  )
}

function parsed(name: string, json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw bad(name, 'it is not JSON')
  }
}

function checked<Result>(where: string, value: unknown, schema: z.ZodType<Result>): Result {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const path = [where, ...(issue?.path ?? []).map((part) => String(part).slice(0, 50))].join('.')
  throw bad(path, issue?.message.slice(0, 200) ?? 'it has another form')
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 50))
}

/** The error of a request that asks for what cannot be. */
export function bad(where: string, reason: string): HttpError {
  return new HttpError(400, 'BAD_USER_INPUT', `${where}: ${reason}.`, { details: { argument: where } })
}

function tooMany(what: string, count: number, limit: number, instead: string): HttpError {
  return new HttpError(
    413,
    'BAD_USER_INPUT',
    `The request has ${count} ${what}; at most ${limit} are answered at once: ${instead}.`,
    { details: { [what]: count, limit } },
  )
}
