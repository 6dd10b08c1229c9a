/** What a GraphQL answer over HTTP can be. */
export const JSON_TYPE = 'application/json; charset=utf-8'
export const GRAPHQL_RESPONSE_TYPE = 'application/graphql-response+json; charset=utf-8'

/**
 * Whether an `Accept` header prefers `application/graphql-response+json`, which tells a refused operation by
 * the status, to `application/json`, which answers 200 to every request that is well formed.
 */
export function prefersGraphqlResponse(accept: string | undefined): boolean {
  const ranges = (accept ?? '').split(',').map(readRange)
  const response = qualityOf(ranges, 'graphql-response+json')
  return response.quality > 0 && response.named && response.quality >= qualityOf(ranges, 'json').quality
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
  const any = ranges.find(({ type }) => type === 'application/*' || type === '*/*')
  return { quality: (exact ?? any)?.quality ?? 0, named: exact !== undefined }
}
