import { type ChildProcess, spawn } from 'node:child_process'
import { projectRoot } from '../project-root.ts'

/** How a process ended. */
export interface Outcome {
  readonly code: number | null
  /** Everything it wrote to its output and its error output. */
  readonly output: string
}

/** The service as a process. */
export interface RunningService {
  readonly child: ChildProcess
  readonly ended: Promise<Outcome>
  /** What it has written until now. */
  output(): string
  /** Waits until it writes something, and gives the first group of the match. */
  says(pattern: RegExp): Promise<string>
  /** Asks it to end. */
  stop(): Promise<Outcome>
}

const running = new Set<ChildProcess>()

/** Ends what still runs; for after the tests of a file. */
export function killServices(): void {
  for (const child of running) child.kill('SIGKILL')
}

/** Runs the built service, or another command that does, with these variables and no others. */
export function runService(
  environment: Readonly<Record<string, string>>,
  command: string = process.execPath,
  commandArguments: readonly string[] = ['dist/src/main.js'],
): RunningService {
  const child = spawn(command, commandArguments, {
    cwd: projectRoot,
    env: { PATH: process.env['PATH'], PORT: '0', ...environment },
  })
  running.add(child)
  let output = ''
  child.stdout.on('data', (data: Buffer) => (output += data.toString()))
  child.stderr.on('data', (data: Buffer) => (output += data.toString()))
  const ended = new Promise<Outcome>((resolve) => {
    child.on('close', (code) => {
      running.delete(child)
      resolve({ code, output })
    })
  })
  return {
    child,
    ended,
    output: () => output,
    says: async (pattern) => {
      for (;;) {
        const match = pattern.exec(output)
        if (match) return match[1] ?? match[0]
        if (child.exitCode !== null) throw new Error(`the service ended: ${output}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}

/** Posts an operation to a service. */
export async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return response.json()
}
