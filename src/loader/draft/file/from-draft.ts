import { digestOf } from '../../../digest.ts'
import type { Range } from '../../../citation.ts'
import { linesOf } from '../../check/text-ranges.ts'
import { parseFigure } from '../../../figures/figure.ts'
import { isChinese } from '../draft.ts'
import type { At, Draft, DraftAgency, DraftFigure, DraftInitiative } from '../model.ts'
import { type Candidate, Reconciler, type Scope } from '../../../planner/search/reconciler.ts'
import type { GraphEntity } from '../reconcile/entities.ts'
import { freeId } from '../reconcile/free-id.ts'
import { type Passage, readPassages } from '../text/passages.ts'
import { isWithin } from '../text/ranges.ts'
import type { Segmenter } from '../text/words.ts'
import { toNumeralText } from '../../../figures/numeral.ts'
import { citable } from './citable.ts'
import type {
  AgencyRecord,
  DraftFile,
  DraftRecord,
  GoalRecord,
  Identity,
  IndicatorRecord,
  InitiativeRecord,
  OutcomeRecord,
  SourceRecord,
  TextQuote,
} from './model.ts'
import { kindOf, placeOf } from './new-agency.ts'
import { quoteOf } from './quotes.ts'
import { termRecords } from './terms.ts'
import { distinct, shortTitle } from './titles.ts'

/** What is known of a text besides its words. */
export interface SourceDetails {
  readonly slug: string
  readonly published: string
  readonly city: string
  readonly district?: string | undefined
  readonly title?: string | undefined
  readonly titleEn?: string | undefined
  readonly url?: string | undefined
}

/** What a draft becomes a file from. */
export interface FileInput {
  readonly draft: Draft
  /** As it is cited, without byte order mark and carriage returns. */
  readonly text: string
  readonly source: SourceDetails
  /** What is in the graph. */
  readonly entities: readonly GraphEntity[]
  /** Identifiers that are in use. */
  readonly taken: ReadonlySet<string>
  /** Cuts Chinese into words, for readable identifiers. */
  readonly segment?: Segmenter | undefined
}

/**
 * A draft as a file: places in words, identifiers that are free, what is in the graph under the same name. The same input
 * gives the same file; keys are of the type of a record and its place.
 */
export function fromDraft(input: FileInput): DraftFile {
  return new FileMaker(input).file()
}

class FileMaker {
  readonly #input: FileInput
  readonly #scope: Scope
  readonly #reconciler: Reconciler
  readonly #taken: Set<string>
  readonly #titles: Set<string>
  readonly #passages: readonly Passage[]
  readonly #lines: readonly Range[]
  readonly #isChinese: boolean

  constructor(input: FileInput) {
    const { text, source, entities, taken } = input
    this.#input = input
    this.#scope = { city: source.city, district: source.district }
    this.#reconciler = new Reconciler(entities, this.#scope)
    this.#taken = new Set(taken)
    const initiatives = entities.filter(({ type }) => type === 'Initiative')
    const names = initiatives.flatMap(({ name, nameEn, aliases }) => [name, nameEn, ...aliases])
    this.#titles = new Set(names.map((name) => name.normalize('NFKC').toLowerCase()))
    this.#passages = readPassages(toNumeralText(text))
    this.#lines = linesOf(text)
    this.#isChinese = isChinese(text)
  }

