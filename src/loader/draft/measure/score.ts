import type { At, Draft, DraftFigure, Period } from '../model.ts'
import type { Gold, GoldAgency, GoldFigure } from './gold.ts'

/** How many a draft has, how many the gold has, and how many of either are right. */
export interface Tally {
  readonly drafted: number
  readonly wanted: number
  readonly right: number
}

/** What is measured, in the order of the table. */
export const MEASURED = [
  'figures: span',
  'figures: all fields but period',
  'figures: kind',
  'periods',
  'agencies: exact mention',
  'agencies: right id where known',
  'who leads what',
  'who supports what',
  'goals',
  'numerals',
] as const
export type Measured = (typeof MEASURED)[number]
export type Score = Readonly<Record<Measured, Tally>>

/**
 * Compares a draft with what a person read.
 *
 * - Figures match by their exact span. Fields and period are right if they are the gold’s, or one of the readings that it
 *   accepts; periods count where either side has one.
 * - A mention of an agency matches by its exact span. The id is right if the first candidate is; it counts for agencies
 *   that the gold knows and the draft found.
 * - An initiative matches the one whose span it shares most with, at least half of the shorter. Who leads is right if
 *   the agency of the draft has a mention in common with the gold’s, or both are the publisher.
 * - A goal of a matching initiative is right if the phrases share half of the shorter.
 * - A term is right if it covers a numeral that the gold explains, and no figure.
 */
export function score(draft: Draft, gold: Gold): Score {
  const pairs = figurePairs(draft, gold)
  const spans = { drafted: draft.figures.length, wanted: gold.figures.length }
  return {
    'figures: span': { ...spans, right: pairs.length },
    'figures: all fields but period': {
      ...spans,
      right: pairs.filter(([mine, theirs]) => readings(theirs).some((one) => isSameReading(mine, one)))
        .length,
    },
    'figures: kind': { ...spans, right: pairs.filter(([mine, theirs]) => mine.kind === theirs.kind).length },
    periods: periodTally(pairs, gold),
    'agencies: exact mention': mentionTally(draft, gold),
    'agencies: right id where known': idTally(draft, gold),
    'who leads what': participantTally(draft, gold, 'leads'),
    'who supports what': participantTally(draft, gold, 'supports'),
    goals: goalTally(draft, gold),
    numerals: numeralTally(draft, gold),
  }
}

/** A score out of a tally for each thing that is measured. */
export function scoreOf(tally: (what: Measured) => Tally): Score {
  return {
    'figures: span': tally('figures: span'),
    'figures: all fields but period': tally('figures: all fields but period'),
    'figures: kind': tally('figures: kind'),
    periods: tally('periods'),
    'agencies: exact mention': tally('agencies: exact mention'),
    'agencies: right id where known': tally('agencies: right id where known'),
    'who leads what': tally('who leads what'),
    'who supports what': tally('who supports what'),
    goals: tally('goals'),
    numerals: tally('numerals'),
  }
}

/** The sum of tallies. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0)
  return { drafted: sum('drafted'), wanted: sum('wanted'), right: sum('right') }
}

/** The part of what was drafted that is right; 1 where nothing was drafted. */
export function precision({ drafted, right }: Tally): number {
  return drafted === 0 ? 1 : right / drafted
}

/** The part of what was wanted that was drafted; 1 where nothing was wanted. */
export function recall({ wanted, right }: Tally): number {
  return wanted === 0 ? 1 : right / wanted
}

type FigurePair = readonly [DraftFigure, GoldFigure]

function figurePairs(draft: Draft, gold: Gold): FigurePair[] {
  return draft.figures.flatMap((mine): FigurePair[] => {
    const theirs = gold.figures.find(({ at }) => isSame(at, mine.at))
    return theirs ? [[mine, theirs]] : []
  })
}

type Reading = Omit<GoldFigure, 'accept'>

function readings({ accept, ...main }: GoldFigure): Reading[] {
  return [main, ...accept.map((other) => withFields(main, other))]
}

/** A reading with the fields that another states. */
function withFields(main: Reading, other: GoldFigure['accept'][number]): Reading {
  const or = <T>(stated: T | undefined, rest: T): T => (stated === undefined ? rest : stated)
  return {
    ...main,
    value: or(other.value, main.value),
    valueMin: or(other.valueMin, main.valueMin),
    valueMax: or(other.valueMax, main.valueMax),
    unit: or(other.unit, main.unit),
    comparator: or(other.comparator, main.comparator),
    measure: or(other.measure, main.measure),
    direction: or(other.direction, main.direction),
    kind: or(other.kind, main.kind),
    period: or(other.period, main.period),
  }
}

function isSameReading(mine: DraftFigure, theirs: Reading): boolean {
  return (
    isClose(mine.value, theirs.value) &&
    isClose(mine.valueMin, theirs.valueMin) &&
    isClose(mine.valueMax, theirs.valueMax) &&
    mine.unit === theirs.unit &&
    mine.comparator === theirs.comparator &&
    mine.measure === theirs.measure &&
    mine.direction === theirs.direction
  )
}

/** Annotations round a third to four digits. */
function isClose(mine: number | null, theirs: number | null): boolean {
  return mine === null || theirs === null
    ? mine === theirs
    : Math.abs(mine - theirs) <= Math.abs(theirs) * 1e-3
}

