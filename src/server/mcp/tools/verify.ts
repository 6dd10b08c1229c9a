import { z } from 'zod'
import { didYouMean, oneOf } from '../../../did-you-mean.ts'
import type { Relationship } from '../../../ontology/model.ts'
import { figureArguments, figureFilter } from '../graph/figure-query.ts'
import { McpFiguresDocument, McpRevisionDocument } from '../generated/graphql.ts'
import { resolve } from '../graph/resolve.ts'
import { type Named, named, revision } from '../graph/statements.ts'
import { fieldsOf, tie, ties } from '../graph/ties.ts'
import { type Call, tool } from '../tool.ts'
import { ToolError } from '../tool-error.ts'
import { VERDICTS, type Verdict, compare, unitOf } from './verdict.ts'
import { figureOf, figureWithSubject } from './figures.ts'

/** Figures that a claim is compared with at most, and those shown of them. */
const MOST_COMPARED = 50
const MOST_SHOWN = 3

const MEASURES = ['LEVEL', 'YEAR_ON_YEAR', 'CHANGE', 'GAP', 'SHARE', 'MULTIPLE'] as const

const input = z.object({
  figure: z
    .string()
    .max(200)
    .optional()
    .describe('A claimed figure as printed: 1.57万亿元, 约500亿, 500 billion, 4.3%.'),
  ...figureArguments,
  direction: z
    .enum(['UP', 'DOWN'])
    .optional()
    .describe('Of a claimed change; without it, up unless below zero.'),
  measure: z
    .enum(MEASURES)
    .optional()
    .describe('What the claimed figure is; without it, as the source has it.'),
  subject: z.string().max(200).optional().describe('Of a claimed tie: id or exact name.'),
  relationship: z
    .string()
    .max(100)
    .optional()
    .describe(
      'Its type as in Cypher, read from `subject` to `object`: LEADS, DRIVES, LOCATED_IN. Without it: any.',
    ),
  object: z.string().max(200).optional().describe('Of a claimed tie: id or exact name.'),
})

const statedTie = tie.extend({
  from: named,
  relationship: z.string().describe('`-[:LEADS]->` or `<-[:LEADS]-`.'),
})

type Claim = z.output<typeof input>
type StatedTie = z.output<typeof statedTie>

interface Result {
  revision: string | null
  verdict: Verdict
  reason: string
  figures?: z.output<typeof figureOf>[]
  ties?: StatedTie[]
}

/** `verify`: what the sources say of a claim. */
export const verify = tool({
  name: 'verify',
  title: 'Check a claim',
  description:
    'Checks a claimed figure (`figure` with `indicator`, best with `of`) or a claimed tie (`subject`, `object`, best with `relationship`) against what the sources say. supported: they say so. near: a figure within a tenth, or another tie between the two. contradicted: they say otherwise. not stated: they say nothing of it, which does not make it false.',
  input,
  output: z.object({
    revision,
    verdict: z.enum(VERDICTS),
    reason: z.string(),
    figures: z.array(figureOf).optional(),
    ties: z.array(statedTie).optional(),
  }),
  run: async (claim, call): Promise<Result> => {
    const { figure, indicator, subject, object } = claim
    if (figure !== undefined && indicator !== undefined && subject === undefined && object === undefined) {
      return verifyFigure(claim, figure, call)
    }
    if (subject !== undefined && object !== undefined && figure === undefined) {
      return verifyTie(claim, subject, object, call)
    }
    throw new ToolError('Give `figure` and `indicator`, or `subject` and `object`: one claim at a time.')
  },
})

async function verifyFigure(claim: Claim, raw: string, call: Call): Promise<Result> {
  // A claim that is no figure is refused, also where nothing is found to compare it with.
  unitOf(raw, null)
  const { indicator, of, from, to } = claim
  const inPeriod = await compared(claim, raw, { indicator, of, from, to }, call)
  if (inPeriod.verdict !== 'not stated' || (from === undefined && to === undefined)) return inPeriod
  const ever = await compared(claim, raw, { indicator, of }, call)
  if (!ever.figures) return inPeriod
  return { ...ever, verdict: 'not stated', reason: 'The sources say it of other periods only, of these.' }
}

async function compared(
  { measure, direction }: Claim,
  raw: string,
  query: Parameters<typeof figureFilter>[0],
  call: Call,
): Promise<Result> {
  const where = await figureFilter(query, call, { bestOnly: true })
  const { graph, outcomes } = await call.ask.ask(McpFiguresDocument, {
    where: where ?? { id: { in: [] } },
    first: MOST_COMPARED,
  })
  if (outcomes.totalCount > MOST_COMPARED) {
    throw new ToolError(
      `indicator: ${outcomes.totalCount} figures are called like this; name one by its id, or say \`of\` whom or of which period.`,
    )
  }
  const judged = outcomes.nodes.map((outcome) => ({
    outcome,
    verdict: compare({ raw, measure, direction }, outcome),
  }))
  const verdict = VERDICTS.find((one) => judged.some((each) => each.verdict === one)) ?? 'not stated'
  const shown = judged.filter((each) => verdict === 'not stated' || each.verdict === verdict)
  const figures = shown.slice(0, MOST_SHOWN).map(({ outcome }) => figureWithSubject(outcome, call.statements))
  return {
    revision: graph.revision,
    verdict,
    reason: reasonOf(verdict, outcomes.nodes.length),
    ...(figures.length > 0 ? { figures } : {}),
  }
}

