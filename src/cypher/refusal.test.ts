import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalOf } from './refusal.ts'

describe('a statement that reads the graph may run', () => {
  it.each([
    'MATCH (a:Agency) RETURN a',
    'optional match (a) return a',
    ' // a comment\n /* and one more */ MATCH (a) RETURN a;',
    'RETURN "LOAD CSV" AS a, \'CALL dbms.x()\' AS b, "it\'s" AS c',
    'RETURN "a \\" LOAD CSV" AS a',
    'RETURN 1 // LOAD CSV FROM "x" AS l',
    'RETURN 1 /* CALL dbms.listConfig() */',
    'MATCH (n:`LOAD CSV`) RETURN n.`use` AS `call`',
    'MATCH (n) CALL (n) { MATCH (n)-->(m) RETURN count(m) AS c } RETURN c',
    'CALL { RETURN 1 AS x } RETURN x',
    'CALL () { RETURN 1 AS x } RETURN x',
    'CALL (*) { RETURN 1 AS x } RETURN x',
    'CALL db.labels() YIELD label RETURN label',
    'CALL db . /**/ `labels` ()',
    "CALL db.index.fulltext.queryNodes('a', $q) YIELD node RETURN node",
    'CALL gds.pageRank.stream("g") YIELD nodeId, score RETURN gds.util.asNode(nodeId).name AS name, score',
    'CALL `gds`.`louvain` . stream("g") YIELD nodeId, communityId RETURN nodeId, communityId',
    'EXPLAIN CALL gds.betweenness.stream("g")',
    'CALL gds.louvain.stats("g") YIELD communityCount RETURN communityCount',
    'CALL gds.alpha.closeness.harmonic.stream.estimate("g", {})',
    'CALL gds.graph.list() YIELD graphName RETURN graphName',
    'MATCH (n) WHERE n.start IN [1] AND n.end < (3) RETURN date.truncate("month", date()) AS d, n.load AS load',
    'RETURN duration.between(date(), date()) AS d, point.distance($a, $b) AS e',
    'EXPLAIN MATCH (n) RETURN n',
    'PROFILE MATCH (n) RETURN n',
    'RETURN $call AS a, $use AS b, $`load csv` AS c',
    'RETURN {call: 1, use: 2, load: 3} AS m',
    'MATCH (n) WHERE n.created > 1 SET n.x = 1',
    'RETURN "\\u4e2d" AS x',
    'RETURN "\\\\u0022 LOAD CSV" AS x',
  ])('%s', (statement) => {
    expect(refusalOf(statement)).toBeUndefined()
  })
})

