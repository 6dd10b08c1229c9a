import { z } from 'zod'
import { constantOf, hasPrefix } from '../../ontology/names.ts'
import { TEXT_SCALARS } from '../../ontology/scalars.ts'
import { MAX_SEARCH_LENGTH, MAX_TEXT_LENGTH } from '../../planner/cost/limits.ts'
import { PLACE_TYPES, type PlacedEntity, shortForm, soundOf } from '../../planner/search/reconciler.ts'
import { NODES_DOCUMENT, valuesDocument } from './documents.ts'
import type { Attribute, NamedItem, ReconcileModel } from './model.ts'
import { type ReconcileQuery, MOST_LISTED } from './request.ts'
import { type Holds, type Scored, certainOf, scoreName, scoreOf, withoutName } from './score.ts'
import { type Given, type Value, entity, sameAs, valuesIn } from './values.ts'

/** Asks the graph: a document and its variables; answers what stands under `data`. */
export type EntityAsk = (document: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>

/** What queries are answered with. */
export interface ReconcileContext {
  readonly model: ReconcileModel
  /** The document that finds entities by name. */
  readonly find: string
  readonly ask: EntityAsk
}

/** A candidate of the protocol. */
export interface ReconcileCandidate {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly type: readonly NamedItem[]
  readonly score: number
  readonly match: boolean
  readonly features: readonly { readonly id: string; readonly value: number | boolean }[]
}

/** Entities that one search answers, and those of a page that goes on because all so far have exactly the name. */
const FOUND = 20
const PAGE = 100
/** Such pages at most: with more namesakes no name is certain. */
const MOST_PAGES = 5
/** Entities whose properties are compared: every namesake that may be found. */
const COMPARED = FOUND + (MOST_PAGES - 1) * PAGE

/**
 * Answers one query, independently of all others: at most three searches, of up to five pages of namesakes each, and one
 * operation for a hundred entities of a type whose properties are compared.
 */
export async function candidatesOf(
  query: ReconcileQuery,
  context: ReconcileContext,
): Promise<readonly ReconcileCandidate[]> {
  const { model } = context
  const byId = await byIdentifier(query, context)
  if (byId) return [byId]
  if (query.text.length > model.longestName) return []
  const { found, isComplete } =
    query.text === '' ? await havingProperties(query, context) : await named(query, context)
  const holds = await holdsOf(query, found, context)
  const scored = found.map((one): Scored => {
    const own = holds(one.entity)
    return query.text === '' ? withoutName(own, one.entity) : { ...one, holds: own }
  })
  const certain = certainOf(scored, isComplete)
  return (
    scored
      .map((one) => ({ one, score: scoreOf(one) }))
      // Search looks into summaries, too; nothing of the name is in these.
      .filter(({ score }) => score > 0)
      .toSorted(
        (a, b) =>
          b.score - a.score ||
          a.one.entity.name.length - b.one.entity.name.length ||
          (a.one.entity.id < b.one.entity.id ? -1 : 1),
      )
      .slice(0, query.limit)
      .map(({ one, score }) => ({
        ...describe(one.entity, model),
        score,
        match: one === certain,
        features: [
          { id: 'name', value: Math.round(one.nameScore * 100) / 100 },
          { id: 'exact', value: one.isExact },
          ...one.holds.flatMap(({ id, holds: value }) =>
            value === undefined ? [] : [{ id: `property:${id}`, value }],
          ),
        ],
      }))
  )
}

/** What the protocol says of an entity besides the score. */
export function describe(
  { id, type, name, nameEn }: Pick<PlacedEntity, 'id' | 'type' | 'name' | 'nameEn'>,
  { types }: ReconcileModel,
): { readonly id: string; readonly name: string; readonly description: string; readonly type: NamedItem[] } {
  const own = types.get(type)
  return {
    id,
    name,
    description: `${nameEn} (${own?.name ?? type})`,
    type: own ? [{ id: own.id, name: own.name }] : [],
  }
}

/** An entity whose name is compared. */
type Compared = Omit<Scored, 'holds'>

interface FoundEntities {
  readonly found: readonly Compared[]
  /** Whether all that have exactly the name are here. */
  readonly isComplete: boolean
}

/** The entity whose identifier is the text. */
async function byIdentifier(
  { text, types }: ReconcileQuery,
  { model, ask }: ReconcileContext,
): Promise<ReconcileCandidate | undefined> {
  if (!hasPrefix(text, model.prefixes)) return undefined
  const [one] = await nodesOf([text], ask)
  if (!one || (types.length > 0 && !types.includes(one.type))) return undefined
  return { ...describe(one, model), score: 100, match: true, features: [{ id: 'exact', value: true }] }
}

const node = entity.extend({ __typename: z.string() })
const nodesAnswer = z.object({ nodes: z.array(z.union([node, z.null(), z.unknown()])) })

/** The entities with these identifiers, in their order; undefined where there is none. */
export async function nodesOf(
  ids: readonly string[],
  ask: EntityAsk,
): Promise<readonly (PlacedEntity | undefined)[]> {
  const { nodes } = nodesAnswer.parse(await ask(NODES_DOCUMENT, { ids }))
  return nodes.map((one) => {
    const read = node.safeParse(one)
    if (!read.success) return undefined
    const { __typename: type, ...own } = read.data
    return { type, ...own }
  })
}

/** Entities by name: as it is written, then, where none has exactly that name, in short and by its sound. */
async function named(query: ReconcileQuery, context: ReconcileContext): Promise<FoundEntities> {
  const { text } = query
  const first = await search(text, query, context)
  if (first.found.some(({ isExact }) => isExact)) return withNamesakes(first, query, context)
  const found = new Map(first.found.map((one) => [one.entity.id, one]))
  let { isComplete } = first
  for (const variant of variantsOf(text)) {
    const more = await search(variant, query, context)
    isComplete &&= more.isComplete
    // A variant is not what was asked for: it finds, and the name itself is compared.
    for (const one of more.found) if (!found.has(one.entity.id)) found.set(one.entity.id, one)
  }
  return { found: [...found.values()], isComplete }
}

/** Of more namesakes than a search reaches, also those in the place that the query gives. */
async function withNamesakes(
  first: FoundEntities,
  query: ReconcileQuery,
  context: ReconcileContext,
): Promise<FoundEntities> {
  const places = query.properties.filter(({ id }) => context.model.properties.get(id)?.isPlace)
  if (first.isComplete || places.length === 0) return first
  const here = await having({ ...query, properties: places }, context, nameIs(query.text))
  const known = new Set(first.found.map((one) => one.entity.id))
  const more = here
    .filter(({ id }) => !known.has(id))
    .map((one) => ({ entity: one, ...scoreName(query.text, one, 0, []) }))
  return { found: [...more, ...first.found], isComplete: false }
}

/** Other ways to look for a name: without the city before it and long endings, and as it sounds. */
function variantsOf(text: string): readonly string[] {
  const local = text.replace(/^\p{Script=Han}{2,7}?市(?=\p{Script=Han}{2})/u, '市')
  const short = shortForm(local)
  const sound = soundOf(short)
  return [...new Set([short, sound])].filter((variant) => variant !== '' && variant !== text)
}

const edge = z.object({ score: z.number(), node: node.loose() })
const findAnswer = z.object({
  search: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    edges: z.array(edge),
  }),
})

