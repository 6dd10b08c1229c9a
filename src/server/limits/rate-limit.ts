import { HttpError } from '../http/http-error.ts'

/** Clients remembered; one that was away for a minute has a full bucket anyway. */
const REMEMBERED = 20_000

/** The headers that say how many operations a client has left. */
export const RATE_LIMIT_HEADERS = ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'] as const

/**
 * Takes tokens of a client, one by default; answers the `RateLimit` headers, throws HttpError RATE_LIMIT_EXCEEDED where
 * fewer are left.
 */
export type RateCheck = (client: string, tokens?: number) => Readonly<Record<string, string>>

interface Bucket {
  tokens: number
  filledAt: number
}

/**
 * Makes the rate limit, a token bucket for each client that refills evenly; an operation takes a token.
 * @param perMinute size of the bucket.
 * @param now in milliseconds; a wall clock may step back, so it is the monotonic one.
 */
export function rateLimit(perMinute: number, now: () => number = () => performance.now()): RateCheck {
  const buckets = new Map<string, Bucket>()
  const perMillisecond = perMinute / 60_000
  return (client, tokens = 1) => {
    const time = now()
    const bucket = buckets.get(client) ?? { tokens: perMinute, filledAt: time }
    bucket.tokens = Math.min(perMinute, bucket.tokens + (time - bucket.filledAt) * perMillisecond)
    bucket.filledAt = time
    // Keeps the map in the order of last use.
    buckets.delete(client)
    const [oldest] = buckets.keys()
    if (buckets.size >= REMEMBERED && oldest !== undefined) buckets.delete(oldest)
    buckets.set(client, bucket)
    const isFree = bucket.tokens >= tokens
    if (isFree) bucket.tokens -= tokens
    const headers: Readonly<Record<(typeof RATE_LIMIT_HEADERS)[number], string>> = {
      'ratelimit-limit': String(perMinute),
      'ratelimit-remaining': String(Math.floor(bucket.tokens)),
      'ratelimit-reset': String(Math.ceil((perMinute - bucket.tokens) / perMillisecond / 1000)),
    }
    if (isFree) return headers
    const seconds = Math.max(1, Math.ceil((tokens - bucket.tokens) / perMillisecond / 1000))
    throw new HttpError(
      429,
      'RATE_LIMIT_EXCEEDED',
      `More than ${perMinute} operations a minute; try again in ${seconds} s.`,
      { details: { limit: perMinute, seconds }, headers: { ...headers, 'retry-after': String(seconds) } },
    )
  }
}
