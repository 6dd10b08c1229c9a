import { z } from 'zod'
import type { Relationship } from '../../../ontology/model.ts'
import { tiesOf } from '../codegen/entity-documents.ts'
import { isEntityTypeName } from './card.ts'
import { ENTITY_DOCUMENTS } from '../generated/entities.ts'
import { type Named, citation, named, nameOf, page, pageOf } from './statements.ts'
import type { Call } from '../tool.ts'

const scalar = z.union([z.string(), z.number(), z.boolean()])

/** One entity of a list, with what the tie to it says. */
export const tie = named.extend({
  says: z.record(z.string(), scalar).optional().describe('What stands on the tie: role, basis.'),
  through: z.array(z.string()).optional().describe('Ids of the initiatives that make the tie.'),
  citations: z.array(citation),
  citationsInAll: z.number().int().optional(),
})
export type Tie = z.output<typeof tie>

/** A list of an entity. */
export const list = z.object({ list: z.string(), items: z.array(tie), ...page })
export type List = z.output<typeof list>

/** Which lists are asked for, and how much of each. */
export interface TiesQuery {
  readonly fields: readonly Relationship[]
  readonly first: number
  readonly after?: string | undefined
  /** Only the tie to this one. */
  readonly other?: string
}

const answeredName = z.object({
  __typename: z.string(),
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
})
const answeredCitation = z.object({
  source: z.object({ id: z.string() }),
  start: z.number(),
  end: z.number(),
  quote: z.string().nullable(),
})
const connection = z.object({
  totalCount: z.number(),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  edges: z.array(z.looseObject({ node: answeredName, evidence: z.array(answeredCitation) })),
})
const answered = z.object({
  graph: z.object({ revision: z.string().nullable() }),
  entity: z.looseObject({}).nullable(),
})

/** Lists of an entity, and those at the other end of its single ties, which have no citation of their own. */
export async function ties(
  { id, type }: Named,
  { fields, first, after, other }: TiesQuery,
  { ask, statements }: Call,
): Promise<{ revision: string | null; lists: List[] }> {
  if (!isEntityTypeName(type)) throw new Error(`there are no lists of ${type}`)
  const variables: Record<string, unknown> = { id, first }
  if (after !== undefined) variables['after'] = after
  for (const { field, single } of fields) {
    variables[field] = true
    if (!single && other !== undefined) variables[`${field}Where`] = { id: { eq: other } }
  }
  const { graph, entity } = answered.parse(await ask.askLoosely(ENTITY_DOCUMENTS[type].ties, variables))
  const lists = fields.map(({ field, single, references }): List => {
    const value = entity?.[field]
    if (single) {
      const node = answeredName.nullish().parse(value)
      const items =
        node && (other === undefined || node.id === other) ? [{ ...nameOf(node), citations: [] }] : []
      return { list: field, items, totalCount: items.length }
    }
    const found = connection.parse(value)
    return {
      list: field,
      items: found.edges.map(({ node, evidence, ...edge }) => ({
        ...nameOf(node),
        ...tieSays(edge, [...references.keys()]),
        ...statements.cited(evidence),
      })),
      ...pageOf(found),
    }
  })
  return { revision: graph.revision, lists }
}

function tieSays(
  edge: Readonly<Record<string, unknown>>,
  references: readonly string[],
): Pick<Tie, 'says' | 'through'> {
  const says = z
    .record(z.string(), scalar)
    .parse(
      Object.fromEntries(
        Object.entries(edge).filter(([field, value]) => !references.includes(field) && value !== null),
      ),
    )
  const through = references.flatMap((field) =>
    z
      .array(answeredName)
      .parse(edge[field])
      .map(({ id }) => id),
  )
  return {
    ...(Object.keys(says).length > 0 ? { says } : {}),
    ...(through.length > 0 ? { through } : {}),
  }
}

/** Fields of a type that lead to other entities. */
export function fieldsOf({ type }: Named, { ontology }: Pick<Call, 'ontology'>): readonly Relationship[] {
  const node = ontology.nodes.get(type)
  return node ? tiesOf(node, ontology) : []
}
