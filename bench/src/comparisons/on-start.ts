import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../../src/project-root.ts'
import { runOurs } from '../contenders/ours.ts'
import { graphFileIn } from '../data/embedded.ts'
import { compiled } from '../folders.ts'
import { createClient } from '../http.ts'
import { median, rotated } from '../measure/statistics.ts'
import { start } from '../processes.ts'
import type { StartReport } from '../report/report.ts'

const QUERY = JSON.stringify({ query: '{ agencies(first: 1) { nodes { name } } }' })

/**
 * Measures the time from the start of a process to its first response with the seed's graph: ours, the embedded
 * engine alone, and Node alone. They take turns.
 */
export async function measureStart(rounds: number, progress: (text: string) => void): Promise<StartReport> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    progress('start: loading')
    await startService(folder)
    const file = graphFileIn(folder)
    const starts = [
      () => startService(folder),
      () => startScript([compiled('servers/open-engine.js'), file]),
      () => startScript(['-e', 'console.log("answered")']),
    ].map((run) => ({ run, taken: new Array<number>() }))
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

/** @returns milliseconds until the first response over HTTP. */
async function startService(folder: string): Promise<number> {
  const began = performance.now()
  const service = await runOurs({ DATA_DIR: folder })
  const client = createClient(1)
  await client.post(new URL('/graphql', service.said), QUERY)
  const taken = performance.now() - began
  client.close()
  await service.stop()
  return taken
}

/** @returns milliseconds until a script prints `answered`. */
async function startScript(parameters: readonly string[]): Promise<number> {
  const began = performance.now()
  const script = await start(process.execPath, parameters, { cwd: projectRoot }, /answered/)
  const taken = performance.now() - began
  await script.stop()
  return taken
}
