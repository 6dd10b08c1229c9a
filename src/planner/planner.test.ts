import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kind, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openEmbedded } from '../graph/embedded/grafeo.ts'
import type { Graph, Json } from '../graph/port.ts'
import { loadSchema } from '../ontology/load.ts'
import { encodeCursor } from './connection/cursor.ts'
import { type Dialect, NEO4J, NEO4J_INDEXED } from './dialect.ts'
import { planOperation } from './operation.ts'
import { type Asked, printAsked, runOn } from '../testing/run-operation.ts'
import { exampleContent } from './testing/example-content.ts'
import { loadContent } from './testing/load-content.ts'

const { public: schema, ontology } = loadSchema()

let directory: string
let graph: Graph

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'initiative-graph-'))
  graph = await openEmbedded({ directory })
  await loadContent(graph, ontology, exampleContent)
})

afterAll(async () => {
  await graph.close()
  await rm(directory, { recursive: true })
})

describe('`graph`', () => {
  test('counts what is selected and nothing else', async () => {
    const query = '{ graph { revision relationships { type } nodes { count } } }'
    const { statements, result } = await run(query)
    const text = statements.map((statement) => statement.text).join()
    expect(text).toContain('MATCH (v0:Revision)')
    expect(text).toContain('MATCH (v0:Agency)')
    expect(text).not.toContain('-[')
    expect(result.data).toMatchObject({ graph: { revision: null } })
    expect((await run('{ graph { engine nodes { label } } }')).statements).toEqual([
      { text: 'RETURN true AS c0', parameters: {} },
    ])
  })

  test('answers each count under the key it was asked for', async () => {
    const { result } = await run('{ graph { a: nodes { n: count } nodes { label __typename } __typename } }')
    const { a, nodes, ...rest } = z.object({ graph: z.looseObject({}) }).parse(result.data).graph
    expect(a).toContainEqual({ n: 3 })
    expect(nodes).toContainEqual({ label: 'Agency', __typename: 'NodeCount' })
    expect(rest).toEqual({ __typename: 'GraphInfo' })
  })
})

