import type { FastifyInstance } from 'fastify'
import type { Metrics } from '../observe/metrics.ts'
import { clientAddress } from './client-address.ts'

/** Probes and scrapes come every few seconds and are logged at level `debug`. */
const QUIET = ['/livez', '/readyz', '/metrics']

/** Logs and counts each request once, after its response. Neither query nor variables nor headers are logged. */
export function logRequests(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onRequest', (request, _, done) => {
    request.log.debug('asked')
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    const [path = ''] = request.url.split('?')
    const route = request.is404 ? 'none' : (request.routeOptions.url ?? 'none')
    metrics.request(route, request.method, reply.statusCode, reply.elapsedTime / 1000)
    const line = {
      method: request.method,
      path,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
      client: clientAddress(request),
    }
    if (QUIET.includes(path)) request.log.debug(line, 'answered')
    else request.log.info(line, 'answered')
    done()
  })
}
