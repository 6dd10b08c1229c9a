import { withAliases } from '../read/link/link-nodes.ts'
import { asList, asText } from '../../graph/json.ts'
import { type Seed, type SeedCitation, type SeedNode, type SeedRelationship, withdrawnIn } from '../seed.ts'

/** The nodes and relationships of a seed that are in the graph. */
export interface Existing {
  /** By `id`. */
  readonly nodes: ReadonlyMap<string, SeedNode>
  readonly relationships: readonly SeedRelationship[]
}

/**
 * Decides what of a seed is in the graph. Registers define names; sources define existence:
 *
 * - A source is there, withdrawn or not. Types that the ontology says are always there are.
 * - Any other node is there where a source that is not withdrawn cites it, states a cited relationship of it, or was
 *   published by it.
 * - A relationship with evidence is there where a source that is not withdrawn gives some of it; one without evidence,
 *   where both ends are.
 *
 * What withdrawn sources cite, and the aliases they add, is left out of what others say.
 */
export function whatExists({
  sources,
  nodes,
  relationships,
}: Pick<Seed, keyof Existing | 'sources'>): Existing {
  const withdrawn = withdrawnIn(sources)
  const standing = (citations: readonly SeedCitation[]): SeedCitation[] =>
    citations.filter(({ source }) => !withdrawn.has(source))
  const said = relationships.flatMap((relationship) => {
    const evidence = standing(relationship.evidence)
    return evidence.length === 0 && relationship.evidence.length > 0 ? [] : [{ ...relationship, evidence }]
  })
  const present = new Set([
    ...sources.map(({ id }) => id),
    ...sources.flatMap(({ publisher, withdrawn: gone }) =>
      gone || publisher === undefined ? [] : [publisher],
    ),
    ...said.flatMap(({ evidence, from, to }) => (evidence.length > 0 ? [from, to] : [])),
  ])
  const kept = [...nodes.values()].flatMap((node) => {
    const evidence = standing(node.evidence)
    const isThere = node.type.always || present.has(node.id) || evidence.length > 0
    return isThere ? [{ ...node, evidence, ...standingAliases(node, withdrawn) }] : []
  })
  const there = new Map(kept.map((node) => [node.id, node]))
  return { nodes: there, relationships: said.filter(({ from, to }) => there.has(from) && there.has(to)) }
}

/** Without the aliases that withdrawn sources alone add. */
function standingAliases(
  { properties, addedAliases }: SeedNode,
  withdrawn: ReadonlySet<string>,
): Partial<Pick<SeedNode, 'properties' | 'addedAliases'>> {
  const left = addedAliases.filter(({ source }) => !withdrawn.has(source))
  if (left.length === addedAliases.length) return {}
  const added = new Set(addedAliases.map(({ alias }) => alias))
  const defined = asList(properties['aliases'])
    .map(asText)
    .filter((alias) => !added.has(alias))
  return { properties: withAliases({ ...properties, aliases: defined }, left), addedAliases: left }
}
