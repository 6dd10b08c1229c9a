import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GraphFiles } from '../../src/graph/graph-files.ts'
import { projectRoot } from '../../src/project-root.ts'
import { compiled } from './folders.ts'
import { createClient } from './http.ts'
import { median, rotated } from './measure/statistics.ts'
import { start } from './processes.ts'
import type { StartReport } from './report/report.ts'

const QUERY = JSON.stringify({ query: '{ agencies(first: 1) { nodes { name } } }' })

/**
 * Measures how long it takes from the start of a process to its first answer with the graph of the seed: ours, the
 * embedded engine alone, and Node alone. They take turns.
 */
export async function measureStart(rounds: number, progress: (text: string) => void): Promise<StartReport> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    progress('start: loading')
    await startOurs(folder)
    const files = new GraphFiles(folder)
    const current = files.current()
    if (current === undefined) throw new Error(`${folder} holds no graph`)
    const starts = [
      { run: () => startOurs(folder), taken: new Array<number>() },
      {
        run: () => startScript([compiled('servers/open-engine.js'), files.path(current)]),
        taken: new Array<number>(),
      },
      { run: () => startScript(['-e', 'console.log("answered")']), taken: new Array<number>() },
    ]
    for (let round = 0; round < rounds; round++) {
      progress(`start: round ${round + 1} of ${rounds}`)
      for (const { run, taken } of rotated(starts, round)) taken.push(await run())
    }
    const [ours = NaN, engine = NaN, node = NaN] = starts.map(({ taken }) => median(taken))
    return { ours, engine, node }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @returns milliseconds until the first answer over HTTP. */
async function startOurs(folder: string): Promise<number> {
  const began = performance.now()
  const env = { PATH: process.env['PATH'], PORT: '0', DATA_DIR: folder, NODE_ENV: 'production' }
  const service = await start(
    process.execPath,
    [join(projectRoot, 'dist/src/main.js')],
    { cwd: projectRoot, env },
    /ready: (http:\S+?)(?=["\s])/,
  )
  const client = createClient(1)
  await client.post(new URL('/graphql', service.said), QUERY)
  const taken = performance.now() - began
  client.close()
  await service.stop()
  return taken
}

/** @returns milliseconds until a script says that it has answered. */
async function startScript(parameters: readonly string[]): Promise<number> {
  const began = performance.now()
  const script = await start(process.execPath, parameters, { cwd: projectRoot }, /answered/)
  const taken = performance.now() - began
  await script.stop()
  return taken
}
