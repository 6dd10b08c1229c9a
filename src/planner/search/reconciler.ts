import { pinyin } from 'pinyin-pro'
import { keyOf } from './normalise.ts'

/** How a name meets that of an entity, best first. */
export type Match = 'EXACT' | 'ALIAS' | 'NORMALISED' | 'PINYIN' | 'CONTAINING'

/** An entity of the graph with all its names and its place. */
export interface PlacedEntity {
  readonly id: string
  /** Type in the ontology, such as `Agency`. */
  readonly type: string
  readonly name: string
  readonly nameEn: string
  readonly aliases: readonly string[]
  /** `id` of its city; undefined for what belongs to none. */
  readonly city?: string | undefined
  readonly district?: string | undefined
}

/** An entity that a name may mean. */
export interface Candidate {
  readonly id: string
  readonly name: string
  readonly nameEn: string
  readonly match: Match
}

/** Types of the places that names are unique in. */
export const PLACE_TYPES: readonly string[] = ['City', 'District']

/** Where a text speaks of, by `id`: its short names are those of this city and of this district. */
export interface Scope {
  readonly city: string | undefined
  readonly district?: string | undefined
}

const RANK: readonly Match[] = ['EXACT', 'ALIAS', 'NORMALISED', 'PINYIN', 'CONTAINING']
/** So many are shown to choose from. */
const MOST = 8
/** Shorter names are contained in too many. */
const SHORTEST_CONTAINED = 3
/** What names of bodies of the party may begin with. */
const PARTY = /^中共|^中国共产党/
const HAN = /\p{Script=Han}/u

/** An entity with its names as they are compared. */
interface Compared {
  readonly entity: PlacedEntity
  readonly name: string
  /** Other names, with and without the city and the district. */
  readonly others: ReadonlySet<string>
  readonly short: ReadonlySet<string>
  /** How the short ones sound; worked out where nothing better meets. */
  readonly sounds: () => ReadonlySet<string>
}

/** Finds what is in the graph under the names that a text uses. */
export class Reconciler {
  readonly #compared = new Map<string, Compared[]>()
  readonly #entities: readonly PlacedEntity[]
  readonly #scope: Scope
  /** Names of all cities and districts, by `id`. */
  readonly #places: ReadonlyMap<string, readonly string[]>

