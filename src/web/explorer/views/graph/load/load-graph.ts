import {
  type CitationFragment,
  GraphEntityDocument,
  type GraphEntityQuery,
  NeighboursDocument,
  type NeighboursQuery,
  PathsDocument,
  type PathsQuery,
  TiesAmongDocument,
  type TiesAmongQuery,
  type TypedDocumentString,
} from '../../../generated/graphql.ts'
import {
  ENTITY_TYPES,
  RELATIONSHIP_TYPES,
  type Direction,
  type Relationship,
  type RelationshipType,
  relationshipsOf,
} from '../../../ontology.ts'
import type { Named } from '../../../language/wording.ts'
import type { Expansion, GraphState } from '../state.ts'

/** An entity with its names. */
export interface NamedEntity extends Named {
  readonly id: string
}

/** A relationship between two entities that are shown. */
export interface Tie {
  /** Where it points from and to. */
  readonly from: string
  readonly to: string
  readonly type: RelationshipType
  readonly evidence: readonly CitationFragment[]
}

/** One way from an entity to another. */
export type Path = PathsQuery['paths'][number]

/** What the view shows before anything is left out. */
export interface LoadedGraph {
  readonly entities: readonly NamedEntity[]
  readonly ties: readonly Tie[]
  /** Empty where none was asked for, or there is none. */
  readonly paths: readonly Path[]
  /** What was expanded: as the address says, or all relationships of the entity it starts from. */
  readonly expanded: readonly Expansion[]
  /** Expansions of which there is more than what is shown. */
  readonly cut: readonly (Expansion & { readonly shown: number; readonly total: number })[]
  /** Whether ties between entities were left out that are not on the way of any expansion. */
  readonly sparse: boolean
  /** Identifiers in the address that the graph does not hold. */
  readonly missing: readonly string[]
}

/** Asks the API. */
export type Ask = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) => Promise<Result>

/** How many neighbours one expansion shows at most; the API answers 100 at once. */
export const MAX_NEIGHBOURS = 500
/** Up to how many entities the ties among all of them are looked for. */
const MAX_AMONG = 400
/** For how many entities at once: one question may ask for 200,000 nodes, 100 for each relationship of each. */
const AMONG_AT_ONCE = Math.floor(
  1_800 / Object.values(ENTITY_TYPES).flatMap(({ relationships }) => relationships).length,
)
/** How many relationships a path may have. */
export const MAX_PATH_LENGTH = 4

/** Everything that a state of the view shows. */
export async function loadGraph(ask: Ask, state: GraphState): Promise<LoadedGraph> {
  const { start, from, to } = state
  const named = [...new Set([start, from, to].flatMap((id) => id ?? []))]
  const found = await Promise.all(named.map(async (id) => (await ask(GraphEntityDocument, { id })).node))
  const known = found.flatMap((node) => (node && 'name' in node ? node : []))
  const startNode = known.find(({ id }) => id === start)
  const expanded = state.expand ?? (startNode ? allOf(startNode) : [])
  const expansions = await Promise.all(expanded.map((expansion) => loadNeighbours(ask, expansion)))
  const entities = new Map<string, NamedEntity>()
  const ties = new Map<string, Tie>()
  const add = ({ id, name, nameEn }: NamedEntity): void => void entities.set(id, { id, name, nameEn })
  const tie = (one: Tie): void => {
    const before = ties.get(keyOf(one))
    // The one end of a relationship may know where it is said, the other not.
    if (!before || before.evidence.length === 0) ties.set(keyOf(one), one)
  }
  known.forEach(add)
  for (const { owner, neighbours } of expansions) {
    if (owner) add(owner)
    for (const { entity, tie: one } of neighbours) {
      add(entity)
      tie(one)
    }
  }
  const both = [from, to].every((id) => known.some((entity) => entity.id === id))
  const ways = both && from !== undefined && to !== undefined ? await loadPaths(ask, from, to) : []
  for (const step of ways.flatMap(({ steps }) => steps)) {
    add(step.from)
    add(step.to)
    for (const one of tieOfStep(step)) tie(one)
  }
  const sparse = entities.size > MAX_AMONG
  if (!sparse) for (const one of await loadTiesAmong(ask, [...entities.keys()])) tie(one)
  return {
    entities: [...entities.values()],
    ties: [...ties.values()],
    paths: ways,
    expanded,
    cut: expansions.flatMap(({ neighbours: { length }, total, expansion }) =>
      total > length ? [{ ...expansion, shown: length, total }] : [],
    ),
    sparse,
    missing: named.filter((id) => !known.some((entity) => entity.id === id)),
  }
}

/** What tells a tie from all others. */
export function keyOf({ from, to, type }: Omit<Tie, 'evidence'>): string {
  return `${from} ${type} ${to}`
}

/** The tie that a step of a path goes along; none where the view does not know its type. */
export function tieOfStep(step: Path['steps'][number]): readonly Tie[] {
  const type = RELATIONSHIP_TYPES.find((one) => one === step.relationship)
  if (!type) return []
  const [from, to] = step.direction === 'OUT' ? [step.from.id, step.to.id] : [step.to.id, step.from.id]
  return [{ from, to, type, evidence: step.evidence }]
}

