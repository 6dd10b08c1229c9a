import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { projectRoot } from '../../project-root.ts'

/** The built service in its own process. */
export interface RunningService {
  readonly url: string
  readonly child: ChildProcess
  /** The log so far. */
  log(): string
  /** Resident memory in bytes. */
  memory(): number
  /** Resolves to the exit code; null after a signal. */
  readonly ended: Promise<number | null>
}

/**
 * Runs the service as `npm start` does, on a free port.
 * @param script another that calls `serve`.
 */
export async function startService(
  environment: Readonly<Record<string, string>>,
  script = 'dist/src/main.js',
): Promise<RunningService> {
  const child = spawn(process.execPath, [script], {
    cwd: projectRoot,
    env: { PATH: process.env['PATH'], PORT: '0', ...environment },
  })
  let output = ''
  child.stdout.on('data', (data: Buffer) => (output += data.toString()))
  child.stderr.on('data', (data: Buffer) => (output += data.toString()))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  for (;;) {
    const url = /ready: (http:\/\/[\d.]+:\d+)/.exec(output)?.[1]
    if (url !== undefined) {
      return { url, child, log: () => output, memory: () => memoryOf(child.pid ?? 0), ended }
    }
    if (child.exitCode !== null) throw new Error(`the service ended: ${output}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Resident memory; 0 outside Linux. */
function memoryOf(process_: number): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${process_}/status`, 'utf8'))?.[1]
    return Number(kilobytes ?? 0) * 1024
  } catch {
    return 0
  }
}
