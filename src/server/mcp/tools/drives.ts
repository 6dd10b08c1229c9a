import { z } from 'zod'
import { McpDrivenByDocument, McpDrivesDocument, type McpThroughFragment } from '../generated/graphql.ts'
import { resolve } from '../graph/resolve.ts'
import {
  type Statements,
  figure,
  named,
  nameOf,
  page,
  pageOf,
  revision,
  citation,
} from '../graph/statements.ts'
import { tool } from '../tool.ts'
import { ToolError } from '../tool-error.ts'

const cited = { citations: z.array(citation), citationsInAll: z.number().int().optional() }

/** `drives`: who drives what, through what, with what result. */
export const drives = tool({
  name: 'drives',
  title: 'Who drives what',
  description:
    'Which goals an agency drives, which agencies drive a goal, or whether one drives the other: through which initiatives, where, with which results. Give `agency`, `goal` or both.',
  input: z.object({
    agency: z.string().max(200).optional().describe('Id or exact name: agency:xuhui-district, 徐汇区.'),
    goal: z.string().max(200).optional().describe('Id or exact name: goal:stable-employment, 稳就业.'),
    first: z.number().int().min(1).max(20).default(5),
    after: z.string().optional(),
  }),
  output: z.object({
    revision,
    drives: z.array(
      z.object({
        agency: named,
        goal: named,
        direct: z.boolean().describe('False: an initiative serves only a part of the goal.'),
        basis: z.string().describe('STATED by the source, or TOPIC: implied by the topic of the passage.'),
        through: z.array(
          named.extend({
            districts: z.array(z.string()).optional(),
            results: z.array(figure),
            resultsInAll: z.number().int().optional(),
            ...cited,
          }),
        ),
        ...cited,
      }),
    ),
    ...page,
  }),
  run: async ({ agency, goal, first, after }, { ask, ontology, statements }) => {
    const paging = { first, ...(after === undefined ? {} : { after }) }
    if (agency === undefined && goal === undefined) {
      throw new ToolError('Give `agency`, `goal` or both: an id, or an exact name.')
    }
    const to = goal === undefined ? undefined : await resolve(ask, ontology, 'goal', goal, ['Goal'])
    const of = agency === undefined ? undefined : await resolve(ask, ontology, 'agency', agency, ['Agency'])
    if (of) {
      const answer = await ask.ask(McpDrivesDocument, {
        agency: of.id,
        ...(to ? { goals: { id: { eq: to.id } } } : {}),
        ...paging,
      })
      const found = answer.agency?.drives
      return {
        revision: answer.graph.revision,
        drives: (found?.edges ?? []).map((edge) => ({
          agency: of,
          goal: nameOf(edge.node),
          ...driveOf(edge, statements),
        })),
        ...(found ? pageOf(found) : { totalCount: 0 }),
      }
    }
    const answer = await ask.ask(McpDrivenByDocument, { goal: to?.id ?? '', ...paging })
    const found = answer.goal?.drivenBy
    return {
      revision: answer.graph.revision,
      drives: (found?.edges ?? []).flatMap((edge) =>
        to ? [{ agency: nameOf(edge.node), goal: to, ...driveOf(edge, statements) }] : [],
      ),
      ...(found ? pageOf(found) : { totalCount: 0 }),
    }
  },
})

interface AnsweredDrive {
  readonly direct: boolean
  readonly basis: string
  readonly evidence: Parameters<Statements['cited']>[0]
  readonly via: readonly McpThroughFragment[]
}

function driveOf({ direct, basis, via, evidence }: AnsweredDrive, statements: Statements) {
  return {
    direct,
    basis,
    through: via.map((initiative) => {
      const { districts, outcomes } = initiative
      return {
        ...nameOf(initiative),
        ...(districts.nodes.length > 0 ? { districts: districts.nodes.map(({ name }) => name) } : {}),
        results: outcomes.nodes.map((outcome) => statements.figure(outcome, 1)),
        ...(outcomes.totalCount > outcomes.nodes.length ? { resultsInAll: outcomes.totalCount } : {}),
        ...statements.cited(initiative.evidence, 1),
      }
    }),
    ...statements.cited(evidence),
  }
}