describe('A list', () => {
  test('has at most 20 items, in order of `id`, where nothing is said', async () => {
    expect(await ask('{ agencies { nodes { name } } }')).toMatchInlineSnapshot(`
      "MATCH (v0:Agency)
      WITH v0 ORDER BY v0.id ASC LIMIT $p0
      RETURN v0.name AS c0
      -- { p0: 20 }

      {
        agencies: { nodes: [ { name: '市商务委' }, { name: '市商务委党支部' }, { name: '徐汇区' } ] }
      }"
    `)
  })

  test('is ordered and limited before what its items are related to is looked up', async () => {
    const answer = await ask(`{
      agencies(first: 1, orderBy: { field: NAME_EN, direction: DESC }) {
        nodes { nameEn initiatives(first: 1, orderBy: { field: NAME_EN }) { nodes { nameEn } } }
      }
    }`)
    expect(answer).toMatchInlineSnapshot(`
      "MATCH (v0:Agency)
      WITH v0 ORDER BY v0.nameEn DESC, v0.id ASC LIMIT $p1
      CALL (v0) {
        MATCH (v0)-[v2:LEADS|SUPPORTS]->(v1:Initiative)
        WITH v2, v1 ORDER BY v1.nameEn ASC, v1.id ASC, type(v2) ASC LIMIT $p0
        RETURN collect([v1.nameEn]) AS v3
      }
      RETURN v0.nameEn AS c0, v3 AS c1
      -- { p0: 1, p1: 1 }

      {
        agencies: {
          nodes: [
            {
              nameEn: 'Xuhui District',
              initiatives: { nodes: [ { nameEn: 'AI Plus' } ] }
            }
          ]
        }
      }"
    `)
  })

  test('is ordered by the count of a relationship, which is taken once for each item', async () => {
    const answer = await ask(`{
      agencies(orderBy: [{ field: INITIATIVES_COUNT, direction: DESC }, { field: NAME }]) { nodes { id } }
    }`)
    expect(answer).toMatchInlineSnapshot(`
      "MATCH (v0:Agency)
      WITH v0, COUNT { MATCH (v0)-[:LEADS|SUPPORTS]->(v2:Initiative) } AS v1
      WITH v0, v1 ORDER BY v1 DESC, v0.name ASC, v0.id ASC LIMIT $p0
      RETURN v0.id AS c0
      -- { p0: 20 }

      {
        agencies: {
          nodes: [ { id: 'agency:commerce' }, { id: 'agency:xuhui' }, { id: 'agency:commerce-branch' } ]
        }
      }"
    `)
  })

  test('goes on after a cursor, and says whether there is more', async () => {
    const after = encodeCursor('value:DESC,id:ASC', [500, 'outcome:companies'])
    const query = `query ($after: String) {
      outcomes(first: 1, after: $after, orderBy: { field: VALUE, direction: DESC }) {
        nodes { id value }
        pageInfo { hasNextPage hasPreviousPage endCursor }
      }
    }`
    expect(await ask(query, { after })).toMatchInlineSnapshot(`
      "MATCH (v0:Outcome)
      WHERE ((($p1 IS NULL AND v0.value IS NOT NULL) OR ($p1 IS NOT NULL AND v0.value < toFloat($p1))) OR ((v0.value = toFloat($p1) OR (v0.value IS NULL AND $p1 IS NULL)) AND v0.id > $p0))
      WITH v0 ORDER BY v0.value DESC, v0.id ASC LIMIT $p2
      RETURN v0.id AS c0, v0.value AS c1
      -- { p0: 'outcome:companies', p1: 500, p2: 2 }

      {
        outcomes: {
          nodes: [ { id: 'outcome:sales', value: 8.5 } ],
          pageInfo: {
            hasNextPage: false,
            hasPreviousPage: true,
            endCursor: 'WyJ2YWx1ZTpERVNDLGlkOkFTQyIsOC41LCJvdXRjb21lOnNhbGVzIl0'
          }
        }
      }"
    `)
  })

  test('is read from its end with `last`', async () => {
    const before = encodeCursor('id:ASC', ['outcome:sales'])
    const query = `query ($before: String) {
      outcomes(last: 1, before: $before) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } }
    }`
    expect(await ask(query, { before })).toMatchInlineSnapshot(`
      "MATCH (v0:Outcome)
      WHERE v0.id < $p0
      WITH v0 ORDER BY v0.id DESC LIMIT $p1
      RETURN v0.id AS c0
      -- { p0: 'outcome:sales', p1: 2 }

      {
        outcomes: {
          edges: [ { cursor: 'WyJpZDpBU0MiLCJvdXRjb21lOm1vb2QiXQ', node: { id: 'outcome:mood' } } ],
          pageInfo: { hasNextPage: true, hasPreviousPage: true }
        }
      }"
    `)
  })

  test('of which only `totalCount` is asked for is counted, not read', async () => {
    expect(await ask('{ agencies(where: { kind: { eq: PARTY_BRANCH } }) { totalCount } }'))
      .toMatchInlineSnapshot(`
      "CALL () {
        MATCH (v0:Agency)
        WHERE v0.kind = $p0
        RETURN count(*) AS v1
      }
      RETURN v1 AS c0
      -- { p0: 'PARTY_BRANCH' }

      { agencies: { totalCount: 1 } }"
    `)
  })

  test('is counted in groups, by a value and by what its items are related to', async () => {
    const answer = await ask(`{
      outcomes { units: groups(by: UNIT) { key label count } byInitiative: groups(by: INITIATIVE) { key label count } }
    }`)
    expect(answer).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (v0:Outcome)
        WITH v0.unit AS v1, count(DISTINCT v0) AS v3
        WITH v1, v1 AS v2, v3
        ORDER BY v3 DESC, v1 ASC LIMIT $p0
        RETURN collect([v1, v2, v3]) AS v4
      }
      CALL () {
        MATCH (v5:Outcome)
        MATCH (v5)<-[:PRODUCED]-(v9:Initiative)
        WITH v9, count(DISTINCT v5) AS v8
        WITH v9.id AS v6, v9.name AS v7, v8
        ORDER BY v8 DESC, v6 ASC LIMIT $p1
        RETURN collect([v6, v7, v8]) AS v10
      }
      CALL () {
        MATCH (v11:Outcome)
        WHERE COUNT { MATCH (v11)<-[:PRODUCED]-(v12:Initiative) } = 0
        RETURN count(DISTINCT v11) AS v13
      }
      RETURN v4 AS c0, v10 AS c1, v13 AS c2
      -- { p0: 100, p1: 100 }

      {
        outcomes: {
          units: [
            { key: '%', label: '%', count: 1 },
            { key: '家', label: '家', count: 1 },
            { key: null, label: null, count: 1 }
          ],
          byInitiative: [
            { key: 'initiative:ai-plus', label: '人工智能+', count: 1 },
            { key: 'initiative:trade-in', label: '以旧换新', count: 1 },
            { key: null, label: null, count: 1 }
          ]
        }
      }"
    `)
  })
})

describe('A filter', () => {
  test('that asks for nodes which an index finds begins at them', async () => {
    const answer = await ask(`{
      led: initiatives(where: {
        and: [{ name: { startsWith: "人" } }, { agencies: { role: LEAD, some: { id: { eq: "agency:xuhui" } } } }]
      }) { totalCount groups(by: THEME) { key count } }
      byKind: initiatives(where: { outcomes: { some: { kind: { eq: RESULT } } } }) { nodes { id } }
      nested: agencies { nodes { initiatives(where: { goals: { some: { id: { eq: "goal:a" } } } }) { totalCount } } }
    }`)
    expect(answer).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (v1:Agency)
        WHERE v1.id = $p0
        MATCH (v1)-[:LEADS]->(v0:Initiative)
        WITH DISTINCT v0
        WHERE CASE WHEN size($p2) > 0 AND v0.name =~ $p3 THEN reduce(v3 = toLower(v0.name), v4 IN $p2 | replace(v3, v4[0], v4[1])) ELSE toLower(v0.name) END STARTS WITH $p1
        RETURN count(*) AS v5
      }
      CALL () {
        MATCH (v7:Agency)
        WHERE v7.id = $p4
        MATCH (v7)-[:LEADS]->(v6:Initiative)
        WITH DISTINCT v6
        WHERE CASE WHEN size($p6) > 0 AND v6.name =~ $p7 THEN reduce(v9 = toLower(v6.name), v10 IN $p6 | replace(v9, v10[0], v10[1])) ELSE toLower(v6.name) END STARTS WITH $p5
        MATCH (v6)-[:UNDER]->(v14:Theme)
        WITH v14, count(DISTINCT v6) AS v13
        WITH v14.id AS v11, v14.name AS v12, v13
        ORDER BY v13 DESC, v11 ASC LIMIT $p8
        RETURN collect([v11, v12, v13]) AS v15
      }
      CALL () {
        MATCH (v19:Agency)
        WHERE v19.id = $p9
        MATCH (v19)-[:LEADS]->(v16:Initiative)
        WITH DISTINCT v16
        WHERE CASE WHEN size($p11) > 0 AND v16.name =~ $p12 THEN reduce(v21 = toLower(v16.name), v22 IN $p11 | replace(v21, v22[0], v22[1])) ELSE toLower(v16.name) END STARTS WITH $p10 AND COUNT { MATCH (v16)-[:UNDER]->(v17:Theme) } = 0
        RETURN count(DISTINCT v16) AS v18
      }
      RETURN v5 AS c0, v15 AS c1, v18 AS c2
      -- {
        p0: 'agency:xuhui',
        p1: '人',
        p2: [],
        p3: '',
        p4: 'agency:xuhui',
        p5: '人',
        p6: [],
        p7: '',
        p8: 100,
        p9: 'agency:xuhui',
        p10: '人',
        p11: [],
        p12: ''
      }

      MATCH (v0:Initiative)
      WHERE COUNT { MATCH (v0)-[:PRODUCED]->(v1:Outcome) WHERE v1.kind = $p0 } > 0
      WITH v0 ORDER BY v0.id ASC LIMIT $p1
      RETURN v0.id AS c0
      -- { p0: 'RESULT', p1: 20 }

      MATCH (v0:Agency)
      WITH v0 ORDER BY v0.id ASC LIMIT $p1
      CALL (v0) {
        MATCH (v0)-[:LEADS|SUPPORTS]->(v1:Initiative)
        WHERE COUNT { MATCH (v1)-[:ADVANCES]->(v2:Goal) WHERE v2.id = $p0 } > 0
        RETURN count(*) AS v3
      }
      RETURN v3 AS c0
      -- { p0: 'goal:a', p1: 20 }

      {
        led: { totalCount: 1, groups: [ { key: null, count: 1 } ] },
        byKind: { nodes: [ { id: 'initiative:trade-in' } ] },
        nested: {
          nodes: [
            { initiatives: { totalCount: 0 } },
            { initiatives: { totalCount: 0 } },
            { initiatives: { totalCount: 0 } }
          ]
        }
      }"
    `)
  })

  test('reaches through relationships: some, none, every', async () => {
    const answer = await ask(`{
      agencies(where: {
        initiatives: { role: LEAD, some: { outcomes: { some: { value: { gte: 8 } } } } }
        parts: { none: {} }
        districts: { every: { name: { startsWith: "徐" } } }
      }) { nodes { id } }
    }`)
    expect(answer).toMatchInlineSnapshot(`
      "MATCH (v2:Outcome)
      WHERE v2.value >= toFloat($p0)
      MATCH (v2)<-[:PRODUCED]-(v1:Initiative)
      WITH DISTINCT v1
      MATCH (v1)<-[:LEADS]-(v0:Agency)
      WITH DISTINCT v0
      WHERE COUNT { MATCH (v0)<-[:PART_OF]-(v4:Agency) } = 0 AND COUNT { MATCH (v0)-[:SERVES]->(v5:District) WHERE NOT coalesce(CASE WHEN size($p2) > 0 AND v5.name =~ $p3 THEN reduce(v7 = toLower(v5.name), v8 IN $p2 | replace(v7, v8[0], v8[1])) ELSE toLower(v5.name) END STARTS WITH $p1, false) } = 0
      WITH v0 ORDER BY v0.id ASC LIMIT $p4
      RETURN v0.id AS c0
      -- { p0: 8, p1: '徐', p2: [], p3: '', p4: 20 }

      {
        agencies: { nodes: [ { id: 'agency:xuhui' } ] }
      }"
    `)
  })

  test('lets a missing value pass the opposite of a comparison, but no comparison', async () => {
    const answer = await ask(`{
      not: outcomes(where: { not: { unit: { eq: "%" } } }) { nodes { id } }
      ne: outcomes(where: { unit: { ne: "%" } }) { nodes { id } }
    }`)
    expect(answer).toMatchInlineSnapshot(`
      "MATCH (v0:Outcome)
      WHERE NOT coalesce(v0.unit = $p0, false)
      WITH v0 ORDER BY v0.id ASC LIMIT $p1
      RETURN v0.id AS c0
      -- { p0: '%', p1: 20 }

      MATCH (v0:Outcome)
      WHERE v0.unit <> $p0
      WITH v0 ORDER BY v0.id ASC LIMIT $p1
      RETURN v0.id AS c0
      -- { p0: '%', p1: 20 }

      {
        not: { nodes: [ { id: 'outcome:companies' }, { id: 'outcome:mood' } ] },
        ne: { nodes: [ { id: 'outcome:companies' } ] }
      }"
    `)
  })

  test('combines: one of several, none of none', async () => {
    const answer = await ask(`{
      either: agencies(where: { or: [{ name: { contains: "徐汇" } }, { aliases: { has: "商务委" } }] }) { nodes { id } }
      nothing: agencies(where: { or: [] }) { totalCount }
    }`)
    expect(answer).toMatchInlineSnapshot(`
      "MATCH (v0:Agency)
      WHERE ((CASE WHEN size($p1) > 0 AND v0.name =~ $p2 THEN reduce(v2 = toLower(v0.name), v3 IN $p1 | replace(v2, v3[0], v3[1])) ELSE toLower(v0.name) END CONTAINS $p0) OR ($p3 IN v0.aliases))
      WITH v0 ORDER BY v0.id ASC LIMIT $p4
      RETURN v0.id AS c0
      -- { p0: '徐汇', p1: [], p2: '', p3: '商务委', p4: 20 }

      CALL () {
        MATCH (v0:Agency)
        WHERE false
        RETURN count(*) AS v1
      }
      RETURN v1 AS c0
      -- {}

      {
        either: { nodes: [ { id: 'agency:commerce' }, { id: 'agency:xuhui' } ] },
        nothing: { totalCount: 0 }
      }"
    `)
  })
})

