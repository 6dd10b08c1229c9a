import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Graph, type Row, Snapshot, type Statement } from '../port.ts'
import { openEmbedded } from './grafeo.ts'
import { ENDLESS as TEXT } from '../testing/endless.ts'

const root = mkdtempSync(join(tmpdir(), 'embedded-long-'))
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

const ENDLESS: Statement = {
  text: TEXT,
  parameters: {},
  estimatedRows: Infinity,
}

const NAMES: Statement = { text: 'MATCH (n:Thing) RETURN n.id AS id ORDER BY id', parameters: {} }
/** The same in a child process. */
const NAMES_APART: Statement = { ...NAMES, estimatedRows: Infinity }

function create(graph: Graph, id: string): Promise<Row[]> {
  return graph.write((transaction) =>
    transaction.run({ text: 'CREATE (:Thing {id: $p0})', parameters: { p0: id } }),
  )
}

function filesIn(directory: string): readonly string[] {
  return readdirSync(directory).map((name) => name.replace(/\d+-[0-9a-f]{12}|[0-9a-f]{12}/, '…'))
}

describe('a statement in a child process of the embedded engine', () => {
  it('sees each revision once it is current', async () => {
    const graph = await openEmbedded({ directory: join(root, 'followed') })
    expect(await graph.read(NAMES_APART)).toEqual([])
    await create(graph, 'a')
    expect(await graph.read(NAMES_APART)).toEqual([['a']])
    await create(graph, 'b')
    expect(await graph.read(NAMES_APART)).toEqual([['a'], ['b']])
    await graph.close()
  })

  it('sees the revision of its snapshot, even if a load replaces it before the statement begins', async () => {
    const directory = join(root, 'snapshot')
    const [graph, loader] = [await openEmbedded({ directory }), await openEmbedded({ directory })]
    await create(loader, 'a')
    await expect.poll(() => graph.read(NAMES)).toEqual([['a']])
    const snapshot = new Snapshot()
    const reads = [
      graph.read(NAMES, { snapshot }),
      // Holds the place of the next one.
      graph.read(ENDLESS, { snapshot, timeout: 1000 }).catch(() => []),
      graph.read(NAMES_APART, { snapshot }),
    ]
    await create(loader, 'b')
    expect(await Promise.all(reads)).toEqual([[['a']], [], [['a']]])
    expect(await graph.read(NAMES_APART)).toEqual([['a'], ['b']])
    expect(await graph.read(NAMES_APART, { snapshot })).toEqual([['a']])
    snapshot.end()
    await Promise.all([graph.close(), loader.close()])
    expect(filesIn(directory)).toEqual(['current', 'graph-….grafeo', 'loading.grafeo'])
  })

  it('fails where the revision of its snapshot is gone, rather than seeing another', async () => {
    const directory = join(root, 'gone')
    const [graph, loader] = [await openEmbedded({ directory }), await openEmbedded({ directory })]
    await create(loader, 'a')
    await expect.poll(() => graph.read(NAMES)).toEqual([['a']])
    const snapshot = new Snapshot()
    await graph.read(NAMES, { snapshot })
    await create(loader, 'b')
    await expect(graph.read(NAMES_APART, { snapshot })).rejects.toMatchObject({
      code: 'GRAPH_UNAVAILABLE',
      message: 'a load has replaced the graph meanwhile; try again',
    })
    snapshot.end()
    await Promise.all([graph.close(), loader.close()])
  })

  it('is killed at its time limit, and its place is free', async () => {
    const directory = join(root, 'killed')
    const graph = await openEmbedded({ directory })
    await create(graph, 'a')
    for (let round = 1; round <= 2; round++) {
      await expect(graph.read(ENDLESS, { timeout: 200 })).rejects.toMatchObject({ code: 'TIMEOUT' })
      await graph.ping()
      expect(await graph.read(NAMES_APART)).toEqual([['a']])
    }
    await graph.close()
    expect(filesIn(directory)).toEqual(['current', 'graph-….grafeo', 'loading.grafeo'])
  })

  it('is killed when the graph is closed', async () => {
    const graph = await openEmbedded({ directory: join(root, 'closed') })
    await create(graph, 'a')
    const reading = graph.read(ENDLESS).catch((error: unknown) => error)
    // Waits for its turn, which never comes.
    const waiting = graph.read(ENDLESS).catch((error: unknown) => error)
    const began = performance.now()
    await graph.close()
    expect(performance.now() - began).toBeLessThan(5000)
    expect(await reading).toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
    expect(await waiting).toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
  })
})

describe('a file that a killed process kept', () => {
  it('is deleted when the graph is opened', async () => {
    const directory = join(root, 'kept')
    const graph = await openEmbedded({ directory })
    await create(graph, 'a')
    await graph.close()
    // Process identifiers are far smaller, so the first is of a process that is gone; the second had this one's.
    for (const keeper of [99_999_999, process.pid]) {
      writeFileSync(join(directory, `kept-${keeper}-aaaaaaaaaaaa.grafeo`), 'a file')
    }
    expect(filesIn(directory)).toHaveLength(5)
    const again = await openEmbedded({ directory })
    expect(filesIn(directory)).toEqual(['current', 'graph-….grafeo', 'loading.grafeo'])
    await again.close()
  })
})
