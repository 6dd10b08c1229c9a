import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../../project-root.ts'

/** The suite of the protocol imports `globSync` of `fs`, which Node 20 lacks, for a report that nobody asks for here. */
const LOADER = `
export const resolve = (name, context, next) =>
  name === 'fs' && context.parentURL?.includes('/conformance/dist/')
    ? { url: 'conformance:fs', format: 'module', shortCircuit: true }
    : next(name, context)
export const load = (url, context, next) =>
  url === 'conformance:fs'
    ? { format: 'module', shortCircuit: true, source: "export * from 'node:fs'; export const globSync = undefined" }
    : next(url, context)
`
const PRELOAD = `import { register } from 'node:module'
register('data:text/javascript,' + ${JSON.stringify(encodeURIComponent(LOADER))})`

/** How many checks of a scenario passed and failed. */
export interface Scenario {
  readonly passed: number
  readonly failed: number
}

/** Runs the conformance suite of the protocol against a server. @param words which scenarios. */
export async function conformance(
  url: string,
  words: readonly string[],
): Promise<ReadonlyMap<string, Scenario>> {
  const results = mkdtempSync(join(tmpdir(), 'conformance-'))
  try {
    const script = join(projectRoot, 'node_modules/@modelcontextprotocol/conformance/dist/index.js')
    const preload = `data:text/javascript,${encodeURIComponent(PRELOAD)}`
    const child = spawn(
      process.execPath,
      ['--import', preload, script, 'server', '--url', url, '-o', results, ...words],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => (output += data.toString()))
    }
    await new Promise((resolve) => child.on('close', resolve))
    const lines = [...output.matchAll(/^[✓✗] ([\w-]+): (\d+) passed, (\d+) failed/gmu)]
    if (lines.length === 0) throw new Error(`the suite did not run: ${output.slice(0, 2000)}`)
    return new Map(
      lines.map(([, name = '', passed, failed]) => [
        name,
        { passed: Number(passed), failed: Number(failed) },
      ]),
    )
  } finally {
    rmSync(results, { recursive: true, force: true })
  }
}

/** The scenarios in which a check failed. */
export function failedIn(scenarios: ReadonlyMap<string, Scenario>): readonly string[] {
  return [...scenarios].filter(([, { failed }]) => failed > 0).map(([name]) => name)
}
