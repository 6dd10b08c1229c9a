import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generated } from '../../../bench/generate/testing/generated.ts'
import { FORMATS, isFormat } from '../../export/formats.ts'
import { exportModel } from '../../export/model.ts'
import { PAGE_SIZE } from '../../export/read-graph.ts'
import { writeExport } from '../../export/write-export.ts'
import type { ReplaceableGraph, Row } from '../../graph/port.ts'
import { emptyGraph } from '../../graph/testing/suite-graph.ts'
import { neo4jSettings, testEngines } from '../../graph/testing/test-engines.ts'
import { loadDataset } from '../../loader/bulk/load-dataset.ts'
import { loadSchema } from '../../ontology/load.ts'
import { projectRoot } from '../../project-root.ts'
import { type Service, serve } from '../testing/service.ts'

const execute = promisify(execFile)
const root = mkdtempSync(join(tmpdir(), 'large-graph-'))
const { ontology } = loadSchema()
const model = exportModel(ontology)
const info = { revision: 'r1', publicUrl: '' }

afterAll(() => {
  rmSync(root, { recursive: true })
})

describe.each(testEngines(join(root, 'graph')))('$engine', ({ engine, open }) => {
  let graph: ReplaceableGraph
  let service: Service

  beforeAll(async () => {
    graph = await open()
    await emptyGraph(graph)
    await graph.discardReplacement('seed')
    await loadDataset(graph, await generated(root, 80, 1), ontology)
    service = await serve(graph)
  }, 300_000)
  afterAll(async () => {
    await service.close()
    await emptyGraph(graph)
    await graph.close()
  })

  /** The graph, and how many rows each read brought. */
  function counting(): { readonly read: ReplaceableGraph['read']; readonly rows: number[] } {
    const rows: number[] = []
    return {
      rows,
      read: async (...asked): Promise<Row[]> => {
        const found = await graph.read(...asked)
        rows.push(found.length)
        return found
      },
    }
  }

  test.each(Object.keys(FORMATS).filter(isFormat))(
    '%s: the graph is read in pages, and no further than the file takes it',
    async (format) => {
      const waiting = counting()
      // Takes a first piece of the file and no more.
      const stuck = new Writable({ highWaterMark: 1, write: () => undefined })
      const written = writeExport({ graph: waiting, model, format, info }, stuck)
      await expect.poll(() => waiting.rows.length, { timeout: 10_000 }).toBeGreaterThan(0)
      await new Promise((resolve) => setTimeout(resolve, 300))
      const ahead = waiting.rows.length
      stuck.destroy(new Error('the disk is full'))
      await expect(written).rejects.toThrow('the disk is full')

      const whole = counting()
      const { nodes, edges } = await writeExport(
        { graph: whole, model, format, info },
        new PassThrough().resume(),
      )
      expect(Math.max(...whole.rows)).toBeLessThanOrEqual(PAGE_SIZE)
      expect(nodes + edges).toBeGreaterThan(20_000)
      expect(ahead).toBeLessThan(whole.rows.length / 3)
    },
  )

  test('the command writes a graph whose file and objects would not fit into the heap it has', async () => {
    const neo4j = engine === 'neo4j' ? neo4jSettings() : undefined
    const environment = neo4j
      ? { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password }
      : { DATA_DIR: join(root, 'graph') }
    const out = join(root, `${engine}.jsonld`)
    const heap = 64
    await execute(
      process.execPath,
      [`--max-old-space-size=${heap}`, 'dist/src/main.js', 'export', '--format', 'jsonld', '--out', out],
      { cwd: projectRoot, env: { PATH: process.env['PATH'], ...environment } },
    )
    // Objects take several times the room of their text.
    expect(statSync(out).size).toBeGreaterThan((heap / 5) * 1024 * 1024)
  })

  test('while an export is made, a cheap operation is answered as before', async () => {
    const ask = async (): Promise<number> => {
      const began = performance.now()
      const { status } = await service.post('query ($id: ID!) { agency(id: $id) { name } }', {
        id: `agency:synthetic-${String(1 + (asked++ % 70)).padStart(8, '0')}`,
      })
      expect(status).toBe(200)
      return performance.now() - began
    }
    let asked = 0
    for (let count = 0; count < 70; count++) await ask()
    const making = { isOver: false }
    const formats = ['jsonld', 'turtle']
    const exports = Promise.all(formats.map((format) => service.app.inject(`/export/${format}`))).finally(
      () => {
        making.isOver = true
      },
    )
    const beside: number[] = []
    while (!making.isOver) {
      beside.push(await ask())
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    for (const { statusCode } of await exports) expect([200, 503]).toContain(statusCode)
    expect(beside.length).toBeGreaterThan(20)
    const p99 = beside.sort((a, b) => a - b)[Math.floor(beside.length * 0.99)] ?? 0
    // Were the graph read or written in one piece, some operations would wait for seconds.
    expect(p99).toBeLessThan(500)
  })
})
