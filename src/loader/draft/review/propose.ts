import type { Range } from '../../../citation.ts'
import { prefixOf } from '../../../ontology/names.ts'
import { FigureError, parseFigure } from '../../../figures/figure.ts'
import { toNumeralText } from '../../../figures/numeral.ts'
import type { DecidedRecord, DraftFile, DraftRecord } from '../file/model.ts'
import { kindOf, placeOf } from '../file/new-agency.ts'
import { isResolved, quoteOf, resolveQuote } from '../file/quotes.ts'
import { categoryOf } from '../file/terms.ts'
import { shortTitle } from '../file/titles.ts'
import { Reconciler, type Scope } from '../../../planner/search/reconciler.ts'
import type { GraphEntity } from '../reconcile/entities.ts'
import { freeId } from '../reconcile/free-id.ts'
import { readPassages } from '../text/passages.ts'
import { isWithin } from '../text/ranges.ts'
import type { Segmenter } from '../text/words.ts'
import type { Marked } from './protocol.ts'

/** What proposals are made from. */
export interface ProposerInput {
  readonly file: DraftFile
  readonly text: string
  readonly scope: Scope
  /** What is in the graph. */
  readonly entities: readonly GraphEntity[]
  /** Identifiers that are in use. */
  readonly taken: ReadonlySet<string>
  readonly segment?: Segmenter | undefined
}

/** Proposes records for what a person marks, and identifiers for what is new after all. */
export class Proposer {
  readonly #input: ProposerInput
  readonly #reconciler: Reconciler

  constructor(input: ProposerInput) {
    this.#input = input
    this.#reconciler = new Reconciler(input.entities, input.scope)
  }

  /**
   * A record for a marked stretch: what it is in the graph by its name, what the words say, and no more.
   * @param records of the draft as decided.
   */
  propose({ type, ...range }: Marked, records: readonly DecidedRecord[]): DraftRecord {
    const { text } = this.#input
    const words = text.slice(range.start, range.end)
    const quote = quoteOf(text, range)
    const base = { key: this.#keyOf(type, range, records), by: 'person' as const }
    switch (type) {
      case 'Agency': {
        const record = this.#named(type, words, records)
        const place = placeOf(words, this.#input.scope, this.#input.entities)
        return {
          ...{ ...base, type, ...record, mentions: [quote], aliases: [] },
          ...(record.identity.isNew
            ? { kind: kindOf(words), ...(place === undefined ? {} : { place }) }
            : {}),
        }
      }
      case 'Goal':
        return { ...base, type, ...this.#named(type, words, records), mentions: [quote], aliases: [] }
      case 'Initiative': {
        const ties = { isImplied: false, agencies: [], goals: [] }
        return { ...base, type, ...this.#named(type, shortTitle(words), records), quotes: [quote], ...ties }
      }
      case 'Outcome': {
        const clause = this.#clauseOf(range)
        const name = shortTitle(text.slice(clause.start, range.start)) || shortTitle(words)
        const initiative = records.find((record) => this.#holds(record, range))
        const isFigure = canBeRead(words)
        return {
          ...{ ...base, type, ...this.#named(type, name, records), quote },
          ...(isFigure ? { figure: quote } : {}),
          ...{ kind: 'RESULT', measure: isFigure ? 'LEVEL' : 'QUALITATIVE', direction: null, period: null },
          ...(initiative ? { initiative: initiative.key } : {}),
          isImplied: false,
        }
      }
      case 'Term':
        return { ...base, type, quote, term: words, category: categoryOf(words, text, range) }
    }
  }

  /** The identifier that a record would have as a new entity; undefined for what has none. */
  newId(record: DecidedRecord, records: readonly DecidedRecord[]): string | undefined {
    return 'identity' in record ? this.#freeId(record.type, record, records) : undefined
  }

  #named(
    type: 'Agency' | 'Goal' | 'Initiative' | 'Outcome',
    name: string,
    records: readonly DecidedRecord[],
  ): Pick<Extract<DecidedRecord, { readonly type: 'Goal' }>, 'identity' | 'name' | 'nameEn' | 'candidates'> {
    const candidates = type === 'Outcome' ? [] : this.#reconciler.candidates(type, name)
    const same = type === 'Outcome' ? undefined : this.#reconciler.same(type, name)
    const identity = same
      ? { id: same.id, isNew: false }
      : { id: this.#freeId(type, { name, nameEn: '' }, records), isNew: true }
    return { identity, name, nameEn: same?.nameEn ?? '', candidates }
  }

  #freeId(
    type: string,
    name: { readonly name: string; readonly nameEn: string },
    records: readonly DecidedRecord[],
  ): string {
    const { taken, file, segment } = this.#input
    const used = records.flatMap((record) => ('identity' in record ? [record.identity.id] : []))
    const isOfText = type === 'Initiative' || type === 'Outcome'
    const prefix = `${prefixOf(type)}:${isOfText ? `${file.slug}-` : ''}`
    return freeId(prefix, name, new Set([...taken, ...used]), segment)
  }

  #keyOf(type: string, { start, end }: Range, records: readonly DecidedRecord[]): string {
    const key = `${type.toLowerCase()}-${start},${end}`
    let free = key
    for (let number = 2; records.some((record) => record.key === free); number++) free = `${key}-${number}`
    return free
  }

  #clauseOf(range: Range): Range {
    const clauses = readPassages(toNumeralText(this.#input.text)).flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => sentence.clauses),
    )
    return clauses.find((clause) => isWithin(range, clause)) ?? range
  }

  #holds(record: DecidedRecord, range: Range): boolean {
    if (record.type !== 'Initiative' || record.status === 'REJECTED') return false
    return record.quotes.some((quote) => {
      const place = resolveQuote(this.#input.text, quote)
      return isResolved(place) && isWithin(range, place)
    })
  }
}

function canBeRead(words: string): boolean {
  try {
    parseFigure(words)
    return true
  } catch (error) {
    if (error instanceof FigureError) return false
    throw error
  }
}
