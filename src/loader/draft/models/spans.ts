import type { Range } from '../../../citation.ts'
import { linesOf } from '../../check/text-ranges.ts'
import type { Candidate } from '../../../planner/search/reconciler.ts'
import type { DraftFile, DraftRecord, TextQuote } from '../file/model.ts'
import { isResolved, resolveQuote } from '../file/quotes.ts'
import type { GraphEntity } from '../reconcile/entities.ts'
import { isWithin } from '../text/ranges.ts'

/** What a model is asked of a span, and may answer. */
export type Asked = 'english' | 'title' | 'summary' | 'same'

/** A record of a draft where a passage tells of it. The model knows it by its number. */
export interface Span {
  readonly number: number
  readonly type: DraftRecord['type']
  readonly key: string
  /** The words of the text, or, of what is told by others, its name. */
  readonly words: string
  readonly asked: readonly Asked[]
  /** What it may be the same as. */
  readonly candidates: readonly Candidate[]
}

/** A passage with what the rules found in it: all that a model learns. */
export interface AskedPassage extends Range {
  readonly text: string
  readonly spans: readonly Span[]
  /** Goals of the graph that initiatives may be tied to. */
  readonly goals: readonly Pick<GraphEntity, 'id' | 'name' | 'nameEn'>[]
}

/** More would be dearer than they are worth. */
const MOST_GOALS = 200

/** The passages of a text in which the rules left something to say, each with its numbered spans. */
export function passagesToAsk(
  file: DraftFile,
  text: string,
  entities: readonly GraphEntity[],
): readonly AskedPassage[] {
  const goals = entities
    .filter(({ type }) => type === 'Goal')
    .slice(0, MOST_GOALS)
    .map(({ id, name, nameEn }) => ({ id, name, nameEn }))
  const asked = new Set<string>()
  return linesOf(text).flatMap((line, index) => {
    const spans = spansIn(file, text, line, index === 0).map((span, at) => {
      // What is named in several passages is asked for once.
      const isFirst = !asked.has(span.key)
      asked.add(span.key)
      return { ...span, number: at + 1, asked: isFirst ? span.asked : [] }
    })
    const hasInitiative = spans.some(({ type }) => type === 'Initiative')
    if (!hasInitiative && spans.every((span) => span.asked.length === 0)) return []
    const passage = text.slice(line.start, line.end)
    return [{ ...line, text: passage, spans, goals: hasInitiative ? goals : [] }]
  })
}

function spansIn(
  { records }: DraftFile,
  text: string,
  line: Range,
  isFirst: boolean,
): Omit<Span, 'number'>[] {
  const here = records.filter((record) => placeIn(record, text, line) !== undefined)
  const indicators = new Set(here.flatMap((record) => (record.type === 'Outcome' ? [record.indicator] : [])))
  const told = records.filter(
    (record) =>
      (record.type === 'Indicator' && indicators.has(record.key)) || (record.type === 'Source' && isFirst),
  )
  return [...told, ...here].map((record) => ({
    type: record.type,
    key: record.key,
    words: placeIn(record, text, line) ?? ('name' in record ? record.name : ''),
    asked: askedOf(record),
    candidates: isOpen(record) ? record.candidates : [],
  }))
}

/** The words by which a line tells of a record; undefined where it does not. */
function placeIn(record: DraftRecord, text: string, line: Range): string | undefined {
  return quotesOf(record).find((quote) => {
    const range = resolveQuote(text, quote)
    return isResolved(range) && isWithin(range, line)
  })?.exact
}

function quotesOf(record: DraftRecord): readonly TextQuote[] {
  switch (record.type) {
    case 'Agency':
    case 'Goal':
      return record.mentions
    case 'Initiative':
      return record.quotes
    case 'Outcome':
      return [record.quote]
    case 'Source':
    case 'Indicator':
    case 'Term':
      return []
  }
}

/** Names of what is in the graph stay; figures, periods and terms are for rules and people alone. */
function askedOf(record: DraftRecord): readonly Asked[] {
  if (record.type === 'Term') return []
  const english = record.nameEn === '' ? (['english'] as const) : []
  if (record.type === 'Source') return english
  if (!record.identity.isNew) return []
  return [
    ...english,
    ...(record.type === 'Initiative' ? (['title', 'summary'] as const) : []),
    ...(isOpen(record) && record.candidates.length > 0 ? (['same'] as const) : []),
  ]
}

/** Whether it may still turn out to be what is in the graph. */
function isOpen(record: DraftRecord): record is Extract<DraftRecord, { readonly candidates: unknown }> {
  return 'identity' in record && record.identity.isNew
}
