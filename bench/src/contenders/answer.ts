import { z } from 'zod'

const answer = z.object({ data: z.unknown(), errors: z.array(z.unknown()).default([]) })

/**
 * The `data` of a response.
 * @throws Error if the response has errors.
 */
export function dataOf(body: unknown): unknown {
  const { data, errors } = answer.parse(body)
  if (errors.length > 0) throw new Error(`the response has errors: ${JSON.stringify(errors)}`)
  return data
}
