import { printRange } from '../../../citation.ts'
import { linesOf } from '../../check/text-ranges.ts'
import { FigureError, parseFigure } from '../../../figures/figure.ts'
import { toOneWidth } from '../../../figures/marks.ts'
import { NUMERAL_KINDS } from '../../../figures/numeral.ts'
import { groupBy } from '../../../group-by.ts'
import { keyIn } from '../file/merge.ts'
import type {
  AgencyRecord,
  DecidedRecord,
  DraftState,
  GoalRecord,
  IndicatorRecord,
  InitiativeRecord,
  OutcomeRecord,
  SourceRecord,
  TermRecord,
  TextQuote,
} from '../file/model.ts'
import { isResolved, resolveQuote } from '../file/quotes.ts'
import { isWithin } from '../text/ranges.ts'
import { type Fields, type Value, isList } from './yaml-style.ts'

/** The passages of a text, as `source.yaml` lists them. */
export function passagesOf(text: string): Fields[] {
  return linesOf(text).map((range, index) => ({
    number: index + 1,
    kind: 'PARAGRAPH',
    char: printRange(range),
  }))
}

/** What keeps a record, or a part of it, out of the files. */
export interface Problem {
  /** Of the record of the draft. */
  readonly key: string
  /** Says what to do. */
  readonly message: string
  /** Whether the whole record is left out. */
  readonly isLeftOut: boolean
}

/** A record that a file should have. */
export interface Desired {
  /** In a register, in the facts of the bulletin, or in its `source.yaml`. */
  readonly file: 'register' | 'facts' | 'source'
  /** `agencies`, `outcomes`; `source` and `numerals` in `source.yaml`. */
  readonly section: string
  /** `id` of the record; the name of the section in `source.yaml`. */
  readonly id: string
  readonly fields: Fields
  /** Keys of the records of the draft that say so. */
  readonly keys: readonly string[]
}

/** Names of what the seed has, by `id`. */
export type KnownNames = Pick<ReadonlyMap<string, readonly string[]>, 'get'>

/** What the files should have of a draft, and what they cannot have yet. */
export function desiredOf(
  state: DraftState,
  text: string,
  known: KnownNames,
): { readonly desired: readonly Desired[]; readonly problems: readonly Problem[] } {
  const maker = new DesiredMaker(state, text, known)
  return { desired: maker.desired(), problems: maker.problems }
}

class DesiredMaker {
  readonly problems: Problem[] = []
  readonly #records: readonly DecidedRecord[]
  readonly #byKey: ReadonlyMap<string, DecidedRecord>
  readonly #text: string
  readonly #known: KnownNames
  /** Accepted records that lack something, by key. */
  readonly #incomplete = new Set<string>()

  constructor(state: DraftState, text: string, known: KnownNames) {
    this.#records = state.records
    this.#byKey = new Map(state.records.map((record) => [record.key, record]))
    this.#text = text
    this.#known = known
  }

