import type { Range } from '../../../citation.ts'
import type { FoundInitiative } from '../initiatives/find-initiatives.ts'
import type { Basis, DraftGoal, KnownEntity } from '../model.ts'
import { at } from '../model.ts'
import { isWithin, overlaps } from '../text/ranges.ts'
import type { Passage } from '../text/passages.ts'
import { aimOf } from './aims.ts'
import { type NamedGoal, findKnownGoals } from './known-goals.ts'

/** The goals of a text, asked for by initiative. */
export class Goals {
  readonly #text: string
  readonly #folded: string
  readonly #passages: readonly Passage[]
  readonly #named: readonly NamedGoal[]

  constructor(text: string, folded: string, passages: readonly Passage[], goals: readonly KnownEntity[]) {
    this.#text = text
    this.#folded = folded
    this.#passages = passages
    this.#named = findKnownGoals(folded, goals)
  }

  /**
   * The goals of an initiative: stated in its clauses or before them, known or by the words of an aim; else the topic,
   * a known goal in the heading above, in the opening of its paragraph, or else in that of the text.
   * @param all the initiatives of the text, this one among them.
   */
  of(initiative: FoundInitiative, all: readonly FoundInitiative[]): DraftGoal[] {
    const range = { start: initiative.opening.start, end: initiative.end }
    const stated = this.#aims(initiative)
    for (const named of this.#named) {
      const same = stated.some((other) => overlaps(other, named) || other.id === named.id)
      if (isWithin(named, range) && !same) stated.push(named)
    }
    const heading = [...this.#inHeading(initiative.passage), ...this.#beforeActs(initiative.passage, all)]
    const topics = heading.length + stated.length > 0 ? heading : this.#inOpening(initiative.passage)
    const goals = stated.map((goal) => this.#goal(goal, 'STATED'))
    for (const topic of topics) {
      if (!goals.some(({ known }) => known === topic.id)) goals.push(this.#goal(topic, 'TOPIC'))
    }
    return goals
  }

  #goal(range: Range & { readonly id?: string | undefined }, basis: Basis): DraftGoal {
    const known = range.id ?? this.#named.find((named) => isWithin(named, range))?.id ?? null
    return { phrase: this.#text.slice(range.start, range.end), at: at(range), basis, known }
  }

  #aims({ opening, start, end, predicate }: FoundInitiative): (Range & { id?: string | undefined })[] {
    const found: Range[] = []
    const add = (from: number, to: number, position: 'opening' | 'first' | 'later'): void => {
      const aim = aimOf(this.#folded.slice(from, to), position)
      if (aim) found.push({ start: from + aim.start, end: from + aim.end })
    }
    for (const clause of this.#clausesIn(opening.start, start)) add(clause.start, clause.end, 'opening')
    for (const [index, clause] of this.#clausesIn(start, end).entries()) {
      if (index === 0) add(Math.max(clause.start, predicate), clause.end, 'first')
      else add(clause.start, clause.end, 'later')
    }
    return found
  }

  #clausesIn(start: number, end: number): Range[] {
    return this.#passages
      .flatMap(({ sentences }) => sentences.flatMap(({ clauses }) => clauses))
      .filter((clause) => clause.end <= end && clause.end > start)
      .map((clause) => ({ start: Math.max(clause.start, start), end: clause.end }))
  }

  #inHeading(passage: Passage): NamedGoal[] {
    const index = this.#passages.indexOf(passage)
    const heading = this.#passages
      .slice(0, index + 1)
      .findLast((one) => one.heading !== undefined && !one.title)?.heading
    return heading ? this.#named.filter((named) => isWithin(named, heading)) : []
  }

  /** Known goals in a paragraph before anybody acts. */
  #beforeActs(passage: Passage, all: readonly FoundInitiative[]): NamedGoal[] {
    const first = all.find((one) => one.passage === passage)
    if (!first) return []
    const opening = { start: passage.heading?.end ?? passage.start, end: first.start }
    return this.#named.filter((named) => isWithin(named, opening))
  }

  /** Known goals of the first paragraph, for the paragraph after it. */
  #inOpening(passage: Passage): NamedGoal[] {
    const body = this.#passages.filter(({ sentences }) => sentences.length > 0)
    const [first, second] = body
    if (!first || second !== passage || first.heading) return []
    return this.#named.filter((named) => isWithin(named, first))
  }
}
