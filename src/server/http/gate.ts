import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../../config.ts'
import { rateLimit } from '../limits/rate-limit.ts'
import { bearerCheck } from './access.ts'
import { clientAddress, clientOf } from './client-address.ts'

/** The settings that say who may ask how often. */
export type GateConfig = Pick<Config, 'limits' | 'tokenDigests' | 'apiAccess'>

/** What passes besides the usual. */
export interface Passing {
  /** Operations that the request stands for; 1 by default. */
  readonly operations?: number
  /** Whether it passes without a token, because it asks for nothing of the graph. */
  readonly open?: boolean
}

/** Lets a request pass, or throws HttpError UNAUTHENTICATED or RATE_LIMIT_EXCEEDED. */
export type Gate = (request: FastifyRequest, reply: FastifyReply, passing?: Passing) => void

/** Makes the check that all doors to the data have in common: a client has one bucket for all of them. */
export function createGate({ limits, tokenDigests, apiAccess }: GateConfig): Gate {
  const checkToken = bearerCheck(apiAccess === 'token' ? tokenDigests : [])
  const checkRate = limits.ratePerMinute === undefined ? undefined : rateLimit(limits.ratePerMinute)
  return (request, reply, { operations = 1, open = false } = {}) => {
    if (!open) checkToken(request.headers.authorization)
    if (checkRate) reply.headers(checkRate(clientOf(clientAddress(request)), operations))
  }
}