describe('a statement that reaches beyond the graph is refused, with its place', () => {
  it.each<readonly [string, number]>([
    ['LOAD CSV FROM "x" AS l RETURN l', 0],
    ['UNWIND [1] AS x LOAD CSV FROM "x" AS l RETURN l', 16],
    ['UNWIND [1] AS x load\n\tcsv FROM "x" AS l RETURN l', 16],
    ['UNWIND [1] AS x LOAD/* */CSV FROM "x" AS l RETURN l', 16],
    ['UNWIND [1] AS x LOAD//\nCSV FROM "x" AS l RETURN l', 16],
    ['UNWIND [1] AS x LOAD//\rCSV FROM "x" AS l RETURN l', 16],
    ['UNWIND [1] AS x LOAD `CSV` FROM "x" AS l RETURN l', 16],
    ['UNWIND [1] AS x LOAD\u00a0CSV FROM "x" AS l RETURN l', 16],
    ['UNWIND [1] AS x LOAD\u001fCSV FROM "x" AS l RETURN l', 16],
    ['UNWIND [1] AS x LOAD\u2003CSV FROM "x" AS l RETURN l', 16],
    ['UNWIND [1] AS x L\\u004fAD CSV FROM "x" AS l RETURN l', 16],
    ['UNWIND [1] AS x \\u004c\\u004F\\u0041\\u0044\\u0020CSV FROM "x" AS l RETURN l', 16],
    ['RETURN 1 AS a // \\u000a UNION LOAD CSV FROM "x" AS a RETURN a', 30],
    ['RETURN 1 AS a /* \\u002a/ UNION LOAD CSV FROM "x" AS a RETURN a', 14],
    ['WITH "\\u0022 AS x LOAD CSV FROM "x" AS l RETURN l //"', 18],
    ['CALL (x) { LOAD CSV FROM "x" AS l RETURN l } RETURN l', 11],
    ['CALL dbms.listConfig()', 5],
    ['CALL `dbms`.`listConfig`()', 5],
    ['CALL `dbms.listConfig`()', 5],
    ['CALL dbms/**/./**/listConfig', 5],
    ['OPTIONAL CALL apoc.load.json("x")', 14],
    ['MATCH (n) CALL apoc.create.node(["X"], {}) YIELD node RETURN node', 15],
    ['RETURN 1 AS a UNION C\\u0041LL dbms.listConfig() YIELD name AS a RETURN a', 30],
    ['RETURN 1.CALL dbms.x()', 14],
    ['RETURN 1CALL dbms.x()', 13],
    ['RETURN apoc.text.join(["a"], ",") AS x', 7],
    ['RETURN `apoc`.`text` . join(["a"]) AS x', 7],
    ['RETURN date.evil.read("x") AS x', 7],
    ['RETURN [x IN [1] | gds.util.infinity()] AS x', 19],
    ['MATCH (a)-[:DRIVES]->(g) RETURN gds.graph.project("g", a, g)', 32],
    ['CALL gds.graph.project("g", "*", "*")', 5],
    ['CALL gds.graph.project.cypher("g", "RETURN 1 AS id", "RETURN 1 AS source, 1 AS target")', 5],
    ['CALL gds.graph.filter("h", "g", "*", "*")', 5],
    ['CALL gds.graph.drop("g")', 5],
    ['CALL gds.graph.export.csv("g", {exportName: "x"})', 5],
    ['CALL gds.graph.nodeProperties.write("g", ["x"])', 5],
    ['CALL gds.pageRank.write("g", {writeProperty: "x"})', 5],
    ['CALL gds.pageRank.mutate("g", {mutateProperty: "x"})', 5],
    ['EXPLAIN CALL gds.pageRank.write("g", {writeProperty: "x"})', 13],
    ['CALL gds.beta.pipeline.linkPrediction.train("g", {})', 5],
    ['CALL gds.model.drop("m")', 5],
    ['CALL gds.stream.write("g")', 5],
    ['CALL gdsx.pageRank.stream("g")', 5],
    ['CALL gds.stream("g")', 5],
    ['CALL GDS.pageRank.stream("g")', 5],
    ['CALL apoc.gds.pageRank.stream("g")', 5],
    ['CALL gds.pageRank.stream.write("g")', 5],
    ['USE system RETURN 1', 0],
    ['CALL { USE other RETURN 1 AS x } RETURN x', 7],
    ['CALL { WITH 1 AS x USE graph.byName("a") RETURN x AS y } RETURN y', 19],
    ['RETURN 1 AS a UNION USE `system` RETURN 2 AS a', 20],
    ['RETURN 1; MATCH (n) RETURN n', 10],
    ['RETURN "not closed', 7],
    ['RETURN `not closed', 7],
    ['RETURN 1 /* not closed', 9],
    ['', 0],
    ['  // nothing\n', 0],
    [';', 0],
    ...[
      'SHOW TRANSACTIONS',
      'SHOW SETTINGS',
      'TERMINATE TRANSACTIONS "a"',
      'CREATE USER x SET PASSWORD "abcdefgh"',
      'CREATE (n)',
      'create index a for (n:X) on (n.y)',
      'DROP DATABASE neo4j',
      'ALTER USER neo4j SET PASSWORD "x"',
      'START DATABASE neo4j',
      'STOP DATABASE neo4j',
      'GRANT ROLE a TO b',
      'CYPHER 5 RETURN 1',
      'USING PERIODIC COMMIT LOAD CSV FROM "x" AS l RETURN l',
      'FOREACH (x IN [1] | CREATE (:X))',
      '(n) RETURN n',
    ].map((statement) => [statement, 0] as const),
    ['EXPLAIN CREATE (n)', 8],
  ])('%s', (statement, offset) => {
    expect(refusalOf(statement)).toMatchObject({ offset })
  })
})

describe('strings and comments do not count', () => {
  const free = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('LOAD CSV FROM', 'CALL dbms.x()', 'USE a', '; RETURN 1', 'apoc.x.y()', '/*', '//', '`'),
  )
  const string = free.map((text) => JSON.stringify(text).replaceAll('\\u', '\\\\u'))
  const comment = free.map((text) => `/*${text.replaceAll('*/', '').replaceAll('\\', '')} */`)
  const line = free.map((text) => `//${text.replace(/[\n\r\\]/g, '')}\n`)
  const filling = fc.oneof(string, comment, line)

  /** The place needs a string, so a comment there gets one beside it. */
  const inPlace = (template: string, text: string): string =>
    template.replace('?', () => (text.startsWith('"') ? text : `${text} "a"`))

  it.each([
    'RETURN ? AS x',
    'MATCH (n {name: ?}) RETURN n',
    'CALL db.labels() YIELD label WHERE label = ? RETURN label',
  ])('in a statement that may run: %s', (template) => {
    fc.assert(
      fc.property(filling, (text) => {
        expect(refusalOf(inPlace(template, text))).toBeUndefined()
      }),
    )
  })

  it.each(['WITH ? AS x LOAD CSV FROM "a" AS l RETURN l', 'RETURN apoc.x(?)', 'WITH ? AS x CALL dbms.x(x)'])(
    'in a statement that is refused: %s',
    (template) => {
      fc.assert(
        fc.property(filling, (text) => {
          expect(refusalOf(inPlace(template, text))?.message).toBe(
            refusalOf(inPlace(template, '"a"'))?.message,
          )
        }),
      )
    },
  )

  it('any text is handled without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const refusal = refusalOf(text)
        if (refusal) expect(refusal.offset).toBeLessThanOrEqual(text.length)
      }),
    )
    expect(refusalOf(`RETURN "${'a'.repeat(1_000_000)}"`)).toBeUndefined()
    expect(refusalOf(`RETURN ${'a.'.repeat(100_000)}a`)).toBeUndefined()
  })
})
