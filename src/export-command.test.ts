import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { UsageError } from './command-line.ts'
import { runExport } from './export-command.ts'
import { fromJsonLines } from './export/testing/read-back.ts'
import { openEmbedded } from './graph/embedded/grafeo.ts'
import { makeContent } from './loader/load/content.ts'
import { ensureLoaded } from './loader/load/ensure.ts'
import { readProjectSeed } from './loader/read/seed-files.ts'

const root = mkdtempSync(join(tmpdir(), 'export-command-'))
const data = join(root, 'data')
const content = makeContent(readProjectSeed())

beforeAll(async () => {
  const graph = await openEmbedded({ directory: data })
  await ensureLoaded(graph, content, pino({ level: 'silent' }))
  await graph.close()
})
afterAll(() => {
  rmSync(root, { recursive: true })
})

async function run(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const lines: string[] = []
  const output = { out: (line: string) => lines.push(line), error: (line: string) => lines.push(line) }
  const code = await runExport(words, { DATA_DIR: data, ...environment }, output)
  return { code, lines }
}

test('the graph is written to the file, and the command says how much it is', async () => {
  const out = join(root, 'graph.jsonl')
  const { code, lines } = await run(['--format', 'jsonl', '--out', out])
  const file = readFileSync(out)
  expect({ code, lines }).toEqual({
    code: 0,
    lines: [
      `wrote ${content.nodes.length} nodes and ${content.relationships.length} relationships to ${out}, ${file.length} bytes`,
    ],
  })
  expect(fromJsonLines(file)).toHaveLength(content.nodes.length + content.relationships.length)
})

test('linked data has the addresses of PUBLIC_URL, and the command says where they are none', async () => {
  const words = ['--format', 'turtle', '--out', join(root, 'graph.ttl')]
  expect((await run(words)).lines.at(-1)).toContain('set PUBLIC_URL')
  const { lines } = await run(words, { PUBLIC_URL: 'https://example.org/graph/' })
  expect(lines).toHaveLength(1)
  expect(readFileSync(join(root, 'graph.ttl'), 'utf8')).toContain(
    '<https://example.org/graph/agency/xuhui-district>',
  )
})

test('a file that cannot be written is named, and nothing is left of it', async () => {
  const folder = join(root, 'folder')
  mkdirSync(folder)
  const taken = await run(['--format', 'csv', '--out', folder])
  expect([taken.code, taken.lines[0]]).toEqual([3, expect.stringContaining(`${folder} cannot be written`)])
  const nowhere = join(root, 'nowhere', 'graph.csv.zip')
  expect((await run(['--format', 'csv', '--out', nowhere])).code).toBe(3)
  expect(readdirSync(root).filter((name) => name.includes('.part-'))).toEqual([])
})

test('an empty graph is not exported', async () => {
  const out = join(root, 'empty.gexf')
  const { code, lines } = await run(['--format', 'gexf', '--out', out], { DATA_DIR: join(root, 'empty') })
  expect({ code, lines }).toEqual({
    code: 1,
    lines: ['the graph is empty: load it first, with npm run seed'],
  })
  expect(readdirSync(root)).not.toContain('empty.gexf')
})

test('a setting that is wrong ends the command', async () => {
  const { code, lines } = await run(['--format', 'csv', '--out', join(root, 'x')], {
    PUBLIC_URL: 'example.org',
  })
  expect(code).toBe(3)
  expect(lines[0]).toBe(
    'PUBLIC_URL is "example.org"; it should be an address such as https://graph.example.org, without query, fragment, user and password',
  )
})

test.each([
  [[], 'export needs --format and --out, or --neo4j-admin'],
  [['--format', 'jsonl'], 'export needs --out'],
  [
    ['--format', 'xlsx', '--out', 'x'],
    /^there is no format "xlsx".*; choose one of csv, jsonl, graphml, gexf, jsonld, turtle$/,
  ],
  [['--format', 'csv', '--out', 'x', '--from', 'big'], '--from goes with --neo4j-admin'],
  [['--neo4j-admin', 'csv', '--format', 'csv'], '--format does not go with --neo4j-admin: choose one'],
  [['csv'], 'export does not take "csv"'],
  [['--fromat', 'csv'], /^there is no option --fromat; did you mean .*format/],
] as const)('export %s is refused', async (words, message) => {
  const refused = run(words)
  await expect(refused).rejects.toThrow(UsageError)
  await expect(refused).rejects.toThrow(message)
})
