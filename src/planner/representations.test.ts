import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Graph, Json } from '../graph/port.ts'
import { openForSuite } from '../graph/testing/suite-graph.ts'
import { testEngines } from '../graph/testing/test-engines.ts'
import { makeContent } from '../loader/load/content.ts'
import { loadSeed } from '../loader/load/load.ts'
import { seedOf } from '../loader/testing/bulletins.ts'
import { TWO_BULLETINS, TWO_CITIES } from '../loader/testing/two-cities.ts'
import { federated } from '../ontology/federation/federation.ts'
import { loadSchema } from '../ontology/load.ts'
import { type Asked, dataOf, runOn } from '../testing/run-operation.ts'

const loaded = loadSchema()
const schema = { ...loaded, public: federated(loaded) }

const seed = seedOf(
  {
    ...TWO_CITIES,
    agencies: TWO_CITIES.agencies.replace(
      'aliases: [东港市应急管理局]',
      'aliases: [东港市应急管理局, 市安监局]\n    formerly: [agency:east-safety]',
    ),
  },
  TWO_BULLETINS,
)

const QUERY = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Agency { id drives(first: 1) { nodes { id } } }
    ... on Initiative { key: id }
  }
}`

const directory = await mkdtemp(join(tmpdir(), 'representations-'))
afterAll(async () => {
  await rm(directory, { recursive: true })
})

const agency = (name: string): Json => ({ __typename: 'Agency', id: `agency:${name}` })
const initiative = (name: string): Json => ({ __typename: 'Initiative', id: `initiative:${name}` })

describe.each(testEngines(directory))('`_entities` on $engine', ({ open }) => {
  let graph: Graph

  openForSuite(open, async (opened) => {
    graph = opened
    await loadSeed(graph, makeContent(seed))
  })

  const ask = (representations: readonly Json[], query = QUERY): Promise<Asked> =>
    runOn(schema, graph, query, { representations })

  const answer = (representations: readonly Json[], query = QUERY): Promise<unknown> =>
    dataOf(schema, graph, query, { representations })

  test('answers references to several types, in their order, by one statement', async () => {
    const representations = [
      agency('west-emergency'),
      initiative('east-checks'),
      agency('east-emergency'),
      agency('west-emergency'),
    ]
    const { statements } = await ask(representations)
    expect(statements).toHaveLength(1)
    expect(Object.values(statements[0]?.parameters ?? {})).toContainEqual([
      'agency:west-emergency',
      'initiative:east-checks',
      'agency:east-emergency',
      'agency:west-emergency',
    ])
    expect(await answer(representations)).toMatchObject({
      _entities: [
        { __typename: 'Agency', id: 'agency:west-emergency' },
        { __typename: 'Initiative', key: 'initiative:east-checks' },
        { __typename: 'Agency', id: 'agency:east-emergency' },
        { __typename: 'Agency', id: 'agency:west-emergency' },
      ],
    })
  })

  test('sends the same text however many references there are, and that of `nodes`', async () => {
    const textOf = ({ statements }: Asked): string | undefined => statements[0]?.text
    const one = textOf(await ask([agency('west-emergency')]))
    const many = textOf(
      await ask(
        Array.from({ length: 100 }, (_, at) => agency(at % 2 === 0 ? 'west-emergency' : 'east-emergency')),
      ),
    )
    const nodes = await runOn(
      schema,
      graph,
      `{ nodes(ids: ["agency:west-emergency"]) {
        __typename ... on Agency { id drives(first: 1) { nodes { id } } } ... on Initiative { key: id }
      } }`,
    )
    expect(many).toBe(one)
    expect(textOf(nodes)).toBe(one)
  })

  test('is null where there is none, or one of another type', async () => {
    const representations = [
      agency('nowhere'),
      { __typename: 'Goal', id: 'agency:west-emergency' },
      { __typename: 'Agency', id: '' },
      { __typename: 'Agency', id: 7 },
    ]
    expect(await answer(representations)).toEqual({ _entities: [null, null, null, null] })
    expect(await answer([])).toEqual({ _entities: [] })
  })

  test('leaves what else a gateway sends alone', async () => {
    const representation = { __typename: 'Agency', id: 'agency:west-emergency', name: 'x', deep: { of: [1] } }
    expect(await answer([representation])).toMatchObject({ _entities: [{ id: 'agency:west-emergency' }] })
  })

  test('answers what an identifier was merged into', async () => {
    const query = QUERY.replace('drives(first: 1) { nodes { id } }', 'formerly')
    expect(await answer([agency('nowhere'), agency('east-safety')], query)).toEqual({
      _entities: [
        null,
        { __typename: 'Agency', id: 'agency:east-emergency', formerly: ['agency:east-safety'] },
      ],
    })
  })

  test('sees the graph as of a day', async () => {
    const query = QUERY.replace(') {', ') @asOf(date: "1999-01-01") {')
    expect(await answer([agency('west-emergency')], query)).toEqual({ _entities: [null] })
  })

  test('takes representations that are written in the document', async () => {
    const query = `{ _entities(representations: [{ __typename: "Agency", id: "agency:west-emergency" }]) {
      ... on Entity { id }
    } }`
    expect(await dataOf(schema, graph, query)).toEqual({ _entities: [{ id: 'agency:west-emergency' }] })
  })

  test.each([
    ['without a type', { id: 'agency:west-emergency' }, 'has no `__typename`'],
    ['of a type that is no text', { __typename: 5, id: 'agency:west-emergency' }, 'has no `__typename`'],
    ['of a type there is not', { __typename: 'Agencie', id: 'x' }, 'did you mean Agency?'],
    ['of a type that is no entity', { __typename: 'PageInfo', id: 'x' }, 'is of "PageInfo"'],
    ['of a type that objects inherit', { __typename: 'constructor', id: 'x' }, 'is of "constructor"'],
    ['without an `id`', { __typename: 'Agency', name: 'x' }, 'has no `id`'],
    ['with an `id` that is none', { __typename: 'Agency', id: { id: 'x' } }, 'has no `id`'],
    ['that is a text', 'agency:west-emergency', 'has no `__typename`'],
    ['that is a list', [agency('west-emergency')], 'has no `__typename`'],
  ])('refuses a representation %s', async (_, representation, reason) => {
    const { statements, result } = await ask([agency('west-emergency'), representation])
    expect(statements).toEqual([])
    expect(result.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    expect(result.errors?.[0]?.message).toContain(reason)
  })

  test('refuses more than 100 references, and 10,000 of them', async () => {
    for (const [length, limit] of [
      [101, 'may have 100 at most'],
      [10_000, 'may have 1000 at most'],
    ] as const) {
      const { statements, result } = await ask(Array.from({ length }, () => agency('west-emergency')))
      expect(statements).toEqual([])
      expect(result.errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT', argument: 'representations' } },
      ])
      expect(result.errors?.[0]?.message).toContain(limit)
    }
  })

  test('costs what `nodes` of as many identifiers costs', async () => {
    const { result } = await ask([agency('west-emergency'), agency('east-emergency')])
    const nodes = await runOn(
      schema,
      graph,
      `{ nodes(ids: ["agency:west-emergency", "agency:east-emergency"]) {
        __typename ... on Agency { id drives(first: 1) { nodes { id } } } ... on Initiative { key: id }
      } }`,
    )
    expect(result.extensions).toEqual(nodes.result.extensions)
  })
})