function reasonOf(verdict: Verdict, found: number): string {
  switch (verdict) {
    case 'supported':
      return 'The figure agrees with what the sources print, at the coarser rounding.'
    case 'near':
      return 'The sources print another figure, less than a tenth apart.'
    case 'contradicted':
      return 'The sources print another figure, or the other direction.'
    case 'not stated':
      return found === 0
        ? 'The sources print no such figure.'
        : 'The sources print figures of it that cannot be compared with the claim: in another unit or of another measure.'
  }
}

async function verifyTie(
  { relationship: claimed }: Claim,
  subject: string,
  object: string,
  call: Call,
): Promise<Result> {
  const from = await resolve(call.ask, call.ontology, 'subject', subject)
  const to = await resolve(call.ask, call.ontology, 'object', object)
  const fields = fieldsOf(from, call)
  const between = fields.filter(({ target }) => target === to.type)
  const known = [...new Set(between.flatMap(({ types }) => types))]
  if (claimed !== undefined && !known.includes(claimed)) {
    throw new ToolError(
      `relationship: nothing called ${JSON.stringify(claimed)} is between ${from.type} and ${to.type}${didYouMean(claimed, known)}; ${known.length > 0 ? `there are ${oneOf(known)}` : 'nothing is, directly: `paths`'}.`,
    )
  }
  const found = await tiesBetween(from, to, between, call)
  const isClaimed = ({ relationship }: StatedTie): boolean =>
    claimed === undefined || relationship.includes(`:${claimed}]`)
  const supported = found.ties.filter(isClaimed)
  if (supported.length > 0) {
    const isCited = supported.some(({ citations }) => citations.length > 0)
    const reason = isCited ? 'The sources say so.' : 'The registers of the graph say so; it needs no source.'
    return { revision: found.revision, verdict: 'supported', reason, ties: supported }
  }
  if (found.ties.length > 0) {
    const reason = 'The sources tie the two in another way.'
    return { revision: found.revision, verdict: 'near', reason, ties: found.ties }
  }
  // Of what there can be one of only, another one contradicts.
  const only = between.filter(
    ({ single, types }) => single && (claimed === undefined || types.includes(claimed)),
  )
  const others = claimed === undefined ? [] : await theOthers(from, only, call)
  if (others.length > 0) {
    const reason = 'There can be one only, and the sources name another.'
    return { revision: found.revision, verdict: 'contradicted', reason, ties: others }
  }
  const { graph } = await call.ask.ask(McpRevisionDocument, {})
  return {
    revision: graph.revision,
    verdict: 'not stated',
    reason: 'No source ties the two directly; `paths` shows how they are connected through others.',
  }
}

/** The ties between two entities, each once, with its citations. */
async function tiesBetween(
  from: Named,
  to: Named,
  fields: readonly Relationship[],
  call: Call,
): Promise<{ revision: string | null; ties: StatedTie[] }> {
  const { revision: current, lists } = await ties(from, { fields, first: 1, other: to.id }, call)
  const result: StatedTie[] = []
  for (const [index, { items }] of lists.entries()) {
    const field = fields[index]
    const [item] = items
    if (!field || !item) continue
    const cited = field.single ? await fromOtherEnd(from, item, field, call) : item
    result.push({ ...cited, from, relationship: arrowOf(field, item) })
  }
  return { revision: current, ties: result }
}

/** What an entity has in the place of what is claimed. */
async function theOthers(from: Named, fields: readonly Relationship[], call: Call): Promise<StatedTie[]> {
  if (fields.length === 0) return []
  const { lists } = await ties(from, { fields, first: 1 }, call)
  const result: StatedTie[] = []
  for (const [index, { items }] of lists.entries()) {
    const field = fields[index]
    for (const item of items) {
      if (!field) continue
      result.push({
        ...(await fromOtherEnd(from, item, field, call)),
        from,
        relationship: arrowOf(field, item),
      })
    }
  }
  return result
}

/** A single tie has its citations in the list at its other end. */
async function fromOtherEnd(
  from: Named,
  item: z.output<typeof tie>,
  { reverse }: Relationship,
  call: Call,
): Promise<z.output<typeof tie>> {
  const field = fieldsOf(item, call).find((one) => one.field === reverse)
  if (!field) return item
  const { lists } = await ties(item, { fields: [field], first: 1, other: from.id }, call)
  const found = lists[0]?.items[0]
  return found ? { ...found, ...namesOf(item) } : item
}

function namesOf({ id, type, name, nameEn }: Named): Named {
  return { id, type, name, nameEn }
}

/** The tie as Cypher writes it; which of several types it is, its role tells. */
function arrowOf({ types, roles, direction }: Relationship, { says = {} }: z.output<typeof tie>): string {
  const type = roles ? roles.typeOf.get(String(says[roles.field])) : types[0]
  const relationship = `[:${type ?? types.join('|')}]`
  return direction === 'IN'
    ? `<-${relationship}-`
    : direction === 'OUT'
      ? `-${relationship}->`
      : `-${relationship}-`
}
