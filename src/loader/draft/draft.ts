import { findAgencies } from './agencies/find-agencies.ts'
import { describeEnglishFigures } from './english/describe-english-figures.ts'
import { findEnglishFigures } from './english/find-english-figures.ts'
import { findEnglishTimes } from './english/find-english-times.ts'
import { describeFigures } from './figures/describe-figures.ts'
import { findFigures } from './figures/find-figures.ts'
import { Goals } from './goals/find-goals.ts'
import { findInitiatives } from './initiatives/find-initiatives.ts'
import { titleOf } from './initiatives/title.ts'
import type { Draft, DraftInput } from './model.ts'
import { at } from './model.ts'
import { findTerms } from './numerals/find-terms.ts'
import { normalise } from './text/normalise.ts'
import { readPassages, readQuotations } from './text/passages.ts'
import { isWithin } from './text/ranges.ts'
import { type Segmenter, Words } from './text/words.ts'
import { findTimes } from './time/find-times.ts'
import { Periods } from './time/periods.ts'

/**
 * Drafts what a text says, without a model and without reading anything else: the same input always gives the same
 * draft. Every step is a file that can be read and replaced.
 */
export function makeDraft(input: DraftInput, segment: Segmenter): Draft {
  const { text, folded, report } = normalise(input.text)
  const ofType = (type: string): DraftInput['register']['entities'] =>
    input.register.entities.filter((entity) => entity.type === type)
  const passages = readPassages(folded)
  const words = new Words(folded, segment)
  const english = !/[\u4e00-\u9fff]/.test(folded)
  const times = english ? findEnglishTimes(folded, input.published) : findTimes(folded, input.published)
  const quotations = readQuotations(folded)
  const found = english
    ? findEnglishFigures(text, times)
    : findFigures({ text, folded, words, times, quotations })
  const periods = new Periods(folded, passages, times)
  const figures = english
    ? describeEnglishFigures(text, found, passages, times)
    : describeFigures(found, { folded, passages, times, periods, indicators: ofType('Indicator') })
  const agencies = findAgencies(text, folded, words, input)
  const goals = new Goals(text, folded, passages, ofType('Goal'))
  const initiatives = findInitiatives({ folded, words, passages, agencies, times, figures }).map(
    (initiative) => ({
      title: titleOf(text.slice(initiative.predicate, initiative.end)),
      quote: text.slice(initiative.start, initiative.end),
      at: at(initiative),
      leads: initiative.leads,
      supports: initiative.supports,
      goals: goals.of(initiative),
      figures: figures.flatMap(({ at: [start, end] }, index) =>
        isWithin({ start, end }, initiative) ? [index] : [],
      ),
    }),
  )
  const { terms, unexplained } = findTerms({ text, folded, words, figures: found, times, quotations })
  const { publisher } = agencies
  return {
    publisher,
    agencies: agencies.agencies,
    figures,
    initiatives,
    numerals: terms,
    unexplained,
    report,
  }
}
