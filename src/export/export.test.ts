import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph, Json } from '../graph/port.ts'
import { emptyGraph } from '../graph/testing/suite-graph.ts'
import { loadSchema } from '../ontology/load.ts'
import { seededEngines } from '../server/testing/engines.ts'
import { FORMATS, FORMAT_NAMES, type FormatName, isFormat } from './formats.ts'
import { exportModel } from './model.ts'
import { PAGE_SIZE } from './read-graph.ts'
import {
  fromCsv,
  fromGexf,
  fromGraphml,
  fromJsonLines,
  fromTriples,
  jsonLdTriples,
  linesOfDatabase,
  tripleLines,
  turtleTriples,
  unzipped,
  withoutOrder,
} from './testing/read-back.ts'
import { writeExport } from './write-export.ts'

const model = exportModel(loadSchema().ontology)
/** Exports of the engine that was asked first. */
const first = new Map<FormatName, Buffer>()

/** Names that a format could trip over: formulas, markup, quotes, line breaks, what XML cannot hold, what is no BMP. */
const AWKWARD = [
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  "'quoted",
  '＝1+1',
  '\tindented',
  '<b>&amp;"both"</b> \'…\'',
  'two\nlines\r\nthree, with; separators|and\\backslashes',
  '[“list”]',
  '𠮷野家 🏮',
]

/** What nobody cites, but somebody may have added: awkward names, negative numbers, more places than a page holds. */
async function addAwkward(graph: Graph): Promise<void> {
  const nodes = AWKWARD.map((name, index) => ({
    id: `outcome:awkward-${index}`,
    name,
    value: -index - 0.5,
    aliases: AWKWARD,
  }))
  const places: Json = Array.from({ length: PAGE_SIZE + 200 }, (_, index) => index)
  const statements = [
    [
      'UNWIND $nodes AS node CREATE (o:Outcome:Entity {id: node.id, name: node.name, nameEn: node.name, raw: node.name, aliases: node.aliases, value: node.value, valueMin: toFloat(-3), kind: "RESULT", measure: "LEVEL", evidence: []})',
      { nodes },
    ],
    [
      'MATCH (o:Outcome {id: "outcome:awkward-0"}) MATCH (p:Passage {id: "passage:shanghai-2025-bulletin-1"}) UNWIND $places AS place CREATE (o)-[:STATED_IN {start: place, end: place + 1}]->(p)',
      { places },
    ],
    // What is no part of the ontology is no part of an export.
    ['CREATE (:Stranger {id: "stranger:one", name: "x"})', {}],
    [
      'MATCH (o:Outcome {id: "outcome:awkward-0"}) MATCH (s:Stranger) CREATE (o)-[:MEASURES]->(s) CREATE (o)-[:KNOWS]->(s)',
      {},
    ],
  ] as const
  await graph.write(async (transaction) => {
    for (const [text, parameters] of statements)
      await transaction.run({ text: `${text} RETURN 1 AS done`, parameters })
  })
}

describe.each(seededEngines())('$engine', ({ open }) => {
  let graph: Graph
  let inDatabase: readonly string[]

  beforeAll(async () => {
    graph = await open()
    await addAwkward(graph)
    const nodes = await graph.read({
      text: 'MATCH (n) WHERE NOT n:Load AND NOT n:Revision AND NOT n:Stranger RETURN labels(n) AS labels, properties(n) AS properties',
      parameters: {},
    })
    const relationships = await graph.read({
      text: 'MATCH (a)-[r]->(b) WHERE NOT b:Stranger RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties',
      parameters: {},
    })
    inDatabase = linesOfDatabase(nodes, relationships)
  })
  afterAll(async () => {
    await emptyGraph(graph)
    await graph.close()
  })

  async function exported(format: FormatName): Promise<Buffer> {
    const out = new PassThrough()
    const [file] = await Promise.all([
      buffer(out),
      writeExport({ graph, model, format, info: { revision: 'r1', publicUrl: '' } }, out),
    ])
    return file
  }

  test('CSV, read by csv-parse, holds every node and every relationship', async () => {
    expect(await fromCsv(await exported('csv'))).toEqual(inDatabase)
  })

  test('JSON Lines hold every node and every relationship', async () => {
    expect(fromJsonLines(await exported('jsonl'))).toEqual(inDatabase)
  })

  test('GraphML, read by graphology, holds every node and every relationship', async () => {
    expect(fromGraphml(await exported('graphml'), model)).toEqual(inDatabase)
  })

  test('GEXF, read by graphology, holds every node and every relationship', async () => {
    expect(fromGexf(await exported('gexf'), model)).toEqual(inDatabase)
  })

  test('Turtle, read by N3.js, holds every node and every relationship', async () => {
    const triples = turtleTriples(await exported('turtle'))
    expect(withoutOrder(fromTriples(triples, model))).toEqual(withoutOrder(inDatabase))
  })

  test('JSON-LD, read by jsonld.js without fetching anything, has the triples of Turtle', async () => {
    const document: object = JSON.parse(String(await exported('jsonld')))
    const triples = await jsonLdTriples(document)
    expect(triples.length).toBeGreaterThan(inDatabase.length)
    expect(tripleLines(triples)).toEqual(tripleLines(turtleTriples(await exported('turtle'))))
  })

  test.each(FORMAT_NAMES.filter(isFormat))(
    '%s: both engines write the same file, byte for byte',
    async (format) => {
      const file = await exported(format)
      const other = first.get(format) ?? file
      first.set(format, other)
      expect(file.equals(other)).toBe(true)
      expect(file.equals(await exported(format))).toBe(true)
    },
  )

  test('CSV begins with a BOM, and no cell of text begins with what a spreadsheet would run', async () => {
    const files = await unzipped(await exported('csv'))
    const text = String(files.get('nodes.csv'))
    expect(text.startsWith('\ufeffid,type,name,')).toBe(true)
    for (const name of AWKWARD.slice(0, 7)) expect(text).toContain(`'${name}`)
    expect(text.split(/[,\n]/).filter((cell) => /^"?[=+@＝]/.test(cell))).toEqual([])
    // A negative number is no formula.
    expect(text).toContain(',-10.5,')
  })

  test('no property of search, of the loader or of dates beside others is in an export', async () => {
    for (const [format, { mediaType }] of Object.entries(FORMATS)) {
      if (!isFormat(format) || mediaType === 'application/zip') continue
      const text = String(await exported(format))
      expect(text).not.toMatch(/searchKeys|searchTokens|searchStarts|statedOn|Since\b|"seed"/)
      expect(text).not.toContain('stranger:one')
    }
  })
})
