import { type FoundAgencies, findAgencies } from './agencies/find-agencies.ts'
import { describeEnglishFigures } from './english/describe-english-figures.ts'
import { findEnglishFigures } from './english/find-english-figures.ts'
import { findEnglishInitiatives } from './english/find-english-initiatives.ts'
import { findEnglishTimes } from './english/find-english-times.ts'
import { describeFigures } from './figures/describe-figures.ts'
import { type FoundFigure, findFigures } from './figures/find-figures.ts'
import { Goals } from './goals/find-goals.ts'
import { type FoundInitiative, findInitiatives } from './initiatives/find-initiatives.ts'
import { titleOf } from './initiatives/title.ts'
import type { Draft, DraftFigure, DraftInput, DraftInitiative, KnownEntity } from './model.ts'
import { at } from './model.ts'
import { findTerms } from './numerals/find-terms.ts'
import { type NormalText, normalise } from './text/normalise.ts'
import { type Passage, readPassages, readQuotations } from './text/passages.ts'
import { isWithin } from './text/ranges.ts'
import { type Segmenter, type TaggedWord, Words } from './text/words.ts'
import { type Time, findTimes } from './time/find-times.ts'
import { Periods } from './time/periods.ts'

/** What depends on the language of a text. */
interface Reading {
  readonly times: readonly Time[]
  readonly found: readonly FoundFigure[]
  readonly figures: readonly DraftFigure[]
  readonly initiatives: readonly FoundInitiative[]
}

/** What every step looks at. */
interface Read {
  readonly input: DraftInput
  readonly normal: NormalText
  readonly passages: readonly Passage[]
  readonly words: Words
  readonly agencies: FoundAgencies
}

/**
 * Drafts what a text says, without a model and without reading anything else: the same input always gives the same
 * draft. Every step is a file that can be read and replaced.
 * @param segment cuts Chinese into words; a text in English needs none.
 */
export function makeDraft(input: DraftInput, segment: Segmenter = leaveWhole): Draft {
  const normal = normalise(input.text)
  const { text, folded, report } = normal
  const passages = readPassages(folded)
  const words = new Words(folded, segment)
  const agencies = findAgencies(text, folded, words, input)
  const read: Read = { input, normal, passages, words, agencies }
  const { times, found, figures, initiatives } = /[\u4e00-\u9fff]/.test(folded)
    ? readChinese(read)
    : readEnglish(read)
  const goals = new Goals(text, folded, passages, ofType(input, 'Goal'))
  const quotations = readQuotations(folded)
  const { terms, unexplained } = findTerms({ text, folded, words, figures: found, times, quotations })
  return {
    publisher: agencies.publisher,
    agencies: agencies.agencies,
    figures,
    initiatives: initiatives.map((initiative) => ({
      ...describe(text, initiative, figures),
      goals: goals.of(initiative, initiatives),
    })),
    numerals: terms,
    unexplained,
    report,
  }
}

/** Whether a text is Chinese, in whole or in part. */
export function isChinese(text: string): boolean {
  return /[\u4e00-\u9fff]/.test(text)
}

function leaveWhole(text: string): TaggedWord[] {
  return text === '' ? [] : [{ word: text, tag: 'x' }]
}

function readChinese({ input, normal, passages, words, agencies }: Read): Reading {
  const { text, folded } = normal
  const times = findTimes(folded, input.published)
  const found = findFigures({ text, folded, words, times, quotations: readQuotations(folded) })
  const periods = new Periods(folded, passages, times)
  const indicators = ofType(input, 'Indicator')
  const figures = describeFigures(found, { folded, passages, times, periods, indicators })
  const initiatives = findInitiatives({ folded, words, passages, agencies, times, figures })
  return { times, found, figures, initiatives }
}

function readEnglish({ input, normal: { folded }, passages, agencies }: Read): Reading {
  const times = findEnglishTimes(folded, input.published)
  const found = findEnglishFigures(folded, times)
  const figures = describeEnglishFigures(folded, found, passages, times)
  return { times, found, figures, initiatives: findEnglishInitiatives(folded, passages, agencies) }
}

function describe(
  text: string,
  initiative: FoundInitiative,
  figures: readonly DraftFigure[],
): Omit<DraftInitiative, 'goals'> {
  return {
    title: titleOf(text.slice(initiative.predicate, initiative.end)),
    quote: text.slice(initiative.start, initiative.end),
    at: at(initiative),
    leads: initiative.leads,
    supports: initiative.supports,
    figures: figures.flatMap(({ at: [start, end] }, index) =>
      isWithin({ start, end }, initiative) ? [index] : [],
    ),
  }
}

function ofType({ register }: DraftInput, type: string): readonly KnownEntity[] {
  return register.entities.filter((entity) => entity.type === type)
}