  file(): DraftFile {
    const { draft, source, text } = this.#input
    const agencies = new Map(draft.agencies.map((agency) => [agency.name, this.#agency(agency)]))
    const goals = this.#goals()
    const indicators = this.#indicators()
    const initiatives = draft.initiatives.map((initiative) => this.#initiative(initiative, agencies, goals))
    const outcomes = draft.figures.map((figure, index) => {
      const owner = draft.initiatives.findIndex(({ figures }) => figures.includes(index))
      return this.#outcome(figure, initiatives[owner], indicators.get(indicatorKey(figure)))
    })
    const figures = draft.figures.map(({ at }) => rangeOf(at))
    const placed: readonly DraftRecord[] = [
      // A publisher that is in the graph and that the text does not name needs no decision.
      ...[...agencies.values()].filter(({ mentions, identity }) => mentions.length > 0 || identity.isNew),
      ...goals.values(),
      ...indicators.values(),
      ...initiatives,
      ...outcomes,
      ...termRecords(text, draft.numerals, figures),
    ]
    const records = placed
      .map((record) => ({ record, start: startIn(record.key) }))
      .toSorted((a, b) => a.start - b.start)
      .map(({ record }) => record)
    return { version: 1, slug: source.slug, records: [this.#source(agencies), ...records] }
  }

  #source(agencies: ReadonlyMap<string, AgencyRecord>): SourceRecord {
    const { draft, source, text } = this.#input
    const publisher = agencies.get(draft.publisher)
    const known = publisher?.identity.isNew === false ? publisher.identity.id : undefined
    const heading = this.#passages.find(({ title }) => title)?.heading
    const title = heading ? text.slice(heading.start, heading.end) : ''
    const name = source.title ?? (shortTitle(title) || `${source.published}${draft.publisher}`)
    return {
      key: 'source',
      by: 'rule',
      type: 'Source',
      id: `source:${source.slug}`,
      name,
      nameEn: source.titleEn ?? (this.#isChinese ? '' : name),
      language: this.#isChinese ? 'zh' : 'en',
      published: source.published,
      publisher: known ?? publisher?.key ?? draft.publisher,
      city: source.city,
      ...(source.district === undefined ? {} : { district: source.district }),
      ...(source.url === undefined ? {} : { url: source.url }),
      file: `${source.slug}.txt`,
      sha256: digestOf(text),
    }
  }

  #agency({ name, mentions, candidates: drafted }: DraftAgency): AgencyRecord {
    const { text, entities } = this.#input
    const key = mentions[0] ? `agency-${mentions[0].join(',')}` : 'agency-publisher'
    const candidates = this.#candidates('Agency', name, drafted)
    const same = this.#reconciler.same('Agency', name)?.id ?? (mentions[0] ? undefined : drafted[0])
    const place = placeOf(name, this.#scope, entities)
    const others = mentions.map(([start, end]) => text.slice(start, end)).filter((one) => one !== name)
    return {
      ...{ key, by: 'rule', type: 'Agency' },
      ...this.#identify('Agency', 'agency:', name, same, candidates),
      mentions: mentions.map((at) => this.#quote(rangeOf(at))),
      kind: kindOf(name),
      ...(place === undefined ? {} : { place }),
      aliases: [...new Set(others)],
    }
  }

  /** The goals of all initiatives, each once, by the phrase that names it or what it is in the graph. */
  #goals(): Map<string, GoalRecord> {
    const { draft, text } = this.#input
    const goals = new Map<string, GoalRecord>()
    for (const { phrase, at, known } of draft.initiatives.flatMap((one) => one.goals)) {
      const range = citable(text, rangeOf(at))
      if (!range) continue
      const goal = goalKey({ phrase, known })
      const earlier = goals.get(goal)
      const quote = this.#quote(range)
      const name = shortTitle(text.slice(range.start, range.end))
      if (earlier) {
        const isNew = !earlier.mentions.some((one) => isSameQuote(one, quote))
        const isOther = name !== earlier.name && !earlier.aliases.includes(name)
        goals.set(goal, {
          ...earlier,
          mentions: isNew ? [...earlier.mentions, quote] : earlier.mentions,
          aliases: isOther ? [...earlier.aliases, name] : earlier.aliases,
        })
        continue
      }
      const candidates = this.#candidates('Goal', name, known === null ? [] : [known])
      const same = known ?? this.#reconciler.same('Goal', name)?.id
      goals.set(goal, {
        ...{ key: `goal-${at.join(',')}`, by: 'rule', type: 'Goal' },
        ...this.#identify('Goal', 'goal:', name, same, candidates),
        mentions: [quote],
        aliases: [],
      })
    }
    return goals
  }

  /** What the figures measure, each once; one whose words are not told has none. */
  #indicators(): Map<string, IndicatorRecord> {
    const { draft, source } = this.#input
    const indicators = new Map<string, IndicatorRecord>()
    for (const figure of draft.figures) {
      const key = indicatorKey(figure)
      if (key === '' || indicators.has(key)) continue
      const name = indicatorName(figure)
      const place = source.district ?? source.city
      const prefix = `indicator:${place.replace(/^.*:/, '')}-`
      const candidates = this.#candidates('Indicator', name, figure.known === undefined ? [] : [figure.known])
      const unit = unitOf(figure)
      indicators.set(key, {
        ...{ key: `indicator-${figure.at.join(',')}`, by: 'rule', type: 'Indicator' },
        ...this.#identify('Indicator', prefix, name, figure.known, candidates),
        ...(unit === undefined ? {} : { unit }),
        of: place,
      })
    }
    return indicators
  }

  #initiative(
    { title, at, leads, supports, goals }: DraftInitiative,
    agencies: ReadonlyMap<string, AgencyRecord>,
    goalRecords: ReadonlyMap<string, GoalRecord>,
  ): InitiativeRecord {
    const { draft, source, text } = this.#input
    const range = citable(text, rangeOf(at)) ?? rangeOf(at)
    const quote = this.#quote(range)
    const line = this.#lines.find((one) => isWithin(range, one))
    const name = distinct(shortTitle(title) || shortTitle(text.slice(range.start, range.end)), this.#titles)
    let isImplied = false
    const roles = [
      ...leads.map((agency) => ({ agency, role: 'LEAD' as const })),
      ...supports.map((agency) => ({ agency, role: 'SUPPORT' as const })),
    ]
    const ties = roles.flatMap(({ agency, role }) => {
      const mentions = draft.agencies.find((one) => one.name === agency)?.mentions.map(rangeOf) ?? []
      const isHere = mentions.some((mention) => line && isWithin(mention, line))
      if (!isHere && role === 'LEAD' && agency === draft.publisher) {
        isImplied = true
        return []
      }
      const [mention] = mentions
      const record = agencies.get(agency)
      // A body that another paragraph names is cited there.
      return record && mention
        ? [{ agency: record.key, role, quote: isHere ? quote : this.#quote(mention) }]
        : []
    })
    const aims = goals.flatMap(({ phrase, at: where, basis, known }) => {
      const record = goalRecords.get(goalKey({ phrase, known }))
      const place = citable(text, rangeOf(where))
      return record && place ? [{ goal: record.key, basis, quote: this.#quote(place) }] : []
    })
    const once = new Map(aims.toReversed().map((aim) => [aim.goal, aim]))
    return {
      ...{ key: `initiative-${at.join(',')}`, by: 'rule', type: 'Initiative' },
      ...this.#identify(
        'Initiative',
        `initiative:${source.slug}-`,
        name,
        undefined,
        this.#candidates('Initiative', name),
      ),
      quotes: [quote],
      isImplied,
      agencies: ties.filter(
        (tie, index) =>
          ties.findIndex(({ agency, role }) => agency === tie.agency && role === tie.role) === index,
      ),
      goals: [...once.values()].toReversed(),
    }
  }

  #outcome(
    figure: DraftFigure,
    initiative: InitiativeRecord | undefined,
    indicator: IndicatorRecord | undefined,
  ): OutcomeRecord {
    const { source } = this.#input
    const range = rangeOf(figure.at)
    const name = indicator?.name ?? shortTitle(this.#wordsBefore(range) || figure.raw)
    const unit = statedUnit(figure)
    return {
      ...{ key: `outcome-${figure.at.join(',')}`, by: 'rule', type: 'Outcome' },
      ...this.#identify('Outcome', `outcome:${source.slug}-`, name, undefined, []),
      quote: this.#quote(this.#clauseOf(range)),
      ...(figure.measure === 'QUALITATIVE' ? {} : { figure: this.#quote(range) }),
      kind: figure.kind,
      measure: figure.measure,
      direction: figure.direction,
      period: figure.period,
      ...(unit === undefined ? {} : { unit }),
      ...(initiative ? { initiative: initiative.key } : {}),
      isImplied: false,
      ...(indicator ? { indicator: indicator.key } : {}),
    }
  }

  #identify(
    type: string,
    prefix: string,
    name: string,
    same: string | undefined,
    candidates: readonly Candidate[],
  ): { identity: Identity; name: string; nameEn: string; candidates: readonly Candidate[] } {
    if (same !== undefined) {
      const entity = this.#input.entities.find(({ id }) => id === same)
      return { identity: { id: same, isNew: false }, name, nameEn: entity?.nameEn ?? '', candidates }
    }
    const nameEn = this.#isChinese || type === 'Outcome' ? '' : name
    const id = freeId(prefix, { name, nameEn }, this.#taken, this.#input.segment)
    this.#taken.add(id)
    return { identity: { id, isNew: true }, name, nameEn: this.#isChinese ? '' : name, candidates }
  }

  /** What the drafter found comes first, where names alone say no more. */
  #candidates(type: string, name: string, drafted: readonly string[] = []): readonly Candidate[] {
    const found = this.#reconciler.candidates(type, name)
    const more = drafted.filter((id) => !found.some((one) => one.id === id))
    const described = more.flatMap((id): Candidate[] => {
      const entity = this.#input.entities.find((one) => one.id === id)
      return entity ? [{ id, name: entity.name, nameEn: entity.nameEn, match: 'NORMALISED' }] : []
    })
    const exact = found.filter(({ match }) => match === 'EXACT' || match === 'ALIAS')
    return [...exact, ...described, ...found.filter((one) => !exact.includes(one))]
  }

  /** The clause of a figure, as far as it can be cited; otherwise the figure alone. */
  #clauseOf(figure: Range): Range {
    const clause = this.#passages
      .flatMap(({ sentences }) => sentences.flatMap(({ clauses }) => clauses))
      .find((one) => isWithin(figure, one))
    const range = clause && citable(this.#input.text, clause)
    return range && isWithin(figure, range) ? range : figure
  }

  #wordsBefore(figure: Range): string {
    const { start } = this.#clauseOf(figure)
    return this.#input.text.slice(start, figure.start)
  }

  #quote(range: Range): TextQuote {
    return quoteOf(this.#input.text, range)
  }
}

function rangeOf([start, end]: At): Range {
  return { start, end }
}

/** Where a record was found; what is nowhere in the text comes first. */
function startIn(key: string): number {
  return Number(/-(\d+),\d+$/.exec(key)?.[1] ?? -1)
}

function goalKey({ phrase, known }: { readonly phrase: string; readonly known: string | null }): string {
  return known ?? phrase
}

function isSameQuote(a: TextQuote, b: TextQuote): boolean {
  return a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix
}

/** What a figure measures, its unit and what sort of quantity; empty where no words say it. */
function indicatorKey(figure: DraftFigure): string {
  if (figure.measure === 'QUALITATIVE') return ''
  if (figure.known !== undefined) return figure.known
  const name = indicatorName(figure)
  return name === '' ? '' : `${name} ${unitOf(figure) ?? ''}`
}

/** A level and its growth are two indicators. */
const ENDINGS: Readonly<Partial<Record<DraftFigure['measure'], string>>> = {
  YEAR_ON_YEAR: '增速',
  CHANGE: '变化',
  SHARE: '占比',
  GAP: '差距',
  MULTIPLE: '倍数',
}

function indicatorName({ indicator, measure }: DraftFigure): string {
  const name = shortTitle(indicator)
  const ending = ENDINGS[measure]
  if (name === '' || ending === undefined || !isChinese(name)) return name
  return /(?:增速|增长率?|增幅|变化|占比|比重|比例|差距|倍数|率)$/.test(name) ? name : `${name}${ending}`
}

/** The unit of a figure: what it is printed with, otherwise what the words around it say. */
function unitOf({ raw, unit }: DraftFigure): string | undefined {
  return parseFigure(raw).unit ?? unit ?? undefined
}

/** A unit that the figure itself lacks. */
function statedUnit(figure: DraftFigure): string | undefined {
  if (figure.measure === 'QUALITATIVE' || parseFigure(figure.raw).unit !== null) return undefined
  return figure.unit ?? undefined
}
