import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { HttpError, sendError } from './http-error.ts'

const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS'] as const

/**
 * Responds 405 with the allowed methods where the path is known but the method is not, 404 otherwise: a file may be gone
 * while pages are rebuilt.
 */
export function answerUnknownRoute(
  app: FastifyInstance,
): (request: FastifyRequest, reply: FastifyReply) => FastifyReply {
  return (request, reply) => {
    const [path = ''] = request.url.split('?')
    const allowed = METHODS.filter((method) => app.hasRoute({ url: path, method }))
    if (allowed.length === 0 || allowed.some((method) => method === request.method)) {
      return sendError(reply, new HttpError(404, 'NOT_FOUND', 'Nothing is at this address.'))
    }
    return sendError(
      reply,
      new HttpError(
        405,
        'METHOD_NOT_ALLOWED',
        `This address answers ${allowed.join(', ')}, not ${request.method}.`,
        {
          headers: { allow: allowed.join(', ') },
        },
      ),
    )
  }
}