describe('A selection', () => {
  test('may have the same field twice with different arguments', async () => {
    const answer = await ask(`{
      agency(id: "agency:commerce") {
        leads: initiatives(role: LEAD) { nodes { name } }
        supports: initiatives(role: SUPPORT) { nodes { name } }
      }
    }`)
    expect(answer).toMatchInlineSnapshot(`
      "MATCH (v0:Agency {id: $p0})
      CALL (v0) {
        MATCH (v0)-[v2:LEADS]->(v1:Initiative)
        WITH v2, v1 ORDER BY v1.id ASC LIMIT $p1
        RETURN collect([v1.name]) AS v3
      }
      CALL (v0) {
        MATCH (v0)-[v5:SUPPORTS]->(v4:Initiative)
        WITH v5, v4 ORDER BY v4.id ASC LIMIT $p2
        RETURN collect([v4.name]) AS v6
      }
      RETURN v3 AS c0, v6 AS c1
      -- { p0: 'agency:commerce', p1: 20, p2: 20 }

      {
        agency: {
          leads: { nodes: [ { name: '夜市' }, { name: '以旧换新' } ] },
          supports: { nodes: [ { name: '以旧换新' } ] }
        }
      }"
    `)
  })

  test('says on the edge what ties two nodes; a node tied twice comes twice', async () => {
    const answer = await ask(`{
      initiative(id: "initiative:trade-in") {
        agencies { totalCount edges { role evidence { start end } node { id } } }
        goals { edges { basis node { name } } }
      }
    }`)
    expect(answer).toMatchInlineSnapshot(`
      "MATCH (v0:Initiative {id: $p0})
      CALL (v0) {
        MATCH (v0)<-[v2:LEADS|SUPPORTS]-(v1:Agency)
        WITH v2, v1 ORDER BY v1.id ASC, type(v2) ASC LIMIT $p1
        RETURN collect([type(v2), v2.evidence, v1.id]) AS v3
      }
      CALL (v0) {
        MATCH (v0)<-[:LEADS|SUPPORTS]-(v4:Agency)
        RETURN count(*) AS v5
      }
      CALL (v0) {
        MATCH (v0)-[v7:ADVANCES]->(v6:Goal)
        WITH v7, v6 ORDER BY v6.id ASC LIMIT $p2
        RETURN collect([v7.basis, v6.name]) AS v8
      }
      RETURN v3 AS c0, v5 AS c1, v8 AS c2
      -- { p0: 'initiative:trade-in', p1: 20, p2: 20 }

      {
        initiative: {
          agencies: {
            totalCount: 3,
            edges: [
              {
                role: 'LEAD',
                evidence: [ { start: 12, end: 20 } ],
                node: { id: 'agency:commerce' }
              },
              { role: 'SUPPORT', evidence: [], node: { id: 'agency:commerce' } },
              { role: 'SUPPORT', evidence: [], node: { id: 'agency:commerce-branch' } }
            ]
          },
          goals: {
            edges: [ { basis: 'STATED', node: { name: '提振消费' } } ]
          }
        }
      }"
    `)
  })

  test('lists the nodes an edge refers to in order of `id`', async () => {
    const answer = await ask(
      '{ goals { nodes { drivenBy { edges { basis via(first: 1) { nameEn } node { id } } } } } }',
    )
    expect(answer).toMatchInlineSnapshot(`
      "MATCH (v0:Goal)
      WITH v0 ORDER BY v0.id ASC LIMIT $p2
      CALL (v0) {
        MATCH (v0)<-[v2:DRIVES]-(v1:Agency)
        WITH v2, v1 ORDER BY v1.id ASC LIMIT $p1
        CALL (v2) {
          UNWIND v2.via AS v3
          MATCH (v4:Initiative {id: v3})
          WITH v4 ORDER BY v4.id ASC LIMIT $p0
          RETURN collect([v4.nameEn]) AS v5
        }
        RETURN collect([v2.basis, v5, v1.id]) AS v6
      }
      RETURN v6 AS c0
      -- { p0: 1, p1: 20, p2: 20 }

      {
        goals: {
          nodes: [
            {
              drivenBy: {
                edges: [
                  {
                    basis: 'STATED',
                    via: [ { nameEn: 'Night Market' } ],
                    node: { id: 'agency:commerce' }
                  }
                ]
              }
            },
            { drivenBy: { edges: [] } }
          ]
        }
      }"
    `)
  })

  test('follows relationships to one node and takes objects out of properties', async () => {
    const answer = await ask(`{
      outcomes { nodes { id initiative { name theme { name source { id } } } period { start end } } }
    }`)
    expect(answer).toMatchInlineSnapshot(`
      "MATCH (v0:Outcome)
      WITH v0 ORDER BY v0.id ASC LIMIT $p0
      CALL (v0) {
        MATCH (v0)<-[:PRODUCED]-(v1:Initiative)
        WITH v1 ORDER BY v1.id ASC LIMIT 1
        CALL (v1) {
          MATCH (v1)-[:UNDER]->(v2:Theme)
          WITH v2 ORDER BY v2.id ASC LIMIT 1
          CALL (v2) {
            MATCH (v2)<-[:HAS_THEME]-(v3:Source)
            WITH v3 ORDER BY v3.id ASC LIMIT 1
            RETURN head(collect([v3.id])) AS v4
          }
          RETURN head(collect([v2.name, v4])) AS v5
        }
        RETURN head(collect([v1.name, v5])) AS v6
      }
      RETURN v0.id AS c0, v6 AS c1, v0.periodStart AS c2, v0.periodEnd AS c3
      -- { p0: 20 }

      {
        outcomes: {
          nodes: [
            {
              id: 'outcome:companies',
              initiative: { name: '人工智能+', theme: null },
              period: { start: '2025-01-01', end: '2025-05-31' }
            },
            { id: 'outcome:mood', initiative: null, period: null },
            {
              id: 'outcome:sales',
              initiative: { name: '以旧换新', theme: { name: '商务', source: { id: 'source:bulletin' } } },
              period: null
            }
          ]
        }
      }"
    `)
  })

  test('answers evidence with its source, in the order of the text', async () => {
    const answer = await ask(`{
      agency(name: "xuhui") { evidence { source { name } paragraph start end quote } }
    }`)
    expect(answer).toMatchInlineSnapshot(`
      "MATCH (v0:Agency)
      WITH v0, CASE
        WHEN v0.name = $p0 THEN 0
        WHEN toLower(v0.nameEn) = $p1 OR any(v1 IN v0.aliases WHERE toLower(v1) = $p1) THEN 1
        WHEN $p2 IN coalesce(v0.searchKeys, []) AND any(v2 IN range(0, size(v0.searchKeys) - 1) WHERE v0.searchKeys[v2] = $p2 AND (v2 = 0 OR v0.searchNames[v2] <> v0.searchNames[v2 - 1])) THEN 2
      END AS v3
      WITH v0, v3 WHERE v3 IS NOT NULL
      WITH v0, v3 ORDER BY v3 ASC, v0.id ASC LIMIT 6
      CALL (v0) {
        UNWIND v0.evidence AS v4
        MATCH (v5:Source {id: split(v4, '#')[0]})
        RETURN collect([v4, v5.name, COUNT { MATCH (v5)<-[:PART_OF]-(v6:Passage) WHERE v6.start <= toInteger(split(split(v4, '=')[1], ',')[0]) }, v5.sha256]) AS v7
      }
      RETURN v3 AS c0, v0.id AS c1, v7 AS c2
      -- { p0: 'xuhui', p1: 'xuhui', p2: 'xuhui' }

      {
        agency: {
          evidence: [
            { source: { name: '公报' }, paragraph: 1, start: 2, end: 5, quote: 'digest 2 to 5' },
            {
              source: { name: '公报' },
              paragraph: 2,
              start: 40,
              end: 43,
              quote: 'digest 40 to 43'
            }
          ]
        }
      }"
    `)
  })

  test('answers evidence without its source from the node alone', async () => {
    expect(await ask('{ agency(name: "徐汇") { evidence { start } } }')).toMatchInlineSnapshot(`
      "MATCH (v0:Agency)
      WITH v0, CASE
        WHEN v0.name = $p0 THEN 0
        WHEN toLower(v0.nameEn) = $p1 OR any(v1 IN v0.aliases WHERE toLower(v1) = $p1) THEN 1
        WHEN $p2 IN coalesce(v0.searchKeys, []) AND any(v2 IN range(0, size(v0.searchKeys) - 1) WHERE v0.searchKeys[v2] = $p2 AND (v2 = 0 OR v0.searchNames[v2] <> v0.searchNames[v2 - 1])) THEN 2
      END AS v3
      WITH v0, v3 WHERE v3 IS NOT NULL
      WITH v0, v3 ORDER BY v3 ASC, v0.id ASC LIMIT 6
      RETURN v3 AS c0, v0.id AS c1, v0.evidence AS c2
      -- { p0: '徐汇', p1: '徐汇', p2: '徐汇' }

      {
        agency: { evidence: [ { start: 2 }, { start: 40 } ] }
      }"
    `)
  })

  test('merges fragments on interfaces and types', async () => {
    const answer = await ask(`
      query {
        nodes(ids: ["goal:growth", "passage:bulletin-2", "nothing:here", "agency:xuhui"]) {
          __typename
          ...Named
          ... on Agency { kind districts { nodes { adcode } } }
          ... on Passage { number quote }
        }
      }
      fragment Named on Entity { name ... on Goal { parts { nodes { name } } } }
    `)
    expect(answer).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (v0:Agency) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:City) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:District) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:Document) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:Goal) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:Indicator) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:Initiative) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:Outcome) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:Partner) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:Passage) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:Place) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:Platform) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:Source) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:Theme) WHERE v0.id IN $p0 RETURN v0
      }
      CALL (v0) {
        MATCH (v0:Agency)-[v3:SERVES]->(v2:District)
        WITH v3, v2 ORDER BY v2.id ASC LIMIT $p2
        RETURN collect([v2.adcode]) AS v4
      }
      CALL (v0) {
        MATCH (v0:Goal)<-[v6:PART_OF]-(v5:Goal)
        WITH v6, v5 ORDER BY v5.id ASC LIMIT $p3
        RETURN collect([v5.name]) AS v7
      }
      CALL (v0) {
        MATCH (v0:Passage)-[:PART_OF]->(v8:Source)
        WITH v8 ORDER BY v8.id ASC LIMIT 1
        RETURN head(collect(v8.sha256)) AS v9
      }
      RETURN v0.id AS c0, head([v1 IN labels(v0) WHERE v1 IN $p1]) AS c1, v0.name AS c2, v0.kind AS c3, v4 AS c4, v7 AS c5, v0.number AS c6, v9 AS c7, v0.start AS c8, v0.end AS c9
      -- {
        p0: [ 'goal:growth', 'passage:bulletin-2', 'nothing:here', 'agency:xuhui' ],
        p1: [
          'Agency',     'City',
          'District',   'Document',
          'Goal',       'Indicator',
          'Initiative', 'Outcome',
          'Partner',    'Passage',
          'Place',      'Platform',
          'Source',     'Theme'
        ],
        p2: 20,
        p3: 20
      }

      {
        nodes: [
          {
            __typename: 'Goal',
            name: '高质量发展',
            parts: { nodes: [ { name: '提振消费' } ] }
          },
          { __typename: 'Passage', number: 2, quote: 'digest 10 to 60' },
          null,
          {
            __typename: 'Agency',
            name: '徐汇区',
            kind: 'DISTRICT_GOVERNMENT',
            districts: { nodes: [ { adcode: '310104' } ] }
          }
        ]
      }"
    `)
  })

  test('leaves out what `@include` and `@skip` leave out, in the statement too', async () => {
    const query = `query ($names: Boolean!) {
      districts { nodes { id @skip(if: $names) ... @include(if: $names) { name nameEn } } totalCount @include(if: false) }
    }`
    expect(await ask(query, { names: true })).toMatchInlineSnapshot(`
      "MATCH (v0:District)
      WITH v0 ORDER BY v0.id ASC LIMIT $p0
      RETURN v0.name AS c0, v0.nameEn AS c1
      -- { p0: 20 }

      {
        districts: { nodes: [ { name: '徐汇区', nameEn: 'Xuhui' } ] }
      }"
    `)
    expect(await ask(query, { names: false })).toMatchInlineSnapshot(`
      "MATCH (v0:District)
      WITH v0 ORDER BY v0.id ASC LIMIT $p0
      RETURN v0.id AS c0
      -- { p0: 20 }

      {
        districts: { nodes: [ { id: 'district:xuhui' } ] }
      }"
    `)
  })
})

describe('What every entity has', () => {
  test('is planned once, whatever type the node is of', async () => {
    expect(
      await ask(
        '{ node(id: "goal:growth") { ... on Entity { sources { groups(by: LANGUAGE) { key } nodes { id } } } } }',
      ),
    ).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (v0:Agency) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:City) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:District) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:Document) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:Goal) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:Indicator) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:Initiative) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:Outcome) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:Partner) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:Passage) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:Place) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:Platform) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:Source) WHERE v0.id IN $p0 RETURN v0
        UNION ALL
        MATCH (v0:Theme) WHERE v0.id IN $p0 RETURN v0
      }
      CALL (v0) {
        MATCH (v0)-[v3:STATED_BY]->(v2:Source)
        WITH v3, v2 ORDER BY v2.id ASC LIMIT $p2
        RETURN collect([v2.id]) AS v4
      }
      CALL (v0) {
        MATCH (v0)-[:STATED_BY]->(v5:Source)
        WITH v5.language AS v6, count(DISTINCT v5) AS v8
        WITH v6, v6 AS v7, v8
        ORDER BY v8 DESC, v6 ASC LIMIT $p3
        RETURN collect([v6, v7, v8]) AS v9
      }
      RETURN v0.id AS c0, head([v1 IN labels(v0) WHERE v1 IN $p1]) AS c1, v4 AS c2, v9 AS c3
      -- {
        p0: [ 'goal:growth' ],
        p1: [
          'Agency',     'City',
          'District',   'Document',
          'Goal',       'Indicator',
          'Initiative', 'Outcome',
          'Partner',    'Passage',
          'Place',      'Platform',
          'Source',     'Theme'
        ],
        p2: 20,
        p3: 100
      }

      { node: { sources: { groups: [], nodes: [] } } }"
    `)
  })

  test('is asked by the same cursor, which is checked once a node is read', async () => {
    const after = encodeCursor('name:ASC,id:ASC', ['', 'source:none'])
    const query = `query ($id: ID!) { node(id: $id) { ... on Entity { sources(after: "${after}") { nodes { id } } } } }`
    expect((await run(query, { id: 'goal:none' })).result).toMatchObject({ data: { node: null } })
    for (const id of ['goal:growth', 'agency:xuhui']) {
      const { result } = await run(query, { id })
      expect(result.errors?.map(({ message }) => message)).toEqual([
        expect.stringContaining('another ordering (name:ASC'),
      ])
    }
  })
})

