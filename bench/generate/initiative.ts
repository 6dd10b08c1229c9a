import { by } from '../../src/by.ts'
import { initiativeId } from './ids.ts'
import { PASSAGES, SECTIONS, type Passage, citePart, headingOf, passagesOf } from './passages.ts'
import { Random } from './draw/random.ts'
import type { Size } from './size.ts'
import { firstAbove } from './draw/skew.ts'

/** An initiative, computed from its number alone, so that none has to be kept in memory. */
export interface Initiative {
  readonly number: number
  readonly id: string
  readonly source: number
  readonly passage: Passage
  readonly section: number
  readonly evidence: string
  /** Sorted by number. */
  readonly goals: readonly Advance[]
  readonly outcomes: number
  /** For further draws. */
  readonly random: Random
}

export interface Advance {
  readonly goal: number
  readonly basis: 'STATED' | 'TOPIC'
  readonly evidence: string
}

/** 2.25 on average. */
const OUTCOMES = [0, 1, 1, 2, 2, 3, 4, 5] as const

export function leadOf(size: Size, initiative: number): number {
  return firstAbove(size.firstInitiative, initiative) - 1
}

/** The source that an agency is introduced in. */
export function sourceOfAgency({ sources, agencies }: Size, agency: number): number {
  return (sources > agencies ? Math.floor((agency * sources) / agencies) : agency) % sources
}

/** The sources that an agency reports figures in, each of one agency. */
export function* sourcesOfAgency({ sources, agencies }: Size, agency: number): Generator<number> {
  for (let source = agency; source < sources; source += agencies) yield source
}

/** Where there are more sources than agencies, several tell of each agency, each of some of its initiatives. */
function sourceOfInitiative(size: Size, number: number, agency: number): number {
  const { sources, agencies, initiatives } = size
  return sources > agencies ? Math.floor((number * sources) / initiatives) : sourceOfAgency(size, agency)
}

/** @param agency the number of its lead agency, `leadOf`. */
export function initiativeOf(size: Size, number: number, agency: number): Initiative {
  const random = new Random(size.seed, 2, number)
  const source = sourceOfInitiative(size, number, agency)
  const section = random.below(SECTIONS)
  const heading = headingOf(section)
  const paragraphs = headingOf(section + 1) - heading - 1
  const passage = passagesOf(size.seed, source)[Math.min(heading + random.below(paragraphs), PASSAGES - 1)]
  if (!passage) throw new RangeError(`source ${source} has no passage of section ${section}`)
  const cite = (): string => citePart(source, passage, random)
  const chosen = new Set([size.goalSkew.rankAt(random.next())])
  if (random.chance(0.25)) chosen.add(size.goalSkew.rankAt(random.next()))
  return {
    number,
    id: initiativeId(number),
    source,
    passage,
    section,
    evidence: cite(),
    goals: [...chosen]
      .sort((a, b) => a - b)
      .map((goal) => ({ goal, basis: random.chance(0.4) ? 'STATED' : 'TOPIC', evidence: cite() })),
    outcomes: random.pick(OUTCOMES),
    random,
  }
}

/** The number of the parent of a goal. Parents have lower numbers, so there are no cycles. */
export function parentGoal(size: Size, goal: number): number | undefined {
  const random = new Random(size.seed, 3, goal)
  return goal < 5 || random.chance(0.4) ? undefined : random.below(Math.ceil(goal / 3))
}

/** A goal and its ancestors. */
export function withAncestors(size: Size, goal: number): number[] {
  const parent = parentGoal(size, goal)
  return parent === undefined ? [goal] : [goal, ...withAncestors(size, parent)]
}

/** The initiatives an agency supports, each with evidence; another agency leads them. */
export function supportsOf(size: Size, agency: number): { initiative: Initiative; evidence: string }[] {
  const random = new Random(size.seed, 4, agency)
  const chosen = new Set(Array.from({ length: random.below(11) }, () => random.below(size.initiatives)))
  return [...chosen]
    .map((number) => ({ number, lead: leadOf(size, number) }))
    .filter(({ lead }) => lead !== agency)
    .map(({ number, lead }) => initiativeOf(size, number, lead))
    .sort(by((initiative) => initiative.id))
    .map((initiative) => ({
      initiative,
      evidence: citePart(initiative.source, initiative.passage, random),
    }))
}

/** The initiatives an agency leads. */
export function* leadsOf(size: Size, agency: number): Generator<Initiative> {
  const end = size.firstInitiative[agency + 1] ?? 0
  for (let number = size.firstInitiative[agency] ?? 0; number < end; number++) {
    yield initiativeOf(size, number, agency)
  }
}

/** All initiatives, by number. */
export function* allInitiatives(size: Size): Generator<Initiative> {
  for (let agency = 0; agency < size.agencies; agency++) yield* leadsOf(size, agency)
}
