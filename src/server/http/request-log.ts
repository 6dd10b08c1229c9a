import type { FastifyInstance } from 'fastify'

/** Probes and scrapes come every few seconds; they are logged where somebody looks closely. */
const QUIET = ['/livez', '/readyz', '/metrics']

/** Logs each request once, when it is answered: no query, no variables, no header but what is named here. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _, done) => {
    request.log.debug('asked')
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    const [path = ''] = request.url.split('?')
    const line = {
      method: request.method,
      path,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
      client: request.ip,
    }
    if (QUIET.includes(path)) request.log.debug(line, 'answered')
    else request.log.info(line, 'answered')
    done()
  })
}
