import { z } from 'zod'

const answer = z.object({ data: z.unknown(), errors: z.undefined().optional() })

/**
 * What an answer holds.
 * @throws ZodError where it has errors.
 */
export function dataOf(body: unknown): unknown {
  return answer.parse(body).data
}
