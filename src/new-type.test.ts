import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kind, parse, printType, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeContent } from './loader/load/content.ts'
import { loadSeed } from './loader/load/load.ts'
import { readSeed } from './loader/read/read-seed.ts'
import { EXAMPLE_FACTS, char, exampleFiles } from './loader/testing/example-seed.ts'
import { type Executor, createExecutor } from './server/execution/execute.ts'
import { newOperation } from './server/operations/operation.ts'
import { openEmbedded } from './graph/embedded/grafeo.ts'
import type { Graph } from './graph/port.ts'
import { openForSuite } from './graph/testing/suite-graph.ts'
import { testEngines } from './graph/testing/test-engines.ts'
import { ontologyFiles } from './ontology/load.ts'
import { readSchema } from './ontology/read/read.ts'

// What it takes to add a type: a file of its own, and two lines at the other end of each of its relationships. This one
// has a name of two words.

const TRADE_FAIR = `"A trade fair, for example 秋灯会."
type TradeFair @entity(id: "trade-fair:lantern-fair", name: "秋灯会") {
  "The day it opens."
  opens: Date
  "Whether guests from abroad are expected."
  international: Boolean!
  "What is shown there."
  about: String @searched
  "The agencies that hold it, and how."
  agencies: [Agency!]! @relationship(type: ["HOSTS", "FUNDS"], properties: "Hosting")
  "The district it takes place in."
  district: District @relationship(type: "HELD_IN")
}
"What ties a trade fair to an agency."
type Hosting @relationshipProperties {
  "What the agency does for it."
  part: Part!
}
"What an agency does for a trade fair."
enum Part {
  "It holds it."
  HOST @relationshipType(type: "HOSTS")
  "It pays for it."
  FUND @relationshipType(type: "FUNDS")
}
`

const OTHER_ENDS: Readonly<Record<string, string>> = {
  'schema/agency.graphql':
    '"The trade fairs it holds."\n  tradeFairs: [TradeFair!]! @reverse(of: "agencies")',
  'schema/district.graphql':
    '"The trade fairs held here."\n  tradeFairs: [TradeFair!]! @reverse(of: "district")',
}

const { public: schema, ontology } = readSchema([
  ...ontologyFiles().map(({ name, text }) => ({
    name,
    text: name in OTHER_ENDS ? text.replace('\n}', `\n  ${OTHER_ENDS[name] ?? ''}\n}`) : text,
  })),
  { name: 'schema/trade-fair.graphql', text: TRADE_FAIR },
])

const FACTS = `${EXAMPLE_FACTS}tradeFairs:
  - id: trade-fair:lantern-fair
    name: 灯会
    nameEn: Fair of lanterns
    opens: 2025-10-01
    international: true
    about: 灯具与彩灯
    char: [${char('秋灯会')}]
    agencies:
      - { id: agency:commerce, part: HOST }
      - { id: agency:north-bank, part: FUND }
    district: { id: district:north-bank }
  - id: trade-fair:presentations
    name: 推介
    nameEn: Presentations abroad
    international: false
    char: [${char('数十场推介')}]
`

describe('A type of two words', () => {
  test('has a schema', () => {
    const names = Object.keys(schema.getTypeMap()).filter((name) => /TradeFair|^Part$|Hosting/.test(name))
    expect(names).toMatchInlineSnapshot(`
      [
        "AgencyTradeFairsConnection",
        "AgencyTradeFairsEdge",
        "TradeFair",
        "TradeFairConnection",
        "TradeFairEdge",
        "TradeFairAgenciesConnection",
        "TradeFairAgenciesEdge",
        "TradeFairFilter",
        "TradeFairPartRelationshipFilter",
        "TradeFairRelationshipFilter",
        "TradeFairOrder",
        "TradeFairOrderField",
        "TradeFairGroupBy",
        "HostingFilter",
        "Part",
      ]
    `)
    const type = schema.getType('TradeFairPartRelationshipFilter')
    expect(type && printType(type)).toMatchInlineSnapshot(`
      """"
      A condition on the trade fairs at the other end of a relationship. Nothing in it may be null.
      """
      input TradeFairPartRelationshipFilter {
        """
        Look only at relationships of this part; say by \`some\`, \`none\`, \`every\` or \`count\` what to ask of them.
        """
        part: Part

        """
        Look only at relationships that pass this filter; say by \`some\`, \`none\`, \`every\` or \`count\` what to ask of them.
        """
        edge: HostingFilter

        """
        At least one of them passes this filter; \`{}\` asks only that there is one.
        """
        some: TradeFairFilter

        """None of them passes this filter; \`{}\` asks that there is none."""
        none: TradeFairFilter

        """Each of them passes this filter. True where there is none."""
        every: TradeFairFilter

        """
        How many there are, whatever \`some\`, \`none\` and \`every\` ask of the nodes; \`{ eq: 0 }\` asks that there is none.
        """
        count: IntFilter
      }"
    `)
    expect(schema.getType('BooleanFilter')?.description).toBe(
      'A condition on what is true or false. Nothing in it may be null.',
    )
  })

  test('has identifiers in kebab case; others are refused', () => {
    const files = exampleFiles({
      facts: FACTS.replace('trade-fair:presentations', 'tradefair:presentations'),
    })
    expect(() => readSeed(files, ontology)).toThrow(
      'id of tradeFairs is "tradefair:presentations"; expected one such as trade-fair:a-readable-slug',
    )
  })
})

