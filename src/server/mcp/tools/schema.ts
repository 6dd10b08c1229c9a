import { z } from 'zod'
import { describeSchema } from '../schema/describe-schema.ts'
import { McpRevisionDocument } from '../generated/graphql.ts'
import { revision } from '../graph/statements.ts'
import { tokensOf } from '../schema/tokens.ts'
import { tool } from '../tool.ts'

/** `schema`: what there is, by topic. */
export const schema = tool({
  name: 'schema',
  title: 'The schema by topic',
  description:
    'What types, fields, relationships and filters there are, by topic, in at most 2,000 tokens: `overview`, `relationships`, `queries`, `filters`, or the name of any type. Read it before `graphql` or `cypher`.',
  input: z.object({ topic: z.string().max(200).default('overview') }),
  output: z.object({ revision, topic: z.string(), text: z.string(), tokens: z.number().int() }),
  run: async ({ topic }, { ask, schema: publicSchema, ontology }) => {
    const text = describeSchema(topic, publicSchema, ontology)
    const { graph } = await ask.ask(McpRevisionDocument, {})
    return { revision: graph.revision, topic, text, tokens: tokensOf(text) }
  },
})
