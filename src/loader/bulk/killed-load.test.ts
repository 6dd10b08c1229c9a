import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from 'vite'
import type { ReplaceableGraph } from '../../graph/port.ts'
import { neo4jSettings, testEngines } from '../../graph/testing/test-engines.ts'
import { loadSchema } from '../../ontology/load.ts'
import { projectRoot } from '../../project-root.ts'
import { readRevision } from '../load/revision.ts'
import { loadDataset } from './load-dataset.ts'
import type { Dataset } from './read-manifest.ts'
import { generated } from '../../../bench/generate/testing/generated.ts'
import { linesOf, loadedInto } from './testing/loaded.ts'

const { ontology } = loadSchema()
const root = mkdtempSync(join(tmpdir(), 'killed-dataset-'))
const directory = join(root, 'graph')
// Inside the project, where the child process finds its dependencies.
const cache = join(projectRoot, 'node_modules', '.cache')
let scripts = ''
let old: Dataset
let wanted: Dataset

beforeAll(async () => {
  mkdirSync(cache, { recursive: true })
  scripts = mkdtempSync(join(cache, 'killed-dataset-'))
  await build({
    configFile: false,
    logLevel: 'error',
    root: projectRoot,
    build: { ssr: 'src/loader/bulk/testing/load-and-stop.ts', outDir: scripts, emptyOutDir: true },
  })
  old = await generated(root, 2, 1)
  wanted = await generated(root, 5, 2)
})

afterAll(() => {
  rmSync(scripts, { recursive: true })
  rmSync(root, { recursive: true })
})

describe.each(testEngines(directory))('$engine', ({ engine, open }) => {
  async function withGraph<T>(use: (graph: ReplaceableGraph) => Promise<T>): Promise<T> {
    const graph = await open()
    try {
      return await use(graph)
    } finally {
      await graph.close()
    }
  }

  async function killAt(share: number): Promise<void> {
    const neo4j = engine === 'neo4j' ? neo4jSettings() : undefined
    const child = spawn(
      process.execPath,
      [join(scripts, 'load-and-stop.js'), wanted.directory, String(share)],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: {
          ...process.env,
          DATA_DIR: directory,
          NEO4J_URI: neo4j?.uri ?? '',
          NEO4J_USER: neo4j?.user ?? '',
          NEO4J_PASSWORD: neo4j?.password ?? '',
        },
      },
    )
    const [said] = await once(child.stdout, 'data')
    expect(String(said)).toBe('halted')
    child.kill('SIGKILL')
    await once(child, 'exit')
  }

  async function clear(): Promise<void> {
    await withGraph(async (graph) => {
      await graph.discardReplacement('seed')
      await graph.write((transaction) =>
        transaction.run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} }),
      )
    })
  }

  beforeAll(clear)
  afterAll(clear)

  test('a load killed repeatedly serves the old graph and completes in the end', async () => {
    await withGraph((graph) => loadDataset(graph, old, ontology))
    let resumed = 0
    for (const share of [0, 0.3, 0.7, 1]) {
      await killAt(share)
      await withGraph(async (graph) => {
        expect((await readRevision(graph))?.revision).toBe(old.manifest.revision)
        const agencies = await graph.read({
          text: 'MATCH (n:Agency) RETURN count(n) AS count',
          parameters: {},
        })
        expect(agencies).toEqual([[2]])
      })
    }
    await withGraph(async (graph) => {
      resumed = (await loadDataset(graph, wanted, ontology)).resumed
      expect(await loadedInto(graph)).toEqual(linesOf(wanted))
    })
    expect(resumed).toBe(wanted.manifest.nodes + wanted.manifest.relationships)
  }, 300_000)
})
