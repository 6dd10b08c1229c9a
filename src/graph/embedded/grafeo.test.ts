import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { testGraph } from '../testing/contract.ts'
import { openEmbedded } from './grafeo.ts'
import type { Graph, Row } from '../port.ts'

const root = mkdtempSync(join(tmpdir(), 'embedded-'))
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

testGraph({ name: 'the embedded engine', open: () => openEmbedded({ directory: join(root, 'contract') }) })

function create(graph: Graph, id: string): Promise<Row[]> {
  return graph.write((transaction) =>
    transaction.run({ text: 'CREATE (:Thing {id: $p0})', parameters: { p0: id } }),
  )
}

async function idsIn(graph: Graph): Promise<readonly unknown[]> {
  const rows = await graph.read({ text: 'MATCH (n:Thing) RETURN n.id AS id ORDER BY id', parameters: {} })
  return rows.map(([id]) => id)
}

describe('the files of an embedded graph', () => {
  it('do not exist before the first write; the graph is empty', async () => {
    const directory = join(root, 'empty')
    const graph = await openEmbedded({ directory })
    expect(await idsIn(graph)).toEqual([])
    expect(readdirSync(directory)).toEqual([])
    await graph.close()
  })

  it('are one graph file and one pointer after each write', async () => {
    const directory = join(root, 'files')
    const graph = await openEmbedded({ directory })
    await create(graph, 'a')
    await create(graph, 'b')
    expect(readdirSync(directory).map((name) => name.replace(/[0-9a-f]{12}/, '…'))).toEqual([
      'current',
      'graph-….grafeo',
    ])
    await graph.close()
  })

  it('are reopened by readers after each write', async () => {
    const directory = join(root, 'followed')
    const [writer, reader] = [await openEmbedded({ directory }), await openEmbedded({ directory })]
    await create(writer, 'a')
    await expect.poll(() => idsIn(reader)).toEqual(['a'])
    await create(writer, 'b')
    await expect.poll(() => idsIn(reader)).toEqual(['a', 'b'])
    await Promise.all([writer.close(), reader.close()])
  })

  it('are cleaned up after a killed write', async () => {
    const directory = join(root, 'leftovers')
    mkdirSync(directory)
    writeFileSync(join(directory, 'graph-aaaaaaaaaaaa.grafeo'), 'half a file')
    mkdirSync(join(directory, 'graph-aaaaaaaaaaaa.grafeo.wal'))
    // Process identifiers are far smaller, so this process is gone.
    writeFileSync(join(directory, 'loading'), '99999999')
    const graph = await openEmbedded({ directory })
    await create(graph, 'a')
    expect(await idsIn(graph)).toEqual(['a'])
    expect(readdirSync(directory)).toHaveLength(2)
    await graph.close()
  })

  it('are written by one process at a time', async () => {
    const directory = join(root, 'twice')
    const [one, other] = [await openEmbedded({ directory }), await openEmbedded({ directory })]
    await one.write(async () => {
      await expect(create(other, 'a')).rejects.toMatchObject({
        code: 'GRAPH_MISCONFIGURED',
        message: `process ${process.pid} is loading into ${directory}; wait until it has finished`,
      })
    })
    await Promise.all([one.close(), other.close()])
  })
})
