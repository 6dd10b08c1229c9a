import type { Seed, SeedCitation, SeedNode, SeedRelationship } from '../seed.ts'

/** What a seed cites a source for. */
export interface SourceEvidence {
  readonly nodes: readonly { readonly node: SeedNode; readonly citation: SeedCitation }[]
  readonly relationships: readonly {
    readonly relationship: SeedRelationship
    readonly citation: SeedCitation
  }[]
  /** Outcomes whose figure is in the source. */
  readonly figures: readonly SeedNode[]
}

/** What a seed cites each of its sources for, by `id` of the source. */
export function evidenceBySource(seed: Seed): ReadonlyMap<string, SourceEvidence> {
  const bySource = new Map(seed.sources.map(({ id }) => [id, new Collected()]))
  for (const node of seed.nodes.values()) {
    for (const citation of node.evidence) bySource.get(citation.source)?.nodes.push({ node, citation })
    if (node.figure) bySource.get(node.figure.source)?.figures.push(node)
  }
  for (const relationship of seed.relationships) {
    for (const citation of relationship.evidence)
      bySource.get(citation.source)?.relationships.push({ relationship, citation })
  }
  return bySource
}

class Collected implements SourceEvidence {
  readonly nodes: { node: SeedNode; citation: SeedCitation }[] = []
  readonly relationships: { relationship: SeedRelationship; citation: SeedCitation }[] = []
  readonly figures: SeedNode[] = []
}
