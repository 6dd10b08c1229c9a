import type { Range } from '../../../citation.ts'
import type { Direction, DraftFigure, Measure, OutcomeKind, Period } from '../model.ts'
import { at } from '../model.ts'
import type { FoundFigure } from '../figures/find-figures.ts'
import { isRatio } from '../figures/measure.ts'
import type { Passage } from '../text/passages.ts'
import type { Time } from '../time/find-times.ts'

const UP =
  /\b(?:up|rise|rises|rose|risen|grow|grows|grew|grown|growth|increas(?:es?|ed|ing)|expand(?:s|ed)?|climb(?:s|ed)?|jump(?:s|ed)?|surge[sd]?|gain(?:s|ed)?|lead|above|ahead|higher|faster)\b/gi
const DOWN =
  /\b(?:down|falls?|fell|fallen|drop(?:s|ped)?|declin(?:es?|ed)|decreas(?:es?|ed|ing)|shrank|shrinks|cut|cuts|reduc(?:es?|ed)|lag|below|behind|lower|slower|narrowed)\b/gi
/** 0.1 percentage points higher than the nation: the word stands after. */
const POINTS_APART = /^ (?:higher|faster|lower|slower|above|below|ahead|behind)\b/i
const TO_COME = /\b(?:are|is) to\b|\bwill\b|\baims? to\b|\bplans? to\b|\btargets?\b|\bexpected to\b/i
const SCOPE = /\b(?:called on|visited|covering|covered|inspected|invested|surveyed)\b[^,;]*$/i
const YEAR_ON_YEAR =
  /year[- ]on[- ]year|from a year (?:earlier|ago)|than a year (?:earlier|ago)|over the previous year/i
const OTHER_TIME = /month[- ]on[- ]month|quarter[- ]on[- ]quarter|from the previous (?:month|quarter)/i

/** Says of each figure of an English text what it means, from the words around it. */
export function describeEnglishFigures(
  text: string,
  figures: readonly FoundFigure[],
  passages: readonly Passage[],
  times: readonly Time[],
): DraftFigure[] {
  return figures.map((found) => {
    const passage = passages.find((one) => one.start <= found.start && found.start < one.end)
    const sentence =
      passage?.sentences.find((one) => one.start <= found.start && found.start < one.end) ?? found
    const clause = passage?.sentences
      .flatMap(({ clauses }) => clauses)
      .find((one) => one.start <= found.start && found.start < one.end)
    const before = text.slice(clause?.start ?? sentence.start, found.start)
    const after = text.slice(found.end, sentence.end)
    const period = periodOf(text, found, sentence, passage, figures, times)
    const { value, valueMin, valueMax, unit, comparator } = found.reading
    const direction = POINTS_APART.test(after) ? directionIn(after.slice(0, 16)) : directionIn(before)
    const sentenceBefore = text.slice(sentence.start, found.start)
    const kind: OutcomeKind =
      TO_COME.test(text.slice(sentence.start, sentence.end)) && !direction
        ? 'TARGET'
        : SCOPE.test(before)
          ? 'SCOPE'
          : 'RESULT'
    const measure = measureOf(found, sentenceBefore, after, direction, period)
    const indicator = before.replace(/^(?:and|but|of which) /i, '').trim()
    const figure = { raw: found.raw, at: at(found), value, valueMin, valueMax, unit, comparator }
    return { ...figure, measure, direction, kind, period, indicator }
  })
}

function directionIn(words: string): Direction {
  const last = (pattern: RegExp): number => [...words.matchAll(pattern)].at(-1)?.index ?? -1
  const [up, down] = [last(UP), last(DOWN)]
  if (up < 0 && down < 0) return null
  return up > down ? 'UP' : 'DOWN'
}

function measureOf(
  found: FoundFigure,
  before: string,
  after: string,
  direction: Direction,
  period: Period | null,
): Measure {
  const { raw, reading } = found
  const near = `${before.slice(-40)} ${after.slice(0, 48)}`
  if (/times$/.test(reading.unit ?? '') || /doubled|tripled/.test(raw)) return 'MULTIPLE'
  if (/point/.test(reading.unit ?? '')) {
    if (YEAR_ON_YEAR.test(near)) return 'YEAR_ON_YEAR'
    const apart = POINTS_APART.test(after) && /national|nation|country|average/i.test(after.slice(0, 60))
    return apart || /national|nation|country|average|lag|lead|gap/i.test(before) ? 'GAP' : 'CHANGE'
  }
  if (!isRatio({ raw, unit: reading.unit })) return 'LEVEL'
  // Rose to 96 percent is a level, rose by 6 percent a growth.
  if (direction === null || /\bto $/.test(before) || /^ of (?!20\d\d)/.test(after)) return 'SHARE'
  if (YEAR_ON_YEAR.test(near)) return 'YEAR_ON_YEAR'
  if (OTHER_TIME.test(near)) return 'CHANGE'
  return period === null || /processing|time is/i.test(before) ? 'LEVEL' : 'YEAR_ON_YEAR'
}

/** The time right after a figure, else the last before it in its sentence, else what opens an earlier sentence. */
function periodOf(
  text: string,
  figure: Range,
  sentence: Range,
  passage: Passage | undefined,
  figures: readonly FoundFigure[],
  times: readonly Time[],
): Period | null {
  const follows = (one: Range, time: Time): boolean =>
    time.start >= one.end &&
    /^(?: year on year,?)? (?:in|during|for|by|at|as of)? ?(?:the )?$/i.test(text.slice(one.end, time.start))
  const after = times.find((time) => follows(figure, time) && !time.comparison)
  if (after) return after.period ?? null
  const own = times.findLast(
    (time) =>
      time.start >= sentence.start &&
      time.end <= figure.start &&
      !time.comparison &&
      !figures.some((one) => one.end <= time.start && follows(one, time)),
  )
  if (own) return own.period ?? null
  const inside = times.filter(
    (time) => time.start >= sentence.start && time.end <= sentence.end && !time.comparison,
  )
  if (inside.length === 1 && inside[0]?.end === sentence.end) return inside[0].period ?? null
  const earlier = passage?.sentences.filter(({ start }) => start < sentence.start) ?? []
  for (const { start } of earlier.toReversed()) {
    const opening = times.find(
      (time) =>
        time.start >= start && /^(?:In |During |By |At )?(?:the )?$/i.test(text.slice(start, time.start)),
    )
    if (opening) return opening.period ?? null
  }
  return null
}
