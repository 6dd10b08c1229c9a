import { randomUUID } from 'node:crypto'

/** The identifier of a request for its response and the log: the one it came with where that is usable, or a new one. */
export function requestId(given: string | readonly string[] | undefined): string {
  return typeof given === 'string' && /^[\w.:=-]{1,100}$/.test(given) ? given : randomUUID()
}
