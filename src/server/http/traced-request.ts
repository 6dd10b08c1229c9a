import type { FastifyRequest } from 'fastify'
import { traceIds, withSpan } from '../observe/tracing.ts'

/**
 * Runs the work for a request in a span, whose identifiers the lines of its log have from then on.
 * @param name of the span.
 * @param path of the route.
 */
export function tracedRequest<T>(
  name: string,
  path: string,
  request: FastifyRequest,
  work: () => Promise<T>,
): Promise<T> {
  const attributes = { 'http.request.method': request.method, 'url.path': path }
  const traceable = (): Promise<T> => {
    const ids = traceIds()
    if (Object.keys(ids).length > 0) request.log = request.log.child(ids)
    return work()
  }
  return withSpan(name, attributes, traceable, request.headers)
}
