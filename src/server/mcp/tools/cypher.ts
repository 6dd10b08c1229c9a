import { z } from 'zod'
import { checkSize } from '../answer-size.ts'
import { McpRevisionDocument } from '../generated/graphql.ts'
import { revision } from '../graph/statements.ts'
import { tool } from '../tool.ts'
import { ToolError } from '../tool-error.ts'

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** `cypher`: read-only statements, where the operator allows them. */
export const cypher = tool({
  name: 'cypher',
  title: 'Cypher statement',
  description:
    'Runs one read-only Cypher statement on the same graph, with the names of the schema: types are labels, relationships are in `schema`. For analyses that the other tools do not answer. Return properties rather than nodes.',
  input: z.object({
    statement: z.string().min(1).max(20_000),
    parameters: z.record(z.string(), z.union([scalar, z.array(scalar)])).default({}),
    limit: z.number().int().min(1).max(200).default(50),
  }),
  output: z.object({
    revision,
    columns: z.array(z.string()),
    rows: z.array(z.array(z.unknown())),
    more: z.boolean().describe('Whether there were more rows.'),
    notes: z.array(z.string()).optional(),
  }),
  run: async ({ statement, parameters, limit }, { ask, cypher, timeout, signal }) => {
    if (!cypher) throw new ToolError('Cypher is off; set MCP_CYPHER=on to allow it.')
    const { graph } = await ask.ask(McpRevisionDocument, {})
    const answer = await cypher(statement, parameters, { limit, timeout, signal })
    if ('refused' in answer) throw new ToolError(answer.refused)
    const { columns, rows, more, notes } = answer
    return checkSize({
      revision: graph.revision,
      columns: [...columns],
      rows: rows.map((row) => [...row]),
      more,
      ...(notes.length > 0 ? { notes: [...notes] } : {}),
    })
  },
})
