import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pino } from 'pino'
import type { Json, ReplaceableGraph } from '../../graph/port.ts'
import { testEngines } from '../../graph/testing/test-engines.ts'
import { loadSchema } from '../../ontology/load.ts'
import { makeContent } from '../load/content.ts'
import { readProjectSeed } from '../read/seed-files.ts'
import { ensureLoaded } from '../load/ensure.ts'
import { readRevision } from '../load/revision.ts'
import type { Manifest } from './dataset.ts'
import { AdditionsError } from './foreign-data.ts'
import { loadDataset } from './load-dataset.ts'
import { type Dataset, readDataset } from './read-manifest.ts'
import { generated } from '../../../bench/generate/testing/generated.ts'
import { linesOf, loadedInto } from './testing/loaded.ts'
import { revisionOf } from './write-dataset.ts'

const root = mkdtempSync(join(tmpdir(), 'load-dataset-'))
const { ontology } = loadSchema()

afterAll(() => {
  rmSync(root, { recursive: true })
})

/** A data set with one file changed, in its own folder. */
async function changed(path: string, change: (lines: string[]) => string[], seed: number): Promise<Dataset> {
  const { directory } = await generated(root, 12, seed)
  const at = join(directory, 'manifest.json')
  const manifest: Manifest = JSON.parse(readFileSync(at, 'utf8'))
  const lines = change(readFileSync(join(directory, path), 'utf8').trimEnd().split('\n'))
  const text = `${lines.join('\n')}\n`
  writeFileSync(join(directory, path), text)
  const sha256 = createHash('sha256').update(text).digest('hex')
  const files = manifest.files.map((file) =>
    file.path === path ? { ...file, sha256, rows: lines.length } : file,
  )
  writeFileSync(at, JSON.stringify({ ...manifest, files, revision: revisionOf(files) }))
  return readDataset(directory, ontology)
}

