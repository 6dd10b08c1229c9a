import { isIP } from 'node:net'
import { z } from 'zod'

/**
 * A variable that holds a whole number.
 * @param what names it in the message: `a number of nodes`.
 */
export function wholeNumber(what: string, least: number, most?: number): z.ZodCoercedNumber {
  const message = most === undefined ? `${what}, ${least} or more` : `${what}, ${least} to ${most}`
  return z.coerce
    .number(message)
    .int(message)
    .min(least, message)
    .max(most ?? Number.MAX_SAFE_INTEGER, message)
}

/**
 * A variable that holds values separated by commas.
 * @param isRight tells whether a value is valid.
 * @param what names the values in the message.
 */
export function listOf(
  isRight: (item: string) => boolean,
  what: string,
): z.ZodType<string[], string | undefined> {
  return z
    .string()
    .default('')
    .transform((text) => text.split(',').map((item) => item.trim()))
    .transform((items) => items.filter((item) => item !== ''))
    .refine((items) => items.every(isRight), what)
}

/** How long an answer may be kept, in seconds. Those that are sent are a second old already. */
const SHORTEST_AGE = 2
const LONGEST_AGE = 31_536_000

/**
 * Whether a text says for how long caches may keep an answer: `max-age=60`, or `max-age=60, stale-while-revalidate=30`, as
 * in `Cache-Control` (RFC 9111, 5.2.2.1; RFC 5861, 3).
 */
export function isCacheControl(text: string): boolean {
  const [, maxAge, stale = '0'] =
    /^max-age=(\d{1,9})(?:, *stale-while-revalidate=(\d{1,9}))?$/.exec(text) ?? []
  return Number(maxAge) >= SHORTEST_AGE && Number(maxAge) <= LONGEST_AGE && Number(stale) <= LONGEST_AGE
}

/** Whether a text is an origin as browsers send it: no path, no trailing slash. */
export function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text
}

/** Whether a text is an address that paths can be put behind. */
export function isBaseUrl(text: string): boolean {
  if (!/^https?:\/\/[^\s<>"{}|\\^`?#]+$/.test(text) || !URL.canParse(text)) return false
  const { username, password } = new URL(text)
  return username === '' && password === ''
}

/** Whether a text is a SHA-256 digest in hexadecimal. */
export function isSha256(text: string): boolean {
  return /^[0-9a-f]{64}$/i.test(text)
}

/** Whether a text is an IP address or a network: `10.0.0.1`, `10.0.0.0/8`, `fd00::/8`. */
export function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}

/** Whether the name or address of a host, as `URL` has it, is that of this machine. */
export function isThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}
