import { randomUUID } from 'node:crypto'

/** The identifier a request came with where it is one, otherwise a new one; it stands in the answer and the log. */
export function requestId(given: string | readonly string[] | undefined): string {
  return typeof given === 'string' && /^[\w.:=-]{1,100}$/.test(given) ? given : randomUUID()
}
