import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { testGraph } from '../testing/contract.ts'
import { openEmbedded } from './grafeo.ts'
import type { Graph, ReplaceableGraph, ReplacementPlan, Row, Transaction } from '../port.ts'

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

  it('are one graph file, one pointer and the lock after each write', async () => {
    const directory = join(root, 'files')
    const graph = await openEmbedded({ directory })
    await create(graph, 'a')
    await create(graph, 'b')
    expect(readdirSync(directory).map((name) => name.replace(/[0-9a-f]{12}/, '…'))).toEqual([
      'current',
      'graph-….grafeo',
      'loading.grafeo',
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
    writeFileSync(join(directory, 'loading.grafeo'), 'half a lock')
    const graph = await openEmbedded({ directory })
    await create(graph, 'a')
    expect(await idsIn(graph)).toEqual(['a'])
    expect(readdirSync(directory)).toHaveLength(3)
    await graph.close()
  })

  it('are written by one process at a time', async () => {
    const directory = join(root, 'twice')
    const [one, other] = [await openEmbedded({ directory }), await openEmbedded({ directory })]
    await one.write(async () => {
      await expect(create(other, 'a')).rejects.toMatchObject({
        code: 'GRAPH_MISCONFIGURED',
        message: `another process is loading into ${directory}; wait until it has finished`,
      })
    })
    await create(other, 'b')
    expect(await idsIn(other)).toEqual(['b'])
    await Promise.all([one.close(), other.close()])
  })

  it('are written again as soon as the process that wrote them is killed, whatever its identifier', async () => {
    const directory = join(root, 'killed')
    mkdirSync(directory)
    // In a container both processes are number 1.
    const hold = `const { GrafeoDB } = require(process.argv[1]); new Promise(() => { const held = GrafeoDB.create(process.argv[2]); console.log('held'); setInterval(() => held, 1000) })`
    const engine = createRequire(import.meta.url).resolve('@grafeo-db/js')
    const child = spawn(process.execPath, ['-e', hold, engine, join(directory, 'loading.grafeo')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    const graph = await openEmbedded({ directory })
    await expect(create(graph, 'a')).rejects.toThrow('another process is loading')
    child.kill('SIGKILL')
    await once(child, 'exit')
    await create(graph, 'a')
    expect(await idsIn(graph)).toEqual(['a'])
    await graph.close()
  })
})

describe('a replacement of an embedded graph', () => {
  const plan: ReplacementPlan = {
    name: 'next',
    definitions: ['CREATE INDEX Thing_id IF NOT EXISTS FOR (n:Thing) ON (n.id)'],
    labels: new Map([['Thing', ['Thing']]]),
    mark: 'made',
  }
  const make = (graph: Transaction): Promise<Row[]> =>
    graph.run({ text: 'CREATE (:Thing {id: $id, made: true})', parameters: { id: 'new' } })

  /** A graph with one thing, and a replacement of it that is built. */
  async function built(directory: string, made: boolean): Promise<ReplaceableGraph> {
    const graph = await openEmbedded({ directory })
    const text = `CREATE (:Thing {id: 'old', made: ${made}})`
    await graph.write((transaction) => transaction.run({ text, parameters: {} }))
    const replacement = await graph.replace(plan)
    await replacement.write(async (transaction) => {
      await make(transaction)
    }, 'all')
    await replacement.close()
    return graph
  }

  it.each([
    ['all', true],
    ['a part', false],
  ])('of %s of it that was killed between its last commit and the switch is finished', async (_, made) => {
    const directory = join(root, `finished-${made}`)
    const graph = await built(directory, made)
    const [file = ''] = readdirSync(directory).filter((name) => name.startsWith('replacement-'))
    const [old = ''] = readdirSync(directory).filter((name) => name.startsWith('graph-'))
    copyFileSync(join(directory, old), join(root, old))
    await (await graph.replace(plan)).finish(() => Promise.resolve())
    await graph.close()
    // As if it had been killed before it renamed the file and moved the pointer.
    const [done = ''] = readdirSync(directory).filter((name) => name.startsWith('graph-'))
    renameSync(join(directory, done), join(directory, file))
    copyFileSync(join(root, old), join(directory, old))
    writeFileSync(join(directory, 'current'), `${old}\n`)

    const again = await openEmbedded({ directory })
    expect(await idsIn(again)).toEqual(['old'])
    const replacement = await again.replace(plan)
    expect([replacement.complete, replacement.done]).toEqual([true, undefined])
    await replacement.finish(() => Promise.resolve())
    expect(await idsIn(again)).toEqual(made ? ['new'] : ['new', 'old'])
    await again.close()
  })

  it('that was killed while its file was created begins again', async () => {
    const directory = join(root, 'created')
    const graph = await built(directory, true)
    const [file = ''] = readdirSync(directory).filter((name) => name.startsWith('replacement-'))
    writeFileSync(join(directory, file), 'half a file')
    const replacement = await graph.replace(plan)
    expect([replacement.complete, replacement.done]).toEqual([false, undefined])
    await replacement.write(async (transaction) => {
      await make(transaction)
    }, 'all')
    await replacement.finish(() => Promise.resolve())
    expect(await idsIn(graph)).toEqual(['new'])
    await graph.close()
  })
})