describe('On Neo4j', () => {
  test('lists and counts are expressions', () => {
    const query = `{
      agencies(first: 2) {
        totalCount
        nodes { nameEn partOf { nameEn } initiatives { totalCount nodes { nameEn } } }
      }
    }`
    expect(textsOf(query, NEO4J)).toMatchInlineSnapshot(
      `"RETURN COLLECT { MATCH (v0:Agency) WITH v0 ORDER BY v0.id ASC LIMIT $p1 RETURN [v0.nameEn, head(COLLECT { MATCH (v0)-[:PART_OF]->(v1:Agency) WITH v1 ORDER BY v1.id ASC LIMIT 1 RETURN [v1.nameEn] }), COLLECT { MATCH (v0)-[v3:LEADS|SUPPORTS]->(v2:Initiative) WITH v3, v2 ORDER BY v2.id ASC, type(v3) ASC LIMIT $p0 RETURN [v2.nameEn] }, COUNT { MATCH (v0)-[:LEADS|SUPPORTS]->(v4:Initiative) }] } AS c0, COUNT { MATCH (v5:Agency) } AS c1"`,
    )
  })

  test('what aggregates stays a subquery, and so does what it is in', () => {
    const query = '{ agencies { nodes { initiatives { groups(by: THEME) { key count } nodes { id } } } } }'
    expect(textsOf(query, NEO4J)).toMatchInlineSnapshot(`
      "MATCH (v0:Agency)
      WITH v0 ORDER BY v0.id ASC LIMIT $p2
      CALL (v0) {
        MATCH (v0)-[:LEADS|SUPPORTS]->(v3:Initiative)
        MATCH (v3)-[:UNDER]->(v7:Theme)
        WITH v7, count(DISTINCT v3) AS v6
        WITH v7.id AS v4, v7.name AS v5, v6
        ORDER BY v6 DESC, v4 ASC LIMIT $p1
        RETURN collect([v4, v5, v6]) AS v8
      }
      CALL (v0) {
        MATCH (v0)-[:LEADS|SUPPORTS]->(v9:Initiative)
        WHERE COUNT { MATCH (v9)-[:UNDER]->(v10:Theme) } = 0
        RETURN count(DISTINCT v9) AS v11
      }
      RETURN COLLECT { MATCH (v0)-[v2:LEADS|SUPPORTS]->(v1:Initiative) WITH v2, v1 ORDER BY v1.id ASC, type(v2) ASC LIMIT $p0 RETURN [v1.id] } AS c0, v8 AS c1, v11 AS c2"
    `)
  })

  test('lists deeper than five levels are subqueries, because each expression around an expression doubles the planning', () => {
    const query = (levels: number): string =>
      `{ agencies { nodes { ${'partOf { '.repeat(levels)} id ${'}'.repeat(levels)} } } }`
    expect(textsOf(query(5), NEO4J)).not.toContain('CALL')
    expect(textsOf(query(7), NEO4J)).toMatchInlineSnapshot(`
      "MATCH (v0:Agency)
      WITH v0 ORDER BY v0.id ASC LIMIT $p0
      CALL (v0) {
        MATCH (v0)-[:PART_OF]->(v1:Agency)
        WITH v1 ORDER BY v1.id ASC LIMIT 1
        CALL (v1) {
          MATCH (v1)-[:PART_OF]->(v2:Agency)
          WITH v2 ORDER BY v2.id ASC LIMIT 1
          RETURN head(collect([head(COLLECT { MATCH (v2)-[:PART_OF]->(v3:Agency) WITH v3 ORDER BY v3.id ASC LIMIT 1 RETURN [head(COLLECT { MATCH (v3)-[:PART_OF]->(v4:Agency) WITH v4 ORDER BY v4.id ASC LIMIT 1 RETURN [head(COLLECT { MATCH (v4)-[:PART_OF]->(v5:Agency) WITH v5 ORDER BY v5.id ASC LIMIT 1 RETURN [head(COLLECT { MATCH (v5)-[:PART_OF]->(v6:Agency) WITH v6 ORDER BY v6.id ASC LIMIT 1 RETURN [head(COLLECT { MATCH (v6)-[:PART_OF]->(v7:Agency) WITH v7 ORDER BY v7.id ASC LIMIT 1 RETURN [v7.id] })] })] })] })] })])) AS v8
        }
        RETURN head(collect([v8])) AS v9
      }
      RETURN v9 AS c0"
    `)
    expect(textsOf(query(19), NEO4J).match(/COLLECT/g)).toHaveLength(5)
  })

  test('lists are read in the order of an index, from the cursor on', () => {
    const cursor = encodeCursor('name:DESC,id:ASC', ['夜市', 'initiative:night-market'])
    const query = `{
      byId: initiatives { nodes { id } }
      byName: initiatives(first: 2, after: "${cursor}", orderBy: { field: NAME, direction: DESC }) { nodes { name } }
      byCount: initiatives(orderBy: { field: OUTCOMES_COUNT }) { nodes { name } }
    }`
    expect(textsOf(query, NEO4J_INDEXED)).toMatchInlineSnapshot(`
      "MATCH (v0:Initiative)
      WHERE v0.id IS NOT NULL
      WITH v0 ORDER BY v0.id ASC LIMIT $p0
      RETURN v0.id AS c0

      MATCH (v0:Initiative)
      USING INDEX SEEK v0:Initiative(name)
      WHERE v0.name <= $p3 AND ((($p1 IS NULL AND v0.name IS NOT NULL) OR ($p1 IS NOT NULL AND (v0.name < $p1 XOR any(v1 IN $p2 WHERE v0.name STARTS WITH v1[0] AND v0.name >= v1[1] AND coalesce(v0.name < v1[2], true))))) OR ((v0.name = $p1 OR (v0.name IS NULL AND $p1 IS NULL)) AND v0.id > $p0))
      WITH v0 ORDER BY v0.name DESC, v0.id ASC LIMIT $p4
      RETURN v0.name AS c0

      MATCH (v0:Initiative)
      WITH v0, COUNT { MATCH (v0)-[:PRODUCED]->(v2:Outcome) } AS v1
      WITH v0, v1 ORDER BY v1 ASC, v0.id ASC LIMIT $p0
      RETURN v0.name AS c0"
    `)
  })

  test('what a filter finds from elsewhere is found once, for the page and what is counted', () => {
    const query = `{
      initiatives(first: 2, where: {
        name: { startsWith: "a" }
        agencies: { some: { id: { eq: "agency:a" } } }
      }) { totalCount nodes { id } groups(by: THEME) { key } }
    }`
    expect(textsOf(query, NEO4J)).toMatchInlineSnapshot(`
      "MATCH (v2:Agency)
      WHERE v2.id = $p0
      MATCH (v2)-[:LEADS|SUPPORTS]->(v0:Initiative)
      WITH DISTINCT v0
      WHERE CASE WHEN size($p2) > 0 AND v0.name =~ $p3 THEN reduce(v4 = toLower(v0.name), v5 IN $p2 | replace(v4, v5[0], v5[1])) ELSE toLower(v0.name) END STARTS WITH $p1
      WITH collect(v0) AS v1
      CALL (v1) {
        UNWIND v1 AS v7
        WITH v7
        MATCH (v7)-[:UNDER]->(v11:Theme)
        WITH v11, count(DISTINCT v7) AS v10
        WITH v11.id AS v8, v11.name AS v9, v10
        ORDER BY v10 DESC, v8 ASC LIMIT $p5
        RETURN collect([v8, v9, v10]) AS v12
      }
      CALL (v1) {
        UNWIND v1 AS v13
        WITH v13
        WHERE COUNT { MATCH (v13)-[:UNDER]->(v14:Theme) } = 0
        RETURN count(DISTINCT v13) AS v15
      }
      RETURN COLLECT { UNWIND v1 AS v6 WITH v6 WITH v6 ORDER BY v6.id ASC LIMIT $p4 RETURN [v6.id] } AS c0, size(v1) AS c1, v12 AS c2, v15 AS c3"
    `)
    const page = '{ initiatives(where: { agencies: { some: { id: { eq: "agency:a" } } } }) { nodes { id } } }'
    expect(textsOf(page, NEO4J)).not.toContain('collect(')
  })

  test('names are looked up in the text index, and compared as on the embedded engine', () => {
    expect(textsOf('{ agency(name: "xuhui") { id } }', NEO4J_INDEXED)).toMatchInlineSnapshot(`
      "OPTIONAL MATCH (v4:Agency {name: $p0})
      WITH v4 ORDER BY v4.id ASC LIMIT 6
      CALL (v4) {
        WITH v4 WHERE v4 IS NOT NULL
        RETURN v4 AS v0, 0 AS v3
        UNION ALL
        WITH v4 WHERE v4 IS NULL
        CALL db.index.fulltext.queryNodes('entity_search', $p3) YIELD node AS v5
        WITH v5 WHERE v5:Agency
        WITH v5
        WITH v5, CASE
          WHEN v5.name = $p0 THEN 0
          WHEN toLower(v5.nameEn) = $p1 OR any(v1 IN v5.aliases WHERE toLower(v1) = $p1) THEN 1
          WHEN $p2 IN coalesce(v5.searchKeys, []) AND any(v2 IN range(0, size(v5.searchKeys) - 1) WHERE v5.searchKeys[v2] = $p2 AND (v2 = 0 OR v5.searchNames[v2] <> v5.searchNames[v2 - 1])) THEN 2
        END AS v3
        WITH v5, v3 WHERE v3 IS NOT NULL
        WITH v5, v3 ORDER BY v3 ASC, v5.id ASC LIMIT 6
        RETURN v5 AS v0, v3 AS v3
      }
      RETURN v3 AS c0, v0.id AS c1"
    `)
  })
})

