import { isIPv6 } from 'node:net'
import { HttpError } from '../http/http-error.ts'

/** How many clients are remembered; a client that was away for a minute has a full bucket anyway. */
const REMEMBERED = 20_000

interface Bucket {
  tokens: number
  filledAt: number
}

/**
 * Makes the rate limit: each client has a bucket of as many tokens as it may ask operations in a minute; an
 * operation takes one, and they come back evenly.
 * @param now in milliseconds.
 * @returns a function that takes a token and gives the headers that say how many are left.
 * @throws HttpError RATE_LIMIT_EXCEEDED from that function where there is none.
 */
export function rateLimit(
  perMinute: number,
  now: () => number = Date.now,
): (client: string) => Readonly<Record<string, string>> {
  const buckets = new Map<string, Bucket>()
  const perMillisecond = perMinute / 60_000
  return (client) => {
    const time = now()
    const bucket = buckets.get(client) ?? { tokens: perMinute, filledAt: time }
    bucket.tokens = Math.min(perMinute, bucket.tokens + (time - bucket.filledAt) * perMillisecond)
    bucket.filledAt = time
    // The one that was away the longest stands first.
    buckets.delete(client)
    const [oldest] = buckets.keys()
    if (buckets.size >= REMEMBERED && oldest !== undefined) buckets.delete(oldest)
    buckets.set(client, bucket)
    const isFree = bucket.tokens >= 1
    if (isFree) bucket.tokens--
    const headers = {
      'ratelimit-limit': String(perMinute),
      'ratelimit-remaining': String(Math.floor(bucket.tokens)),
      'ratelimit-reset': String(Math.ceil((perMinute - bucket.tokens) / perMillisecond / 1000)),
    }
    if (isFree) return headers
    const seconds = Math.max(1, Math.ceil((1 - bucket.tokens) / perMillisecond / 1000))
    throw new HttpError(
      429,
      'RATE_LIMIT_EXCEEDED',
      `More than ${perMinute} operations were asked for in a minute; try again in ${seconds} s.`,
      { details: { limit: perMinute, seconds }, headers: { ...headers, 'retry-after': String(seconds) } },
    )
  }
}

/** What a client is told by: its address, for IPv6 the network of 2⁶⁴ addresses that one client has. */
export function clientOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter((group) => group !== '')
  const after = tail === undefined ? [] : tail.split(':').filter((group) => group !== '')
  const missing = Array<string>(Math.max(0, 8 - groups.length - after.length)).fill('0')
  return [...groups, ...missing, ...after].slice(0, 4).join(':')
}
