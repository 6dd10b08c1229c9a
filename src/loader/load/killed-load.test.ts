import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from 'vite'
import { openEmbedded } from '../../graph/embedded/grafeo.ts'
import { neo4jSettings, testEngines } from '../../graph/testing/test-engines.ts'
import { projectRoot } from '../../project-root.ts'
import { makeContent } from './content.ts'
import { loadSeed } from './load.ts'
import { EXAMPLE_FACTS, exampleSeed } from '../testing/example-seed.ts'

// Inside the project, where the child process finds its dependencies.
const cache = join(projectRoot, 'node_modules', '.cache')
let scripts = ''
const directory = mkdtempSync(join(tmpdir(), 'killed-load-'))

beforeAll(async () => {
  mkdirSync(cache, { recursive: true })
  scripts = mkdtempSync(join(cache, 'killed-load-'))
  await build({
    configFile: false,
    logLevel: 'error',
    root: projectRoot,
    build: {
      ssr: true,
      rolldownOptions: {
        input: ['src/loader/testing/load-and-stop.ts', 'src/loader/testing/load-in-turns.ts'],
      },
      outDir: scripts,
      emptyOutDir: true,
    },
  })
})

afterAll(() => {
  rmSync(scripts, { recursive: true })
  rmSync(directory, { recursive: true })
})

test.each([0, 0.3, 0.6, 1])('a load killed after a share of %d leaves the graph unchanged', async (share) => {
  const content = makeContent(exampleSeed())
  const graph = await openEmbedded({ directory })
  await loadSeed(graph, content)
  await graph.close()

  const child = spawn(process.execPath, [join(scripts, 'load-and-stop.js'), directory, String(share)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said] = await once(child.stdout, 'data')
  expect(String(said)).toBe('halted')
  child.kill('SIGKILL')
  await once(child, 'exit')

  const again = await openEmbedded({ directory })
  expect(await loadSeed(again, content)).toMatchObject({ changed: false })
  await again.close()
})

describe.each(testEngines(directory))('a load into $engine killed at a random moment', ({ engine, open }) => {
  const neo4j = engine === 'neo4j' ? neo4jSettings() : undefined
  const environment = {
    DATA_DIR: directory,
    ...(neo4j && { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password }),
    ...(neo4j?.database !== undefined && { NEO4J_DATABASE: neo4j.database }),
  }
  const contents = [EXAMPLE_FACTS, EXAMPLE_FACTS.replaceAll('name: ', 'name: 新')].map((facts) =>
    makeContent(exampleSeed({ facts })),
  )
  const moments = Array.from({ length: 20 }, () => Math.floor(Math.random() * 300))

  beforeAll(async () => {
    const graph = await open()
    await graph.write((transaction) => transaction.run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} }))
    for (const content of contents) await loadSeed(graph, content)
    await graph.close()
  })
  afterAll(async () => {
    const graph = await open()
    await graph.write((transaction) => transaction.run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} }))
    await graph.close()
  })

  test.each(moments)(
    'leaves one revision or the other, and the next load succeeds (killed after %d ms)',
    async (moment) => {
      const child = spawn(process.execPath, [join(scripts, 'load-in-turns.js')], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { PATH: process.env['PATH'], ...environment },
      })
      await once(child.stdout, 'data')
      await new Promise((resolve) => setTimeout(resolve, moment))
      child.kill('SIGKILL')
      await once(child, 'exit')

      const graph = await open()
      const changes = await Promise.all(contents.map((content) => loadSeed(graph, content, { dryRun: true })))
      expect(changes.map(({ changed }) => changed).toSorted()).toEqual([false, true])
      for (const content of contents) {
        await loadSeed(graph, content)
        expect(await loadSeed(graph, content, { dryRun: true })).toMatchObject({ changed: false })
      }
      await graph.close()
    },
  )
})
