import type { DraftFigure, KnownEntity } from '../model.ts'
import { at } from '../model.ts'
import type { Passage } from '../text/passages.ts'
import type { Time } from '../time/find-times.ts'
import type { Periods } from '../time/periods.ts'
import type { FoundFigure } from './find-figures.ts'
import { indicatorPhrase } from './indicator.ts'
import { kindOf } from './kind.ts'
import { measureOf } from './measure.ts'
import { type Movement, continues, movementOf } from './movement.ts'

/** What is known of a text when its figures are described. */
export interface Surroundings {
  readonly folded: string
  readonly passages: readonly Passage[]
  readonly times: readonly Time[]
  readonly periods: Periods
  readonly indicators: readonly KnownEntity[]
}

interface Described {
  readonly found: FoundFigure
  readonly movement: Movement | undefined
  readonly figure: DraftFigure
}

/** Says of each figure what it means, from the words around it. */
export function describeFigures(figures: readonly FoundFigure[], surroundings: Surroundings): DraftFigure[] {
  const described: Described[] = []
  for (const found of figures) described.push(describe(found, described.at(-1), surroundings))
  return described.map(({ figure }) => figure)
}

function describe(found: FoundFigure, last: Described | undefined, surroundings: Surroundings): Described {
  const { folded, passages, times, periods } = surroundings
  const passage = passages.find(({ start, end }) => start <= found.start && found.start < end)
  const sentence = passage?.sentences.find(({ start, end }) => start <= found.start && found.start < end)
  const clause = sentence?.clauses.find(({ start, end }) => start <= found.start && found.start < end)
  const sentenceBefore = folded.slice(sentence?.start ?? found.start, found.start)
  const clauseBefore = folded.slice(clause?.start ?? found.start, found.start)
  const after = folded.slice(found.end, clause?.end ?? found.end)
  const period = periods.of(found)
  const { value, valueMin, valueMax, comparator } = bounded(found.reading, clauseBefore)
  const unit = unitOf(found, after)
  const movement = movementIn(found, unit, clauseBefore, after, last, folded)
  const heading = headingAbove(folded, passages, found.start)
  const kind = kindOf(clauseBefore, sentenceBefore, heading, found.raw)
  const from = clause?.start ?? found.start
  const comparedWith = times.findLast(
    ({ start, end, comparison }) => comparison && from <= start && end <= found.start,
  )
  const measure = found.turn
    ? 'QUALITATIVE'
    : measureOf({
        raw: found.raw,
        unit,
        clause: clauseBefore,
        movement,
        period,
        target: kind === 'TARGET',
        comparedWith,
      })
  const indicator = indicatorBefore(found, from, last, surroundings)
  const known = surroundings.indicators.find(
    ({ names, unit: own }) => names.includes(indicator) && (own === undefined || own === unit),
  )
  const figure: DraftFigure = {
    raw: found.raw,
    at: at(found),
    value,
    valueMin,
    valueMax,
    unit,
    comparator,
    measure,
    direction: directionOf(found, measure, movement),
    kind,
    period,
    indicator,
    ...(known ? { known: known.id } : {}),
  }
  return { found, movement, figure }
}

/** 两位数增长 is of per cent; 10万+ and 翻一番 stand as they are read. */
function unitOf({ raw, reading }: FoundFigure, after: string): string | null {
  if (/位数/.test(raw) && reading.unit === null && /^的?(?:增|降|减|提|上|下)/.test(after)) return '%'
  return reading.unit
}

/** Bounds that stand before a verb or a whole, away from the number: 约占全市的四分之一, 不超过总额的四成. */
const BOUNDS_AWAY: readonly (readonly [RegExp, string])[] = [
  [/约占[^,。;\d]{0,12}$/, 'ABOUT'],
  [/(?:不超过|不高于)[^,。;\d]{1,12}的$/, 'AT_MOST'],
  [/不(?:少于|低于)[^,。;\d]{1,12}的$/, 'AT_LEAST'],
  [/(?<!不)超过[^,。;\d]{1,12}的$/, 'MORE_THAN'],
]

type Bounded = Pick<FoundFigure['reading'], 'value' | 'valueMin' | 'valueMax' | 'comparator'>

/** A reading with the bound that the clause puts away from the number. */
function bounded({ value, valueMin, valueMax, comparator }: Bounded, clause: string): Bounded {
  const away = comparator === 'EXACT' ? BOUNDS_AWAY.find(([pattern]) => pattern.test(clause))?.[1] : undefined
  if (away === undefined) return { value, valueMin, valueMax, comparator }
  return {
    value,
    valueMin: away === 'AT_LEAST' || away === 'MORE_THAN' ? value : null,
    valueMax: away === 'AT_MOST' ? value : null,
    comparator: away,
  }
}

function movementIn(
  found: FoundFigure,
  unit: string | null,
  clause: string,
  after: string,
  last: Described | undefined,
  folded: string,
): Movement | undefined {
  const own = movementOf(clause, after, unit)
  if (own || !last?.movement) return own
  const before = { ...last.found, unit: last.figure.unit }
  return continues(folded, before, { ...found, unit }) ? last.movement : undefined
}

function directionOf(
  { turn, raw }: FoundFigure,
  measure: string,
  movement: Movement | undefined,
): DraftFigure['direction'] {
  if (turn) return turn
  if (measure === 'MULTIPLE' && /翻/.test(raw)) return 'UP'
  return movement?.direction ?? null
}

/** The words of the headings above a position. */
function headingAbove(folded: string, passages: readonly Passage[], position: number): string {
  const heading = passages.findLast(
    (passage) => passage.heading && !passage.title && passage.start <= position,
  )?.heading
  return heading ? folded.slice(heading.start, heading.end).replace(/。$/, '') : ''
}

function indicatorBefore(
  found: FoundFigure,
  clauseStart: number,
  last: Described | undefined,
  { folded, times }: Surroundings,
): string {
  const time = times.findLast(({ start, end }) => clauseStart <= start && end <= found.start)
  const from = Math.max(clauseStart, time?.end ?? 0, last?.found.end ?? 0)
  return indicatorPhrase(folded.slice(from, found.start), last?.figure.indicator ?? '')
}
