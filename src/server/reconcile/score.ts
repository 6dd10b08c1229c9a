import { keyOf } from '../../planner/search/normalise.ts'
import { type Match, type PlacedEntity, Reconciler, shortForm } from '../../planner/search/reconciler.ts'

/** How much of a name meets, of 100, by how it meets. What only resembles it gets less: `LIKE`. */
const NAME_SCORES: Readonly<Record<Exclude<Match, 'CONTAINING'>, number>> = {
  EXACT: 100,
  ALIAS: 98,
  NORMALISED: 90,
  PINYIN: 80,
}
/** A name typed in pinyin or by its initials. */
const TYPED = 80
/** What resembles the name gets at most so much, by how much of both is the same. */
const LIKE = 75
/** What a part of the name, or more than it, gets at least. */
const CONTAINING = 45

/** What becomes of the score for each property: one that the entity has with another value, and one it lacks. */
const CONTRADICTED = 0.5
const NOT_STATED = 0.8

/** The score where no name is asked for and every property holds. */
const NO_NAME = 50

/** Whether a property has the value that is asked for; undefined where the entity has none. */
export type Holds = boolean | undefined

/** An entity that may be meant. */
export interface Scored {
  readonly entity: PlacedEntity
  /** Of the name alone, 0 to 100. */
  readonly nameScore: number
  /** Whether it has exactly the name or alias, width, case and traditional characters aside. */
  readonly isExact: boolean
  readonly holds: readonly { readonly id: string; readonly isPlace: boolean; readonly holds: Holds }[]
}

/**
 * How well a name meets that of an entity, in the city and district of that entity: 0 to 100.
 * @param searchScore what search says: 1 for a name in any way to type it.
 * @param places cities and districts by which names may begin.
 */
export function scoreName(
  name: string,
  entity: PlacedEntity,
  searchScore: number,
  places: readonly PlacedEntity[],
): Pick<Scored, 'nameScore' | 'isExact'> {
  const match = new Reconciler(places, { city: entity.city, district: entity.district }).match(entity, name)
  const isExact = match === 'EXACT' || match === 'ALIAS'
  if (match !== undefined && match !== 'CONTAINING') return { nameScore: NAME_SCORES[match], isExact }
  if (searchScore === 1) return { nameScore: TYPED, isExact }
  const alike = likeness(name, [entity.name, entity.nameEn, ...entity.aliases])
  const nameScore = match === 'CONTAINING' ? CONTAINING + (LIKE - CONTAINING) * alike : LIKE * alike
  return { nameScore, isExact }
}

/** The score of an entity: that of its name, less for each property that does not hold. */
export function scoreOf({ nameScore, holds }: Pick<Scored, 'nameScore' | 'holds'>): number {
  const factor = holds.reduce(
    (product, { holds: one }) => product * (one === undefined ? NOT_STATED : one ? 1 : CONTRADICTED),
    1,
  )
  return Math.round(nameScore * factor * 100) / 100
}

/** What is found by its properties alone. */
export function withoutName(holds: Scored['holds'], entity: PlacedEntity): Scored {
  return { entity, nameScore: NO_NAME, isExact: false, holds }
}

/**
 * The entity that is meant without doubt: the only one with exactly the name and every given property, where one of these
 * says in which city or district; otherwise the only one in the graph with the name, if no property speaks against it.
 * @param isComplete whether all entities with the name are here.
 */
export function certainOf(all: readonly Scored[], isComplete: boolean): Scored | undefined {
  const exact = all.filter(({ isExact }) => isExact)
  const isPlaceGiven = exact.some(({ holds }) => holds.some(({ isPlace }) => isPlace))
  if (isPlaceGiven) {
    const fitting = exact.filter(({ holds }) => holds.every(({ holds: one }) => one === true))
    return fitting.length === 1 ? fitting[0] : undefined
  }
  const [only] = exact
  if (!only || exact.length > 1 || !isComplete) return undefined
  return only.holds.some(({ holds: one }) => one === false) ? undefined : only
}

/** How alike a name is to the most similar of some: 0 to 1. */
export function likeness(name: string, others: readonly string[]): number {
  const forms = formsOf(name)
  return Math.max(0, ...others.flatMap(formsOf).flatMap((other) => forms.map((form) => alike(form, other))))
}

function formsOf(name: string): readonly string[] {
  return [...new Set([keyOf(name), shortForm(name)])].filter((form) => form !== '')
}

/** How much two forms share: 0 to 1. An abbreviation leaves characters out and changes none: 市商委 of 市商务委. */
function alike(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const isAbbreviation = /\p{Script=Han}/u.test(short) && short.length > 2 && isWithin(short, long)
  return Math.max(dice(a, b), isAbbreviation ? (2 * short.length) / (short.length + long.length) : 0)
}

/** Whether the characters of one text stand in another in the same order. */
function isWithin(short: string, long: string): boolean {
  let at = 0
  for (let index = 0; index < long.length && at < short.length; index++) if (long[index] === short[at]) at++
  return at === short.length
}

/** How many pairs of neighbouring characters two texts share (Sørensen–Dice): the work grows with their length alone. */
function dice(a: string, b: string): number {
  const [pairs, others] = [pairsOf(a), pairsOf(b)]
  const counts = new Map<string, number>()
  for (const pair of others) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of pairs) {
    const left = counts.get(pair) ?? 0
    if (left === 0) continue
    counts.set(pair, left - 1)
    shared++
  }
  return (2 * shared) / (pairs.length + others.length)
}

/** The text between two marks, so that its ends count and one character has pairs, too. */
function pairsOf(text: string): readonly string[] {
  const marked = ` ${text} `
  return Array.from({ length: marked.length - 1 }, (_, index) => marked.slice(index, index + 2))
}
