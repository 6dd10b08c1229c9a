import { z } from 'zod'
import { didYouMean, oneOf } from '../../../did-you-mean.ts'
import { card, cardOf } from '../graph/card.ts'
import { resolve } from '../graph/resolve.ts'
import { revision } from '../graph/statements.ts'
import { fieldsOf, list, ties } from '../graph/ties.ts'
import { tool } from '../tool.ts'
import { ToolError } from '../tool-error.ts'

/** `entity`: a card, and more on request. */
export const entity = tool({
  name: 'entity',
  title: 'An entity',
  description:
    'What matters of one entity, in at most 1 kB: names, properties, what it belongs to, how long its lists are, a citation. Ask for lists by `more`.',
  input: z.object({
    id: z.string().min(1).max(200).describe('Id or exact name: agency:xuhui-district, 人工智能+行动.'),
    more: z
      .array(z.string())
      .max(3)
      .default([])
      .describe('Lists of the card to show: ["initiatives", "drives"].'),
    first: z.number().int().min(1).max(50).default(10).describe('How many of each list.'),
    after: z.string().optional().describe('With one list: where its next page begins.'),
  }),
  output: z.object({ revision, card, lists: z.array(list).optional() }),
  run: async ({ id, more, first, after }, call) => {
    if (after !== undefined && more.length !== 1) {
      throw new ToolError('after: it goes on with one list; name that list alone in `more`.')
    }
    const found = await resolve(call.ask, call.ontology, 'id', id)
    const fields = fieldsOf(found, call)
    const names = fields.map(({ field }) => field)
    const asked = more.map((name) => {
      const field = fields.find((one) => one.field === name)
      if (field) return field
      throw new ToolError(
        `more: ${found.type} has no list ${JSON.stringify(name)}${didYouMean(name, names)}; it has ${oneOf(names)}.`,
      )
    })
    const answer = await cardOf(found, call)
    if (asked.length === 0) return answer
    const { lists } = await ties(found, { fields: asked, first, after }, call)
    return { ...answer, lists }
  },
})