  desired(): Desired[] {
    const accepted = this.#records.filter(({ status }) => status === 'ACCEPTED')
    for (const record of accepted) {
      const missing = this.#missing(record)
      if (missing !== undefined) this.#leaveOut(record.key, missing)
    }
    const complete = accepted.filter(({ key }) => !this.#incomplete.has(key))
    const made = complete.flatMap((record) => this.#make(record))
    return [...mergeSame(made), ...this.#numerals(complete)]
  }

  /** What an accepted record needs before it can be in a file. */
  #missing(record: DecidedRecord): string | undefined {
    switch (record.type) {
      case 'Source':
        return record.name === '' || record.nameEn === '' ? nameless(record) : undefined
      case 'Term':
        return this.#unresolved([record.quote])
      case 'Agency':
      case 'Goal':
        return nameless(record) ?? this.#unknown(record) ?? this.#unresolved(record.mentions)
      case 'Indicator':
        return nameless(record)
      case 'Initiative':
        return nameless(record) ?? this.#unresolved(record.quotes)
      case 'Outcome':
        return (
          nameless(record) ??
          this.#unresolved([record.quote, ...(record.figure ? [record.figure] : [])]) ??
          this.#outside(record) ??
          figureless(record)
        )
    }
  }

  #unresolved(quotes: readonly TextQuote[]): string | undefined {
    const places = quotes.map((quote) => resolveQuote(this.#text, quote))
    const lost = places.find((place) => !isResolved(place))
    return lost && !isResolved(lost) ? lost.reason : undefined
  }

  #unknown({ identity: { id, isNew } }: AgencyRecord | GoalRecord): string | undefined {
    if (isNew || this.#known.get(id)) return undefined
    return `there is no ${id}; choose another, or a new one`
  }

  #outside({ quote, figure }: OutcomeRecord): string | undefined {
    if (!figure) return undefined
    const [outer, inner] = [resolveQuote(this.#text, quote), resolveQuote(this.#text, figure)]
    const isInside = isResolved(outer) && isResolved(inner) && isWithin(inner, outer)
    return isInside ? undefined : `the figure "${figure.exact}" is outside its quote; quote it as well`
  }

  #make(record: DecidedRecord): Desired[] {
    switch (record.type) {
      case 'Source':
        return this.#source(record)
      case 'Agency':
      case 'Goal':
        return this.#named(record)
      case 'Indicator':
        return this.#indicator(record)
      case 'Initiative':
        return [this.#initiative(record)]
      case 'Outcome':
        return [this.#outcome(record)]
      case 'Term':
        return []
    }
  }

  #source(record: SourceRecord): Desired[] {
    const { key, id, name, nameEn, language, published, url, city, district, file, sha256 } = record
    const publisher = this.#idOf(key, record.publisher, 'who published it')
    const source: Fields = {
      ...{ id, name, nameEn, language, published },
      ...(publisher === undefined ? {} : { publisher: { id: publisher } }),
      ...(url === undefined ? {} : { url }),
      ...(district === undefined ? { city: { id: city } } : { district: { id: district } }),
      ...{ file, sha256, length: this.#text.length },
    }
    const base = { file: 'source' as const, keys: [key] }
    return [
      { ...base, section: 'source', id: 'source', fields: source },
      { ...base, section: 'passages', id: 'passages', fields: { passages: passagesOf(this.#text) } },
    ]
  }

  #numerals(accepted: readonly DecidedRecord[]): Desired[] {
    const terms = accepted.filter((record): record is DecidedRecord & TermRecord => record.type === 'Term')
    if (terms.length === 0) return []
    const entries = NUMERAL_KINDS.flatMap((category) => {
      const own = terms.filter((term) => term.category === category).map(({ term }) => term)
      return own.length > 0 ? [[category, [...new Set(own)]] as const] : []
    })
    const fields = Object.fromEntries(entries)
    return [
      { file: 'source', section: 'numerals', id: 'numerals', fields, keys: terms.map(({ key }) => key) },
    ]
  }

  #named(record: AgencyRecord | GoalRecord): Desired[] {
    const { key, identity, name, nameEn, mentions, aliases } = record
    const { id, isNew } = identity
    const section = SECTIONS[record.type]
    const own = isNew ? [name, nameEn, ...aliases] : (this.#known.get(id) ?? [])
    const unnamed = mentions.map(({ exact }) => exact).filter((exact) => !isNamed(exact, own))
    const needed = [
      ...new Set(unnamed.map((exact) => [...aliases, name].find((one) => isNamed(exact, [one])) ?? exact)),
    ]
    const cited = mentions.length > 0 ? [this.#factsOf(record, section, isNew ? [] : needed)] : []
    if (!isNew) return cited
    const all = [...new Set([...aliases, ...needed])].filter((one) => one !== name && one !== nameEn)
    const fields: Fields = {
      ...{ id, name, nameEn },
      ...(all.length > 0 ? { aliases: all } : {}),
      ...(record.type === 'Agency'
        ? { kind: record.kind ?? 'GOVERNMENT_DEPARTMENT', ...placeField(record.place) }
        : {}),
    }
    return [{ file: 'register', section, id, fields, keys: [key] }, ...cited]
  }

  #factsOf(
    { key, identity, mentions }: AgencyRecord | GoalRecord,
    section: string,
    aliases: readonly string[],
  ): Desired {
    const fields: Fields = {
      id: identity.id,
      ...(aliases.length > 0 ? { aliases } : {}),
      char: this.#ranges(mentions),
    }
    return { file: 'facts', section, id: identity.id, fields, keys: [key] }
  }

  #indicator(record: IndicatorRecord): Desired[] {
    const { key, identity, name, nameEn, of } = record
    if (!identity.isNew) return []
    const unit = record.unit ?? this.#unitOf(key)
    const agency = keyIn(of)
    const id = agency === undefined ? of : this.#idOf(key, agency, 'what it is of')
    const fields: Fields = {
      ...{ id: identity.id, name, nameEn },
      ...(unit === undefined ? {} : { unit }),
      ...(id === undefined ? {} : agency === undefined ? placeField(id) : { agency: { id } }),
    }
    return [{ file: 'register', section: SECTIONS.Indicator, id: identity.id, fields, keys: [key] }]
  }

  /** The unit of the first figure that measures an indicator. */
  #unitOf(indicator: string): string | undefined {
    const measured = this.#records.find(
      (record) => record.type === 'Outcome' && record.indicator === indicator && this.#isCompiled(record.key),
    )
    if (measured?.type !== 'Outcome' || !measured.figure) return undefined
    return measured.unit ?? parseFigure(measured.figure.exact).unit ?? undefined
  }

  #initiative(record: InitiativeRecord & DecidedRecord): Desired {
    const { key, identity, name, nameEn, summary, summaryEn, quotes } = record
    const char = this.#ranges(quotes)
    const agencies = record.agencies.flatMap(({ agency, role, quote }): Fields[] => {
      const id = this.#idOf(key, agency, 'who takes part')
      const place = this.#placeOf(key, quote)
      if (id === undefined || place === undefined) return []
      return [{ id, role, ...(isSameList(char, [place]) ? {} : { char: [place] }) }]
    })
    const goals = record.goals.flatMap(({ goal, basis, quote }): Fields[] => {
      const id = this.#idOf(key, goal, 'what it serves')
      const place = this.#placeOf(key, quote)
      if (id === undefined || place === undefined) return []
      return [{ id, basis, ...(isSameList(char, [place]) ? {} : { char: [place] }) }]
    })
    const fields: Fields = {
      id: identity.id,
      ...(identity.isNew ? { name, nameEn } : {}),
      ...(summary === undefined ? {} : { summary }),
      ...(summaryEn === undefined ? {} : { summaryEn }),
      char,
      ...this.#subject(record),
      ...(agencies.length > 0 ? { agencies } : {}),
      ...(goals.length > 0 ? { goals } : {}),
    }
    return { file: 'facts', section: SECTIONS.Initiative, id: identity.id, fields, keys: [key] }
  }

  #outcome(record: OutcomeRecord & DecidedRecord): Desired {
    const { key, identity, name, nameEn, kind, measure, direction, period, figure, unit } = record
    const place = figure && this.#placeOf(key, figure)
    const initiative =
      record.initiative === undefined ? undefined : this.#idOf(key, record.initiative, 'what produced it')
    const agency = record.agency === undefined ? undefined : this.#idOf(key, record.agency, 'who reports it')
    const indicator =
      record.indicator === undefined ? undefined : this.#idOf(key, record.indicator, 'what it measures')
    const fields: Fields = {
      ...{ id: identity.id, name, nameEn, kind, measure },
      ...(direction === null ? {} : { direction }),
      ...(figure && place !== undefined ? { raw: figure.exact, figure: place } : {}),
      ...(unit === undefined ? {} : { unit }),
      ...(period && (period.start ?? period.end) !== null
        ? {
            period: {
              ...(period.start === null ? {} : { start: period.start }),
              ...(period.end === null ? {} : { end: period.end }),
            },
          }
        : {}),
      char: this.#ranges([record.quote]),
      ...this.#subject(record),
      ...(agency === undefined ? {} : { agencies: [{ id: agency }] }),
      ...(initiative === undefined ? {} : { initiative: { id: initiative } }),
      ...(indicator === undefined ? {} : { indicator: { id: indicator } }),
    }
    return { file: 'facts', section: SECTIONS.Outcome, id: identity.id, fields, keys: [key] }
  }

  /** `subject: PUBLISHER`, where a clause leaves out who acts and the source says who published it. */
  #subject({ key, isImplied }: InitiativeRecord | OutcomeRecord): Fields {
    if (!isImplied) return {}
    const source = this.#records.find((record) => record.type === 'Source')
    const publisher = source && keyIn(source.publisher)
    const isKnown = source && (publisher === undefined || this.#isCompiled(publisher))
    if (isKnown) return { subject: 'PUBLISHER' }
    const message = 'it means the publisher, which is not accepted: accept that, or name who acts'
    this.problems.push({ key, message, isLeftOut: false })
    return {}
  }

  /** The `id` of a record that another names; undefined where that is not accepted, which is told. */
  #idOf(key: string, other: string, what: string): string | undefined {
    const otherKey = keyIn(other)
    if (otherKey === undefined) return other
    const record = this.#byKey.get(otherKey)
    if (record && 'identity' in record && this.#isCompiled(otherKey)) return record.identity.id
    const name = record && 'name' in record && record.name !== '' ? `“${record.name}”` : otherKey
    const why =
      record?.status === 'ACCEPTED'
        ? 'is not complete: complete it'
        : record?.status === 'REJECTED'
          ? 'is rejected: take the tie out'
          : 'is not accepted: accept it'
    this.problems.push({ key, message: `${name}, ${what}, ${why}, or choose another`, isLeftOut: false })
    return undefined
  }

  #isCompiled(key: string): boolean {
    return this.#byKey.get(key)?.status === 'ACCEPTED' && !this.#incomplete.has(key)
  }

  #ranges(quotes: readonly TextQuote[]): string[] {
    const places = quotes.map((quote) => resolveQuote(this.#text, quote)).filter(isResolved)
    return [...new Set(places.map(printRange))]
  }

  #placeOf(key: string, quote: TextQuote): string | undefined {
    const place = resolveQuote(this.#text, quote)
    if (isResolved(place)) return printRange(place)
    this.problems.push({ key, message: place.reason, isLeftOut: false })
    return undefined
  }

  #leaveOut(key: string, message: string): void {
    this.#incomplete.add(key)
    this.problems.push({ key, message, isLeftOut: true })
  }
}

/** Section of a file by type. */
const SECTIONS = {
  Agency: 'agencies',
  Goal: 'goals',
  Indicator: 'indicators',
  Initiative: 'initiatives',
  Outcome: 'outcomes',
} as const

/** What is new in the graph needs a name in both languages. */
function nameless(record: Exclude<DecidedRecord, TermRecord>): string | undefined {
  if ('identity' in record && !record.identity.isNew) return undefined
  if (record.name === '') return 'it has no name; write one'
  return record.nameEn === '' ? 'it has no English name; write one' : undefined
}

/** What an outcome lacks to be read as a figure, or as what is told without one. */
function figureless({ figure, measure, unit }: OutcomeRecord): string | undefined {
  if (!figure) {
    return measure === 'QUALITATIVE'
      ? undefined
      : 'it has no figure; mark one, or say that it is told without'
  }
  if (measure === 'QUALITATIVE') return 'it has a figure; say what sort of quantity it is'
  try {
    const hasUnit = parseFigure(figure.exact).unit !== null || unit !== undefined
    return hasUnit || measure !== 'LEVEL' ? undefined : 'the figure has no unit; write of what it is a number'
  } catch (error) {
    if (error instanceof FigureError) return error.message
    throw error
  }
}

function placeField(place: string | undefined): Fields {
  if (place === undefined) return {}
  return place.startsWith('district:') ? { district: { id: place } } : { city: { id: place } }
}

const MARKS = /[“”《》、]/g

/** Whether a quote contains one of some names; marks within names make no difference. */
function isNamed(exact: string, names: readonly string[]): boolean {
  const plain = toOneWidth(exact).replaceAll(MARKS, '')
  return names.some((name) => name !== '' && plain.includes(toOneWidth(name).replaceAll(MARKS, '')))
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.join(' ') === b.join(' ')
}

/** Two records of a draft may be one of the graph: what the files should have of it is said once. */
function mergeSame(all: readonly Desired[]): Desired[] {
  const groups = groupBy(all, ({ file, section, id }) => `${file} ${section} ${id}`)
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (!first) return []
    return [
      rest.reduce(
        (one, other) => ({
          ...one,
          fields: union(one.fields, other.fields),
          keys: [...one.keys, ...other.keys],
        }),
        first,
      ),
    ]
  })
}

function union(a: Fields, b: Fields): Fields {
  const added = Object.entries(b).map(([key, value]) => {
    const own = a[key]
    return [
      key,
      own === undefined ? value : isList(own) && isList(value) ? uniqueItems([...own, ...value]) : own,
    ] as const
  })
  return { ...a, ...Object.fromEntries(added) }
}

function uniqueItems(items: readonly Value[]): Value[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}
