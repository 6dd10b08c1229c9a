import { z } from 'zod'
import { McpFindDocument } from '../generated/graphql.ts'
import { entityTypesOf } from '../graph/resolve.ts'
import { citation, named, nameOf, page, pageOf, revision } from '../graph/statements.ts'
import { tool } from '../tool.ts'
import { ToolError } from '../tool-error.ts'
import { oneOf } from '../../../did-you-mean.ts'

/** `find`: entities by name. */
export const find = tool({
  name: 'find',
  title: 'Find entities by name',
  description:
    'Finds agencies, goals, initiatives, figures, districts, sources and all other entities by name or words: Chinese, English, pinyin or initials. Score 1 is an exact name. Begin here: other tools take the ids.',
  input: z.object({
    text: z.string().min(1).max(200).describe('What to look for: 徐汇区, xuhui, xhq, stable employment.'),
    types: z
      .array(z.string())
      .max(20)
      .optional()
      .describe('Only of these types, for example ["Agency", "Goal"]; `schema` lists them.'),
    first: z.number().int().min(1).max(50).default(10),
    after: z.string().optional(),
  }),
  output: z.object({
    revision,
    results: z.array(
      named.extend({
        score: z.number(),
        matched: z.string().optional().describe('What matched, where it is not the name.'),
        citation: citation.optional(),
      }),
    ),
    ...page,
  }),
  run: async ({ text, types = [], first, after }, { ask, ontology, statements }) => {
    const entities = [...ontology.entityTypes.values()].map(({ name }) => name)
    const unknown = types.find((type) => !entities.includes(type))
    if (unknown !== undefined) {
      throw new ToolError(`types: there is no type ${JSON.stringify(unknown)}; there are ${oneOf(entities)}.`)
    }
    const { graph, search } = await ask.ask(McpFindDocument, {
      text,
      first,
      ...(types.length > 0 ? { types: entityTypesOf(ontology, types) } : {}),
      ...(after === undefined ? {} : { after }),
    })
    return {
      revision: graph.revision,
      results: search.edges.map(({ node, score, matched }) => ({
        ...nameOf(node),
        score,
        ...(matched === node.name || matched === node.nameEn ? {} : { matched }),
        ...(node.evidence[0] ? { citation: statements.citation(node.evidence[0]) } : {}),
      })),
      ...pageOf(search),
    }
  },
})