describe.each(testEngines(join(root, 'graph')))('$engine', ({ open }) => {
  let graph: ReplaceableGraph
  let first: Dataset
  let second: Dataset

  function write(text: string, parameters: Record<string, Json> = {}): Promise<unknown> {
    return graph.write((transaction) => transaction.run({ text, parameters }))
  }

  beforeAll(async () => {
    graph = await open()
    await graph.discardReplacement('seed')
    await write('MATCH (n) DETACH DELETE n')
    first = await generated(root, 12, 1)
    second = await generated(root, 12, 2)
  })
  afterAll(async () => {
    await graph.discardReplacement('seed')
    await write('MATCH (n) DETACH DELETE n')
    await graph.close()
  })

  it('loads the files and stamps their revision and origin', async () => {
    const now = new Date('2026-01-02T03:04:05.678Z')
    const summary = await loadDataset(graph, first, ontology, { now })
    expect(summary).toMatchObject({ changed: true, resumed: 0, revision: first.manifest.revision })
    expect(await loadedInto(graph)).toEqual(linesOf(first))
    expect(await readRevision(graph)).toEqual({
      revision: first.manifest.revision,
      loadedAt: now.toISOString(),
      origin: 'a test',
    })
    expect(await loadDataset(graph, first, ontology)).toMatchObject({ changed: false })
  })

  it('is kept by a start of the service', async () => {
    const state = await ensureLoaded(graph, makeContent(readProjectSeed()), pino({ level: 'silent' }))
    expect(state).toBe('files')
    expect((await readRevision(graph))?.revision).toBe(first.manifest.revision)
  })

  it('serves the old graph until the new one is complete, and resumes an interrupted load', async () => {
    const before = linesOf(first)
    for (const share of [0.2, 0.5, 1]) {
      const stop = new Error(`stopped at ${share}`)
      const stopped = loadDataset(graph, second, ontology, {
        onProgress: (done, total) => {
          if (done >= total * share) throw stop
        },
      })
      await expect(stopped).rejects.toBe(stop)
      expect(await served(graph)).toEqual(namesIn(before))
    }
    const summary = await loadDataset(graph, second, ontology)
    expect(summary.resumed).toBeGreaterThan(0)
    expect(await loadedInto(graph)).toEqual(linesOf(second))
  })

  it('discards an interrupted load when other files are loaded', async () => {
    const stopped = loadDataset(graph, first, ontology, {
      onProgress: (done) => {
        if (done > 0) throw new Error('stopped')
      },
    })
    await expect(stopped).rejects.toThrow('stopped')
    const third = await generated(root, 13, 1)
    expect(await loadDataset(graph, third, ontology)).toMatchObject({ changed: true, resumed: 0 })
    expect(await loadedInto(graph)).toEqual(linesOf(third))
  })

  it('keeps foreign data', async () => {
    await write("CREATE (:Note {id: 'note:mine'})-[:ABOUT]->(:Note {id: 'note:other'})")
    await loadDataset(graph, first, ontology)
    expect(await loadedInto(graph)).toEqual(linesOf(first))
    const notes = await graph.read({
      text: 'MATCH (a:Note)-[:ABOUT]->(b:Note) RETURN a.id AS a, b.id AS b',
      parameters: {},
    })
    expect(notes).toEqual([['note:mine', 'note:other']])
  })

  it('refuses to lose what others added, says what, and loses it if told to', async () => {
    const id = 'agency:synthetic-00000001'
    await write("MATCH (a:Note {id: 'note:mine'}) MATCH (b:Agency {id: $id}) CREATE (a)-[:ABOUT]->(b)", {
      id,
    })
    await write('MATCH (a:Agency) SET a.community = 1')
    await write('MATCH (a:Agency {id: $id}) SET a:Watched, a.constructor = true', { id })
    await write('MATCH (a:Agency {id: $id})-[r:LEADS]->() SET r.weight = 2', { id })
    const before = await graph.read({
      text: 'MATCH (a:Agency)-[r:LEADS]->() WHERE r.weight = 2 RETURN count(r) AS count',
      parameters: {},
    })
    const led = Number(before[0]?.[0])
    const refused = loadDataset(graph, second, ontology)
    await expect(refused).rejects.toThrow(AdditionsError)
    await expect(refused).rejects.toThrow(
      [
        'the load would lose what others added to the graph; nothing was written. Save it, or lose it with --discard-additions:',
        `label Watched of Agency: 1, such as ${id}`,
        `property community of Agency: 12, such as agency:synthetic-00000000`,
        `property constructor of Agency: 1, such as ${id}`,
        `property weight of LEADS: ${led}, such as ${id} to initiative:`,
      ].join('\n'),
    )
    await expect(refused).rejects.toThrow(`\nrelationship ABOUT: 1, such as note:mine to ${id}`)
    expect(await served(graph)).toEqual(namesIn(linesOf(first)))
    expect(await loadDataset(graph, first, ontology)).toMatchObject({ changed: false })

    await loadDataset(graph, second, ontology, { discardAdditions: true })
    expect(await loadedInto(graph)).toEqual(linesOf(second))
    expect(await loadDataset(graph, first, ontology)).toMatchObject({ changed: true })
  })

  it('reports file and line of a relationship without an end, and keeps the old graph', async () => {
    const path = 'relationships/Agency-LEADS-Initiative.jsonl'
    const broken = await changed(
      path,
      (lines) => lines.map((line, index) => (index === 6 ? line.replace(/"to":"[^"]+/, '$&1') : line)),
      3,
    )
    await expect(loadDataset(graph, broken, ontology)).rejects.toThrow(
      /Agency-LEADS-Initiative\.jsonl:7:1: to is initiative:synthetic-\d+1, which is not in nodes\/Initiative\.jsonl/,
    )
    expect(await served(graph)).toEqual(namesIn(linesOf(first)))
  })
})

/** Names of the agencies in the served graph. */
async function served(graph: ReplaceableGraph): Promise<unknown[]> {
  const rows = await graph.read({ text: 'MATCH (n:Agency) RETURN n.name AS name', parameters: {} })
  return rows.map(([name]) => name).sort()
}

function namesIn(lines: readonly string[]): unknown[] {
  return lines
    .filter((line) => line.startsWith('Agency:'))
    .map((line) => /"name":"([^"]+)"/.exec(line)?.[1])
    .sort()
}