function periodTally(pairs: readonly FigurePair[], gold: Gold): Tally {
  let drafted = 0
  let right = 0
  let wanted = gold.figures.filter(({ period }) => period !== null).length
  for (const [mine, theirs] of pairs) {
    const isRight = readings(theirs).some(({ period }) => isSamePeriod(mine.period, period))
    if (mine.period !== null) drafted++
    if (!isRight) continue
    if (mine.period !== null) right++
    // The gold has a period and takes none for as right.
    else if (theirs.period !== null) wanted--
  }
  return { drafted, wanted, right }
}

function isSamePeriod(mine: Period | null, theirs: Period | null): boolean {
  return mine === null || theirs === null
    ? mine === theirs
    : mine.start === theirs.start && mine.end === theirs.end
}

function mentionTally(draft: Draft, gold: Gold): Tally {
  const mine = draft.agencies.flatMap(({ mentions }) => mentions)
  const theirs = gold.agencies.flatMap(({ mentions }) => mentions)
  return {
    drafted: mine.length,
    wanted: theirs.length,
    right: mine.filter((at) => theirs.some((other) => isSame(at, other))).length,
  }
}

function idTally(draft: Draft, gold: Gold): Tally {
  const known = gold.agencies.filter((agency) => agency.known !== null)
  const pairs = known.flatMap((theirs) => {
    const mine = draft.agencies.find((agency) => isSameAgency(agency.name, draft, theirs, gold))
    return mine ? [{ mine, theirs }] : []
  })
  return {
    drafted: pairs.filter(({ mine }) => mine.candidates.length > 0).length,
    wanted: known.length,
    right: pairs.filter(({ mine, theirs }) => mine.candidates[0] === theirs.known).length,
  }
}

/** Whether a name of the draft is an agency of the gold: a mention in common, or both are the publisher. */
function isSameAgency(name: string, draft: Draft, theirs: GoldAgency, gold: Gold): boolean {
  const places = draft.agencies
    .filter((agency) => agency.name === name)
    .flatMap(({ mentions, anaphora }) => [...mentions, ...anaphora])
  if (places.some((at) => [...theirs.mentions, ...theirs.anaphora].some((other) => isSame(at, other))))
    return true
  return isPublisher(theirs, gold) && draft.publisher === name
}

/** The agency of a gold that is its publisher, by name or by the form that the publisher’s name ends with. */
export function isPublisher({ name, full, forms }: GoldAgency, { publisher }: Gold): boolean {
  return [name, full].includes(publisher) || forms.some((form) => publisher.endsWith(form))
}

function initiativePairs(draft: Draft, gold: Gold): Map<number, number> {
  const candidates = draft.initiatives.flatMap((mine, from) =>
    gold.initiatives.map((theirs, to) => ({
      from,
      to,
      shared: shared(mine.at, theirs.at),
      least: least(mine.at, theirs.at),
    })),
  )
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const { from, to } of candidates
    .filter(({ shared: common, least: length }) => common * 2 >= length)
    .toSorted((a, b) => b.shared - a.shared)) {
    if (pairs.has(from) || taken.has(to)) continue
    pairs.set(from, to)
    taken.add(to)
  }
  return pairs
}

function participantTally(draft: Draft, gold: Gold, role: 'leads' | 'supports'): Tally {
  const pairs = initiativePairs(draft, gold)
  let right = 0
  for (const [from, to] of pairs) {
    for (const name of draft.initiatives[from]?.[role] ?? []) {
      const wanted = gold.agencies.filter((agency) => gold.initiatives[to]?.[role].includes(agency.name))
      if (wanted.some((agency) => isSameAgency(name, draft, agency, gold))) right++
    }
  }
  return {
    drafted: draft.initiatives.reduce((sum, one) => sum + one[role].length, 0),
    wanted: gold.initiatives.reduce((sum, one) => sum + one[role].length, 0),
    right,
  }
}

function goalTally(draft: Draft, gold: Gold): Tally {
  const pairs = initiativePairs(draft, gold)
  let right = 0
  for (const [from, to] of pairs) {
    const open = [...(gold.initiatives[to]?.goals ?? [])]
    for (const { at } of draft.initiatives[from]?.goals ?? []) {
      const index = open.findIndex((other) => shared(at, other.at) * 2 >= least(at, other.at))
      if (index < 0) continue
      open.splice(index, 1)
      right++
    }
  }
  return {
    drafted: draft.initiatives.reduce((sum, { goals }) => sum + goals.length, 0),
    wanted: gold.initiatives.reduce((sum, { goals }) => sum + goals.length, 0),
    right,
  }
}

function numeralTally(draft: Draft, gold: Gold): Tally {
  const right = gold.numerals.filter(({ at }) =>
    draft.numerals.some((mine) => shared(mine.at, at) > 0),
  ).length
  const wrong = draft.numerals.filter(
    ({ at }) =>
      gold.figures.some((figure) => shared(at, figure.at) > 0) ||
      !gold.numerals.some((other) => shared(at, other.at) > 0),
  ).length
  // Counted by the terms of the gold: one of the draft may cover two of them.
  return { drafted: right + wrong, wanted: gold.numerals.length, right }
}

function isSame(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] === b[0] && a[1] === b[1]
}

function shared(a: At, b: At): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
}

function least(a: At, b: At): number {
  return Math.min(a[1] - a[0], b[1] - b[0])
}
