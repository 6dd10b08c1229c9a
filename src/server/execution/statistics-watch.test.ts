import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Graph } from '../../graph/port.ts'
import { testEngines } from '../../graph/testing/test-engines.ts'
import { loadSchema } from '../../ontology/load.ts'
import { REVISION_INTERVAL, RevisionWatch, type WatchedGraph } from './revision-watch.ts'
import { StatisticsWatch } from './statistics-watch.ts'

const { ontology } = loadSchema()
const directory = mkdtempSync(join(tmpdir(), 'statistics-'))

/** Writes so many agencies, each of which drives the goals before it and its own. */
async function load(graph: Graph, agencies: number): Promise<void> {
  await graph.write(async (transaction) => {
    const run = (text: string): Promise<unknown> =>
      transaction.run({ text, parameters: { agencies, revision: `revision ${agencies}` } })
    await run('MATCH (n) DETACH DELETE n')
    await run("UNWIND range(1, $agencies) AS i CREATE (:Agency {id: 'agency:' + toString(i), place: i})")
    await run("UNWIND range(1, $agencies) AS i CREATE (:Goal {id: 'goal:' + toString(i), place: i})")
    await run('MATCH (a:Agency) MATCH (g:Goal) WHERE g.place <= a.place CREATE (a)-[:DRIVES]->(g)')
    await run("CREATE (:Revision {id: 'revision', revision: $revision})")
  })
}

describe.each(testEngines(directory))('statistics of $engine', ({ open }) => {
  let graph: Graph
  let reads = 0

  beforeAll(async () => {
    graph = await open()
  })
  afterAll(async () => {
    await graph.write((transaction) => transaction.run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} }))
    await graph.close()
    rmSync(directory, { recursive: true, force: true })
  })

  /** The graph, counting how often its nodes are counted. */
  function counted(isDown: () => boolean = () => false): WatchedGraph {
    return {
      engine: graph.engine,
      get generation() {
        return graph.generation
      },
      hasTextIndex: (name) => graph.hasTextIndex(name),
      read: (statement, options) => {
        if (isDown()) return Promise.reject(new Error('down'))
        if (statement.text.includes('(v0:Agency)')) reads++
        return graph.read(statement, options)
      },
    }
  }

  it('are how many there are of each type, and how many relationships a node has', async () => {
    await load(graph, 3)
    const watched = counted()
    const statistics = await new StatisticsWatch(watched, new RevisionWatch(watched), ontology).get()
    expect(statistics?.nodes.get('Agency')).toBe(3)
    expect(statistics?.nodes.get('Theme')).toBe(0)
    // 1, 2 and 3 goals; who has three is reached three times.
    expect(statistics?.fanOuts.get('Agency.drives')).toEqual({ mean: 2, reached: (1 + 4 + 9) / 6 })
    expect(statistics?.fanOuts.get('Goal.drivenBy')).toEqual({ mean: 2, reached: (1 + 4 + 9) / 6 })
    expect(statistics?.fanOuts.get('Agency.initiatives')).toEqual({ mean: 0, reached: 0 })
  })

  it('are read once for each revision, however many ask', async () => {
    const watched = counted()
    const statistics = new StatisticsWatch(watched, new RevisionWatch(watched), ontology)
    for (const agencies of [1, 2]) {
      await load(graph, agencies)
      await new Promise((resolve) => setTimeout(resolve, graph.engine === 'neo4j' ? REVISION_INTERVAL : 0))
      reads = 0
      const found = await Promise.all(Array.from({ length: 5 }, () => statistics.get()))
      found.push(await statistics.get())
      expect(found.map((one) => one?.nodes.get('Agency'))).toEqual(Array(6).fill(agencies))
      expect(reads).toBe(1)
    }
  })

  it('are missing while the graph does not answer, and read once it does', async () => {
    let isDown = true
    const watched = counted(() => isDown)
    const statistics = new StatisticsWatch(watched, new RevisionWatch(watched), ontology)
    expect(await statistics.get()).toBeUndefined()
    isDown = false
    await vi.waitFor(async () => {
      expect((await statistics.get())?.nodes.get('Agency')).toBe(2)
    }, 5000)
  })
})