  constructor(entities: readonly PlacedEntity[], scope: Scope) {
    this.#entities = entities
    this.#scope = scope
    this.#places = new Map(
      entities
        .filter(({ type }) => PLACE_TYPES.includes(type))
        .map(({ id, name, aliases }) => [id, [name, ...aliases].filter((one) => HAN.test(one))]),
    )
  }

  /**
   * Entities of a type that a name may mean, best first: its name in the city or district of the text, another name, the
   * same but for width, marks, city and the long forms of endings, the same sound, one name in the other.
   */
  candidates(type: string, name: string): Candidate[] {
    const wanted = this.#wanted(name)
    return this.#ofType(type)
      .flatMap((one) => {
        const match = matchOf(one, wanted)
        return match ? [{ ...describe(one.entity), match }] : []
      })
      .toSorted(
        (a, b) =>
          RANK.indexOf(a.match) - RANK.indexOf(b.match) ||
          Math.abs(a.name.length - name.length) - Math.abs(b.name.length - name.length) ||
          (a.id < b.id ? -1 : 1),
      )
      .slice(0, MOST)
  }

  /** The one entity that has exactly this name where the text speaks of; undefined where none or several do. */
  same(type: string, name: string): Candidate | undefined {
    const [first, second] = this.candidates(type, name)
    if (!first || (first.match !== 'EXACT' && first.match !== 'ALIAS')) return undefined
    return second?.match === first.match ? undefined : first
  }

  /** How a name meets that of one entity; undefined where it does not. The entity need not be among those to choose from. */
  match(entity: PlacedEntity, name: string): Match | undefined {
    return matchOf(this.#compare(entity), this.#wanted(name))
  }

  #wanted(name: string): Wanted {
    const short = this.#shorten(name)
    return { wanted: fold(name), short, sound: once(() => soundOf(short)) }
  }

  #ofType(type: string): readonly Compared[] {
    const known = this.#compared.get(type)
    if (known) return known
    const compared = this.#entities
      .filter((entity) => entity.type === type)
      .map((entity) => this.#compare(entity))
    this.#compared.set(type, compared)
    return compared
  }

  #compare(entity: PlacedEntity): Compared {
    const own = [entity.name, ...entity.aliases, entity.nameEn].filter((one) => one !== '')
    const isHere = entity.city === undefined || entity.city === this.#scope.city
    const isOfDistrict = entity.district === undefined || entity.district === this.#scope.district
    const names = own.filter((one) => isHere && (isOfDistrict || !/^[区县]/.test(one)))
    const withPlace = own.flatMap((one) => this.#withPlace(one, entity))
    const usable = [...names, ...withPlace]
    // A body of another city is told by its whole name alone.
    const shorts = isHere ? usable.map((one) => this.#shorten(one)).filter((one) => one !== '') : []
    return {
      entity,
      name: names.includes(entity.name) ? fold(entity.name) : '',
      others: new Set(usable.map(fold)),
      short: new Set(shorts),
      sounds: once(() => new Set(shorts.filter((one) => HAN.test(one)).map(soundOf))),
    }
  }

  /** 上海市商务委 of 市商务委, 区商务委 of 徐汇区商务委; of another city only what names it. */
  #withPlace(name: string, { city, district }: PlacedEntity): string[] {
    const cities = this.#places.get(city ?? '') ?? []
    const districts = this.#places.get(district ?? '') ?? []
    const full = cities.flatMap((one) => {
      if (name.startsWith(one)) return [name]
      if (name.startsWith('市')) return [`${one.replace(/市$/, '')}${name}`]
      return districts.some((place) => name.startsWith(place)) ? [`${one}${name}`] : []
    })
    const inDistrict = districts.flatMap((one) => {
      if (/^[区县]/.test(name)) return [`${one}${name.slice(1)}`]
      const isOwn = district === this.#scope.district && /[区县]$/.test(one) && name.startsWith(one)
      return isOwn && name.length > one.length ? [`${one.slice(-1)}${name.slice(one.length)}`] : []
    })
    return [...full, ...inDistrict]
  }

  /** A name without its city, marks and the words that long forms have. */
  #shorten(name: string): string {
    const folded = fold(name).replace(PARTY, '')
    const city = (this.#places.get(this.#scope.city ?? '') ?? [])
      .filter((one) => folded.startsWith(one) && folded.length > one.length + 1)
      .toSorted((a, b) => b.length - a.length)[0]
    return shortForm(city === undefined ? folded : folded.slice(city.length).replace(/^(?!市)/, '市'))
  }
}

/** A name as offices write it in short: without marks and the words that only long forms have. */
export function shortForm(name: string): string {
  return fold(name)
    .replace(PARTY, '')
    .replace(/^市(?=.*[区县])/, '')
    .replace(/委员会$/, '委')
    .replace(/(?<=[市区县])人民政府$/, '')
    .replace(/监督管理/, '监管')
    .replace(/管理局$/, '局')
    .replaceAll(/[和与及]/g, '')
}

/** A name as it is compared. */
interface Wanted {
  readonly wanted: string
  readonly short: string
  readonly sound: () => string
}

function matchOf({ name, others, short, sounds }: Compared, wanted: Wanted): Match | undefined {
  if (name === wanted.wanted) return 'EXACT'
  if (others.has(wanted.wanted)) return 'ALIAS'
  if (short.has(wanted.short)) return 'NORMALISED'
  if (HAN.test(wanted.short) && sounds().has(wanted.sound())) return 'PINYIN'
  const contained = [...short].some(
    (one) =>
      Math.min(one.length, wanted.short.length) >= SHORTEST_CONTAINED &&
      (one.includes(wanted.short) || wanted.short.includes(one)),
  )
  return contained ? 'CONTAINING' : undefined
}

function describe({ id, name, nameEn }: PlacedEntity): Omit<Candidate, 'match'> {
  return { id, name, nameEn }
}

/** Width, case, traditional characters, marks and spaces make no difference. */
function fold(name: string): string {
  return keyOf(name)
}

/** How a name sounds: Chinese as pinyin without tones, anything else as it is. */
export function soundOf(name: string): string {
  return HAN.test(name) ? pinyin(name, { toneType: 'none', type: 'array' }).join('') : name
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
