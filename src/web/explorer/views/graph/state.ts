import {
  KINDS,
  type Kind,
  RELATIONSHIP_TYPES,
  type RelationshipType,
  relationshipsOf,
} from '../../ontology.ts'

/** That the neighbours of an entity along a relationship are shown. */
export interface Expansion {
  readonly id: string
  readonly field: string
}

/** All that the address of the view tells. */
export interface GraphState {
  /** The entity it starts from. */
  readonly start?: string
  /** Where it goes on from there; undefined: along all relationships of the entity it starts from. */
  readonly expand?: readonly Expansion[]
  /** The entity whose details stand beside the graph. */
  readonly selected?: string
  /** The ends of the paths to find. */
  readonly from?: string
  readonly to?: string
  /** Which of the paths is shown alone, counted from 1. */
  readonly path?: number
  /** Kinds of entities that are left out. */
  readonly withoutKinds: readonly Kind[]
  /** Types of relationships that are left out. */
  readonly withoutTypes: readonly RelationshipType[]
}

/** Stands in the address where nothing is expanded. */
const NOTHING = 'nothing'

/** The state an address tells; what it cannot tell is left out. */
export function stateOf(search: URLSearchParams): GraphState {
  const [start, selected, from, to] = ['start', 'selected', 'from', 'to'].map((name) => search.get(name))
  const path = Number(search.get('path'))
  const without = search.getAll('without')
  return {
    ...(start && { start }),
    ...(search.has('expand') && { expand: search.getAll('expand').flatMap(expansionOf) }),
    ...(selected && { selected }),
    ...(from && { from }),
    ...(to && { to }),
    ...(Number.isInteger(path) && path > 0 && { path }),
    withoutKinds: KINDS.filter((kind) => without.includes(kind)),
    withoutTypes: RELATIONSHIP_TYPES.filter((type) => without.includes(type)),
  }
}

/** The address of a state: `/graph?start=goal:stable-employment&expand=goal:stable-employment.drivenBy`. */
export function addressOf(state: Partial<GraphState>): string {
  const { start, expand, selected, from, to, path, withoutKinds = [], withoutTypes = [] } = state
  const search = new URLSearchParams()
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined) search.append(name, value)
  }
  add('start', start)
  if (expand?.length === 0) add('expand', NOTHING)
  for (const { id, field } of expand ?? []) add('expand', `${id}.${field}`)
  add('from', from)
  add('to', to)
  add('path', path?.toString())
  for (const name of [...withoutKinds, ...withoutTypes]) add('without', name)
  add('selected', selected)
  // A colon needs no escape in the query of an address, and identifiers stay readable without one.
  const query = search.toString().replaceAll('%3A', ':')
  return query === '' ? '/graph' : `/graph?${query}`
}

/** The state without one of its optional parts. */
export function without(
  state: GraphState,
  ...names: readonly ('expand' | 'from' | 'path' | 'selected' | 'start' | 'to')[]
): GraphState {
  const kept = { ...state }
  for (const name of names) Reflect.deleteProperty(kept, name)
  return kept
}

function expansionOf(text: string): readonly Expansion[] {
  const dot = text.lastIndexOf('.')
  const [id, field] = [text.slice(0, dot), text.slice(dot + 1)]
  return relationshipsOf(id).some((one) => one.field === field) ? [{ id, field }] : []
}
