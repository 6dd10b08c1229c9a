import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'

/** A process that prints when it is ready. */
export interface Started {
  readonly child: ChildProcess
  readonly pid: number
  /** What the pattern matched. */
  readonly said: string
  stop(): Promise<void>
}

const running = new Set<ChildProcess>()

/** Kills every process still running, for when the benchmark itself stops. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL')
}

/**
 * Starts a process and waits until its output matches a pattern.
 * @param says its first group, or the whole match, becomes `said`.
 * @throws Error with its output if the process exits first.
 */
export async function start(
  command: string,
  parameters: readonly string[],
  options: SpawnOptions,
  says: RegExp,
): Promise<Started> {
  const child = spawn(command, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      running.delete(child)
      resolve()
    })
  })
  const said = await new Promise<string>((resolve, reject) => {
    let output = ''
    const read = (data: Buffer): void => {
      // Nobody reads its log once it has started, so the rest is dropped.
      if (output.length > 100_000) return
      output += data.toString()
      const match = says.exec(output)
      if (match) resolve(match[1] ?? match[0])
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', reject)
    child.once('close', (code) => {
      reject(new Error(`${command} ${parameters.join(' ')} exited with ${code}: ${output}`))
    })
  })
  const { pid } = child
  if (pid === undefined) throw new Error(`${command} did not start`)
  return {
    child,
    pid,
    said,
    stop: async () => {
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
      await ended
      clearTimeout(timer)
    },
  }
}

/**
 * Runs a command until it exits.
 * @throws Error with its output if it fails.
 */
export async function run(
  command: string,
  parameters: readonly string[],
  options: SpawnOptions = {},
): Promise<string> {
  const child = spawn(command, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  let output = ''
  child.stdout.on('data', (data: Buffer) => (output += data.toString()))
  child.stderr.on('data', (data: Buffer) => (output += data.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  running.delete(child)
  if (code !== 0) throw new Error(`${command} ${parameters.join(' ')} exited with ${code}: ${output}`)
  return output
}