describe('Variables', () => {
  const query = `query ($name: String, $first: Int = 2, $where: InitiativeFilter) {
    initiatives(first: $first, where: { and: [{ nameEn: { contains: $name } }, { not: $where }] }) {
      nodes { nameEn }
    }
  }`

  test('are parameters of the statement; a default stands in for one that is not given', async () => {
    expect(await ask(query, { name: 'a', where: { outcomes: { some: {} } } })).toMatchInlineSnapshot(`
      "MATCH (v0:Initiative)
      WHERE CASE WHEN size($p1) > 0 AND v0.nameEn =~ $p2 THEN reduce(v2 = toLower(v0.nameEn), v3 IN $p1 | replace(v2, v3[0], v3[1])) ELSE toLower(v0.nameEn) END CONTAINS $p0 AND NOT coalesce(COUNT { MATCH (v0)-[:PRODUCED]->(v4:Outcome) } > 0, false)
      WITH v0 ORDER BY v0.id ASC LIMIT $p3
      RETURN v0.nameEn AS c0
      -- { p0: 'a', p1: [ [ 'ａ', 'a' ] ], p2: '(?s).*[ａＡ].*', p3: 2 }

      {
        initiatives: { nodes: [ { nameEn: 'Night Market' } ] }
      }"
    `)
  })

  test('of the same shape give the same statement', async () => {
    const statements = await Promise.all(
      [
        { name: 'a', first: 1, where: { outcomes: { some: {} } } },
        { name: 'Night', first: 3, where: { outcomes: { some: {} } } },
      ].map(async (variables) => (await run(query, variables)).statements),
    )
    expect(statements[0]).toHaveLength(1)
    expect(statements[0]?.map(({ text }) => text)).toEqual(statements[1]?.map(({ text }) => text))
  })

  test('that are null or absent say nothing as arguments, and are refused inside them', async () => {
    const list = `query ($first: Int, $where: InitiativeFilter, $after: String) {
      initiatives(first: $first, where: $where, after: $after) { nodes { nameEn } }
    }`
    for (const variables of [{ name: null }, {}]) {
      const { statements, result } = await run(query, variables)
      expect([statements, result.errors?.[0]?.extensions]).toEqual([
        [],
        { code: 'BAD_USER_INPUT', argument: 'where.and[0].nameEn.contains' },
      ])
    }
    expect(await ask(list, { where: null, first: 1 })).toMatchInlineSnapshot(`
      "MATCH (v0:Initiative)
      WITH v0 ORDER BY v0.id ASC LIMIT $p0
      RETURN v0.nameEn AS c0
      -- { p0: 1 }

      {
        initiatives: { nodes: [ { nameEn: 'AI Plus' } ] }
      }"
    `)
  })
})

