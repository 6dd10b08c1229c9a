import { pinyin } from 'pinyin-pro'
import { stringify } from 'yaml'
import { printRange } from '../../../citation.ts'
import { parseFigure } from '../../../figures/figure.ts'
import { hasNumeral, isBareNumeral } from '../../../figures/numeral.ts'
import { linesOf, occurrencesOf } from '../../check/text-ranges.ts'
import { passagesOf } from '../../draft/compile/desired.ts'
import type { SeedFile } from '../../read/yaml-tree.ts'
import { digestOf } from '../../../digest.ts'
import type { AnnotatedText, Gold, GoldAgency, GoldFigure } from '../../draft/measure/gold.ts'

type Initiative = Gold['initiatives'][number]
type Entry = Readonly<Record<string, unknown>>

/** What an annotated bulletin refers to by name, resolved for all of them together. */
export interface Registers {
  /** `id` of an agency by bulletin and name. */
  readonly agencies: ReadonlyMap<string, string>
  /** `id` of a goal by the phrase that names it. */
  readonly goals: ReadonlyMap<string, string>
  /** Names of the goals of the project’s registers, by `id`. */
  readonly goalNames: ReadonlyMap<string, readonly string[]>
  /** `id` of an indicator by that of the seed’s outcome, or by scope, name and unit. */
  readonly indicators: ReadonlyMap<string, string>
}

/** A bulletin as the files of a seed: `source.yaml` and `facts.yaml`, as a person would have written them. */
export function filesOf(bulletin: AnnotatedText, registers: Registers): SeedFile[] {
  const folder = `seed/bulletins/${bulletin.name}`
  return [
    { name: `${folder}/source.yaml`, text: stringify(sourceOf(bulletin, registers)) },
    { name: `${folder}/facts.yaml`, text: stringify(factsOf(bulletin, registers)) },
  ]
}

function sourceOf({ name, text, gold }: AnnotatedText, { agencies }: Registers): Entry {
  const [city = ''] = gold.scope.split('/')
  return {
    source: {
      id: `source:${name}`,
      name: `${gold.published}的通报（${name}）`,
      nameEn: `Bulletin ${name}`,
      language: gold.language,
      published: gold.published,
      publisher: { id: agencies.get(keyOf(name, gold.publisher)) },
      city: { id: `city:${city}` },
      file: gold.text,
      sha256: digestOf(text),
      length: text.length,
    },
    passages: passagesOf(text),
    numerals: { WORD: termsOf(text, gold) },
  }
}

/** Terms that explain numerals and touch no figure. */
function termsOf(text: string, { figures, numerals }: Gold): string[] {
  const touches = (term: string): boolean =>
    occurrencesOf(term, text).some(({ start, end }) =>
      figures.some(({ at: [from, to] }) => from < end && start < to),
    )
  return [...new Set(numerals.map(({ term }) => term))].filter(
    (term) => hasNumeral(term) && !isBareNumeral(term) && !touches(term),
  )
}

function factsOf(bulletin: AnnotatedText, registers: Registers): Entry {
  const { name, gold } = bulletin
  const cited = gold.agencies.filter(({ mentions }) => mentions.length > 0)
  const goals = new Map<string, { char: Set<string>; phrases: Set<string> }>()
  for (const { goals: aims } of gold.initiatives) {
    for (const { phrase, known, at } of aims) {
      const id = known ?? registers.goals.get(phrase) ?? ''
      const goal = goals.get(id) ?? { char: new Set(), phrases: new Set() }
      goal.char.add(charOf(at))
      goal.phrases.add(phrase)
      goals.set(id, goal)
    }
  }
  return {
    agencies: cited.map((agency) => ({
      id: registers.agencies.get(keyOf(name, agency.name)),
      char: agency.mentions.map(charOf),
    })),
    goals: [...goals].map(([id, { char, phrases }]) => {
      // What a bulletin calls a goal by another name is an alias that it adds.
      const known = registers.goalNames.get(id) ?? [...phrases]
      const aliases = [...phrases].filter((phrase) => !known.some((one) => bare(phrase).includes(bare(one))))
      return { id, char: [...char], ...(aliases.length > 0 ? { aliases } : {}) }
    }),
    initiatives: gold.initiatives.map((initiative, index) =>
      initiativeOf(bulletin, initiative, index, registers),
    ),
    outcomes: gold.figures.map((figure, index) => outcomeOf(bulletin, figure, index, registers)),
  }
}

