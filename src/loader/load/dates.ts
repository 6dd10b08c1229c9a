import { asList, asText } from '../../graph/json.ts'
import type { Citation } from '../../citation.ts'
import type { Json } from '../../graph/port.ts'
import type { Property } from '../../ontology/model.ts'
import { EVIDENCE_DATED, STATED_ON, sinceOf } from '../../ontology/rules.ts'
import { groupBy } from '../../group-by.ts'
import type { Properties } from '../rows.ts'
import { type AddedAlias, type Seed, type SeedNode, type SeedRelationship, withdrawnIn } from '../seed.ts'

/** Since when something is there: a day, or an empty text where it was from the beginning. */
export type Since = string

/** The beginning: sources of which nobody knows when they were published count as there from then on. */
const BEGINNING: Since = ''

/** The earlier of some days; the beginning where there is none. */
export function earliest(days: readonly Since[]): Since {
  return days.reduce((one, other) => (other < one ? other : one), days[0] ?? BEGINNING)
}

/** The later of some days. */
export function latest(...days: readonly Since[]): Since {
  return days.reduce((one, other) => (other > one ? other : one), BEGINNING)
}

/** Since when what a relationship carries is there. */
export interface TieDates {
  /** Of each citation. */
  readonly evidence: readonly Since[]
  /** Of a value, or of each item of a list, by name of the property. */
  readonly properties: Readonly<Record<string, Since | readonly Since[]>>
}

/** What a source says of a node: where it is named, and where something is said that relates it. */
export interface Said {
  readonly own: readonly Citation[]
  readonly related: readonly Citation[]
}

/** Since when the nodes and relationships of a seed are known, by the dates of its sources. */
export class Dates {
  readonly #seed: Seed
  readonly #withdrawn: ReadonlySet<string>
  readonly #relationships: ReadonlyMap<string, readonly SeedRelationship[]>
  readonly #said = new Map<string, ReadonlyMap<string, Said>>()

