import fc from 'fast-check'
import { sortCitations } from '../../citation.ts'
import { groupBy } from '../../group-by.ts'
import type { Json } from '../../graph/port.ts'
import type { Seed, SeedCitation, SeedNode, SeedRelationship } from '../seed.ts'
import type { Ontology } from '../../ontology/model.ts'

/** What one sentence of a source says. */
interface Statement {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly basis: string
}

/** A source and what it says; it is published on an unknown day where there is none. */
export interface RandomSource {
  readonly id: string
  readonly published: string | undefined
  readonly statements: readonly Statement[]
  /** Entities it names, beside those it relates. */
  readonly named: readonly string[]
  /** Other names it has for entities. */
  readonly aliases: readonly (readonly [id: string, alias: string])[]
}

/** The days on which sources are published, and on which somebody asks. */
export const DAYS = ['2025-01-10', '2025-02-10', '2025-03-10', '2025-04-10']

const AGENCIES = ['agency:commerce', 'agency:health', 'agency:branch']
const INITIATIVES = ['initiative:fair', 'initiative:clinics', 'initiative:streets']
const GOALS = ['goal:jobs', 'goal:growth', 'goal:prosperity']
const DISTRICTS = ['district:north', 'district:south']
const OUTCOMES = ['outcome:visitors', 'outcome:sales']

/** How entities can be related, and whether a source has to say so. */
const KINDS = [
  { type: 'LEADS', from: AGENCIES, to: INITIATIVES },
  { type: 'SUPPORTS', from: AGENCIES, to: INITIATIVES },
  { type: 'ADVANCES', from: INITIATIVES, to: GOALS },
  { type: 'LOCATED_IN', from: INITIATIVES, to: DISTRICTS },
  { type: 'PRODUCED', from: INITIATIVES, to: OUTCOMES },
]

/** Whoever says that a goal is part of another says it of these, so that there is no cycle. */
const PARTS = [
  ['goal:jobs', 'goal:growth'],
  ['goal:growth', 'goal:prosperity'],
] as const

/** Random sources that say much of the same, some on unknown days. */
export function randomSources(): fc.Arbitrary<readonly RandomSource[]> {
  const related = fc.oneof(
    ...KINDS.map(({ type, from, to }) =>
      fc.record({ type: fc.constant(type), from: fc.constantFrom(...from), to: fc.constantFrom(...to) }),
    ),
    fc.constantFrom(...PARTS).map(([from, to]) => ({ type: 'PART_OF', from, to })),
  )
  const statement = fc
    .tuple(related, fc.constantFrom('STATED', 'TOPIC'))
    .map(([one, basis]): Statement => ({ ...one, basis }))
  const source = fc.record({
    published: fc.option(fc.constantFrom(...DAYS), { freq: 6, nil: undefined }),
    statements: fc.array(statement, { minLength: 2, maxLength: 9, size: 'max' }),
    named: fc.subarray([...AGENCIES, ...GOALS, ...DISTRICTS, ...OUTCOMES], { maxLength: 4 }),
    aliases: fc.array(
      fc.tuple(fc.constantFrom(...AGENCIES, ...GOALS), fc.constantFrom('老名', '别名', 'Old Name')),
      { maxLength: 2 },
    ),
  })
  return fc.noBias(
    fc
      .array(source, { minLength: 2, maxLength: 5, size: 'max' })
      .map((all) => all.map((one, index) => ({ ...one, id: `source:${String.fromCharCode(97 + index)}` }))),
  )
}

const NOWHERE = { file: '', line: 1, column: 1 }

