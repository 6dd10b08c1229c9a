import type { FormattedExecutionResult } from 'graphql'

/** The media types of GraphQL over HTTP. */
export const JSON_TYPE = 'application/json; charset=utf-8'
export const GRAPHQL_RESPONSE_TYPE = 'application/graphql-response+json; charset=utf-8'

/** A media type a response can have. */
export type ResponseType = typeof JSON_TYPE | typeof GRAPHQL_RESPONSE_TYPE

/**
 * Chooses the media type of a response from an `Accept` header: `application/graphql-response+json` where it is named
 * and preferred, otherwise `application/json`.
 * @returns undefined where the client accepts neither.
 */
export function responseType(accept: string | undefined): ResponseType | undefined {
  if (accept === undefined || accept.trim() === '') return JSON_TYPE
  const ranges = accept.split(',').map(readRange)
  const response = qualityOf(ranges, 'graphql-response+json')
  const json = qualityOf(ranges, 'json')
  if (response.quality > 0 && response.named && response.quality >= json.quality) return GRAPHQL_RESPONSE_TYPE
  if (json.quality > 0) return JSON_TYPE
  return response.quality > 0 ? GRAPHQL_RESPONSE_TYPE : undefined
}

/**
 * The status of an operation that was refused as a whole: clients of `application/json` get 200 for every well-formed
 * request (GraphQL over HTTP, 6.4).
 */
export function refusedStatus(type: ResponseType): 200 | 400 {
  return type === GRAPHQL_RESPONSE_TYPE ? 400 : 200
}

/** Codes whose status does not depend on what the client accepts. */
const FIXED_STATUS = new Set<unknown>(['BAD_REQUEST', 'INTERNAL'])

/** The status of a result. @param status where the result says nothing else. */
export function resultStatus(
  type: ResponseType,
  { data, errors = [] }: FormattedExecutionResult,
  status = 200,
): number {
  const isRefused =
    data === undefined && !errors.some(({ extensions }) => FIXED_STATUS.has(extensions?.['code']))
  return isRefused ? refusedStatus(type) : status
}

/**
 * Chooses among media types by an `Accept` header. Only what is named is preferred to the first: browsers accept anything.
 * @param offered the first is what everybody else gets.
 */
export function preferredType<T extends string>(
  accept: string | undefined,
  offered: readonly [T, ...T[]],
): T {
  const ranges = (accept ?? '').split(',').map(readRange)
  const qualityOfType = (type: string): number => ranges.find((range) => range.type === type)?.quality ?? 0
  const [first] = offered
  return offered.reduce<T>((best, type) => (qualityOfType(type) > qualityOfType(best) ? type : best), first)
}

interface Range {
  readonly type: string
  readonly quality: number
}

function readRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1')
  return { type, quality: Number.isFinite(quality) ? quality : 0 }
}

function qualityOf(ranges: readonly Range[], subtype: string): { quality: number; named: boolean } {
  const exact = ranges.find(({ type }) => type === `application/${subtype}`)
  const any = ranges.find(({ type }) => type === 'application/*') ?? ranges.find(({ type }) => type === '*/*')
  return { quality: (exact ?? any)?.quality ?? 0, named: exact !== undefined }
}