function initiativeOf(
  { name, text, gold }: AnnotatedText,
  initiative: Initiative,
  index: number,
  registers: Registers,
): Entry {
  const { title, at, leads, supports, goals, continues } = initiative
  const passage = linesOf(text).find(({ start, end }) => start <= at[0] && at[1] <= end)
  const participants = [
    ...leads.map((agency) => ({ agency, role: 'LEAD' })),
    ...supports.map((agency) => ({ agency, role: 'SUPPORT' })),
  ].flatMap(({ agency, role }) => {
    const mentions = gold.agencies.find((one) => one.name === agency)?.mentions ?? []
    const here = mentions.find(([start]) => passage && passage.start <= start && start < passage.end)
    // A body that another paragraph names is cited there.
    const mention = here ?? mentions[0]
    if (!mention) return []
    const id = registers.agencies.get(keyOf(name, agency))
    return [{ id, role, char: [here ? charOf(at) : charOf(mention)] }]
  })
  const isImplied = leads.some((lead) => lead === gold.publisher) && participants.length === 0
  return {
    id: continues ?? `initiative:${name}-${index + 1}`,
    ...(continues === undefined
      ? {
          name: nameOf(gold, title, `${name} 第${index + 1}项`),
          nameEn: `Initiative ${index + 1} of ${name}`,
        }
      : {}),
    char: [charOf(at)],
    ...(isImplied ? { subject: 'PUBLISHER' } : {}),
    ...(participants.length > 0 ? { agencies: participants } : {}),
    ...(goals.length > 0
      ? {
          goals: goals.map(({ phrase, known, basis, at: where }) => ({
            id: known ?? registers.goals.get(phrase),
            basis,
            char: [charOf(where)],
          })),
        }
      : {}),
  }
}

function outcomeOf(
  { name, gold }: AnnotatedText,
  figure: GoldFigure,
  index: number,
  registers: Registers,
): Entry {
  const { raw, at, measure, direction, kind, period, indicator } = figure
  const unit = figure.measure === 'QUALITATIVE' ? undefined : unitOf(figure)
  const of = gold.initiatives.findIndex(({ figures }) => figures.includes(index))
  const owner = gold.initiatives[of]
  const measured = registers.indicators.get(indicatorKey(gold, figure))
  const isFigure = measure !== 'QUALITATIVE'
  return {
    id: `outcome:${name}-${index + 1}`,
    name: nameOf(gold, indicator, `${name} 第${index + 1}个数据`),
    nameEn: `Figure ${index + 1} of ${name}`,
    kind,
    measure,
    ...(direction === null ? {} : { direction }),
    ...(isFigure ? { raw, figure: charOf(at) } : {}),
    ...(isFigure && parseFigure(raw).unit === null && unit !== undefined ? { unit } : {}),
    ...(period
      ? {
          period: {
            ...(period.start === null ? {} : { start: period.start }),
            ...(period.end === null ? {} : { end: period.end }),
          },
        }
      : {}),
    char: [charOf(at)],
    ...(owner ? { initiative: { id: owner.continues ?? `initiative:${name}-${of + 1}` } } : {}),
    ...(measured === undefined ? {} : { indicator: { id: measured } }),
  }
}