  constructor(seed: Seed) {
    this.#seed = seed
    this.#withdrawn = withdrawnIn(seed.sources)
    const ends = seed.relationships.flatMap((one) => [
      { end: one.from, one },
      { end: one.to, one },
    ])
    this.#relationships = new Map(
      [...groupBy(ends, ({ end }) => end)].map(([id, all]) => [id, all.map(({ one }) => one)]),
    )
  }

  /** When a source was published. */
  published(source: string): Since {
    return asText(this.#seed.nodes.get(source)?.properties[this.#seed.ontology.evidence.published])
  }

  /** The sources because of which a node is in the graph: those that cite it or something that relates it. */
  saidOf(node: SeedNode): ReadonlyMap<string, Said> {
    const known = this.#said.get(node.id)
    if (known) return known
    const said = new Map<string, { own: Citation[]; related: Citation[] }>()
    const by = (source: string): { own: Citation[]; related: Citation[] } => {
      const one = said.get(source) ?? { own: [], related: [] }
      said.set(source, one)
      return one
    }
    if (this.#isSource(node.id)) by(node.id)
    else {
      for (const citation of node.evidence) by(citation.source).own.push(citation)
      for (const relationship of this.#relationships.get(node.id) ?? []) {
        for (const citation of relationship.evidence) by(citation.source).related.push(citation)
        // A source says of its publisher that it is.
        const other = relationship.from === node.id ? relationship.to : relationship.from
        if (relationship.evidence.length === 0 && this.#stands(other)) by(other)
      }
    }
    this.#said.set(node.id, said)
    return said
  }

  /** Since when a node is there. */
  ofNode(node: SeedNode): Since {
    return node.type.always ? BEGINNING : earliest(this.#daysOf(node))
  }

  /** Since when a relationship that is stated is there: not before its ends are. */
  ofTie({ from, to, evidence }: SeedRelationship): Since {
    const ends = [from, to].flatMap((id) => this.#seed.nodes.get(id) ?? []).map((node) => this.ofNode(node))
    return latest(earliest(this.#each(evidence)), ...ends)
  }

  /** Since when what a stated relationship carries is there. */
  inTie({ evidence, grounds = {} }: SeedRelationship): TieDates {
    const properties = Object.entries(grounds).map(([name, sources]): [string, Since] => [
      name,
      this.#first(sources),
    ])
    return { evidence: this.#each(evidence), properties: Object.fromEntries(properties) }
  }

  /** The properties with the dates of a node. */
  propertiesOf(node: SeedNode): Properties {
    const since = this.ofNode(node)
    return {
      ...statedOf(this.#daysOf(node)),
      ...later(since, EVIDENCE_DATED.since, this.#each(node.evidence)),
    }
  }

  /** The items of a list of a node, those that were there first before the others, and since when each is. */
  itemsOf(
    node: SeedNode,
    { property }: Property,
  ): { readonly items: readonly Json[]; readonly since: readonly Since[] | undefined } {
    const sources =
      property === 'aliases' && node.addedAliases.length > 0 ? groundsOf(node.addedAliases) : undefined
    const items = asList(node.properties[property])
    if (!sources) return { items, since: undefined }
    const start = this.ofNode(node)
    const dated = items.map((item) => {
      const since = this.#first(sources.get(asText(item)) ?? [])
      // What was there when the node came is no later than it.
      return { item, since: since <= start ? BEGINNING : since }
    })
    dated.sort((a, b) => (a.since === b.since ? 0 : a.since < b.since ? -1 : 1))
    const all = dated.map(({ since }) => since)
    return { items: dated.map(({ item }) => item), since: all.some((one) => one > start) ? all : undefined }
  }

  /** Whether it is a source that has not been withdrawn. */
  #stands(id: string): boolean {
    return this.#isSource(id) && !this.#withdrawn.has(id)
  }

  #isSource(id: string): boolean {
    return this.#seed.nodes.get(id)?.type.name === this.#seed.ontology.evidence.source
  }

  #daysOf(node: SeedNode): readonly Since[] {
    return [...this.saidOf(node).keys()].map((source) => this.published(source))
  }

  #each(citations: readonly Citation[]): readonly Since[] {
    return citations.map(({ source }) => this.published(source))
  }

  #first(sources: readonly string[]): Since {
    return earliest(sources.map((source) => this.published(source)))
  }
}

/**
 * The properties with the dates of a relationship.
 * @param since when it is there; what is no later is not stored.
 */
export function tieProperties(since: Since, { evidence, properties }: TieDates): Properties {
  const others = Object.entries(properties).flatMap(([name, days]) =>
    Object.entries(later(since, sinceOf(name), days)),
  )
  return {
    ...statedOf(evidence),
    ...later(since, EVIDENCE_DATED.since, evidence),
    ...Object.fromEntries(others),
  }
}

/** By alias that sources add: the `id`s of those. */
function groundsOf(added: readonly AddedAlias[]): ReadonlyMap<string, readonly string[]> {
  const byAlias = groupBy(added, ({ alias }) => alias)
  return new Map([...byAlias].map(([alias, all]) => [alias, all.map(({ source }) => source)]))
}

/** When it was said first and last, and all the days where there are several. */
export function statedOf(days: readonly Since[]): Properties {
  const dated = [...new Set(days.filter((day) => day !== BEGINNING))].sort()
  const first = earliest(days)
  const last = dated.at(-1)
  return {
    ...(first === BEGINNING ? {} : { firstStated: first }),
    ...(last === undefined ? {} : { lastStated: last }),
    ...(dated.length > 1 ? { [STATED_ON]: dated } : {}),
  }
}

/** Days that are stored only where one of them is later than what they belong to. */
function later(since: Since, name: string, days: Since | readonly Since[]): Properties {
  const all = typeof days === 'string' ? [days] : days
  return all.some((day) => day > since) ? { [name]: days } : {}
}
