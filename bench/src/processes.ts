import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'

/** A process that says on a line of its output where it listens. */
export interface Started {
  readonly child: ChildProcess
  readonly pid: number
  /** What the pattern met. */
  readonly said: string
  stop(): Promise<void>
}

const running = new Set<ChildProcess>()

/** Ends what still runs; for when the benchmark itself is stopped. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL')
}

/**
 * Starts a process and waits until its output meets a pattern.
 * @param says the first group, or the whole match, is `said`.
 * @throws Error with the output of a process that ends before.
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
      // Once it has started nobody reads its log, which a benchmark must not keep.
      if (output.length > 100_000) return
      output += data.toString()
      const match = says.exec(output)
      if (match) resolve(match[1] ?? match[0])
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', reject)
    child.once('close', (code) => {
      reject(new Error(`${command} ${parameters.join(' ')} ended with ${code}: ${output}`))
    })
  })
  const { pid } = child
  if (pid === undefined) throw new Error(`${command} has no process`)
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
 * Runs a command to its end.
 * @throws Error with its output where it fails.
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
  if (code !== 0) throw new Error(`${command} ${parameters.join(' ')} ended with ${code}: ${output}`)
  return output
}
