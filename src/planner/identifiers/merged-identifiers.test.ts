import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../graph/port.ts'
import { openForSuite } from '../../graph/testing/suite-graph.ts'
import { testEngines } from '../../graph/testing/test-engines.ts'
import { makeContent } from '../../loader/load/content.ts'
import { loadSeed } from '../../loader/load/load.ts'
import { seedOf } from '../../loader/testing/bulletins.ts'
import { TWO_BULLETINS, TWO_CITIES } from '../../loader/testing/two-cities.ts'
import { loadSchema } from '../../ontology/load.ts'
import { dataOf, runOn } from '../../testing/run-operation.ts'

const schema = loadSchema()

/** The bureau of one city, which a bureau of safety was merged into and which goes by its name, too. */
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

const directory = await mkdtemp(join(tmpdir(), 'merged-'))
afterAll(async () => {
  await rm(directory, { recursive: true })
})

describe.each(testEngines(directory))(
  'An identifier that was merged into another, on $engine',
  ({ open }) => {
    let graph: Graph

    openForSuite(open, async (opened) => {
      graph = opened
      await loadSeed(graph, makeContent(seed))
    })

    const bureau = { id: 'agency:east-emergency' }

    test('answers what it went into', async () => {
      const query = `{
      agency(id: "agency:east-safety") { id }
      node(id: "agency:east-safety") { id ... on Agency { formerly } }
      nodes(ids: ["agency:west-emergency", "agency:east-safety", "agency:nowhere"]) { id }
    }`
      expect(await dataOf(schema, graph, query)).toEqual({
        agency: bureau,
        node: { ...bureau, formerly: ['agency:east-safety'] },
        nodes: [{ id: 'agency:west-emergency' }, bureau, null],
      })
    })

    test('is found by its name, which is an alias now', async () => {
      const query = `{
      agency(name: "市安监局") { id }
      search(text: "市安监局") { nodes { id } }
    }`
      expect(await dataOf(schema, graph, query)).toEqual({ agency: bureau, search: { nodes: [bureau] } })
    })

    test('is an end of paths', async () => {
      const query = '{ paths(from: "agency:east-safety", to: "initiative:east-checks") { nodes { id } } }'
      expect(await dataOf(schema, graph, query)).toEqual({
        paths: [{ nodes: [bureau, { id: 'initiative:east-checks' }] }],
      })
    })

    test('costs nothing where the identifier is in use, and one statement where it is not', async () => {
      const numberOf = async (query: string): Promise<number> =>
        (await runOn(schema, graph, query)).statements.length
      expect(await numberOf('{ agency(id: "agency:east-emergency") { id } }')).toBe(1)
      expect(await numberOf('{ agency(id: "agency:nowhere") { id } }')).toBe(2)
      expect(await numberOf('{ agency(id: "agency:east-safety") { id } }')).toBe(3)
      const { statements } = await runOn(schema, graph, '{ agency(id: "agency:nowhere") { id } }')
      expect(statements[1]?.text).toMatchInlineSnapshot(
        `"MATCH (v0:Agency) WHERE v0.formerly IS NOT NULL AND any(v1 IN v0.formerly WHERE v1 IN $p0) RETURN v0.id AS c0, v0.formerly AS c1"`,
      )
    })

    test('no city joins what has nothing else in common', async () => {
      const query = '{ paths(from: "agency:west-emergency", to: "district:west-north") { length } }'
      expect(await dataOf(schema, graph, query)).toEqual({ paths: [] })
    })

    test('cities, their agencies, and sources by city and date', async () => {
      const query = `{
      city(name: "西泽") { adcode agencies { nodes { id } } districts { nodes { id } } publications { nodes { id } } }
      sources(where: { published: { gte: "2025-06-01" }, city: { some: { id: { eq: "city:west-lake" } } } }) {
        nodes { id published city { name } withdrawn { on } }
      }
      newest: sources(orderBy: [{ field: PUBLISHED, direction: DESC }]) { nodes { id } }
      byCity: sources { groups(by: CITY) { key count } }
    }`
      expect(await dataOf(schema, graph, query)).toMatchInlineSnapshot(`
        {
          "byCity": {
            "groups": [
              {
                "count": 1,
                "key": "city:east-port",
              },
              {
                "count": 1,
                "key": "city:west-lake",
              },
            ],
          },
          "city": {
            "adcode": "990200",
            "agencies": {
              "nodes": [
                {
                  "id": "agency:west-emergency",
                },
                {
                  "id": "agency:west-north",
                },
              ],
            },
            "districts": {
              "nodes": [
                {
                  "id": "district:west-north",
                },
              ],
            },
            "publications": {
              "nodes": [
                {
                  "id": "source:west",
                },
              ],
            },
          },
          "newest": {
            "nodes": [
              {
                "id": "source:west",
              },
              {
                "id": "source:east",
              },
            ],
          },
          "sources": {
            "nodes": [
              {
                "city": {
                  "name": "西泽市",
                },
                "id": "source:west",
                "published": "2025-07-31",
                "withdrawn": null,
              },
            ],
          },
        }
      `)
    })
  },
)
