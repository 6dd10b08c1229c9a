import { type ChildProcess, spawn } from 'node:child_process'
import { PassThrough, Readable } from 'node:stream'
import { text as readAll } from 'node:stream/consumers'
import { projectRoot } from '../../project-root.ts'
import { runCommand } from '../command.ts'

/** Exit code and output of the command. */
export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly error: string
}

/** A run of the built command. */
export interface Run {
  readonly process: ChildProcess
  readonly ended: Promise<Outcome>
}

/** Starts the built command as `npm run cypher` does. */
export function startCypher(words: readonly string[], environment: Readonly<Record<string, string>>): Run {
  const child = spawn(process.execPath, ['dist/src/main.js', 'cypher', ...words], {
    cwd: projectRoot,
    env: { PATH: process.env['PATH'], ...environment },
  })
  let [out, error] = ['', '']
  child.stdout.on('data', (data: Buffer) => (out += data.toString()))
  child.stderr.on('data', (data: Buffer) => (error += data.toString()))
  child.stdin.end()
  const ended = new Promise<Outcome>((resolve) => {
    child.once('close', (code) => {
      resolve({ code, out, error })
    })
  })
  return { process: child, ended }
}

/** Runs the command to its end in this process; on the embedded engine statements still have their own. */
export async function cypher(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  input = '',
): Promise<Outcome> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const streams = { stdin: Readable.from([input]), stdout, stderr }
  const code = await runCommand(words, environment, streams, new AbortController().signal)
  stdout.end()
  stderr.end()
  return { code, out: await readAll(stdout), error: await readAll(stderr) }
}
