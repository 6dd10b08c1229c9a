import { z } from 'zod'

const answer = z.object({ data: z.unknown(), errors: z.array(z.unknown()).default([]) })

/**
 * What an answer holds.
 * @throws Error where it has errors.
 */
export function dataOf(body: unknown): unknown {
  const { data, errors } = answer.parse(body)
  if (errors.length > 0) throw new Error(`an answer has errors: ${JSON.stringify(errors)}`)
  return data
}
