import { HttpError } from '../http/http-error.ts'

/** How many objects and lists may stand one inside the other in JSON: the deepest filter allowed has less than forty. */
export const MAX_NESTING = 64

/**
 * Checks how deeply the JSON of a parameter is nested, before anything walks through it by recursion.
 * @throws HttpError BAD_USER_INPUT
 */
export function checkNesting(argument: string, value: unknown): void {
  let level: readonly object[] = isNested(value) ? [value] : []
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > MAX_NESTING) {
      throw new HttpError(
        'REQUEST_ERROR',
        'BAD_USER_INPUT',
        `\`${argument}\` are nested more than ${MAX_NESTING} levels deep.`,
        { details: { argument, limit: MAX_NESTING } },
      )
    }
    const next: object[] = []
    for (const one of level) for (const inner of Object.values(one)) if (isNested(inner)) next.push(inner)
    level = next
  }
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
