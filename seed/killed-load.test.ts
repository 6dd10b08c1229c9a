import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from 'vite'
import { openEmbedded } from '../src/graph/grafeo.ts'
import { projectRoot } from '../src/project-root.ts'
import { makeContent } from './content.ts'
import { loadSeed } from './load.ts'
import { exampleSeed } from './testing/example-seed.ts'

// Below the project, so that the child finds the dependencies.
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
    build: { ssr: 'seed/testing/load-and-stop.ts', outDir: scripts, emptyOutDir: true },
  })
})

afterAll(() => {
  rmSync(scripts, { recursive: true })
  rmSync(directory, { recursive: true })
})

test.each([0, 0.3, 0.6, 1])(
  'a load killed when %d of it is done leaves the graph as it was',
  async (share) => {
    const content = makeContent(exampleSeed())
    const graph = await openEmbedded({ directory })
    await loadSeed(graph, content)
    await graph.close()

    const child = spawn(process.execPath, [join(scripts, 'load-and-stop.js'), directory, String(share)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [said] = await once(child.stdout, 'data')
    expect(String(said)).toBe('standing still')
    child.kill('SIGKILL')
    await once(child, 'exit')

    const again = await openEmbedded({ directory })
    expect(await loadSeed(again, content)).toMatchObject({ changed: false })
    await again.close()
  },
)
