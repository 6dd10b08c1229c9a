import { by } from '../../src/by.ts'
import { compareCitations, parseCitation } from '../../src/citation.ts'
import { asList, asText } from '../../src/graph/json.ts'
import type { LinesOfFile } from '../../src/loader/bulk/dataset.ts'
import type { NodeRow, RelationshipRow } from '../../src/loader/rows.ts'
import { passageId, sourceId, sourceNumber } from './ids.ts'
import { passagesOf } from './passages.ts'
import { datesOf } from './published.ts'
import type { Size } from './size.ts'

/** By number of the source: the first citation there that relates an entity. */
type Related = Map<number, string>

/** What sources say of the entities that many of them share; what one source alone names needs no place in memory. */
export class Stated {
  readonly #related = new Map<string, Related>()

  /** @param relationships whose citations say something of their ends. */
  constructor(shared: ReadonlySet<string>, relationships: Iterable<LinesOfFile>) {
    for (const file of relationships) {
      if (!('type' in file)) continue
      const ends = (['from', 'to'] as const).filter((end) => shared.has(file[end]))
      if (ends.length === 0) continue
      for (const line of file.lines) {
        for (const end of ends) for (const citation of evidenceOf(line)) this.#add(line[end], citation)
      }
    }
  }

  #add(id: string, citation: string): void {
    const related = this.#related.get(id) ?? new Map<number, string>()
    this.#related.set(id, related)
    const source = sourceNumber(citation)
    const known = related.get(source)
    if (known === undefined || isBefore(citation, known)) related.set(source, citation)
  }

  /** The numbers of the sources that say something of a node, and the first citation in each. */
  of(node: NodeRow): ReadonlyMap<number, string> {
    const said = new Map(this.#related.get(node.id))
    const own = evidenceOf(node)
    // Its own citations come first.
    for (const citation of own.toReversed()) said.set(sourceNumber(citation), citation)
    return said
  }
}

/** From entities to the passages that their citations lie in. */
export function* inPassages(size: Size, nodes: Iterable<NodeRow>): Generator<RelationshipRow> {
  // Nodes that follow one another mostly cite one source.
  let [cited, passages] = [-1, passagesOf(size.seed, 0)]
  for (const node of nodes) {
    for (const citation of evidenceOf(node)) {
      const source = sourceNumber(citation)
      const place = placeOf(citation)
      if (source !== cited) [cited, passages] = [source, passagesOf(size.seed, source)]
      const passage = passages.find(({ start, end }) => start <= place.start && place.end <= end)
      if (!passage) throw new RangeError(`${citation} lies in no passage`)
      const properties = { ...place, ...datesOf([citation]) }
      yield { from: node.id, to: passageId(source, passage.number), properties }
    }
  }
}

/** From entities to the sources that say something of them. */
export function* bySources(nodes: Iterable<NodeRow>, stated: Stated): Generator<RelationshipRow> {
  for (const node of nodes) {
    for (const [source, first] of [...stated.of(node)].sort(by(([number]) => sourceId(number)))) {
      const own = evidenceOf(node).filter((citation) => sourceNumber(citation) === source)
      const evidence = own.length > 0 ? own : [first]
      const properties = { ...placeOf(evidence[0] ?? first), ...datesOf([first]), evidence }
      yield { from: node.id, to: sourceId(source), properties }
    }
  }
}

function evidenceOf({ properties }: NodeRow | RelationshipRow): readonly string[] {
  return asList(properties['evidence']).map(asText)
}

function placeOf(citation: string): { start: number; end: number } {
  const place = parseCitation(citation)
  if (!place) throw new Error(`${citation} is not a citation`)
  return { start: place.start, end: place.end }
}

function isBefore(citation: string, other: string): boolean {
  const [one, two] = [parseCitation(citation), parseCitation(other)]
  return one !== undefined && two !== undefined && compareCitations(one, two) < 0
}
