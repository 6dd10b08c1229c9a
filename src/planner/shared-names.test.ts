import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Graph } from '../graph/port.ts'
import { openForSuite } from '../graph/testing/suite-graph.ts'
import { testEngines } from '../graph/testing/test-engines.ts'
import { makeContent } from '../loader/load/content.ts'
import { loadSeed } from '../loader/load/load.ts'
import { seedOf } from '../loader/testing/bulletins.ts'
import { TWO_BULLETINS, TWO_CITIES } from '../loader/testing/two-cities.ts'
import { loadSchema } from '../ontology/load.ts'
import { dataOf, runOn } from '../testing/run-operation.ts'

const schema = loadSchema()

/** Both cities have a 市应急局, an emergency office; a district of the one has a name that is an alias in the other. */
const seed = seedOf(
  {
    ...TWO_CITIES,
    agencies: TWO_CITIES.agencies
      .replace('aliases: [东港市应急管理局]', 'aliases: [东港市应急管理局, Emergency Office, 北岸区]')
      .replace('aliases: [西泽市应急管理局]', 'aliases: [西泽市应急管理局, emergency office]'),
  },
  TWO_BULLETINS,
)

const QUERY = 'query ($name: String!) { agency(name: $name) { id } districts { totalCount } }'

const directory = await mkdtemp(join(tmpdir(), 'shared-names-'))
afterAll(async () => {
  await rm(directory, { recursive: true })
})

describe.each(testEngines(directory))('A name that several go by, on $engine', ({ open }) => {
  let graph: Graph

  openForSuite(open, async (opened) => {
    graph = opened
    await loadSeed(graph, makeContent(seed))
  })

  const agency = (name: string, directive = ''): Promise<unknown> =>
    dataOf(
      schema,
      graph,
      `query ($name: String!) ${directive} { agency(name: $name) { id city { name } } }`,
      {
        name,
      },
    )
  const candidates = ['agency:east-emergency', 'agency:west-emergency']

  test.each([
    ['市应急局', 'in their own cities'],
    ['EMERGENCY OFFICE', 'in letters of either size'],
    ['emergency-office', 'but for marks'],
  ])('%s: answers none of them, and the error names them', async (name) => {
    const { result } = await runOn(schema, graph, QUERY, { name })
    expect(result.data).toEqual({ agency: null, districts: { totalCount: 2 } })
    expect(result.errors).toMatchObject([
      {
        path: ['agency'],
        message: `\`name\` is "${name}", a name of several agencies: ${candidates.join(', ')}. Ask for one by \`id\`, or by a name that it alone has.`,
        extensions: { code: 'BAD_USER_INPUT', argument: 'name', candidates },
      },
    ])
  })

  test('a name that one alone has is that one’s', async () => {
    const west = { id: 'agency:west-emergency', city: { name: '西泽市' } }
    expect(await agency('西泽市应急管理局')).toEqual({ agency: west })
    expect(await agency('West Lake emergency bureau')).toEqual({ agency: west })
  })

  test('a name as it is written goes before an alias of another', async () => {
    expect(await agency('北岸区')).toMatchObject({ agency: { id: 'agency:west-north' } })
  })

  test('on a day on which one of them was known, it is that one’s', async () => {
    expect(await agency('市应急局', '@asOf(date: "2025-03-31")')).toMatchObject({
      agency: { id: 'agency:east-emergency' },
    })
  })
})
