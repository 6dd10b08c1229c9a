import { toOneWidth } from '../../marks.ts'
import { cityField, citiesOf } from '../../read/link/cities.ts'
import { namesOf } from '../../read/link/link-nodes.ts'
import type { Seed } from '../../seed.ts'

/** A name where it occurs in a text, with what stands before and after it; all in one width. */
export interface Mention {
  readonly name: string
  readonly before: string
  readonly after: string
}

/** A name in Latin letters may have its city after it: Commerce Bureau of Hangzhou. */
const LATIN = /^[\p{Script=Latin}\s'’-]+$/u
const BETWEEN_BEFORE = /(?:\s|的|'s|’s)*$/
const BETWEEN_AFTER = /^(?:\s|,|of\b|in\b|\()*/

/**
 * Tells whose a name is. 市应急局 is the bureau of the city that a source speaks of; that of another city has the city
 * in its name, 杭州市应急局, or beside it.
 */
export class CityNames {
  readonly #cities: ReadonlyMap<string, string>
  readonly #names: ReadonlyMap<string, readonly string[]>
  readonly #seed: Seed

  constructor(seed: Seed) {
    this.#seed = seed
    this.#cities = citiesOf(seed.nodes, seed.relationships)
    this.#names = new Map(
      [...seed.nodes.values()]
        .filter(({ type }) => type.name === 'City')
        .map((city) => [city.id, namesOf(city).map(toOneWidth)]),
    )
  }

  /**
   * Whether a mention in a source may mean the node.
   * @param id of the node that has the name.
   */
  isMeant(id: string, source: string, mention: Mention): boolean {
    const city = this.#cities.get(id)
    if (city === undefined) return true
    const own = this.#names.get(city) ?? []
    if (own.some((name) => isIn(name, mention.name) || isBeside(name, mention))) return true
    if (city !== this.#cities.get(source)) return false
    // 上海市商务委 is no bureau of another city, although 市商务委 is.
    return ![...this.#names].some(
      ([other, names]) => other !== city && names.some((name) => isBefore(name, mention)),
    )
  }

  /** What is wrong with mentions none of which may mean the node, and the nodes that may be meant. */
  explain(
    id: string,
    source: string,
    mentions: readonly Mention[],
  ): { readonly message: string; readonly candidates: readonly string[] } {
    const city = this.#cities.get(id) ?? ''
    const here = this.#cities.get(source)
    const [name = ''] = mentions.map((mention) => mention.name)
    const speaksOf = here === undefined ? 'names no city in its source.yaml' : `speaks of ${here}`
    const said =
      here === city
        ? `names "${name}" of another city`
        : `names "${name}", but ${source} ${speaksOf} and ${id} is of ${city}`
    const candidates = here === city ? [] : this.#namesakes(name, id, here)
    const [meant] = candidates
    const remedy = meant === undefined ? '' : `; ${meant} has this name in ${here ?? ''}`
    return { message: `${said}: cite where it is named with its city${remedy}`, candidates }
  }

  /** Nodes of a city with a name, as the node has it. */
  #namesakes(name: string, of: string, city: string | undefined): string[] {
    const type = this.#seed.nodes.get(of)?.type
    if (city === undefined || !type || !cityField(type)) return []
    return [...this.#seed.nodes.values()]
      .filter((node) => node.type === type && this.#cities.get(node.id) === city)
      .filter((node) => namesOf(node).map(toOneWidth).includes(name))
      .map((node) => node.id)
  }
}

function isIn(city: string, name: string): boolean {
  return name.includes(city)
}

function isBeside(city: string, mention: Mention): boolean {
  if (isBefore(city, mention)) return true
  return LATIN.test(city) && mention.after.replace(BETWEEN_AFTER, '').startsWith(city)
}

function isBefore(city: string, { before }: Mention): boolean {
  return before.replace(BETWEEN_BEFORE, '').endsWith(city)
}
