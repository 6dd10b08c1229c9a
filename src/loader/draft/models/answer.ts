import { z } from 'zod'

const span = z.number().describe('The number of a span.')
const words = z.string()
const reason = z.string().describe('Why, in a few English words.')
const quote = z.string().describe('Words of the passage, copied exactly, that say so.')

/**
 * What a model may answer, and nothing else: numbers of spans, identifiers it was given, words of the passage, and texts in
 * both languages. There is no field for a position or a value. Everything is required, as strict schemas have it.
 */
export const answerSchema = z.strictObject({
  names: z
    .array(z.strictObject({ span, english: words }))
    .describe('English names of the spans whose "asked" has "english".'),
  initiatives: z
    .array(
      z.strictObject({
        span,
        title: words.nullable().describe('A title in Chinese of at most 16 characters.'),
        summary: words.nullable().describe('One sentence in Chinese, in your own words, without figures.'),
        summaryEnglish: words.nullable().describe('The same in English.'),
      }),
    )
    .describe('Titles and summaries of the initiatives whose "asked" has them.'),
  same: z
    .array(z.strictObject({ span, id: z.string().describe('An id among its candidates.'), reason }))
    .describe('Spans that are surely one of their candidates. Leave out what is unsure.'),
  roles: z
    .array(
      z.strictObject({ initiative: span, agency: span, role: z.enum(['LEAD', 'SUPPORT']), quote, reason }),
    )
    .describe('Agencies that carry out an initiative, or help.'),
  goals: z
    .array(
      z.strictObject({
        initiative: span,
        span: span.nullable().describe('The span of the goal; otherwise null.'),
        id: z.string().nullable().describe('The id of one of the goals; otherwise null.'),
        phrase: z.string().nullable().describe('Words of the passage that name a goal; otherwise null.'),
        english: words.nullable().describe('The English name of the goal of a phrase; otherwise null.'),
        basis: z
          .enum(['STATED', 'TOPIC'])
          .describe('STATED where the sentence states the aim, TOPIC where the topic implies it.'),
        quote,
        reason,
      }),
    )
    .describe('Goals that an initiative serves, each by exactly one of span, id and phrase.'),
})

/** What a model answers about one passage. */
export type Answer = z.infer<typeof answerSchema>

/** The same as JSON Schema, for `response_format`. */
export function answerJsonSchema(): object {
  const schema = Object.entries(z.toJSONSchema(answerSchema))
  return Object.fromEntries(schema.filter(([keyword]) => keyword !== '$schema'))
}

/** Reads what a model answered; otherwise says why it is no answer. */
export function parseAnswer(content: string): Answer | { readonly problem: string } {
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch {
    return { problem: 'the answer is not JSON' }
  }
  const parsed = answerSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue && issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''
  return { problem: `the answer does not fit the schema: ${where}${issue?.message ?? 'something is wrong'}` }
}
