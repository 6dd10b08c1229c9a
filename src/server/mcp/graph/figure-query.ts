import { z } from 'zod'
import type { OutcomeFilter } from '../generated/graphql.ts'
import { McpFindDocument } from '../generated/graphql.ts'
import { resolve } from './resolve.ts'
import type { Named } from './statements.ts'
import type { Call } from '../tool.ts'

/** What a figure may be of. */
const SUBJECTS = ['Agency', 'City', 'District', 'Initiative'] as const

/** Words looked for are compared with so many indicators and outcomes. */
const MOST_MATCHES = 20

const day = z.iso.date()

/** Arguments that say which figures are meant; those that are given must all hold. */
export const figureArguments = {
  indicator: z
    .string()
    .max(200)
    .optional()
    .describe(
      'What is measured: id of an indicator or figure, or words: 规上工业总产值, large-model companies.',
    ),
  of: z
    .string()
    .max(200)
    .optional()
    .describe('Whose: id or exact name of an agency, city, district or initiative.'),
  from: day.optional().describe('Only of periods that end on this day or later.'),
  to: day.optional().describe('Only of periods that start on this day or earlier.'),
}

/** Which figures are meant. */
export interface FigureQuery {
  readonly indicator?: string | undefined
  readonly of?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/**
 * The filter for the figures that the arguments mean; undefined where nothing is called like `indicator`.
 * @param bestOnly whether of what words mean only what fits best counts, not what fits half as well.
 */
export async function figureFilter(
  query: FigureQuery,
  call: Call,
  { bestOnly = false } = {},
): Promise<OutcomeFilter | undefined> {
  const conditions: OutcomeFilter[] = []
  if (query.indicator !== undefined) {
    const measured = await measuredAs(query.indicator, call, bestOnly)
    if (!measured) return undefined
    conditions.push(measured)
  }
  if (query.of !== undefined) {
    conditions.push(isOf(await resolve(call.ask, call.ontology, 'of', query.of, SUBJECTS)))
  }
  if (query.from !== undefined) conditions.push({ period: { end: { gte: query.from } } })
  if (query.to !== undefined) conditions.push({ period: { start: { lte: query.to } } })
  return conditions.length === 0 ? {} : { and: conditions }
}

/** By identifier, or by words in the name of the indicator or of the figure. */
async function measuredAs(
  text: string,
  { ask, ontology }: Call,
  bestOnly: boolean,
): Promise<OutcomeFilter | undefined> {
  if (/^(indicator|outcome):/.test(text)) {
    const { id, type } = await resolve(ask, ontology, 'indicator', text, ['Indicator', 'Outcome'])
    if (type === 'Indicator') return { indicator: { some: { id: { eq: id } } } }
    // A figure stands for all that measure the same.
    return { or: [{ id: { eq: id } }, { indicator: { some: { outcomes: { some: { id: { eq: id } } } } } }] }
  }
  const { search } = await ask.ask(McpFindDocument, {
    text,
    types: ['INDICATOR', 'OUTCOME'],
    first: MOST_MATCHES,
  })
  const best = search.edges[0]?.score ?? 0
  // What fits much worse than the best is something else that shares a word.
  const least = bestOnly ? best : best / 2
  const ids = search.edges.flatMap(({ node, score }) => (score >= least ? [node.id] : []))
  if (ids.length === 0) return undefined
  return { or: [{ id: { in: ids } }, { indicator: { some: { id: { in: ids } } } }] }
}

function isOf({ id, type }: Named): OutcomeFilter {
  const is = { some: { id: { eq: id } } }
  switch (type) {
    case 'Agency':
      return {
        or: [
          { agencies: is },
          { indicator: { some: { agency: is } } },
          { initiative: { some: { agencies: is } } },
        ],
      }
    case 'District':
      return { or: [{ indicator: { some: { district: is } } }, { initiative: { some: { districts: is } } }] }
    case 'City':
      return { indicator: { some: { city: is } } }
    default:
      return { initiative: is }
  }
}
