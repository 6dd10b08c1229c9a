import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openEmbedded } from '../../graph/embedded/grafeo.ts'
import type { Graph } from '../../graph/port.ts'
import { openForSuite } from '../../graph/testing/suite-graph.ts'
import { testEngines } from '../../graph/testing/test-engines.ts'
import { loadSchema } from '../../ontology/load.ts'
import { dataOf, printAsked, runOn } from '../../testing/run-operation.ts'
import { exampleContent } from '../testing/example-content.ts'
import { loadContent } from '../testing/load-content.ts'

const schema = loadSchema()
const directory = mkdtempSync(join(tmpdir(), 'groups-'))
afterAll(() => {
  rmSync(directory, { recursive: true, force: true })
})

describe.each(testEngines(directory))('groups on $engine', ({ open }) => {
  let graph: Graph

  openForSuite(open, async (opened) => {
    graph = opened
    await loadContent(graph, schema.ontology, exampleContent)
  })

  const answer = (query: string): Promise<unknown> => dataOf(schema, graph, query)

  test('by a relationship have a group of what is related to nothing', async () => {
    expect(await answer('{ outcomes { groups(by: INITIATIVE) { key label count } } }'))
      .toMatchInlineSnapshot(`
      {
        "outcomes": {
          "groups": [
            {
              "count": 1,
              "key": "initiative:ai-plus",
              "label": "人工智能+",
            },
            {
              "count": 1,
              "key": "initiative:trade-in",
              "label": "以旧换新",
            },
            {
              "count": 1,
              "key": null,
              "label": null,
            },
          ],
        },
      }
    `)
    expect(await answer('{ agencies { groups(by: DISTRICTS) { key label node { id } count } } }'))
      .toMatchInlineSnapshot(`
      {
        "agencies": {
          "groups": [
            {
              "count": 2,
              "key": null,
              "label": null,
              "node": null,
            },
            {
              "count": 1,
              "key": "district:xuhui",
              "label": "徐汇区",
              "node": {
                "id": "district:xuhui",
              },
            },
          ],
        },
      }
    `)
  })

  test('of what is related to nothing stand behind others of their size, and are cut off with the rest', async () => {
    const groups = (first: number): string =>
      `{ outcomes { groups(by: INITIATIVE, first: ${first}) { key } } }`
    expect(await answer(groups(2))).toEqual({
      outcomes: { groups: [{ key: 'initiative:ai-plus' }, { key: 'initiative:trade-in' }] },
    })
    expect(await answer(groups(3))).toMatchObject({ outcomes: { groups: [{}, {}, { key: null }] } })
  })

  test('by a value have a group of what has none', async () => {
    expect(await answer('{ outcomes { groups(by: UNIT) { key node { id } count } } }'))
      .toMatchInlineSnapshot(`
      {
        "outcomes": {
          "groups": [
            {
              "count": 1,
              "key": "%",
              "node": null,
            },
            {
              "count": 1,
              "key": "家",
              "node": null,
            },
            {
              "count": 1,
              "key": null,
              "node": null,
            },
          ],
        },
      }
    `)
  })

  test('count each item of a list once, in which it comes twice', async () => {
    expect(
      await answer(
        `{ agency(id: "agency:commerce") { initiatives { totalCount groups(by: THEME) { key count } } } }`,
      ),
    ).toMatchInlineSnapshot(`
      {
        "agency": {
          "initiatives": {
            "groups": [
              {
                "count": 1,
                "key": "theme:trade",
              },
              {
                "count": 1,
                "key": null,
              },
            ],
            "totalCount": 3,
          },
        },
      }
    `)
  })

  test('answer the entity they share, and what it is related to', async () => {
    expect(
      await answer(`{
        initiatives(where: { goals: { some: {} } }) {
          groups(by: AGENCIES) {
            count
            node { __typename name ... on Agency { kind partOf { id } } ... on Goal { nameEn } }
          }
        }
      }`),
    ).toMatchInlineSnapshot(`
      {
        "initiatives": {
          "groups": [
            {
              "count": 2,
              "node": {
                "__typename": "Agency",
                "kind": "GOVERNMENT_DEPARTMENT",
                "name": "市商务委",
                "partOf": null,
              },
            },
            {
              "count": 1,
              "node": {
                "__typename": "Agency",
                "kind": "PARTY_BRANCH",
                "name": "市商务委党支部",
                "partOf": {
                  "id": "agency:commerce",
                },
              },
            },
            {
              "count": 1,
              "node": {
                "__typename": "Agency",
                "kind": "DISTRICT_GOVERNMENT",
                "name": "徐汇区",
                "partOf": null,
              },
            },
          ],
        },
      }
    `)
    expect(await answer('{ sources { groups(by: PASSAGES) { key label node { id } count } } }'))
      .toMatchInlineSnapshot(`
      {
        "sources": {
          "groups": [
            {
              "count": 1,
              "key": "passage:bulletin-1",
              "label": "passage:bulletin-1",
              "node": null,
            },
            {
              "count": 1,
              "key": "passage:bulletin-2",
              "label": "passage:bulletin-2",
              "node": null,
            },
          ],
        },
      }
    `)
  })
})

test('the entity of a group is followed after the groups are made and cut', async () => {
  const graph = await openEmbedded({ directory: join(directory, 'text') })
  await loadContent(graph, schema.ontology, exampleContent)
  const query =
    '{ initiatives { groups(by: GOALS, first: 2) { node { name ... on Goal { partOf { id } } } } } }'
  expect(printAsked(await runOn(schema, graph, query))).toMatchInlineSnapshot(`
    "CALL () {
      MATCH (v0:Initiative)
      MATCH (v0)-[:ADVANCES]->(v4:Goal)
      WITH v4, count(DISTINCT v0) AS v3
      WITH v4, v4.id AS v1, v4.name AS v2, v3
      ORDER BY v3 DESC, v1 ASC LIMIT $p0
      CALL (v4) {
        MATCH (v4)-[:PART_OF]->(v5:Goal)
        WITH v5 ORDER BY v5.id ASC LIMIT 1
        RETURN head(collect([v5.id])) AS v6
      }
      RETURN collect([v1, v2, v3, v4.name, v6]) AS v7
    }
    CALL () {
      MATCH (v8:Initiative)
      WHERE COUNT { MATCH (v8)-[:ADVANCES]->(v9:Goal) } = 0
      RETURN count(DISTINCT v8) AS v10
    }
    RETURN v7 AS c0, v10 AS c1
    -- { p0: 2 }

    {
      initiatives: { groups: [ { node: { name: '提振消费', partOf: { id: 'goal:growth' } } }, { node: null } ] }
    }"
  `)
  await graph.close()
})