async function search(
  text: string,
  { text: name, types }: ReconcileQuery,
  { model, find, ask }: ReconcileContext,
): Promise<FoundEntities> {
  const entityTypes = types.map((type) => model.nodes.get(type)?.entityType)
  const edges: z.output<typeof edge>[] = []
  let after: string | null = null
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await ask(find, {
      text: text.slice(0, MAX_SEARCH_LENGTH),
      first: page === 0 ? FOUND : PAGE,
      ...(types.length > 0 ? { types: entityTypes } : {}),
      ...(after === null ? {} : { after }),
    })
    const { pageInfo, edges: more } = findAnswer.parse(answer).search
    edges.push(...more)
    after = pageInfo.endCursor
    // Namesakes come first; behind what is none, there are no more.
    if (!pageInfo.hasNextPage || edges.at(-1)?.score !== 1) return compared(name, text, edges, model, true)
  }
  return compared(name, text, edges, model, false)
}

function compared(
  name: string,
  text: string,
  edges: readonly z.output<typeof edge>[],
  model: ReconcileModel,
  isComplete: boolean,
): FoundEntities {
  const places = [...model.properties.values()].filter(({ isPlace }) => isPlace)
  const found = edges.map(({ score, node: { __typename: type, ...answered } }) => {
    const own = places.flatMap(({ of, id }) => {
      const place = of.has(type) ? node.safeParse(answered[id]) : undefined
      return place?.success ? [{ ...place.data, type: place.data.__typename }] : []
    })
    const [city, district] = PLACE_TYPES.map((one) => own.find((place) => place.type === one)?.id)
    const { id, name: title, nameEn, aliases } = answered
    const placed = { id, type, name: title, nameEn, aliases, city, district }
    // How a variant is found says nothing of how the name is typed.
    return { entity: placed, ...scoreName(name, placed, name === text ? score : 0, own) }
  })
  return { found, isComplete }
}

/** Entities by their properties alone. */
async function havingProperties(query: ReconcileQuery, context: ReconcileContext): Promise<FoundEntities> {
  if (query.properties.length === 0) return { found: [], isComplete: false }
  const found = await having(query, context)
  return { found: found.map((one) => ({ entity: one, nameScore: 0, isExact: false })), isComplete: false }
}

/**
 * Entities that have properties, of each type that can have all of them.
 * @param names filters of which one has to hold as well.
 */
