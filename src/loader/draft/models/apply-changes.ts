import type { Range } from '../../../citation.ts'
import type { DraftFile, DraftRecord, GoalRecord, InitiativeRecord } from '../file/model.ts'
import { quoteOf } from '../file/quotes.ts'
import { shortTitle } from '../file/titles.ts'
import type { GraphEntity } from '../reconcile/entities.ts'
import { freeId } from '../reconcile/free-id.ts'
import type { Segmenter } from '../text/words.ts'
import type { Change, ProposedGoal } from './read-answer.ts'
import { noteOf } from './texts.ts'

/** What a draft was made from, for what a model adds to it. */
export interface DraftSetting {
  readonly text: string
  readonly entities: readonly GraphEntity[]
  /** Identifiers that are in use. */
  readonly taken: ReadonlySet<string>
  readonly segment?: Segmenter | undefined
}

/** A draft with what a model proposes. */
export interface Applied {
  readonly file: DraftFile
  /** Proposals that do not fit the draft, each with the reason. */
  readonly dropped: readonly string[]
}

/**
 * Puts what a model proposes into a draft. Names, titles and summaries are filled, ties and goals added, candidates chosen; what
 * rules say of figures, periods, roles and terms stays. Each record that changes is `by: model` and says why.
 * @param model its name, for the notes.
 */
export function applyChanges(
  file: DraftFile,
  changes: readonly Change[],
  setting: DraftSetting,
  model: string,
): Applied {
  return new Applier(file, setting, model).apply(changes)
}

/** Why a change does not fit a draft; undefined where it does. */
type Refusal = string | undefined

const WHAT = {
  english: 'English name',
  title: 'title',
  summary: 'summary',
  summaryEn: 'English summary',
} as const

class Applier {
  readonly #file: DraftFile
  readonly #setting: DraftSetting
  readonly #model: string
  readonly #records: Map<string, DraftRecord>
  readonly #notes = new Map<string, string[]>()
  readonly #dropped: string[] = []

  constructor(file: DraftFile, setting: DraftSetting, model: string) {
    this.#file = file
    this.#setting = setting
    this.#model = model
    this.#records = new Map(file.records.map((record) => [record.key, record]))
  }

