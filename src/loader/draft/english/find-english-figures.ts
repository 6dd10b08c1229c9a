import type { Range } from '../../../citation.ts'
import { boundBefore } from '../../../figures/bounds.ts'
import { FigureError, parseFigure } from '../../../figures/figure.ts'
import { RANGE_MARKS } from '../../../figures/marks.ts'
import type { FoundFigure } from '../figures/find-figures.ts'
import { overlaps } from '../text/ranges.ts'

const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'
const SCALE = '(?: (?:hundred|thousand|million|billion|trillion))*'
/** Units, and else the plural that follows at once: companies. */
const UNIT =
  '(?:%| ?per ?cent\\b(?! points?)| ?percentage points?\\b| (?:yuan|RMB|US dollars|dollars|euros|times|square (?:kilomet(?:er|re)s|met(?:er|re)s)|cubic met(?:er|re)s|kilomet(?:er|re)s|met(?:er|re)s|hectares|mu|tons|tonnes|people|hours|days|minutes)\\b|(?: (?!times|years|has|was|is|as|plus|versus)[a-z]{3,}s\\b))'
const FIGURE = new RegExp(
  [
    `${NUMBER}%? ?(?:[${RANGE_MARKS}]|to) ?${NUMBER}${SCALE}${UNIT}?`,
    `${NUMBER}${SCALE}${UNIT}?`,
    'double[- ]digits?',
    '(?:a|one|two|three) (?:half|thirds?|quarters?|fifths?|tenths?)\\b',
  ].join('|'),
  'gi',
)
const POINTS = /percentage points?|per ?cent|%/i

/** The figures of an English text; what the reader of figures refuses is left out. */
export function findEnglishFigures(text: string, times: readonly Range[]): FoundFigure[] {
  const found: FoundFigure[] = []
  for (const { index, 0: words } of text.matchAll(FIGURE)) {
    const core = { start: index, end: index + words.length }
    if (times.some((time) => overlaps(time, core)) || isName(text, core, words)) continue
    const before = boundBefore(text.slice(Math.max(0, index - 24), index))
    const gap = /\s*$/.exec(text.slice(0, index))?.[0].length ?? 0
    const bounded = before && !before.isPartOfAnother && /^[a-z]/.test(before.bound.word)
    const start = bounded ? index - gap - before.bound.word.length : index
    const after = /^(?: or more)/.exec(text.slice(core.end))?.[0] ?? ''
    const figure = read(text, { start, end: core.end + after.length }, found.at(-1))
    if (figure) found.push(figure)
  }
  return found
}

function read(text: string, range: Range, last: FoundFigure | undefined): FoundFigure | undefined {
  const raw = text.slice(range.start, range.end)
  try {
    const reading = parseFigure(raw)
    const unit = /double/i.test(raw) ? '%' : (reading.unit ?? unitOfLast(text, range, last))
    return { ...range, raw, reading: { ...reading, unit } }
  } catch (error) {
    if (!(error instanceof FigureError)) throw error
    return undefined
  }
}

/** 0.8 percentage points … into a lead of 1.3: the unit is said once in the sentence. */
function unitOfLast(text: string, { start, end }: Range, last: FoundFigure | undefined): string | null {
  if (!last || !/\d$/.test(text.slice(start, end)) || !/^(?:[.,;]|$|\s*\n)/.test(text.slice(end, end + 2)))
    return null
  const between = text.slice(last.end, start)
  const unit = last.reading.unit
  return unit !== null && POINTS.test(unit) && !/[.;]\s/.test(between) ? unit : null
}

/** 24/7, No. 5, C919, the 15th: a number in a name, or an ordinal. */
function isName(text: string, { start, end }: Range, words: string): boolean {
  const before = text.slice(Math.max(0, start - 8), start)
  const after = text.slice(end, end + 4)
  if (/[\w/.+-]$/.test(before) || /^(?:\/\d|[A-Za-z]|[-+]\d|(?:st|nd|rd|th)\b)/.test(after)) return true
  if (/(?:No\.|Phase|Article|Line|Gate|Room|Version|Class|Route) ?$/i.test(before)) return true
  return /^(?:19|20)\d\d$/.test(words) && /(?:in|of|since|by|from|to|and|year) $/i.test(before)
}
