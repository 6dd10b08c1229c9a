import { makeDraft } from '../draft.ts'
import type { Draft, DraftInput, Register } from '../model.ts'
import type { Segmenter } from '../text/words.ts'
import { type Gold, readAnnotated } from './gold.ts'
import { type Score, addTallies, isPublisher, score, scoreOf } from './score.ts'

/** An annotated text, its draft, and how well they agree. */
export interface MeasuredText {
  readonly name: string
  /** Characters of the text. */
  readonly length: number
  readonly gold: Gold
  readonly draft: Draft
  readonly score: Score
  readonly milliseconds: number
}

/**
 * Drafts every annotated text of a folder, `NN.txt` beside `NN.gold.json`.
 * @throws where a file is missing or an annotation has not the form.
 */
export function measureFolder(folder: string, register: Register, segment: Segmenter): MeasuredText[] {
  return readAnnotated(folder).map(({ name, text, gold }) => {
    const begun = performance.now()
    const draft = makeDraft(inputOf(text, gold, register), segment)
    const milliseconds = performance.now() - begun
    return { name, length: text.length, gold, draft, score: score(draft, gold), milliseconds }
  })
}

/** What the head of an annotation says of a text; a publisher goes by its id where the graph knows it. */
export function inputOf(text: string, gold: Gold, register: Register): DraftInput {
  const known = gold.agencies.find((agency) => agency.known !== null && isPublisher(agency, gold))?.known
  const [city = ''] = gold.scope.split('/')
  return {
    text,
    published: gold.published,
    publisher: known ?? gold.publisher,
    city: `city:${city}`,
    register,
  }
}

/** The scores of all texts together. */
export function totalOf(texts: readonly MeasuredText[]): Score {
  return scoreOf((what) => addTallies(texts.map(({ score: own }) => own[what])))
}