describe('A value that is missing although the schema promises it', () => {
  beforeAll(async () => {
    const nodes = exampleContent.nodes.map((node) =>
      node.id === 'initiative:trade-in'
        ? { ...node, properties: { ...node.properties, nameEn: null } }
        : node,
    )
    await loadContent(graph, ontology, { ...exampleContent, nodes })
  })
  afterAll(async () => {
    await loadContent(graph, ontology, exampleContent)
  })

  test('makes the nearest field null that may be null, and is reported there', async () => {
    const { data, errors } = await run('{ outcomes { nodes { id initiative { nameEn } } } }').then(
      ({ result }) => result,
    )
    expect(data).toMatchInlineSnapshot(`
      {
        "outcomes": {
          "nodes": [
            {
              "id": "outcome:companies",
              "initiative": {
                "nameEn": "AI Plus",
              },
            },
            {
              "id": "outcome:mood",
              "initiative": null,
            },
            {
              "id": "outcome:sales",
              "initiative": null,
            },
          ],
        },
      }
    `)
    expect(errors?.map(({ path, extensions }) => ({ path, extensions }))).toMatchInlineSnapshot(`
      [
        {
          "extensions": {
            "code": "INTERNAL",
          },
          "path": [
            "outcomes",
            "nodes",
            2,
            "initiative",
            "nameEn",
          ],
        },
      ]
    `)
  })

  test('makes the whole answer null where nothing on the way may be null', async () => {
    const { data, errors } = await run('{ initiatives { nodes { nameEn } } }').then(({ result }) => result)
    expect(data).toBeNull()
    expect(errors?.map(({ path }) => path)).toMatchInlineSnapshot(`
      [
        [
          "initiatives",
          "nodes",
          2,
          "nameEn",
        ],
      ]
    `)
  })
})

