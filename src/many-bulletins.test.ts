import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Graph, Json } from './graph/port.ts'
import { openForSuite } from './graph/testing/suite-graph.ts'
import { testEngines } from './graph/testing/test-engines.ts'
import { makeContent } from './loader/load/content.ts'
import { loadSeed } from './loader/load/load.ts'
import { FORMER_ID, readCorpus } from './loader/testing/corpus/corpus.ts'
import { bulletinsAreHeld } from './loader/testing/annotated-bulletins.ts'
import { loadSchema } from './ontology/load.ts'
import { projectRoot } from './project-root.ts'
import { dataOf } from './testing/run-operation.ts'

const schema = loadSchema()
/** The bureau of emergency management of Hangzhou, which goes by the same short name as that of Shanghai. */
const OTHER_BUREAU = 'agency:hangzhoushiyingjiguanliju'

const directory = await mkdtemp(join(tmpdir(), 'many-'))
afterAll(async () => {
  await rm(directory, { recursive: true })
})

describe.skipIf(!bulletinsAreHeld)('questions to bulletins of several cities', () => {
  const content = makeContent(readCorpus().seed)

  describe.each(testEngines(directory))('on $engine', ({ open }) => {
    let graph: Graph
    openForSuite(open, async (opened) => {
      graph = opened
      await loadSeed(graph, content)
    })

    const answer = (query: string, variables: Record<string, Json> = {}): Promise<unknown> =>
      dataOf(schema, graph, query, variables)
    const example = async (name: string, variables: Record<string, Json> = {}): Promise<unknown> =>
      answer(await readFile(join(projectRoot, 'examples', `${name}.graphql`), 'utf8'), variables)
    const cypher = async (name: string): Promise<unknown> =>
      graph.read({
        text: await readFile(join(projectRoot, 'examples/cypher', `${name}.cypher`), 'utf8'),
        parameters: {},
      })

    /** The engines share what they answer. */
    const same = async (name: string, value: unknown): Promise<void> => {
      const file = join('__snapshots__', 'many-bulletins', `${name}.json`)
      await expect(`${JSON.stringify(value, null, 2)}\n`).toMatchFileSnapshot(file)
    }

    test('how a figure developed', async () => {
      await same('developed', await example('18-one-figure-over-time'))
      await same('developed-cypher', await cypher('11-how-a-figure-developed'))
    })

    test('who else says so, and who says otherwise', async () => {
      await same('who-else', await example('19-who-else-says-so'))
      await same('who-else-cypher', await cypher('12-who-else-says-so'))
    })

    test('what is new since a day', async () => {
      await same(
        'new',
        await answer(`{
          initiatives(where: { firstStated: { gte: "2025-10-01" } }) {
            nodes { name firstStated sources { nodes { id } } }
          }
        }`),
      )
      await same('new-cypher', await cypher('13-what-is-new'))
    })

    test('what one source says', async () => {
      await same(
        'one-source',
        await answer(`{
          source(id: "source:06-other-city") {
            published
            publisher { id name }
            city { name }
            entities(first: 100, types: [AGENCY, INITIATIVE]) {
              totalCount
              edges { start end node { id name } }
            }
          }
        }`),
      )
    })

    test('what the bureau of one city does that the bureau of the other does not', async () => {
      const here = 'agency:emergency-management-bureau'
      const name = '22-what-one-does-and-the-other-does-not'
      await same('here', await example(name, { here, there: OTHER_BUREAU }))
      await same('there', await example(name, { here: OTHER_BUREAU, there: here }))
    })

    test('each city has its own bureau of the same name', async () => {
      await same(
        'same-name',
        await answer(`{
          agencies(where: { or: [{ name: { eq: "市应急局" } }, { aliases: { has: "市应急局" } }] }) {
            nodes { id city { name } sources { nodes { id } } }
          }
        }`),
      )
    })

    test('a merged body answers by its former identifier, a renamed one says what took over', async () => {
      await same(
        'merged',
        await answer(
          `query ($former: ID!) {
            agency(id: $former) { id name formerly aliases }
            port: agency(id: "agency:port-office") { name succeededBy { id name } }
          }`,
          { former: FORMER_ID },
        ),
      )
    })

    test('what only a withdrawn source says is not there; the source says why', async () => {
      await same(
        'withdrawn',
        await answer(`{
          source(id: "source:corrected-half-year") { withdrawn { on reason } }
          outcome(id: "outcome:corrected-half-year-trade") { id }
        }`),
      )
    })

    test('an implied publisher', async () => {
      await same(
        'implied',
        await answer(`{
          agency(id: "agency:xuhui-district") {
            initiatives(where: { sources: { some: { id: { eq: "source:01-district-report" } } } }) {
              edges { role implied node { name } }
            }
          }
        }`),
      )
    })

    test('a week of July is told as it was known then', async () => {
      await same(
        'as-of',
        await answer(`query @asOf(date: "2025-07-31") {
          sources { nodes { id published } }
          initiatives { totalCount }
          outcome(id: "outcome:foreign-trade") { agreesWith { totalCount } }
          agency(id: "agency:emergency-management-bureau") { aliases firstStated lastStated }
        }`),
      )
    })
  })
})
