import { z } from 'zod'

const candidate = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  score: z.number(),
  match: z.boolean(),
  type: z.array(z.object({ id: z.string(), name: z.string() })),
  features: z.array(z.object({ id: z.string(), value: z.union([z.number(), z.boolean()]) })),
})
export type Candidate = z.output<typeof candidate>

/** Queries that OpenRefine sends at once. */
const BATCH = 10

/** Sends a form as OpenRefine does: `queries` or `extend`, each JSON, percent-encoded. */
export function sendForm(url: string, fields: Readonly<Record<string, unknown>>): Promise<Response> {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) form.set(name, JSON.stringify(value))
  return fetch(url, { method: 'POST', body: form })
}

/** The candidates of each query, asked in batches under the keys that OpenRefine gives. */
export async function reconcile(
  url: string,
  queries: readonly object[],
): Promise<readonly (readonly Candidate[])[]> {
  const all: (readonly Candidate[])[] = []
  for (let start = 0; start < queries.length; start += BATCH) {
    const batch = queries.slice(start, start + BATCH)
    const response = await sendForm(url, {
      queries: Object.fromEntries(batch.map((query, index) => [`q${index}`, query])),
    })
    const answer: unknown = await response.json()
    if (!response.ok) throw new Error(JSON.stringify(answer))
    const results = z.record(z.string(), z.object({ result: z.array(candidate) })).parse(answer)
    all.push(...batch.map((_, index) => results[`q${index}`]?.result ?? []))
  }
  return all
}
