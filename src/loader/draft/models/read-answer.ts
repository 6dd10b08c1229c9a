import type { Range } from '../../../citation.ts'
import { occurrencesOf } from '../../check/text-ranges.ts'
import { citable } from '../file/citable.ts'
import { type Answer, parseAnswer } from './answer.ts'
import type { AskedPassage, Asked, Span } from './spans.ts'
import { noteOf, problemOfWords } from './texts.ts'

/** What a model proposes to change in a draft, by keys of records and places of the whole text. */
export type Change =
  | {
      readonly change: 'english' | 'title' | 'summary' | 'summaryEn'
      readonly key: string
      readonly words: string
    }
  | { readonly change: 'same'; readonly key: string; readonly id: string; readonly note: string }
  | {
      readonly change: 'role'
      readonly key: string
      readonly agency: string
      readonly role: 'LEAD' | 'SUPPORT'
      readonly at: Range
      readonly note: string
    }
  | {
      readonly change: 'goal'
      readonly key: string
      readonly goal: ProposedGoal
      readonly basis: 'STATED' | 'TOPIC'
      readonly at: Range
      readonly note: string
    }

/** A goal of the draft, one of the graph, or a new one that the text names. */
export type ProposedGoal =
  { readonly key: string } | { readonly id: string } | { readonly at: Range; readonly nameEn: string }

/** What an answer comes to. */
export interface Reading {
  readonly changes: readonly Change[]
  /** What was left out, each with the reason. */
  readonly dropped: readonly string[]
  /** Whether the answer has the form that was asked for. */
  readonly isAnswer: boolean
}

/**
 * Reads what a model answered about a passage. Only what was asked for is taken, only identifiers that were offered, only
 * quotes that stand in the passage exactly once; the rest is dropped, each with its reason.
 */
export function readAnswer(content: string, passage: AskedPassage): Reading {
  const answer = parseAnswer(content)
  if ('problem' in answer) return { changes: [], dropped: [answer.problem], isAnswer: false }
  return new AnswerReader(passage).read(answer)
}

class AnswerReader {
  readonly #passage: AskedPassage
  readonly #spans: ReadonlyMap<number, Span>
  readonly #dropped: string[] = []

  constructor(passage: AskedPassage) {
    this.#passage = passage
    this.#spans = new Map(passage.spans.map((span) => [span.number, span]))
  }

  read(answer: Answer): Reading {
    const changes = [
      ...answer.names.flatMap((one) => this.#words(one.span, 'english', 'english', one.english)),
      ...answer.initiatives.flatMap((one) => [
        ...this.#words(one.span, 'title', 'title', one.title),
        ...this.#words(one.span, 'summary', 'summary', one.summary),
        ...this.#words(one.span, 'summary', 'summaryEn', one.summaryEnglish),
      ]),
      ...answer.same.flatMap((one) => this.#same(one)),
      ...answer.roles.flatMap((one) => this.#role(one)),
      ...answer.goals.flatMap((one) => this.#goal(one)),
    ]
    return { changes, dropped: this.#dropped, isAnswer: true }
  }

  #words(
    number: number,
    asked: Asked,
    change: 'english' | 'title' | 'summary' | 'summaryEn',
    words: string | null,
  ): Change[] {
    if (words === null) return []
    const span = this.#span(number)
    if (!span) return []
    if (!span.asked.includes(asked)) return this.#drop(`${change} of span ${number}: nobody asked for it`)
    const isEnglish = change === 'english' || change === 'summaryEn'
    const kind = asked === 'english' ? 'english' : asked === 'title' ? 'title' : 'summary'
    const problem = problemOfWords(words, kind, isEnglish, this.#passage.text)
    if (problem !== undefined) return this.#drop(`${change} of span ${number}: ${shown(words)} ${problem}`)
    return [{ change, key: span.key, words }]
  }

  #same({ span: number, id, reason }: Answer['same'][number]): Change[] {
    const span = this.#span(number)
    if (!span) return []
    if (!span.asked.includes('same')) return this.#drop(`span ${number} as ${shown(id)}: nobody asked for it`)
    if (!span.candidates.some((candidate) => candidate.id === id)) {
      return this.#drop(`span ${number} as ${shown(id)}: that is none of its candidates`)
    }
    return [{ change: 'same', key: span.key, id, note: noteOf(reason) }]
  }

  #role({ initiative, agency, role, quote, reason }: Answer['roles'][number]): Change[] {
    const owner = this.#span(initiative, 'Initiative')
    const body = this.#span(agency, 'Agency')
    const at = owner && body && this.#place(quote)
    if (!owner || !body || !at) return []
    return [{ change: 'role', key: owner.key, agency: body.key, role, at, note: noteOf(reason) }]
  }

  #goal({ initiative, basis, quote, reason, ...named }: Answer['goals'][number]): Change[] {
    const owner = this.#span(initiative, 'Initiative')
    const goal = owner && this.#named(named)
    const at = goal && this.#place(quote)
    if (!owner || !goal || !at) return []
    return [{ change: 'goal', key: owner.key, goal, basis, at, note: noteOf(reason) }]
  }

  #named({
    span,
    id,
    phrase,
    english,
  }: Pick<Answer['goals'][number], 'span' | 'id' | 'phrase' | 'english'>): ProposedGoal | undefined {
    if ([span, id, phrase].filter((one) => one !== null).length !== 1) {
      this.#drop('a goal has not exactly one of span, id and phrase')
      return undefined
    }
    if (span !== null) {
      const found = this.#span(span, 'Goal')
      return found && { key: found.key }
    }
    if (id !== null) {
      if (this.#passage.goals.some((goal) => goal.id === id)) return { id }
      this.#drop(`the goal ${shown(id)}: it was not offered`)
      return undefined
    }
    const at = phrase === null ? undefined : this.#place(phrase)
    if (!at) return undefined
    if (english === null) return { at, nameEn: '' }
    const problem = problemOfWords(english, 'english', true, this.#passage.text)
    if (problem !== undefined) this.#drop(`english of a goal: ${shown(english)} ${problem}`)
    return { at, nameEn: problem === undefined ? english : '' }
  }

  /** The span of a number, if it is of the type. */
  #span(number: number, type?: Span['type']): Span | undefined {
    const span = this.#spans.get(number)
    if (span && (type === undefined || span.type === type)) return span
    this.#drop(span && type ? `span ${number} is no ${type.toLowerCase()}` : `there is no span ${number}`)
    return undefined
  }

  /** Where a quote stands in the whole text, if it stands in the passage exactly once. */
  #place(quote: string): Range | undefined {
    const { text, start } = this.#passage
    const found = occurrencesOf(quote, text)
    const [range] = found
    if (!range || found.length > 1) {
      this.#drop(`${shown(quote)} ${range ? 'stands more than once in' : 'is not in'} the passage`)
      return undefined
    }
    const place = citable(text, range)
    if (!place) this.#drop(`${shown(quote)} is punctuation alone`)
    return place && { start: start + place.start, end: start + place.end }
  }

  #drop(reason: string): [] {
    this.#dropped.push(reason)
    return []
  }
}

/** A text of a model for a message: on one line, cut. */
function shown(text: string): string {
  const line = JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)
  return line.replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '')
}
