import { z } from 'zod'
import { McpRevisionDocument } from '../generated/graphql.ts'
import { toolErrorOf } from '../tool-error.ts'
import { revision } from '../graph/statements.ts'
import { checkSize } from '../answer-size.ts'
import { tool } from '../tool.ts'

/** `graphql`: whatever the other tools do not ask. */
export const graphql = tool({
  name: 'graphql',
  title: 'GraphQL query',
  description:
    'Runs a query on the GraphQL API, with its limits: lists have at most 100 items, an answer at most 50 kB. See `schema` first. Ask for `evidence { source { id } start end quote }` of what you want to cite.',
  input: z.object({
    query: z.string().min(1),
    variables: z.record(z.string(), z.unknown()).optional(),
    operationName: z.string().optional(),
  }),
  output: z.object({
    revision,
    data: z.record(z.string(), z.unknown()).nullable(),
    errors: z.array(z.object({ message: z.string(), code: z.string() })).optional(),
  }),
  run: async ({ query, variables, operationName }, { ask }) => {
    const { graph } = await ask.ask(McpRevisionDocument, {})
    const { data, errors = [] } = await ask.run({
      query,
      ...(variables === undefined ? {} : { variables }),
      ...(operationName === undefined ? {} : { operationName }),
    })
    const known = errors.map(toolErrorOf)
    const [first] = known
    if (first && !data) throw first
    return checkSize({
      revision: graph.revision,
      data: data ?? null,
      ...(known.length > 0 ? { errors: known.map(({ message, code }) => ({ message, code })) } : {}),
    })
  },
})
