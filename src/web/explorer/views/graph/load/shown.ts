import { type Kind, type RelationshipType, kindOf } from '../../../ontology.ts'
import { type LoadedGraph, type NamedEntity, type Tie, keyOf, tieOfStep } from './load-graph.ts'
import type { GraphState } from '../state.ts'

/** How much a node or an edge stands out: `strong` ones are what the user asked for, `faint` ones what is around. */
export type Emphasis = 'strong' | 'plain' | 'faint'

/** An entity on the stage. */
export interface ShownEntity extends NamedEntity {
  readonly kind: Kind
  readonly emphasis: Emphasis
  /** How many of the ties shown it has. */
  readonly degree: number
}

/** A tie on the stage. */
export interface ShownTie extends Tie {
  readonly key: string
  readonly emphasis: Emphasis
}

/** What is on the stage, and what there would be if nothing were left out. */
export interface Shown {
  readonly entities: readonly ShownEntity[]
  readonly ties: readonly ShownTie[]
  readonly kinds: readonly Counted<Kind>[]
  readonly types: readonly Counted<RelationshipType>[]
}

/** How often a kind or a type occurs. */
export interface Counted<Name> {
  readonly name: Name
  readonly count: number
}

/** The entity whose details are shown: the one chosen, else the one the view starts from. */
export function selectedIn({ selected, start, from }: GraphState): string | undefined {
  return selected ?? start ?? from
}

/**
 * What of a graph is on the stage. Where kinds or types are left out, so is what is then tied to nothing, but never
 * an entity that the address names. Paths stand out where there are any, else the ties of an entity that was chosen.
 */
export function shownOf(graph: LoadedGraph, state: GraphState): Shown {
  const named = new Set([state.start, state.from, state.to, state.selected].flatMap((id) => id ?? []))
  const kindsOf = new Map(graph.entities.map(({ id }) => [id, kindOf(id)]))
  const isKept = (id: string): boolean => {
    const kind = kindsOf.get(id)
    return named.has(id) || (kind !== undefined && !state.withoutKinds.includes(kind))
  }
  const ties = graph.ties.filter(
    ({ from, to, type }) => !state.withoutTypes.includes(type) && isKept(from) && isKept(to),
  )
  const degrees = countBy(ties.flatMap(({ from, to }) => (from === to ? [from] : [from, to])))
  const strong = strongIn(graph, state, ties)
  const emphasisOf = (isStrong: boolean): Emphasis =>
    strong === undefined ? 'plain' : isStrong ? 'strong' : 'faint'
  return {
    entities: graph.entities.flatMap((entity) => {
      const kind = kindsOf.get(entity.id)
      const degree = degrees.get(entity.id) ?? 0
      if (!kind || !isKept(entity.id) || (degree === 0 && !named.has(entity.id))) return []
      return [{ ...entity, kind, degree, emphasis: emphasisOf(strong?.entities.has(entity.id) === true) }]
    }),
    ties: ties.map((tie) => {
      const key = keyOf(tie)
      return { ...tie, key, emphasis: emphasisOf(strong?.ties.has(key) === true) }
    }),
    kinds: counted([...kindsOf.values()].flatMap((kind) => kind ?? [])),
    types: counted(graph.ties.map(({ type }) => type)),
  }
}

interface Strong {
  readonly entities: ReadonlySet<string>
  readonly ties: ReadonlySet<string>
}

function strongIn(graph: LoadedGraph, state: GraphState, ties: readonly Tie[]): Strong | undefined {
  if (graph.paths.length > 0) {
    const alone = state.path === undefined ? undefined : graph.paths[state.path - 1]
    const onPaths = (alone ? [alone] : graph.paths).flatMap(({ steps }) => steps).flatMap(tieOfStep)
    return strongTies(onPaths)
  }
  if (state.selected === undefined || state.selected === state.start) return undefined
  const strong = strongTies(ties.filter(({ from, to }) => [from, to].includes(state.selected ?? '')))
  return { ...strong, entities: new Set([...strong.entities, state.selected]) }
}

function strongTies(ties: readonly Tie[]): Strong {
  return { entities: new Set(ties.flatMap(({ from, to }) => [from, to])), ties: new Set(ties.map(keyOf)) }
}

function counted<Name extends string>(names: readonly Name[]): readonly Counted<Name>[] {
  return [...countBy(names)]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}

function countBy<Name extends string>(names: readonly Name[]): ReadonlyMap<Name, number> {
  const counts = new Map<Name, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