let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'initiative-graph-'))
})

afterAll(async () => {
  await rm(directory, { recursive: true })
})

describe.each(testEngines(''))('A type of two words, on $engine', ({ engine, open }) => {
  let graph: Graph
  let executor: Executor

  openForSuite(
    () => (engine === 'embedded' ? openEmbedded({ directory }) : open()),
    async (opened) => {
      graph = opened
      await loadSeed(graph, makeContent(readSeed(exampleFiles({ facts: FACTS }), ontology)))
      executor = createExecutor({ schema, ontology, graph, quote: () => null, nodeLimit: 1000 })
    },
  )

  async function ask(query: string): Promise<unknown> {
    const document = parse(query)
    expect(validate(schema, document)).toEqual([])
    const [operation] = document.definitions
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation')
    return executor.execute(newOperation(document, operation), {})
  }

  test('is found by search, by its names and by what else search looks into', async () => {
    const nodes = 'nodes { id }'
    expect(
      await ask(`{
        all: search(text: "灯会") { ${nodes} }
        fairs: search(text: "灯会", types: [TRADE_FAIR]) { ${nodes} }
        agencies: search(text: "灯会", types: [AGENCY]) { ${nodes} }
        about: search(text: "彩灯", types: [TRADE_FAIR, GOAL]) { edges { matched node { id } } }
      }`),
    ).toMatchInlineSnapshot(`
      {
        "data": {
          "about": {
            "edges": [
              {
                "matched": "灯具与彩灯",
                "node": {
                  "id": "trade-fair:lantern-fair",
                },
              },
            ],
          },
          "agencies": {
            "nodes": [],
          },
          "all": {
            "nodes": [
              {
                "id": "trade-fair:lantern-fair",
              },
              {
                "id": "initiative:lantern-fair",
              },
              {
                "id": "platform:lantern-fair",
              },
            ],
          },
          "fairs": {
            "nodes": [
              {
                "id": "trade-fair:lantern-fair",
              },
            ],
          },
        },
        "extensions": {
          "cost": {
            "databaseStatements": 4,
            "limit": 1000,
            "requestedNodes": 80,
            "rows": 5,
          },
        },
      }
    `)
  })

  test('is asked for by name and as a list, filtered, ordered and grouped', async () => {
    expect(
      await ask(`{
        tradeFair(name: "fair of LANTERNS") { id opens district { name } agencies { edges { part node { id } } } }
        tradeFairs(where: { international: { eq: true }, agencies: { part: FUND, some: {} } }) { nodes { id } }
        ordered: tradeFairs(orderBy: { field: AGENCIES_COUNT, direction: DESC }) {
          nodes { id }
          groups(by: INTERNATIONAL) { key count }
          byAgency: groups(by: AGENCIES) { key label count }
        }
        agency(id: "agency:commerce") { tradeFairs(part: HOST) { nodes { id } } funded: tradeFairs(part: FUND) { totalCount } }
        paths(from: "trade-fair:lantern-fair", to: "initiative:lantern-fair", first: 1) { length }
        node(id: "trade-fair:presentations") { id }
      }`),
    ).toMatchInlineSnapshot(`
      {
        "data": {
          "agency": {
            "funded": {
              "totalCount": 0,
            },
            "tradeFairs": {
              "nodes": [
                {
                  "id": "trade-fair:lantern-fair",
                },
              ],
            },
          },
          "node": {
            "id": "trade-fair:presentations",
          },
          "ordered": {
            "byAgency": [
              {
                "count": 1,
                "key": "agency:commerce",
                "label": "镇商务局",
              },
              {
                "count": 1,
                "key": "agency:north-bank",
                "label": "北岸区",
              },
              {
                "count": 1,
                "key": null,
                "label": null,
              },
            ],
            "groups": [
              {
                "count": 1,
                "key": "false",
              },
              {
                "count": 1,
                "key": "true",
              },
            ],
            "nodes": [
              {
                "id": "trade-fair:lantern-fair",
              },
              {
                "id": "trade-fair:presentations",
              },
            ],
          },
          "paths": [
            {
              "length": 2,
            },
          ],
          "tradeFair": {
            "agencies": {
              "edges": [
                {
                  "node": {
                    "id": "agency:commerce",
                  },
                  "part": "HOST",
                },
                {
                  "node": {
                    "id": "agency:north-bank",
                  },
                  "part": "FUND",
                },
              ],
            },
            "district": {
              "name": "北岸区",
            },
            "id": "trade-fair:lantern-fair",
            "opens": "2025-10-01",
          },
          "tradeFairs": {
            "nodes": [
              {
                "id": "trade-fair:lantern-fair",
              },
            ],
          },
        },
        "extensions": {
          "cost": {
            "databaseStatements": 8,
            "limit": 1000,
            "requestedNodes": 89,
            "rows": 10,
          },
        },
      }
    `)
  })
})