async function having(
  { types, properties }: ReconcileQuery,
  { model, ask }: ReconcileContext,
  names: readonly object[] = [],
): Promise<readonly PlacedEntity[]> {
  const asked = properties.map(({ id, values }) => ({ of: model.properties.get(id)?.of, values }))
  const found: PlacedEntity[] = []
  for (const type of types.length > 0 ? types : model.nodes.keys()) {
    const conditions = asked.map(({ of, values }) => {
      const attribute = of?.get(type)
      return { or: attribute ? values.flatMap((value) => conditionsOf(attribute, value)) : [] }
    })
    // A value that no entity of the type can have leaves nothing to look for.
    if (conditions.some(({ or }) => or.length === 0)) continue
    const where = { and: names.length > 0 ? [...conditions, { or: names }] : conditions }
    const answer = await ask(valuesDocument(model, type, []), { where, count: FOUND })
    for (const one of nodesIn(answer, model, type)) {
      const { __typename: own, ...named } = node.parse(one)
      found.push({ type: own, ...named })
    }
  }
  return found
}

/** The filters by which an entity has a name. */
function nameIs(text: string): readonly object[] {
  return [{ name: { eq: text } }, { nameEn: { eq: text } }, { aliases: { has: text } }]
}

/** The filters by which a property has a value; none where it cannot have it. */
function conditionsOf(attribute: Attribute, value: Given): readonly object[] {
  const { field } = attribute
  const length = typeof value === 'object' ? value.id.length : String(value).length
  if (length > MAX_TEXT_LENGTH) return []
  if (attribute.kind === 'entity') {
    if (typeof value === 'object') return [{ [field]: { some: { id: { eq: value.id } } } }]
    const text = String(value)
    return [...nameIs(text), { id: { eq: text } }].map((some) => ({ [field]: { some } }))
  }
  if (typeof value === 'object') return []
  const { property, part } = attribute
  const converted = convert(value, property.scalar, property.values)
  if (converted === undefined) return []
  const condition = property.list ? { has: converted } : { eq: converted }
  return [{ [field]: part === undefined ? condition : { [part]: condition } }]
}

/** A given value as one of a scalar or of an enum; undefined where it is none. */
function convert(
  value: string | number | boolean,
  scalar: string,
  values?: readonly string[],
): string | number | boolean | undefined {
  const text = String(value)
  const number = Number(text)
  switch (scalar) {
    case 'Int':
      return Number.isInteger(number) && Math.abs(number) < 2 ** 31 ? number : undefined
    case 'Float':
      return Number.isFinite(number) ? number : undefined
    case 'Boolean':
      return ['true', 'false'].includes(text) ? text === 'true' : undefined
    case 'Date':
      return TEXT_SCALARS.Date.parse(text)
    default:
      if (!values) return text
      return values.find((one) => one === text || one === constantOf(text))
  }
}

/** Which of the given properties entities have: asked once for each type. */
async function holdsOf(
  { properties }: ReconcileQuery,
  found: readonly Compared[],
  { model, ask }: ReconcileContext,
): Promise<(entity: PlacedEntity) => Scored['holds']> {
  const asked = properties.flatMap(({ id, values }) => {
    const property = model.properties.get(id)
    return property ? [{ property, tests: values.map(sameAs) }] : []
  })
  const best = found.toSorted((a, b) => b.nameScore - a.nameScore).slice(0, COMPARED)
  const answered = await valuesOf(
    best.map((one) => one.entity),
    asked.map(({ property }) => property.id),
    MOST_LISTED,
    { model, ask },
  )
  return ({ id }) =>
    asked.map(({ property, tests }) => {
      const own = answered.get(id)?.get(property.id) ?? []
      const holds: Holds =
        own.length === 0 ? undefined : own.some((value) => tests.some((isSame) => isSame(value)))
      return { id: property.id, isPlace: property.isPlace, holds }
    })
}

/**
 * The values of properties of entities, by identifier and property.
 * @param limit values of a list at most.
 */
export async function valuesOf(
  entities: readonly Pick<PlacedEntity, 'id' | 'type'>[],
  properties: readonly string[],
  limit: number,
  { model, ask }: Pick<ReconcileContext, 'model' | 'ask'>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, readonly Value[]>>> {
  const values = new Map<string, ReadonlyMap<string, readonly Value[]>>()
  for (const type of new Set(entities.map((one) => one.type))) {
    const attributes = properties.flatMap((id) => {
      const attribute = model.properties.get(id)?.of.get(type)
      return attribute ? [{ id, attribute }] : []
    })
    if (attributes.length === 0) continue
    const ids = entities.filter((one) => one.type === type).map(({ id }) => id)
    const document = valuesDocument(
      model,
      type,
      attributes.map(({ attribute }) => attribute),
    )
    for (let start = 0; start < ids.length; start += PAGE) {
      const page = ids.slice(start, start + PAGE)
      const answer = await ask(document, { where: { id: { in: page } }, count: page.length, first: limit })
      for (const one of nodesIn(answer, model, type)) {
        const own = attributes.map(
          ({ id, attribute }) => [id, valuesIn(one, attribute).slice(0, limit)] as const,
        )
        values.set(node.parse(one).id, new Map(own))
      }
    }
  }
  return values
}

function nodesIn(answer: unknown, { nodes }: ReconcileModel, type: string): readonly unknown[] {
  const list = z.record(z.string(), z.object({ nodes: z.array(z.unknown()) })).parse(answer)
  return list[nodes.get(type)?.plural ?? '']?.nodes ?? []
}
