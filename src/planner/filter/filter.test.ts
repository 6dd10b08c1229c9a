import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Graph, Json } from '../../graph/port.ts'
import { openForSuite } from '../../graph/testing/suite-graph.ts'
import { testEngines } from '../../graph/testing/test-engines.ts'
import { loadSchema } from '../../ontology/load.ts'
import { commonStatements, printAsked, runOn } from '../../testing/run-operation.ts'
import type { ContentRelationship, GraphContent } from '../testing/content.ts'
import { exampleContent } from '../testing/example-content.ts'
import { loadContent } from '../testing/load-content.ts'

const schema = loadSchema()
const directory = mkdtempSync(join(tmpdir(), 'filters-'))
afterAll(() => {
  rmSync(directory, { recursive: true, force: true })
})

/** Beside what the example holds, Xuhui drives a goal, on the ground of a topic alone. */
const content: GraphContent = {
  ...exampleContent,
  relationships: [
    ...exampleContent.relationships,
    drives('agency:xuhui', 'goal:consumption', { basis: 'TOPIC', via: ['initiative:night-market'] }),
  ],
}

function drives(from: string, to: string, properties: Readonly<Record<string, Json>>): ContentRelationship {
  return { type: 'DRIVES', from, to, properties }
}

describe.each(testEngines(directory))('on $engine', ({ open }) => {
  let graph: Graph

  openForSuite(open, async (opened) => {
    graph = opened
    await loadContent(graph, schema.ontology, content)
  })

  /** What an operation asks of the graph, in the form of both engines, and what this one answers. */
  const ask = async (query: string): Promise<string> => {
    const { result } = await runOn(schema, graph, query)
    return printAsked({ statements: commonStatements(schema, query), result })
  }
  /** The code and the message of the first error, and the argument it names. */
  const refusal = async (query: string): Promise<unknown> => {
    const { statements, result } = await runOn(schema, graph, query)
    expect(statements).toEqual([])
    const { message, extensions } = result.errors?.[0] ?? {}
    return { message, extensions }
  }

  describe('`edge`', () => {
    test('keeps the edges of a list whose relationship has a property', async () => {
      expect(
        await ask(`{
          goal(id: "goal:consumption") {
            stated: drivenBy(edge: { basis: { eq: STATED } }) { edges { basis node { name } } }
            led: initiatives(where: { agencies: { edge: { role: { eq: LEAD } } some: {} } }) { nodes { id } }
          }
        }`),
      ).toMatchInlineSnapshot(`
        "MATCH (v0:Goal {id: $p0})
        CALL (v0) {
          MATCH (v0)<-[v2:DRIVES]-(v1:Agency)
          WHERE v2.basis = $p1
          WITH v2, v1 ORDER BY v1.id ASC LIMIT $p2
          RETURN collect([v2.basis, v1.name]) AS v3
        }
        CALL (v0) {
          MATCH (v0)<-[v5:ADVANCES]-(v4:Initiative)
          WHERE COUNT { MATCH (v4)<-[v7:LEADS|SUPPORTS]-(v6:Agency) WHERE type(v7) = $p3 } > 0
          WITH v5, v4 ORDER BY v4.id ASC LIMIT $p4
          RETURN collect([v4.id]) AS v8
        }
        RETURN v3 AS c0, v8 AS c1
        -- { p0: 'goal:consumption', p1: 'STATED', p2: 20, p3: 'LEADS', p4: 20 }

        {
          goal: {
            stated: {
              edges: [ { basis: 'STATED', node: { name: '市商务委' } } ]
            },
            led: { nodes: [ { id: 'initiative:night-market' }, { id: 'initiative:trade-in' } ] }
          }
        }"
      `)
    })

    test('asks for the enum that tells relationship types apart, and for identifiers', async () => {
      expect(
        await ask(`{
          initiative(id: "initiative:trade-in") {
            agencies(edge: { role: { in: [SUPPORT] } }) { edges { role node { id } } }
          }
        }`),
      ).toMatchInlineSnapshot(`
        "MATCH (v0:Initiative {id: $p0})
        CALL (v0) {
          MATCH (v0)<-[v2:LEADS|SUPPORTS]-(v1:Agency)
          WHERE type(v2) IN $p1
          WITH v2, v1 ORDER BY v1.id ASC, type(v2) ASC LIMIT $p2
          RETURN collect([type(v2), v1.id]) AS v3
        }
        RETURN v3 AS c0
        -- { p0: 'initiative:trade-in', p1: [ 'SUPPORTS' ], p2: 20 }

        {
          initiative: {
            agencies: {
              edges: [
                { role: 'SUPPORT', node: { id: 'agency:commerce' } },
                { role: 'SUPPORT', node: { id: 'agency:commerce-branch' } }
              ]
            }
          }
        }"
      `)
      expect(
        await ask(`{
          agencies(where: { drives: { edge: { via: { has: "initiative:trade-in" } } some: {} } }) { nodes { id } }
        }`),
      ).toMatchInlineSnapshot(`
        "MATCH (v0:Agency)
        WHERE COUNT { MATCH (v0)-[v2:DRIVES]->(v1:Goal) WHERE $p0 IN v2.via } > 0
        WITH v0 ORDER BY v0.id ASC LIMIT $p1
        RETURN v0.id AS c0
        -- { p0: 'initiative:trade-in', p1: 20 }

        {
          agencies: { nodes: [ { id: 'agency:commerce' } ] }
        }"
      `)
    })

    test('is about the same relationships as `some`, `none` and `every` beside it', async () => {
      const agencies = (condition: string): string =>
        `{ agencies(where: { drives: { edge: { basis: { eq: STATED } } ${condition} } }) { nodes { id } } }`
      expect(await ask(agencies('none: {}'))).toMatchInlineSnapshot(`
        "MATCH (v0:Agency)
        WHERE COUNT { MATCH (v0)-[v2:DRIVES]->(v1:Goal) WHERE v2.basis = $p0 } = 0
        WITH v0 ORDER BY v0.id ASC LIMIT $p1
        RETURN v0.id AS c0
        -- { p0: 'STATED', p1: 20 }

        {
          agencies: { nodes: [ { id: 'agency:commerce-branch' }, { id: 'agency:xuhui' } ] }
        }"
      `)
      expect(await ask(agencies('every: { name: { eq: "-" } }'))).toMatchInlineSnapshot(`
        "MATCH (v0:Agency)
        WHERE COUNT { MATCH (v0)-[v2:DRIVES]->(v1:Goal) WHERE v2.basis = $p1 AND NOT coalesce(v1.name = $p0, false) } = 0
        WITH v0 ORDER BY v0.id ASC LIMIT $p2
        RETURN v0.id AS c0
        -- { p0: '-', p1: 'STATED', p2: 20 }

        {
          agencies: { nodes: [ { id: 'agency:commerce-branch' }, { id: 'agency:xuhui' } ] }
        }"
      `)
    })

    test('stands where a list begins at the other end of its relationship', async () => {
      expect(
        await ask(`{
          agencies(
            where: { drives: { edge: { basis: { eq: TOPIC } } some: { id: { eq: "goal:consumption" } } } }
          ) { nodes { id } }
        }`),
      ).toMatchInlineSnapshot(`
        "MATCH (v1:Goal)
        WHERE v1.id = $p0
        MATCH (v1)<-[v2:DRIVES]-(v0:Agency)
        WHERE v2.basis = $p1
        WITH DISTINCT v0
        WITH v0 ORDER BY v0.id ASC LIMIT $p2
        RETURN v0.id AS c0
        -- { p0: 'goal:consumption', p1: 'TOPIC', p2: 20 }

        {
          agencies: { nodes: [ { id: 'agency:xuhui' } ] }
        }"
      `)
    })

    test('counts and groups what it keeps', async () => {
      const { result } = await runOn(
        schema,
        graph,
        `{
          goal(id: "goal:consumption") {
            drivenBy(edge: { basis: { eq: TOPIC } }) { totalCount groups(by: KIND) { key count } }
          }
        }`,
      )
      expect(result).toMatchObject({
        data: { goal: { drivenBy: { totalCount: 1, groups: [{ key: 'DISTRICT_GOVERNMENT', count: 1 }] } } },
      })
    })

    test('is refused where the relationship does not have the property', async () => {
      expect(
        await refusal(
          '{ goals(where: { parts: { edge: { basis: { eq: STATED } } some: {} } }) { totalCount } }',
        ),
      ).toMatchInlineSnapshot(`
        {
          "extensions": {
            "argument": "edge.basis",
            "code": "BAD_USER_INPUT",
          },
          "message": "\`edge\` asks for \`basis\`, but the relationships of \`parts\` have \`firstStated\`, \`lastStated\` only.",
        }
      `)
      expect(
        await refusal(
          '{ initiatives(where: { goals: { edge: { via: { has: "x" } } some: {} } }) { totalCount } }',
        ),
      ).toMatchInlineSnapshot(`
        {
          "extensions": {
            "argument": "edge.via",
            "code": "BAD_USER_INPUT",
          },
          "message": "\`edge\` asks for \`via\`, but the relationships of \`goals\` have \`basis\`, \`firstStated\`, \`lastStated\` only.",
        }
      `)
    })

    test.each([
      ['edge', '{ agencies(where: { drives: { edge: { basis: { eq: STATED } } } }) { totalCount } }'],
      ['edge', '{ agencies(where: { drives: { edge: {} } }) { totalCount } }'],
      ['role', '{ agencies(where: { initiatives: { role: LEAD } }) { totalCount } }'],
    ])('is refused where nothing is asked of the relationships: %s of %s', async (name, query) => {
      expect(await refusal(query)).toMatchObject({
        message: expect.stringMatching(`^\`${name}\` says which relationships of`),
        extensions: { code: 'BAD_USER_INPUT', argument: name },
      })
    })

    test('takes no null', async () => {
      expect(await refusal('{ agency(id: "x") { drives(edge: { basis: { eq: null } }) { totalCount } } }'))
        .toMatchInlineSnapshot(`
        {
          "extensions": {
            "argument": "edge.basis.eq",
            "code": "BAD_USER_INPUT",
          },
          "message": "\`edge.basis.eq\` is null; give it a value or leave it out.",
        }
      `)
    })
  })

  describe('`count`', () => {
    test('asks how many there are', async () => {
      expect(await ask('{ agencies(where: { initiatives: { count: { gte: 2, lt: 9 } } }) { nodes { id } } }'))
        .toMatchInlineSnapshot(`
        "MATCH (v0:Agency)
        WHERE COUNT { MATCH (v0)-[:LEADS|SUPPORTS]->(v1:Initiative) } < $p0 AND COUNT { MATCH (v0)-[:LEADS|SUPPORTS]->(v2:Initiative) } >= $p1
        WITH v0 ORDER BY v0.id ASC LIMIT $p2
        RETURN v0.id AS c0
        -- { p0: 9, p1: 2, p2: 20 }

        {
          agencies: { nodes: [ { id: 'agency:commerce' }, { id: 'agency:xuhui' } ] }
        }"
      `)
      expect(await ask('{ agencies(where: { outcomes: { count: { eq: 0 } } }) { nodes { id } } }'))
        .toMatchInlineSnapshot(`
        "MATCH (v0:Agency)
        WHERE COUNT { MATCH (v0)-[:REPORTED]->(v1:Outcome) } = $p0
        WITH v0 ORDER BY v0.id ASC LIMIT $p1
        RETURN v0.id AS c0
        -- { p0: 0, p1: 20 }

        {
          agencies: {
            nodes: [ { id: 'agency:commerce' }, { id: 'agency:commerce-branch' }, { id: 'agency:xuhui' } ]
          }
        }"
      `)
    })

    test('is of the relationships that pass `role` and `edge`, whatever stands beside it', async () => {
      expect(
        await ask(`{
          agencies(
            where: {
              initiatives: { role: LEAD, count: { in: [1] }, none: { name: { eq: "-" } } }
              drives: { edge: { basis: { ne: STATED } }, count: { notIn: [0] } }
            }
          ) { nodes { id } }
        }`),
      ).toMatchInlineSnapshot(`
        "MATCH (v0:Agency)
        WHERE COUNT { MATCH (v0)-[:LEADS]->(v1:Initiative) WHERE v1.name = $p0 } = 0 AND COUNT { MATCH (v0)-[:LEADS]->(v2:Initiative) } IN $p1 AND (size($p3) = 0 OR NOT COUNT { MATCH (v0)-[v4:DRIVES]->(v3:Goal) WHERE v4.basis <> $p2 } IN $p3)
        WITH v0 ORDER BY v0.id ASC LIMIT $p4
        RETURN v0.id AS c0
        -- { p0: '-', p1: [ 1 ], p2: 'STATED', p3: [ 0 ], p4: 20 }

        {
          agencies: { nodes: [ { id: 'agency:xuhui' } ] }
        }"
      `)
    })

    test('is never missing', async () => {
      const agencies = async (isNull: boolean): Promise<unknown> => {
        const query = `{ agencies(where: { parts: { count: { isNull: ${isNull} } } }) { totalCount } }`
        return (await runOn(schema, graph, query)).result.data
      }
      expect(await agencies(true)).toMatchObject({ agencies: { totalCount: 0 } })
      expect(await agencies(false)).toMatchObject({ agencies: { totalCount: 3 } })
    })

    test('takes no null', async () => {
      expect(await refusal('{ agencies(where: { parts: { count: { gte: null } } }) { totalCount } }'))
        .toMatchInlineSnapshot(`
        {
          "extensions": {
            "argument": "where.parts.count.gte",
            "code": "BAD_USER_INPUT",
          },
          "message": "\`where.parts.count.gte\` is null; give it a value or leave it out, or ask for missing values by \`isNull\`.",
        }
      `)
    })
  })

  describe('a part of a text', () => {
    const found = async (type: string, filter: string): Promise<unknown> => {
      const query = `{ ${type}(where: { ${filter} }) { nodes { id } } }`
      const { result } = await runOn(schema, graph, query)
      return result.data?.[type]
    }
    const ids = (...all: readonly string[]): unknown => ({ nodes: all.map((id) => ({ id })) })

    test('is found in other letter case and in other width', async () => {
      expect(await ask('{ agencies(where: { nameEn: { contains: "ＣＯＭ" } }) { nodes { nameEn } } }'))
        .toMatchInlineSnapshot(`
        "MATCH (v0:Agency)
        WHERE CASE WHEN size($p1) > 0 AND v0.nameEn =~ $p2 THEN reduce(v2 = toLower(v0.nameEn), v3 IN $p1 | replace(v2, v3[0], v3[1])) ELSE toLower(v0.nameEn) END CONTAINS $p0
        WITH v0 ORDER BY v0.id ASC LIMIT $p3
        RETURN v0.nameEn AS c0
        -- {
          p0: 'com',
          p1: [ [ 'ｃ', 'c' ], [ 'ｍ', 'm' ], [ 'ｏ', 'o' ] ],
          p2: '(?s).*[ｃＣｍＭｏＯ].*',
          p3: 20
        }

        {
          agencies: {
            nodes: [ { nameEn: 'Commission of Commerce' }, { nameEn: 'Branch of the Commission' } ]
          }
        }"
      `)
    })

    test.each([
      ['nameEn: { contains: "commission" }', ids('agency:commerce', 'agency:commerce-branch')],
      ['nameEn: { startsWith: "xuHUI d" }', ids('agency:xuhui')],
      ['nameEn: { endsWith: "ＤＩＳＴＲＩＣＴ" }', ids('agency:xuhui')],
      ['name: { contains: "商务" }', ids('agency:commerce', 'agency:commerce-branch')],
      ['name: { contains: "" }', ids('agency:commerce', 'agency:commerce-branch', 'agency:xuhui')],
      ['aliases: { contains: "XU" }', ids('agency:xuhui')],
      ['nameEn: { contains: ".*" }', ids()],
      ['not: { nameEn: { contains: "DISTRICT" } }', ids('agency:commerce', 'agency:commerce-branch')],
    ])('of agencies by %s', async (filter, expected) => {
      expect(await found('agencies', filter)).toEqual(expected)
    })

    test.each([
      ['unit: { contains: "％" }', ids('outcome:sales')],
      ['raw: { startsWith: "８.5" }', ids('outcome:sales')],
      ['raw: { contains: "近５００" }', ids('outcome:companies')],
    ])('of outcomes by %s', async (filter, expected) => {
      expect(await found('outcomes', filter)).toEqual(expected)
    })

    test.each([
      ['人工智能＋', '人工智能+', true],
      ['ＡＩ　Plus', 'ai plus', true],
      ['AI Plus', 'ａｉ　ｐ', true],
      ['ﾊﾞｽ', 'バス', true],
      ['ﾊﾞｽ', 'ハス', false],
      ['Zürich', 'ZÜR', true],
      ['Zürich', 'zur', false],
      ['ΟΔΟΣ', 'οδ', true],
      ['𠮷（一）', '(一', true],
    ])('%s has %s in it: %s', async (stored, part, isFound) => {
      const text = (statement: string): Promise<unknown> =>
        graph.write((transaction) => transaction.run({ text: statement, parameters: { stored } }))
      await text("MATCH (n:Theme {id: 'theme:trade'}) SET n.nameEn = $stored")
      const query = 'query ($part: String) { themes(where: { nameEn: { contains: $part } }) { totalCount } }'
      const { result } = await runOn(schema, graph, query, { part })
      expect(result.data).toMatchObject({ themes: { totalCount: isFound ? 1 : 0 } })
    })

    test('is another thing than the text: `eq` and `in` are exact', async () => {
      expect(await found('agencies', 'nameEn: { eq: "xuhui district" }')).toEqual(ids())
      expect(await found('agencies', 'nameEn: { in: ["Xuhui　District"] }')).toEqual(ids())
      expect(await found('agencies', 'aliases: { has: "xuhui" }')).toEqual(ids())
    })
  })

  describe('`sources`', () => {
    const found = async (where: string): Promise<unknown> => {
      const query = `{ agencies(where: { ${where} }) { nodes { id } } }`
      const { agencies } = (await runOn(schema, graph, query)).result.data ?? {}
      return agencies
    }
    const ids = (...all: readonly string[]): unknown => ({ nodes: all.map((id) => ({ id })) })

    test('asks for what says something of it', async () => {
      expect(
        await ask(
          '{ agencies(where: { sources: { some: { id: { eq: "source:bulletin" } } } }) { nodes { id } } }',
        ),
      ).toMatchInlineSnapshot(`
        "MATCH (v1:Source)
        WHERE v1.id = $p0
        MATCH (v1)<-[:STATED_BY]-(v0:Agency)
        WITH DISTINCT v0
        WITH v0 ORDER BY v0.id ASC LIMIT $p1
        RETURN v0.id AS c0
        -- { p0: 'source:bulletin', p1: 20 }

        {
          agencies: { nodes: [ { id: 'agency:xuhui' } ] }
        }"
      `)
    })

    test('counts a source once that is cited twice', async () => {
      expect(await found('sources: { count: { eq: 1 } }')).toEqual(ids('agency:xuhui'))
      expect(await found('sources: { count: { gt: 1 } }')).toEqual(ids())
    })

    test('holds for none and for every one where nothing is cited', async () => {
      const others = ids('agency:commerce', 'agency:commerce-branch')
      expect(await found('sources: { none: {} }')).toEqual(others)
      expect(await found('sources: { every: { name: { eq: "-" } } }')).toEqual(others)
      expect(await found('not: { sources: { some: {} } }')).toEqual(others)
    })

    test('reaches through relationships', async () => {
      expect(await found('initiatives: { some: { agencies: { some: { sources: { some: {} } } } } }')).toEqual(
        ids('agency:commerce', 'agency:xuhui'),
      )
    })

    test('counts as a relationship of those a filter may reach through', async () => {
      expect(
        await refusal(`{
          goals(where: { ${'parts: { some: { '.repeat(4)} sources: { some: {} } ${'} }'.repeat(4)} }) { totalCount }
        }`),
      ).toMatchObject({ extensions: { code: 'DEPTH_LIMIT_EXCEEDED', depth: 5 } })
    })

    test('is nothing that passages, which have no evidence, are asked for', () => {
      expect(JSON.stringify(schema.public.getType('PassageFilter')?.toConfig())).not.toContain('"sources"')
    })
  })
})
