import { groupBy } from '../../../group-by.ts'
import { toOneWidth } from '../../../figures/marks.ts'
import { namesOf } from '../../read/link/link-nodes.ts'
import { type Level, type Places, placesOf } from '../../read/link/places.ts'
import type { Seed, SeedNode } from '../../seed.ts'

/** A name where it occurs in a text, with what stands before and after it; all in one width. */
export interface Mention {
  readonly name: string
  readonly before: string
  readonly after: string
}

/** A name in Latin letters may have its place after it: Commerce Bureau of Hangzhou. */
const LATIN = /^[\p{Script=Latin}\s'’-]+$/u
const BETWEEN_BEFORE = /(?:\s|的|'s|’s)*$/
const BETWEEN_AFTER = /^(?:\s|,|of\b|in\b|\()*/

/**
 * Tells whose a name is. 市应急局 is the bureau of the city that a source speaks of; that of another city has the city
 * in its name, 杭州市应急局, or beside it. So is 区商务委 that of the district which a source speaks of.
 */
export class PlaceNames {
  readonly #seed: Seed
  readonly #places: Places
  /** Names of cities and districts by `id`, the longest first. */
  readonly #names: Readonly<Record<Level, ReadonlyMap<string, readonly string[]>>>
  /** What is of a city, by type and name. */
  readonly #bodies: ReadonlyMap<string, readonly string[]>

  constructor(seed: Seed) {
    this.#seed = seed
    this.#places = placesOf(seed.relationships)
    const named = (wanted: string): ReadonlyMap<string, readonly string[]> =>
      new Map([...seed.nodes.values()].filter(({ type }) => type.name === wanted).map(longestFirst))
    this.#names = { city: named('City'), district: named('District') }
    const bodies = [...seed.nodes.values()]
      .filter(({ id }) => this.#places.city.has(id))
      .flatMap((node) => namesOf(node).map((name) => ({ key: bodyKey(node, toOneWidth(name)), id: node.id })))
    this.#bodies = new Map(
      [...groupBy(bodies, ({ key }) => key)].map(([key, same]) => [key, same.map(({ id }) => id)]),
    )
  }

  /**
   * Whether a mention in a source may mean the node.
   * @param id of the node that has the name.
   */
  isMeant(id: string, source: string, mention: Mention): boolean {
    return this.#missing(id, source, mention) === undefined
  }

  /** What is wrong with mentions none of which may mean the node, and the nodes that may be meant. */
  explain(
    id: string,
    source: string,
    mentions: readonly Mention[],
  ): { readonly message: string; readonly candidates: readonly string[] } {
    const [mention] = mentions
    const name = mention?.name ?? ''
    const level = (mention && this.#missing(id, source, mention)) ?? 'city'
    const own = this.#places[level].get(id) ?? ''
    const here = this.#places[level].get(source)
    const speaksOf = here === undefined ? `names no ${level} in its source.yaml` : `speaks of ${here}`
    const isOther = here === own || (mention !== undefined && this.#isAfterOther(level, own, mention))
    const said = isOther
      ? `names "${name}" of another ${level}`
      : `names "${name}", but ${source} ${speaksOf} and ${id} is of ${own}`
    const candidates = isOther ? [] : this.#meantIn(source, id, name)
    const [meant] = candidates
    const remedy =
      meant === undefined
        ? ''
        : `; ${meant} has this name in ${this.#places.district.get(meant) ?? this.#places.city.get(meant) ?? ''}`
    return { message: `${said}: cite where it is named with its ${level}${remedy}`, candidates }
  }

  /** The place that a mention would have to be named with to mean the node; undefined where it may mean it as it is. */
  #missing(id: string, source: string, mention: Mention): Level | undefined {
    // In 上海市徐汇区商务委 the city is beside the district.
    const beyond = withoutPlace(this.#ownNames('district', id), mention)
    if (!this.#isOfCity(id, source, beyond)) return 'city'
    return this.#isOfDistrict(id, source, mention) ? undefined : 'district'
  }

  #isOfCity(id: string, source: string, mention: Mention): boolean {
    const city = this.#places.city.get(id)
    if (city === undefined || isNamedWith(this.#ownNames('city', id), mention)) return true
    // 上海市商务委 is no bureau of another city, although 市商务委 is.
    return city === this.#places.city.get(source) && !this.#isAfterOther('city', city, mention)
  }

  #isOfDistrict(id: string, source: string, mention: Mention): boolean {
    const district = this.#places.district.get(id)
    if (district === undefined || isNamedWith(this.#ownNames('district', id), mention)) return true
    if (this.#isAfterOther('district', district, mention)) return false
    const here = this.#places.district.get(source)
    if (here !== undefined) return here === district
    // A source of the whole city may name a body by a name of its own, such as 华阳路街道.
    const node = this.#seed.nodes.get(district)
    return !(node && isShort(mention.name, node)) && this.#namesakes(id, mention.name).length === 0
  }

  /** Names of the city or the district that a node is of. */
  #ownNames(level: Level, id: string): readonly string[] {
    return this.#names[level].get(this.#places[level].get(id) ?? '') ?? []
  }

  #isAfterOther(level: Level, own: string, mention: Mention): boolean {
    return [...this.#names[level]].some(
      ([other, names]) => other !== own && names.some((name) => textBefore(name, mention) !== undefined),
    )
  }

  /** Others in the city of a node that have a name, as the node has it. */
  #namesakes(id: string, name: string): string[] {
    return this.#sharing(id, name).filter(
      (other) => this.#places.city.get(other) === this.#places.city.get(id),
    )
  }

  /** Others that a name, as a node has it, may mean in a source. */
  #meantIn(source: string, id: string, name: string): string[] {
    const { city, district } = this.#places
    const here = district.get(source)
    return this.#sharing(id, name).filter((other) => {
      const own = district.get(other)
      return city.get(other) === city.get(source) && (own === undefined || here === undefined || own === here)
    })
  }

  #sharing(id: string, name: string): string[] {
    const node = this.#seed.nodes.get(id)
    const bodies = node && this.#bodies.get(bodyKey(node, name))
    return [...new Set(bodies)].filter((other) => other !== id)
  }
}

function bodyKey({ type }: SeedNode, name: string): string {
  return `${type.name} ${name}`
}

function longestFirst(place: SeedNode): [string, string[]] {
  return [
    place.id,
    namesOf(place)
      .map(toOneWidth)
      .toSorted((a, b) => b.length - a.length),
  ]
}

/** Whether a place is in the name that is mentioned, or beside it. */
function isNamedWith(places: readonly string[], mention: Mention): boolean {
  return places.some(
    (place) =>
      mention.name.includes(place) ||
      textBefore(place, mention) !== undefined ||
      textAfter(place, mention) !== undefined,
  )
}

/** A mention without the place beside it. */
function withoutPlace(places: readonly string[], mention: Mention): Mention {
  const first = (textOf: typeof textBefore): string | undefined =>
    places.map((place) => textOf(place, mention)).find((text) => text !== undefined)
  return {
    name: mention.name,
    before: first(textBefore) ?? mention.before,
    after: first(textAfter) ?? mention.after,
  }
}

/** What stands before a place, where that is right before the name, or runs into it as 徐汇区 does in 徐汇区商务委. */
function textBefore(place: string, { name, before }: Mention): string | undefined {
  const near = before.replace(BETWEEN_BEFORE, '')
  if (near.endsWith(place)) return near.slice(0, -place.length)
  const end = tails(place).find(
    (at) => before.endsWith(place.slice(0, at)) && name.startsWith(place.slice(at)),
  )
  return end === undefined ? undefined : before.slice(0, -end)
}

/** What stands after a place, where that is right after the name. */
function textAfter(place: string, { after }: Mention): string | undefined {
  const near = after.replace(BETWEEN_AFTER, '')
  return LATIN.test(place) && near.startsWith(place) ? near.slice(place.length) : undefined
}

/** Whether a name is what is left of one with its district: 区商务委, District Commission of Commerce. */
function isShort(name: string, district: SeedNode): boolean {
  const { name: own, nameEn } = district.properties
  return [own, nameEn]
    .filter((one) => typeof one === 'string')
    .some((one) => tails(toOneWidth(one)).some((at) => name.startsWith(toOneWidth(one).slice(at))))
}

/** Where the ends of a name of a place begin: 区 in 徐汇区; in Latin letters, whole words. */
function tails(place: string): number[] {
  const latin = LATIN.test(place)
  return Array.from(place, (_, at) => at).filter((at) => at > 0 && (!latin || place[at - 1] === ' '))
}
