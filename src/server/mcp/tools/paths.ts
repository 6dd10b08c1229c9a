import { z } from 'zod'
import { McpPathsDocument } from '../generated/graphql.ts'
import { resolve } from '../graph/resolve.ts'
import { citation, named, nameOf, revision } from '../graph/statements.ts'
import { tool } from '../tool.ts'

/** `paths`: how two entities are connected. */
export const paths = tool({
  name: 'paths',
  title: 'How two entities are connected',
  description:
    'The shortest paths between two entities, with a citation for each step. Empty: they are not connected within `maxLength` steps.',
  input: z.object({
    from: z.string().max(200).describe('Id or exact name.'),
    to: z.string().max(200).describe('Id or exact name.'),
    maxLength: z.number().int().min(1).max(6).default(4),
    first: z.number().int().min(1).max(10).default(3),
  }),
  output: z.object({
    revision,
    from: named,
    to: named,
    paths: z.array(
      z.object({
        length: z.number().int(),
        steps: z.array(
          z.object({
            from: z.string(),
            relationship: z.string().describe('`-[:LEADS]->` or `<-[:LEADS]-`, as Cypher writes it.'),
            to: z.string(),
            names: z.string(),
            citations: z.array(citation),
            citationsInAll: z.number().int().optional(),
          }),
        ),
      }),
    ),
  }),
  run: async ({ from, to, maxLength, first }, { ask, ontology, statements }) => {
    const start = await resolve(ask, ontology, 'from', from)
    const end = await resolve(ask, ontology, 'to', to)
    const answer = await ask.ask(McpPathsDocument, { from: start.id, to: end.id, maxLength, first })
    return {
      revision: answer.graph.revision,
      from: start,
      to: end,
      paths: answer.paths.map(({ length, steps }) => ({
        length,
        steps: steps.map(({ relationship, direction, evidence, ...ends }) => ({
          from: ends.from.id,
          relationship: direction === 'OUT' ? `-[:${relationship}]->` : `<-[:${relationship}]-`,
          to: ends.to.id,
          names: `${nameOf(ends.from).name} → ${nameOf(ends.to).name}`,
          ...statements.cited(evidence, 1),
        })),
      })),
    }
  },
})
