import { z } from 'zod'
import { ENTITY_DOCUMENTS } from '../generated/entities.ts'
import type { McpHeadingFragment, TypedDocumentString } from '../generated/graphql.ts'
import { type Named, type Statements, citation, cut, named, nameOf } from './statements.ts'
import type { Call } from '../tool.ts'
import { ToolError } from '../tool-error.ts'

/** Bytes that a card takes at most, as JSON. */
export const CARD_BYTES = 1000

/** Characters of a text, of a quote and of a list of names on a card that would be too large; less each time. */
const CUTS = [200, 120, 80, 50, 30]

const scalar = z.union([z.string(), z.number(), z.boolean()])

/** What matters of an entity. */
export const card = named.extend({
  aliases: z.array(z.string()).optional(),
  properties: z
    .record(z.string(), scalar)
    .describe('What is stated of it; `period.start` is a part of `period`.'),
  belongsTo: z.record(z.string(), z.string()).describe('The one at the other end, by field: its id.'),
  lists: z.record(z.string(), z.number()).describe('How many there are in each list; ask for one as `more`.'),
  citations: z.array(citation),
  citationsInAll: z.number().int().optional(),
  link: z.string(),
})
export type Card = z.output<typeof card>

/** A type whose cards can be asked for. */
export type EntityTypeName = keyof typeof ENTITY_DOCUMENTS

/** Whether the name of a type is that of one with cards: all entities. */
export function isEntityTypeName(type: string): type is EntityTypeName {
  return type in ENTITY_DOCUMENTS
}

interface CardAnswer {
  readonly graph: { readonly revision: string | null }
  readonly entity: (McpHeadingFragment & object) | null
}

/** The card of an entity, cut until it is small. */
export async function cardOf(
  { id, type }: Named,
  { ask, statements }: Pick<Call, 'ask' | 'statements'>,
): Promise<{ revision: string | null; card: Card }> {
  if (!isEntityTypeName(type)) throw new Error(`there is no card for ${type}`)
  const document: TypedDocumentString<CardAnswer, { id: string }> = ENTITY_DOCUMENTS[type].card
  const { graph, entity } = await ask.ask(document, { id })
  if (!entity) throw new ToolError(`Nothing has the id ${JSON.stringify(id)}.`)
  return { revision: graph.revision, card: small(entity, statements) }
}

function small(entity: McpHeadingFragment, statements: Statements): Card {
  const cards = CUTS.map((length) => made(entity, statements, length))
  return cards.find((one) => bytesOf(one) <= CARD_BYTES) ?? bare(cards.at(-1) ?? made(entity, statements, 0))
}

/** Bytes of an answer as JSON. */
export function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value))
}

/** Without what can be asked for again. */
function bare({ id, type, name, nameEn, properties, belongsTo, lists, link }: Card): Card {
  return { id, type, name, nameEn, properties, belongsTo, lists, citations: [], link }
}

const HEADING: readonly string[] = [
  ...['__typename', 'id', 'name', 'nameEn', 'aliases', 'formerly', 'evidence'],
]

function made(entity: McpHeadingFragment, statements: Statements, length: number): Card {
  const properties: Card['properties'] = {}
  const belongsTo: Card['belongsTo'] = {}
  const lists: Card['lists'] = {}
  const add = (field: string, value: unknown): void => {
    if (typeof value === 'string') properties[field] = cut(value, length)
    else if (typeof value === 'number' || typeof value === 'boolean') properties[field] = value
    else if (typeof value === 'object' && value !== null) {
      if ('totalCount' in value) {
        if (typeof value.totalCount === 'number' && value.totalCount > 0) lists[field] = value.totalCount
      } else if ('id' in value) belongsTo[field] = String(value.id)
      else for (const [part, partValue] of Object.entries(value)) add(`${field}.${part}`, partValue)
    }
  }
  for (const [field, value] of Object.entries(entity)) if (!HEADING.includes(field)) add(field, value)
  const aliases = entity.aliases.slice(0, Math.ceil(length / 40))
  const { citations, ...inAll } = statements.cited(entity.evidence, 1)
  return {
    ...nameOf(entity),
    ...(aliases.length > 0 ? { aliases: [...aliases] } : {}),
    properties,
    belongsTo,
    lists,
    citations: citations.map(({ quote, ...place }) => ({
      ...place,
      ...(quote === undefined ? {} : { quote: cut(quote, length) }),
    })),
    ...inAll,
    link: statements.link(entity.id),
  }
}