type CountedEntity = NonNullable<GraphEntityQuery['node']>

/** The relationships of an entity that has any of them, with how many there are. */
export function countsOf(
  node: CountedEntity,
): readonly { readonly relationship: Relationship; readonly count: number }[] {
  const values = new Map(Object.entries(node))
  return relationshipsOf(node.id).flatMap((relationship) => {
    const value = values.get(relationship.field)
    if (typeof value !== 'object' || value === null) return []
    const count = 'totalCount' in value ? value.totalCount : 1
    return count > 0 ? [{ relationship, count }] : []
  })
}

function allOf(node: CountedEntity): readonly Expansion[] {
  return countsOf(node).map(({ relationship: { field } }) => ({ id: node.id, field }))
}

interface Neighbour {
  readonly entity: NamedEntity
  readonly tie: Tie
}

interface Expanded {
  readonly expansion: Expansion
  readonly owner: NamedEntity | undefined
  readonly neighbours: readonly Neighbour[]
  readonly total: number
}

/** The neighbours along one relationship, page by page up to `MAX_NEIGHBOURS`. */
async function loadNeighbours(ask: Ask, expansion: Expansion): Promise<Expanded> {
  const { id, field } = expansion
  const relationship = relationshipsOf(id).find((one) => one.field === field)
  if (!relationship) return { expansion, owner: undefined, neighbours: [], total: 0 }
  const neighbours: Neighbour[] = []
  let after: string | null = null
  for (;;) {
    const answer: NeighboursQuery = await ask(NeighboursDocument, { id, after, [field]: true })
    const { node } = answer
    const owner = node && 'name' in node ? node : undefined
    const page = node ? pageOf(node, relationship) : undefined
    if (!page) return { expansion, owner, neighbours, total: neighbours.length }
    neighbours.push(...page.neighbours)
    if (page.next === null || neighbours.length >= MAX_NEIGHBOURS)
      return { expansion, owner, neighbours, total: page.total }
    after = page.next
  }
}

interface NeighbourPage {
  readonly neighbours: readonly Neighbour[]
  readonly total: number
  readonly next: string | null
}

function pageOf(
  node: NonNullable<NeighboursQuery['node']>,
  relationship: Relationship,
): NeighbourPage | undefined {
  const value = new Map(Object.entries(node)).get(relationship.field)
  if (typeof value !== 'object' || value === null) return undefined
  if (!('edges' in value)) {
    return { neighbours: [{ entity: value, tie: tieOf(node.id, relationship, value) }], total: 1, next: null }
  }
  return {
    neighbours: value.edges.map((edge) => ({
      entity: edge.node,
      tie: tieOf(node.id, relationship, edge.node, edge),
    })),
    total: value.totalCount,
    next: value.pageInfo.hasNextPage ? value.pageInfo.endCursor : null,
  }
}

/** The ties among entities; of one relationship of one entity the first 100. */
async function loadTiesAmong(ask: Ask, ids: readonly string[]): Promise<readonly Tie[]> {
  const parts = Array.from({ length: Math.ceil(ids.length / AMONG_AT_ONCE) }, (_, index) =>
    ids.slice(index * AMONG_AT_ONCE, (index + 1) * AMONG_AT_ONCE),
  )
  const answers = await Promise.all(parts.map((part) => ask(TiesAmongDocument, { ids: part, among: ids })))
  return answers.flatMap(({ nodes }) => nodes.flatMap((node) => (node ? tiesFrom(node) : [])))
}

function tiesFrom(node: NonNullable<TiesAmongQuery['nodes'][number]>): readonly Tie[] {
  const values = new Map(Object.entries(node))
  return relationshipsOf(node.id).flatMap((relationship) => {
    const value = values.get(relationship.field)
    if (typeof value !== 'object' || !('edges' in value)) return []
    return value.edges.map((edge) => tieOf(node.id, relationship, edge.node, edge))
  })
}

interface Said {
  readonly evidence?: readonly CitationFragment[]
}

function tieOf(
  id: string,
  { types, direction, roles }: Relationship,
  other: { readonly id: string },
  edge: Said = {},
): Tie {
  const { evidence = [] } = edge
  const role = roles && new Map<string, unknown>(Object.entries(edge)).get(roles.field)
  const type = (typeof role === 'string' && roles?.typeOf[role]) || types[0]
  return {
    ...endsOf(id, direction, other.id),
    type,
    evidence,
  }
}

/** An undirected relationship is stored from the earlier identifier to the later. */
function endsOf(id: string, direction: Direction, other: string): Pick<Tie, 'from' | 'to'> {
  const leaves = direction === 'BOTH' ? id < other : direction === 'OUT'
  return leaves ? { from: id, to: other } : { from: other, to: id }
}

async function loadPaths(ask: Ask, from: string, to: string): Promise<readonly Path[]> {
  if (from === to) return []
  return (await ask(PathsDocument, { from, to, maxLength: MAX_PATH_LENGTH })).paths
}