/** The seed that consists of some sources. What none of them says anything of is not in it, unless it exists always. */
export function seedOf(ontology: Ontology, sources: readonly RandomSource[]): Seed {
  const cited = new Map<string, SeedCitation[]>()
  const cite = (source: RandomSource, place: number): SeedCitation => ({
    ...{ source: source.id, start: place * 10, end: place * 10 + 5 },
    at: NOWHERE,
  })
  const stated = sources.flatMap((source) =>
    source.statements.map((one, index) => ({ ...one, source: source.id, citation: cite(source, index) })),
  )
  for (const source of sources) {
    source.named.forEach((id, index) => {
      cited.set(id, [...(cited.get(id) ?? []), cite(source, 20 + index)])
    })
    source.aliases.forEach(([id], index) => {
      cited.set(id, [...(cited.get(id) ?? []), cite(source, 30 + index)])
    })
  }
  const there = new Set([...cited.keys(), ...stated.flatMap(({ from, to }) => [from, to]), ...DISTRICTS])
  const relationships = [
    ...groupBy(stated, ({ type, from, to }) => `${type} ${from} ${to}`).values(),
  ].flatMap((same): SeedRelationship[] => {
    const [first] = same
    if (!first) return []
    const evidence = sortCitations(same.map(({ citation }) => citation))
    const { type, from, to } = first
    if (type !== 'ADVANCES') return [{ type, from, to, properties: {}, evidence, at: NOWHERE }]
    const grounds = same.filter(({ basis }) => basis === 'STATED').map(({ source }) => source)
    const basis = grounds.length > 0 ? 'STATED' : 'TOPIC'
    const dated = grounds.length > 0 && grounds.length < same.length ? { grounds: { basis: grounds } } : {}
    return [{ type, from, to, properties: { basis }, evidence, ...dated, at: NOWHERE }]
  })
  const node = (id: string, properties: Record<string, Json>): SeedNode => {
    const type = [...ontology.nodes.values()].find(({ prefix }) => id.startsWith(`${prefix}:`))
    if (!type) throw new Error(`${id} is of no type`)
    return {
      type,
      id,
      properties: { id, ...properties },
      evidence: sortCitations(cited.get(id) ?? []),
      addedAliases: [],
      at: NOWHERE,
    }
  }
  const entities = [...there].map((id): SeedNode => {
    const [prefix = '', slug = ''] = id.split(':')
    const addedAliases = sources.flatMap((source) =>
      source.aliases
        .filter(([of]) => of === id)
        .map(([, alias]) => ({ alias, source: source.id, at: NOWHERE })),
    )
    const added = new Set(addedAliases.map(({ alias }) => alias))
    const own: Record<string, Json> =
      {
        agency: { kind: 'GOVERNMENT_DEPARTMENT' },
        district: { adcode: '310104' },
        outcome: { kind: 'RESULT', measure: 'LEVEL' },
      }[prefix] ?? {}
    const one = node(id, {
      ...{ name: `名${slug}`, nameEn: `The ${slug}`, aliases: [`常名${slug}`, ...added] },
      ...own,
    })
    return { ...one, addedAliases }
  })
  const passageOf = ({ id }: RandomSource): string => `passage:${id.replace('source:', '')}-1`
  const texts = sources.flatMap((source) => [
    node(source.id, {
      ...{ name: source.id, nameEn: source.id, aliases: [], length: 400 },
      ...(source.published === undefined ? {} : { published: source.published }),
    }),
    node(passageOf(source), { number: 1, kind: 'PARAGRAPH', start: 0, end: 400 }),
  ])
  // A register says whose branch it is; that needs no source.
  const [whole = '', , branch = ''] = AGENCIES
  const registered = there.has(whole) && there.has(branch) ? [[branch, whole] as const] : []
  return {
    ontology,
    files: [],
    nodes: new Map([...entities, ...texts].map((one) => [one.id, one])),
    relationships: [
      ...relationships,
      ...registered.map(([from, to]) => ({
        type: 'PART_OF',
        from,
        to,
        properties: {},
        evidence: [],
        at: NOWHERE,
      })),
      ...sources.map((source) => ({
        ...{ type: 'PART_OF', from: passageOf(source), to: source.id, properties: {} },
        ...{ evidence: [{ source: source.id, start: 0, end: 400, at: NOWHERE }], at: NOWHERE },
      })),
    ],
    sources: sources.map(({ id, published }) => ({
      ...{ id, file: '', sha256: '', length: 400, numerals: [], at: NOWHERE },
      published: published === undefined ? undefined : { date: published, at: NOWHERE },
      ...{ withdrawn: undefined, publisher: undefined },
      passages: [{ number: 1, kind: 'PARAGRAPH', start: 0, end: 400, theme: undefined, at: NOWHERE }],
    })),
  }
}