  apply(changes: readonly Change[]): Applied {
    for (const change of changes) {
      const reason = this.#apply(change)
      if (reason !== undefined) this.#dropped.push(`${change.change} of ${change.key}: ${reason}`)
    }
    const records = [...this.#records.values()].map((record): DraftRecord => {
      const notes = this.#notes.get(record.key)
      if (!notes) return record
      const own = `${noteOf(this.#model)}: ${[...new Set(notes)].join('; ')}`
      return { ...record, by: 'model', note: record.note === undefined ? own : `${record.note}; ${own}` }
    })
    return { file: { ...this.#file, records }, dropped: this.#dropped }
  }

  /** @returns why a change does not fit; undefined where it does. */
  #apply(change: Change): Refusal {
    const record = this.#records.get(change.key)
    if (!record || record.type === 'Term') return 'the draft has no such record'
    switch (change.change) {
      case 'english':
        if (record.nameEn !== '') return 'it has one'
        return this.#set({ ...record, nameEn: change.words }, WHAT.english)
      case 'title':
        if (record.type !== 'Initiative') return 'it is no initiative'
        if (this.#isTitle(change.words, record)) return 'another initiative has it'
        return this.#set({ ...record, name: change.words }, WHAT.title)
      case 'summary':
      case 'summaryEn':
        if (record.type !== 'Initiative') return 'it is no initiative'
        return this.#set({ ...record, [change.change]: change.words }, WHAT[change.change])
      case 'same':
        return this.#identify(record, change)
      case 'role':
        if (record.type !== 'Initiative') return 'it is no initiative'
        if (record.agencies.some(({ agency }) => agency === change.agency))
          return `${change.agency} is tied to it already`
        return this.#set(
          {
            ...record,
            agencies: [
              ...record.agencies,
              { agency: change.agency, role: change.role, quote: quoteOf(this.#setting.text, change.at) },
            ],
          },
          change.note,
        )
      case 'goal':
        return record.type === 'Initiative' ? this.#tieGoal(record, change) : 'it is no initiative'
    }
  }

  #identify(
    record: Exclude<DraftRecord, { readonly type: 'Term' }>,
    { id, note }: Extract<Change, { readonly change: 'same' }>,
  ): Refusal {
    if (record.type === 'Source' || !record.identity.isNew) return 'it is known'
    const candidate = record.candidates.find((one) => one.id === id)
    if (!candidate) return `${id} is none of its candidates`
    const twin = [...this.#records.values()].find((other) => 'identity' in other && other.identity.id === id)
    if (twin) return `${twin.key} is ${id} already; a person may merge the two`
    return this.#set({ ...record, identity: { id, isNew: false }, nameEn: candidate.nameEn }, note)
  }

  #tieGoal(
    record: InitiativeRecord,
    { goal, basis, at, note }: Extract<Change, { readonly change: 'goal' }>,
  ): Refusal {
    const key = this.#keyOf(goal, at, note)
    if (key === undefined) return 'it is in words that are no name'
    if (record.goals.some((one) => one.goal === key)) return `it is tied to ${key} already`
    const tie = { goal: key, basis, quote: quoteOf(this.#setting.text, at) }
    return this.#set({ ...record, goals: [...record.goals, tie] }, note)
  }

  /** The key of a goal, which is added where the draft has none. */
  #keyOf(goal: ProposedGoal, quote: Range, note: string): string | undefined {
    if ('key' in goal) return goal.key
    const { text, entities } = this.#setting
    if ('id' in goal) return this.#knownGoal(goal.id, quote, note)
    const phrase = text.slice(goal.at.start, goal.at.end)
    const name = shortTitle(phrase)
    if (name === '') return undefined
    const entity = entities.find(
      (one) => one.type === 'Goal' && [one.name, ...one.aliases].some((other) => other === name),
    )
    const same = this.#goals().find(
      (one) => one.name === name || one.aliases.includes(name) || (entity && one.identity.id === entity.id),
    )
    if (same) return same.key
    return this.#add(
      {
        key: `goal-${goal.at.start},${goal.at.end}`,
        by: 'model',
        type: 'Goal',
        identity: entity
          ? { id: entity.id, isNew: false }
          : { id: this.#freeId(name, goal.nameEn), isNew: true },
        name,
        nameEn: entity?.nameEn ?? goal.nameEn,
        candidates: [],
        mentions: [quoteOf(text, goal.at)],
        aliases: [],
      },
      note,
    )
  }

  /** A goal of the graph. Where the words cited for the tie do not name it, nothing is cited for the goal itself. */
  #knownGoal(id: string, quote: Range, note: string): string | undefined {
    const { text, entities } = this.#setting
    const same = this.#goals().find(({ identity }) => identity.id === id)
    if (same) return same.key
    const entity = entities.find((one) => one.id === id)
    if (!entity) return undefined
    const { name, nameEn } = entity
    const at = text.slice(quote.start, quote.end).indexOf(name)
    const start = quote.start + at
    return this.#add(
      {
        ...{ key: id.replace(':', '-'), by: 'model', type: 'Goal', identity: { id, isNew: false } },
        ...{ name, nameEn, candidates: [], aliases: [] },
        mentions: at < 0 ? [] : [quoteOf(text, { start, end: start + name.length })],
      },
      note,
    )
  }

  #freeId(name: string, nameEn: string): string {
    const { taken, segment } = this.#setting
    const own = [...this.#records.values()].flatMap((one) => ('identity' in one ? [one.identity.id] : []))
    return freeId('goal:', { name, nameEn }, new Set([...taken, ...own]), segment)
  }

  #goals(): GoalRecord[] {
    return [...this.#records.values()].filter((record): record is GoalRecord => record.type === 'Goal')
  }

  /** Whether another initiative, of the draft or of the graph, has a title: titles are unique. */
  #isTitle(words: string, record: InitiativeRecord): boolean {
    const drafted = [...this.#records.values()].filter(
      (other) => other.type === 'Initiative' && other !== record,
    )
    const known = this.#setting.entities.filter(({ type }) => type === 'Initiative')
    return [...drafted, ...known].some((other) => 'name' in other && other.name === words)
  }

  #add(record: GoalRecord, note: string): string {
    this.#set(record, note)
    return record.key
  }

  #set(record: DraftRecord, note: string): Refusal {
    this.#records.set(record.key, record)
    this.#notes.set(record.key, [...(this.#notes.get(record.key) ?? []), ...(note === '' ? [] : [note])])
    return undefined
  }
}
