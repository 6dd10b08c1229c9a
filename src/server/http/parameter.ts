import type { FastifyRequest } from 'fastify'
import { isMap } from '../../graph/json.ts'

/** A part of the path or, of `query`, of the query; empty where it is not there, or there several times. */
export function parameter(
  request: Pick<FastifyRequest, 'params' | 'query'>,
  name: string,
  of: 'params' | 'query' = 'params',
): string {
  const all = request[of]
  const value = isMap(all) ? all[name] : undefined
  return typeof value === 'string' ? value : ''
}
