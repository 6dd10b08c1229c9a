import { z } from 'zod'
import { figureArguments, figureFilter } from '../graph/figure-query.ts'
import { type McpFigureOfFragment, McpFiguresDocument } from '../generated/graphql.ts'
import {
  type Named,
  type Statements,
  figure,
  named,
  nameOf,
  page,
  pageOf,
  revision,
} from '../graph/statements.ts'
import { tool } from '../tool.ts'

/** A figure with what it measures and of whom. */
export const figureOf = figure.extend({
  indicator: named.optional(),
  of: z.array(named).describe('Whose figure it is: agency, district, city or initiative.'),
  agreesWith: z.array(z.string()).optional().describe('Figures of the same indicator and period that agree.'),
  differsFrom: z.array(z.string()).optional().describe('Those that cannot be true together with it.'),
})

/** The same, made of an answer of the graph. */
export function figureWithSubject(
  outcome: McpFigureOfFragment,
  statements: Statements,
): z.output<typeof figureOf> {
  const { indicator, initiative, agencies, agreesWith, differsFrom } = outcome
  const subjects = [
    ...agencies.nodes,
    ...[indicator?.agency, indicator?.district, indicator?.city, initiative].flatMap((one) => one ?? []),
  ].map(nameOf)
  const ids = (list: { readonly nodes: readonly { readonly id: string }[] }): string[] =>
    list.nodes.map(({ id }) => id)
  return {
    ...statements.figure(outcome),
    ...(indicator ? { indicator: nameOf(indicator) } : {}),
    of: unique(subjects),
    ...(agreesWith.nodes.length > 0 ? { agreesWith: ids(agreesWith) } : {}),
    ...(differsFrom.nodes.length > 0 ? { differsFrom: ids(differsFrom) } : {}),
  }
}

function unique(entities: readonly Named[]): Named[] {
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()]
}

/** `figures`: what was measured. */
export const figures = tool({
  name: 'figures',
  title: 'Figures and series',
  description:
    'Figures as the sources print them, with value, unit, bounds and period: by what they measure, by whose they are, by period. Those of one indicator are in order of time, a series.',
  input: z.object({
    ...figureArguments,
    first: z.number().int().min(1).max(50).default(10),
    after: z.string().optional(),
  }),
  output: z.object({ revision, figures: z.array(figureOf), ...page }),
  run: async ({ first, after, ...query }, call) => {
    const where = await figureFilter(query, call)
    const { graph, outcomes } = await call.ask.ask(McpFiguresDocument, {
      // Nothing has no identifier: the answer is empty, of the current revision.
      where: where ?? { id: { in: [] } },
      first,
      ...(after === undefined ? {} : { after }),
    })
    return {
      revision: graph.revision,
      figures: outcomes.nodes.map((outcome) => figureWithSubject(outcome, call.statements)),
      ...pageOf(outcomes),
    }
  },
})
