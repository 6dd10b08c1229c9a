import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeContent } from '../loader/load/content.ts'
import { readProjectSeed } from '../loader/read/seed-files.ts'
import type { Graph } from '../graph/port.ts'
import { seededEngines } from './testing/engines.ts'
import { type Service, serve } from './testing/service.ts'

// `search` and `paths` have no reference to be compared with, so the engines are compared with each other: each
// answers the same questions on the seed of this project, byte for byte. The first one to answer is the measure.

const { nodes } = makeContent(readProjectSeed())

const SEARCH = `query ($text: String!, $first: Int, $after: String) { search(text: $text, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { score matched cursor node { id __typename ... on Entity { name } } } } }`
const PATHS = `query ($from: ID!, $to: ID!, $maxLength: Int) { paths(from: $from, to: $to, maxLength: $maxLength, first: 10) {
  length nodes { id } steps { relationship direction from { id } to { id } evidence { start end } } } }`

/** Every so many of a list, so that all kinds are among them. */
function sample<T>(list: readonly T[], count: number): readonly T[] {
  return Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)]).filter(
    (item) => item !== undefined,
  )
}

const entities = nodes.filter(({ properties }) => typeof properties['name'] === 'string')
const names = entities.flatMap(({ properties: { name, nameEn, aliases } }) =>
  [name, nameEn, ...(Array.isArray(aliases) ? aliases : [])].filter((text) => typeof text === 'string'),
)
/** Names whole, their beginnings and ends, as pinyin would be typed, with a slip, and what nobody is called. */
const texts = [
  ...sample(names, 45).flatMap((name) => [name, name.slice(0, 2), name.slice(-3)]),
  ...[
    'xhq',
    'xuhui',
    'wending',
    'jiaoyu',
    'shiwei',
    'sw',
    'a',
    'district xuhui',
    'goverment',
    '區',
    '近',
    '１',
  ],
  ...['', ' ', '*', '"', 'AND', 'a AND b', '(', '\\', 'name:x', '~', '😀', '\u0000', 'x'.repeat(200)],
]
const ids = entities.map(({ properties }) => properties['id']).filter((id) => typeof id === 'string')
const pairs = sample(ids, 80).flatMap((from, index) =>
  [7, 23].map((step) => ({ from, to: sample(ids, 80)[(index * step + 11) % 80] ?? from })),
)

const questions = {
  [`${texts.length} texts, the first page and the second`]: async (service: Service): Promise<string[]> => {
    const answers = []
    for (const text of texts) {
      const first = await bodyOf(service, SEARCH, { text, first: 5 })
      const cursor = /"endCursor":"([^"]+)"/.exec(first)?.[1]
      const second =
        cursor === undefined ? '' : await bodyOf(service, SEARCH, { text, first: 5, after: cursor })
      answers.push(`${text}: ${first} ${second}`)
    }
    return answers
  },
  [`paths between ${pairs.length} pairs, of at most 3 and 4 steps`]: async (
    service: Service,
  ): Promise<string[]> => {
    const answers = []
    for (const pair of pairs) {
      for (const maxLength of [3, 4]) {
        answers.push(`${pair.from} ${pair.to}: ${await bodyOf(service, PATHS, { ...pair, maxLength })}`)
      }
    }
    return answers
  },
}

async function bodyOf(service: Service, query: string, variables: object): Promise<string> {
  const { body } = await service.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, variables },
  })
  return body
}

const answered = new Map<string, readonly string[]>()

describe.each(seededEngines())('responses from $engine', ({ open }) => {
  let graph: Graph
  let service: Service

  beforeAll(async () => {
    graph = await open()
    service = await serve(graph)
  })
  afterAll(async () => {
    await service.close()
    await graph.close()
  })

  test.each(Object.entries(questions))('%s', { timeout: 300_000 }, async (name, ask) => {
    const answers = await ask(service)
    const found = answers.filter((answer) => /"id":/.test(answer)).length
    expect(found).toBeGreaterThan(50)
    expect(answers.filter((answer) => /"code":"(INTERNAL|TIMEOUT)"/.test(answer))).toEqual([])
    expect(answers).toEqual(answered.get(name) ?? answers)
    answered.set(name, answers)
  })
})
