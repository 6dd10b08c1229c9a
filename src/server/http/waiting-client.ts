import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Client } from '../answers.ts'

/** Who waits for the answer to a request. */
export function waitingClient(request: FastifyRequest, reply: FastifyReply): Client {
  return {
    hasGone: () => request.socket.destroyed,
    onGone: (listener) => {
      reply.raw.once('close', () => {
        if (!reply.raw.writableFinished) listener()
      })
    },
  }
}
