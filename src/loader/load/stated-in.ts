import { type Citation, compareCitations } from '../../citation.ts'
import type { Properties } from '../rows.ts'
import { passageId } from '../read/bulletin-structure.ts'
import type { Seed, SeedNode } from '../seed.ts'
import { type Dates, statedOf } from './dates.ts'

/** A relationship that says where an entity is stated. */
export interface Place {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Properties
  readonly evidence: readonly Citation[] | undefined
}

/**
 * Derives evidence as relationships: from an entity to each passage that its citations lie in, one for each citation, and
 * to each source that says something of it, with the first place there. What only relates the entity counts there too.
 */
export function statedIn(seed: Seed, dates: Dates): Place[] {
  const { inPassage, inSource } = seed.ontology.evidence
  const passageOf = passagesOf(seed)
  const entities = [...seed.nodes.values()].filter(
    ({ type }) => type.entity && type.name !== seed.ontology.evidence.source,
  )
  return entities.flatMap((node) => [
    ...node.evidence.flatMap((citation) => {
      const to = passageOf(citation)
      return to === undefined ? [] : [placeOf(inPassage.type, node, to, citation, undefined, dates)]
    }),
    ...[...dates.saidOf(node)].flatMap(([source, { own, related }]) => {
      const cited = own.length > 0 ? own : related.toSorted(compareCitations).slice(0, 1)
      const [first] = cited
      return first ? [placeOf(inSource.type, node, source, first, cited, dates)] : []
    }),
  ])
}

function placeOf(
  type: string,
  { id }: SeedNode,
  to: string,
  { source, start, end }: Citation,
  evidence: readonly Citation[] | undefined,
  dates: Dates,
): Place {
  return { type, from: id, to, properties: { start, end, ...statedOf([dates.published(source)]) }, evidence }
}

/** Finds the passage that a citation lies in. */
function passagesOf(seed: Seed): (citation: Citation) => string | undefined {
  const passages = new Map(
    seed.sources.map(({ id, passages: all }) => [
      id,
      all.map(({ start, end }, index) => ({ id: passageId(id, index + 1), start, end })),
    ]),
  )
  return ({ source, start, end }) =>
    passages.get(source)?.find((passage) => passage.start <= start && end <= passage.end)?.id
}
