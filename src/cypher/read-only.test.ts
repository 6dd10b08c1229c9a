import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunQuery } from './engines/ad-hoc-query.ts'
import { queryEmbedded } from './engines/query-embedded.ts'
import { selectEngine } from './engines/select-engine.ts'
import { StatementError } from './engines/statement-error.ts'
import { cypher } from './testing/command.ts'
import { type Seeded, seededGraphs } from './testing/seeded.ts'

const directory = mkdtempSync(join(tmpdir(), 'cypher-secret-'))
const file = join(directory, 'secret.csv')
const url = pathToFileURL(file).href

const OPTIONS = { limit: 10, timeout: 30_000, signal: new AbortController().signal }

beforeAll(() => {
  writeFileSync(file, 'the-secret\n')
})
afterAll(() => {
  rmSync(directory, { recursive: true, force: true })
})

/** Everything that is stored, and the digests of all files. */
async function contents({ graph, config: { dataDirectory } }: Seeded): Promise<unknown> {
  const nodes = await graph.read({
    text: 'MATCH (n) RETURN n.id AS id, size(labels(n)) AS labels, keys(n) AS keys ORDER BY id',
    parameters: {},
  })
  const relationships = await graph.read({
    text: 'MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS t, b.id AS b, keys(r) AS keys ORDER BY a, t, b',
    parameters: {},
  })
  const sorted = (row: readonly unknown[]): string => JSON.stringify(row).split('').sort().join('')
  return {
    nodes: nodes.map(sorted),
    relationships: relationships.map(sorted),
    files: readdirSync(dataDirectory).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(dataDirectory, name)))
        .digest('hex'),
    ]),
  }
}

describe.each(seededGraphs())('on $engine', ({ engine, open }) => {
  let seeded: Seeded
  let run: RunQuery
  let before: unknown
  beforeAll(async () => {
    seeded = await open()
    run = await selectEngine(seeded.config)
    before = await contents(seeded)
  })
  afterAll(() => seeded.close())

  describe('the engine itself refuses to write', () => {
    it.each([
      'CREATE (:Thing {id: "x"})',
      'MATCH (n:Agency) SET n.name = "x" RETURN n',
      'MATCH (n:Agency) REMOVE n.name',
      'MATCH (n:Agency) DETACH DELETE n',
      'MATCH ()-[r]->() DELETE r',
      'MERGE (n:Agency {id: "agency:nobody"}) RETURN n',
      'FOREACH (x IN [1] | CREATE (:Thing))',
      'MATCH (a:Agency) CALL (a) { CREATE (:Thing {id: a.id}) } RETURN a.id',
      'CREATE INDEX thing IF NOT EXISTS FOR (n:Thing) ON (n.id)',
      'CREATE CONSTRAINT thing IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE',
    ])('%s', async (text) => {
      const failure: unknown = await run({ text, parameters: {} }, OPTIONS).catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(StatementError)
      expect(failure).toMatchObject({ writes: true })
    })
  })

  it.each([
    `LOAD CSV FROM '${file}' AS line RETURN line`,
    `LOAD CSV FROM '${url}' AS line RETURN line`,
    `UNWIND [1] AS x LOAD CSV FROM '${url}' AS line RETURN line`,
    `UNWIND [1] AS x LOAD/* */CSV FROM '${file}' AS line RETURN line`,
    `UNWIND [1] AS x LOAD \`CSV\` FROM '${file}' AS line RETURN line`,
    `UNWIND [1] AS x L\\u004fAD CSV FROM '${url}' AS line RETURN line`,
    `UNWIND [1] AS x LOAD\u00a0CSV FROM '${url}' AS line RETURN line`,
    `UNWIND [1] AS x LOAD\u001fCSV FROM '${url}' AS line RETURN line`,
    `RETURN 1 AS line // \\u000a UNION LOAD CSV FROM '${url}' AS line RETURN line`,
    `RETURN 1 AS line // \r UNION LOAD CSV FROM '${url}' AS line RETURN line`,
    `RETURN 1 AS line /* \\u002a/ UNION LOAD CSV FROM '${url}' AS line RETURN line`,
    `WITH "\\u0022 AS x LOAD CSV FROM '${url}' AS line RETURN line //"`,
    `CALL () { UNWIND [1] AS x LOAD CSV FROM '${url}' AS line RETURN line } RETURN line`,
    'CALL dbms.listConfig() YIELD name RETURN name',
    'CALL `dbms`.`listConfig`() YIELD name RETURN name',
    'SHOW TRANSACTIONS',
    'USE system RETURN 1',
    'CREATE USER reader SET PASSWORD "abcdefgh"',
  ])('nothing outside of the graph is read: %s', async (statement) => {
    const { code, out, error } = await cypher([statement], seeded.environment)
    expect([code, out]).toEqual([1, ''])
    expect(error).toMatch(/^line \d+, column \d+: /)
    expect(error).not.toContain('the-secret')
  })

  it('without the refusal the engine would read a file, so the tests above can fail', async () => {
    const text = `LOAD CSV FROM '${engine === 'neo4j' ? url : file}' AS line RETURN line`
    const { rows } = await run({ text, parameters: {} }, OPTIONS)
    expect(rows).toEqual([[['the-secret']]])
  })

  it('after all these attempts nothing has changed', async () => {
    expect(await contents(seeded)).toEqual(before)
  })

  it('a statement that reads is run, whatever its comments, strings and names say', async () => {
    const statement = "/* LOAD CSV */ RETURN 'LOAD CSV' AS `CALL dbms.x()` // USE system"
    const { out } = await cypher(['--format', 'csv', statement], seeded.environment)
    expect(out).toBe('CALL dbms.x()\nLOAD CSV\n')
  })
})

describe('a statement that runs out of memory', () => {
  it('ends only its own process, with a message', async () => {
    const embedded = seededGraphs().find(({ engine }) => engine === 'embedded')
    const seeded = await embedded?.open()
    const run = queryEmbedded(seeded?.config.dataDirectory ?? '', 300 * 1024 ** 2)
    const text = 'UNWIND range(1, 100000000) AS x RETURN x'
    await expect(run({ text, parameters: {} }, OPTIONS)).rejects.toThrow(
      'the statement ran out of memory; return less, or add LIMIT to an earlier step',
    )
    await seeded?.close()
  })
})