/** The registers that annotated bulletins need beside those of the project, and what they resolve to. */
export function registersOf(
  bulletins: readonly AnnotatedText[],
  seedIndicators: ReadonlyMap<string, string>,
  goalNames: ReadonlyMap<string, readonly string[]>,
): { readonly registers: Registers; readonly files: readonly SeedFile[] } {
  const agencies = new Map<string, string>()
  const defined = new Map<string, Entry>()
  const goals = new Map<string, string>()
  const goalRecords = new Map<string, Entry>()
  const indicators = new Map<string, string>(seedIndicators)
  const indicatorRecords = new Map<string, Entry>()
  const names = new Map<string, string>()
  for (const { name, gold } of bulletins) {
    const publisher = publisherOf(gold)
    for (const agency of [...gold.agencies, { ...publisher, name: gold.publisher }]) {
      const id = agency.known ?? `agency:${slug(agency.full)}`
      agencies.set(keyOf(name, agency.name), id)
      if (agency.known === null) defined.set(id, agencyRecord(id, agency, gold, defined.get(id), names))
    }
    for (const { phrase, known } of gold.initiatives.flatMap((one) => one.goals)) {
      if (known !== null || goals.has(phrase)) continue
      const id = `goal:${slug(phrase)}`
      goals.set(phrase, id)
      goalRecords.set(id, { id, name: phrase, nameEn: `Aim ${goals.size}` })
    }
    for (const figure of gold.figures.filter((one) => one.measure !== 'QUALITATIVE')) {
      const key = indicatorKey(gold, figure)
      if (indicators.has(key)) continue
      const id = `indicator:${slug(key)}`
      indicators.set(key, id)
      const unit = unitOf(figure)
      indicatorRecords.set(id, {
        id,
        name: nameOf(gold, key.replaceAll('|', '，'), `${name} 指标${indicators.size}`),
        nameEn: `Indicator ${indicators.size}`,
        ...(unit === undefined ? {} : { unit }),
      })
    }
  }
  const cities = [
    { id: 'city:hangzhou', name: '杭州市', nameEn: 'Hangzhou', aliases: ['杭州'], adcode: '330100' },
    { id: 'city:zhoushan', name: '舟山市', nameEn: 'Zhoushan', aliases: ['舟山'], adcode: '330900' },
  ]
  const all = {
    cities,
    agencies: [...defined.values()],
    goals: [...goalRecords.values()],
    indicators: [...indicatorRecords.values()],
  }
  return {
    registers: { agencies, goals, goalNames, indicators },
    files: Object.entries(all).map(([section, records]) => ({
      name: `seed/registers/more-${section}.yaml`,
      text: stringify({ [section]: records }),
    })),
  }
}

/** The agency that published a bulletin, which may be mentioned in it by a shorter form: 华阳路街道. */
function publisherOf({ agencies, publisher }: Gold): GoldAgency {
  const named = agencies.find(
    ({ name, forms }) => name === publisher || forms.some((form) => publisher.endsWith(form)),
  )
  return named ?? { name: publisher, full: publisher, known: null, forms: [], mentions: [], anaphora: [] }
}

function agencyRecord(
  id: string,
  { name, full, forms }: GoldAgency,
  { scope }: Gold,
  earlier: Entry | undefined,
  names: Map<string, string>,
): Entry {
  if (earlier) return earlier
  const city = /^舟山/.test(full) ? 'zhoushan' : scope.split('/')[0]
  // A name that another body of the city has already stays with that one.
  const own = [...new Set([name, full, ...forms])].filter((one) => {
    const key = `${city ?? ''} ${one}`
    if (names.has(key)) return false
    names.set(key, id)
    return true
  })
  const [main = full, ...aliases] = own
  return {
    id,
    name: main,
    nameEn: `Body ${names.size}`,
    aliases,
    kind: kindOf(full),
    city: { id: `city:${city ?? ''}` },
  }
}

function kindOf(name: string): string {
  if (/[区县]$|区人民政府$|New Area$/.test(name)) return 'DISTRICT_GOVERNMENT'
  if (/街道$/.test(name)) return 'SUBDISTRICT'
  if (/工作委员会|督查室/.test(name)) return 'PARTY_DEPARTMENT'
  if (/Task Force|指挥部/.test(name)) return 'TASK_FORCE'
  return 'GOVERNMENT_DEPARTMENT'
}

/** What a figure measures: of the seed’s where the annotation says so, otherwise of its city or district. */
function indicatorKey({ scope }: Gold, { indicator, unit, seed }: GoldFigure): string {
  return seed?.outcome ?? [scope, indicator, unit ?? ''].join('|')
}

/** A title in Chinese; English ones repeat the words of the text. */
function nameOf({ language }: Gold, title: string, other: string): string {
  return language === 'zh' ? title : other
}

/** The unit of a figure; undefined where it has none, as a half has. */
function unitOf({ raw, unit, measure }: GoldFigure): string | undefined {
  // What 336 of them are, another clause says.
  return parseFigure(raw).unit ?? unit ?? (measure === 'LEVEL' ? '个' : undefined)
}

/** A name without the marks that texts put into it. */
function bare(name: string): string {
  return name.replaceAll(/[“”]/g, '')
}

function keyOf(bulletin: string, name: string): string {
  return `${bulletin} ${name}`
}

function slug(text: string): string {
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function charOf([start, end]: GoldFigure['at']): string {
  return printRange({ start, end })
}
