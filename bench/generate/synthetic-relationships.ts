import { districtOf } from './districts.ts'
import type { Properties, RelationshipRow } from '../../src/loader/rows.ts'
import * as ids from './ids.ts'
import {
  allInitiatives,
  leadsOf,
  parentGoal,
  sourceOfAgency,
  sourcesOfAgency,
  supportsOf,
} from './initiative.ts'
import { type Agreement, allObservations, comparisons, observationOf } from './observations.ts'
import { SECTIONS, citePart, citeWhole, headingOf, passagesOf } from './passages.ts'
import { datesOf } from './published.ts'
import { Random } from './draw/random.ts'
import type { Size } from './size.ts'

/** The agency is named where this is cited. */
const NAMED = { implied: false }

export function* leads(size: Size): Generator<RelationshipRow> {
  for (let agency = 0; agency < size.agencies; agency++) {
    for (const { id, evidence } of leadsOf(size, agency))
      yield line(ids.agencyId(agency), id, evidence, NAMED)
  }
}

export function* supports(size: Size): Generator<RelationshipRow> {
  for (let agency = 0; agency < size.agencies; agency++) {
    for (const { initiative, evidence } of supportsOf(size, agency)) {
      yield line(ids.agencyId(agency), initiative.id, evidence, NAMED)
    }
  }
}

export function* advances(size: Size): Generator<RelationshipRow> {
  for (const { id, goals } of allInitiatives(size)) {
    for (const { goal, basis, evidence } of goals) yield line(id, ids.goalId(goal), evidence, { basis })
  }
}

export function* produced(size: Size): Generator<RelationshipRow> {
  for (const { id, number, evidence, outcomes } of allInitiatives(size)) {
    for (let nth = 1; nth <= outcomes; nth++) yield line(id, ids.outcomeId(number, nth), evidence)
  }
}

export function* reported(size: Size): Generator<RelationshipRow> {
  for (let agency = 0; agency < size.agencies; agency++) {
    yield line(ids.agencyId(agency), ids.reportedOutcomeId(agency), anywhere(size, agency, 20), NAMED)
    for (const source of sourcesOfAgency(size, agency)) {
      const { id, evidence } = observationOf(size, source)
      yield line(ids.agencyId(agency), id, evidence, NAMED)
    }
  }
}

export function* measures(size: Size): Generator<RelationshipRow> {
  for (const { id, evidence } of allObservations(size)) yield line(id, ids.indicatorId(0), evidence)
}

/** Between observations of one period. */
export function* compared(size: Size, agreement: Agreement): Generator<RelationshipRow> {
  for (const { one, other, agreement: found } of comparisons(size)) {
    if (found !== agreement) continue
    const evidence = [one.evidence, other.evidence]
    // Both have to be known.
    const dates = datesOf([other.evidence])
    yield { from: one.id, to: other.id, properties: { ...dates, evidence } }
  }
}

export function* underThemes(size: Size): Generator<RelationshipRow> {
  for (const { id, source, section, evidence } of allInitiatives(size)) {
    yield line(id, ids.themeId(source, section), evidence)
  }
}

/** @param districts `id`s, sorted. */
export function* locatedInitiatives(size: Size, districts: readonly string[]): Generator<RelationshipRow> {
  for (const { id, number, evidence } of allInitiatives(size)) {
    const random = new Random(size.seed, 21, number)
    if (random.chance(0.5)) yield line(id, districtOf(districts, random), evidence)
  }
}

export function* locatedPlaces(size: Size, districts: readonly string[]): Generator<RelationshipRow> {
  for (let place = 0; place < size.places; place++) {
    const random = new Random(size.seed, 22, place)
    yield line(ids.placeId(place), districtOf(districts, random), anywhere(size, place, 22))
  }
}

export function* serves(size: Size, districts: readonly string[]): Generator<RelationshipRow> {
  for (let agency = 0; agency < size.agencies; agency++) {
    const random = new Random(size.seed, 23, agency)
    if (!random.chance(0.3)) continue
    yield line(ids.agencyId(agency), districtOf(districts, random), anywhere(size, agency, 23))
  }
}

/** From initiatives to documents, places, platforms or partners. */
export function* involves(
  size: Size,
  count: number,
  idOf: (number: number) => string,
  share: number,
): Generator<RelationshipRow> {
  for (const { id, number, evidence } of allInitiatives(size)) {
    const random = new Random(size.seed, 24, number, Math.round(share * 1000))
    if (random.chance(share)) yield line(id, idOf(random.below(count)), evidence)
  }
}

export function* adopted(size: Size): Generator<RelationshipRow> {
  for (let agency = 0; agency < size.agencies; agency++) {
    const random = new Random(size.seed, 25, agency)
    if (!random.chance(0.1)) continue
    yield line(ids.agencyId(agency), ids.documentId(random.below(size.documents)), anywhere(size, agency, 25))
  }
}

/** An agency is part of one with a lower number, so there are no cycles. */
export function* partsOfAgencies(size: Size): Generator<RelationshipRow> {
  for (let agency = 1; agency < size.agencies; agency++) {
    const random = new Random(size.seed, 26, agency)
    if (!random.chance(0.25)) continue
    yield line(ids.agencyId(agency), ids.agencyId(random.below(agency)), anywhere(size, agency, 26))
  }
}

export function* partsOfGoals(size: Size): Generator<RelationshipRow> {
  for (let goal = 0; goal < size.goals; goal++) {
    const parent = parentGoal(size, goal)
    if (parent !== undefined) yield line(ids.goalId(goal), ids.goalId(parent), citeParent(size, goal))
  }
}

/** Cites where it is said that a goal is part of another. */
export function citeParent(size: Size, goal: number): string {
  return anywhere(size, goal, 27)
}

export function* passagesOfSources(size: Size): Generator<RelationshipRow> {
  for (let source = 0; source < size.sources; source++) {
    for (const passage of passagesOf(size.seed, source)) {
      const from = ids.passageId(source, passage.number)
      yield line(from, ids.sourceId(source), citeWhole(source, passage))
    }
  }
}

export function* passagesUnderThemes(size: Size): Generator<RelationshipRow> {
  for (let source = 0; source < size.sources; source++) {
    for (const passage of passagesOf(size.seed, source)) {
      if (passage.section === undefined) continue
      const from = ids.passageId(source, passage.number)
      yield line(from, ids.themeId(source, passage.section), citeWhole(source, passage))
    }
  }
}

export function* hasThemes(size: Size): Generator<RelationshipRow> {
  for (let source = 0; source < size.sources; source++) {
    const passages = passagesOf(size.seed, source)
    for (let section = 0; section < SECTIONS; section++) {
      const heading = passages[headingOf(section) - 1]
      if (heading) yield line(ids.sourceId(source), ids.themeId(source, section), citeWhole(source, heading))
    }
  }
}

/** Cites a random passage of the source about the node with this number. */
function anywhere(size: Size, number: number, stream: number): string {
  const random = new Random(size.seed, stream, number, 1)
  const source = sourceOfAgency(size, number)
  return citePart(source, random.pick(passagesOf(size.seed, source).slice(2, 6)), random)
}

function line(from: string, to: string, evidence: string, properties: Properties = {}): RelationshipRow {
  return { from, to, properties: { ...properties, ...datesOf([evidence]), evidence: [evidence] } }
}