describe('An operation is refused before anything is read', () => {
  const otherOrder = encodeCursor('name:ASC,id:ASC', ['徐汇区', 'agency:xuhui'])

  test.each([
    {
      why: 'a page of none',
      query: '{ agencies(first: 0) { totalCount } }',
      message: '`first` is 0, but must be 1 to 100.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
    },
    {
      why: 'a page of more than 100',
      query: '{ agency(id: "x") { initiatives(last: 101) { totalCount } } }',
      message: '`last` is 101, but must be 1 to 100.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'last' },
    },
    {
      why: 'a page from both ends',
      query: '{ agencies(first: 1, last: 1) { totalCount } }',
      message: 'Both `first` and `last` are given; ask for one of them.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'last' },
    },
    {
      why: 'more than 100 groups',
      query: '{ agencies { groups(by: KIND, first: 101) { key } } }',
      message: '`first` is 101, but must be 1 to 100.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
    },
    {
      why: 'a cursor of another order',
      query: `{ agencies(after: "${otherOrder}") { nodes { id } } }`,
      message:
        '`after` is a cursor from another ordering (name:ASC,id:ASC); this list is ordered by id:ASC. ' +
        'Start again from the first page after changing `orderBy`.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
    },
    {
      why: 'what is not a cursor',
      query: '{ agencies(before: "agency:xuhui") { nodes { id } } }',
      message: '`before` is not a cursor of this API; pass one from `edges` or `pageInfo`.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'before' },
    },
    {
      why: 'neither `id` nor `name`',
      query: '{ agency { id } }',
      message: '`agency` takes exactly one of `id` and `name`; neither `id` nor `name` is given.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'id, name' },
    },
    {
      why: 'both `id` and `name`',
      query: '{ agency(id: "agency:xuhui", name: "徐汇区") { id } }',
      message: '`agency` takes exactly one of `id` and `name`; both `id` and `name` are given.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'id, name' },
    },
    {
      why: 'more than 100 identifiers',
      query: `{ nodes(ids: [${'"x" '.repeat(101)}]) { id } }`,
      message: '`ids` has 101 identifiers, but may have 100 at most.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'ids' },
    },
    {
      why: 'more nodes than allowed',
      query: `{
        agencies(first: 100) {
          nodes { initiatives(first: 100) { nodes { goals(first: 100) { nodes { id } } } } }
        }
      }`,
      message:
        'The operation asks for up to 1010100 nodes, more than the limit of 200000; ' +
        'ask for smaller pages with `first` or for fewer nested lists.',
      extensions: { code: 'COST_LIMIT_EXCEEDED', requestedNodes: 1010100, limit: 200000 },
    },
    {
      why: 'too deep a selection',
      query: `{ agency(id: "x") { ${'partOf { '.repeat(20)} id ${'}'.repeat(20)} } }`,
      message: '`partOf` is nested 21 relationships deep; at most 20 are allowed.',
      extensions: { code: 'DEPTH_LIMIT_EXCEEDED', depth: 21, limit: 20 },
    },
    {
      why: 'too many lists, counts and groups in one place',
      query: `{ agency(id: "x") { initiatives { ${Array.from({ length: 51 }, (_, index) => `g${index}: groups(by: THEME) { key }`).join(' ')} } } }`,
      message:
        '102 lists, counts and groups are asked for side by side, those of each type of node counted; at most 100 are allowed.',
      extensions: { code: 'DEPTH_LIMIT_EXCEEDED', breadth: 102, limit: 100 },
    },
    {
      why: 'too deep a filter',
      query: `{ goals(where: { ${'parts: { some: { '.repeat(5)} id: { eq: "x" } ${'} }'.repeat(5)} }) { totalCount } }`,
      message: 'A filter reaches through 5 relationships, one inside the other; at most 4 are allowed.',
      extensions: { code: 'DEPTH_LIMIT_EXCEEDED', depth: 5, limit: 4 },
    },
  ])('$why', async ({ query, message, extensions }) => {
    const { result, statements } = await run(query)
    expect(statements).toEqual([])
    expect(result.data).toBeUndefined()
    expect(result.errors?.map((error) => [error.message, error.extensions])).toEqual([[message, extensions]])
  })
})

/** Everything an operation asks of the graph, and its answer, for people. */
async function ask(query: string, variables?: Readonly<Record<string, Json>>): Promise<string> {
  return printAsked(await run(query, variables))
}

/** The statements of an operation, without running them. */
function textsOf(query: string, dialect: Dialect): string {
  const document = parse(query)
  const [operation] = document.definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('the operation comes first')
  return planOperation(schema, ontology, dialect, document, operation, {})
    .fields.flatMap((field) => (field.kind === 'statement' ? [field.plan.text] : []))
    .join('\n\n')
}

function run(query: string, variables?: Readonly<Record<string, Json>>): Promise<Asked> {
  return runOn({ public: schema, ontology }, graph, query, variables)
}
