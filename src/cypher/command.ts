import { readFileSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { text as readAll } from 'node:stream/consumers'
import { readConfig } from '../config.ts'
import { loadSchema } from '../ontology/load.ts'
import { abortable } from './abortable.ts'
import { EXIT, type Environment, UsageError } from '../command-line.ts'
import { type Arguments, USAGE, readArguments } from './arguments.ts'
import { selectEngine } from './engines/select-engine.ts'
import { Stopped, explain } from './explain.ts'
import { historyFile } from './prompt/history.ts'
import { type Output, runStatement } from './statement.ts'

/** The streams of a process. */
export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable
}

/** `initiative-graph cypher` in a process: signals stop the statement. */
export function runCypher(
  words: readonly string[],
  environment: Environment,
  process: NodeJS.Process,
): Promise<number> {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop.abort(new Stopped(signal))
    })
  }
  return runCommand(words, environment, process, stop.signal)
}

/**
 * The same with streams and a signal of the caller's.
 * @param signal stops the command.
 * @returns the exit code.
 */
export async function runCommand(
  words: readonly string[],
  environment: Environment,
  { stdin, stdout, stderr }: Streams,
  signal: AbortSignal,
): Promise<number> {
  const output: Output = {
    print: (text) => void stdout.write(text),
    note: (line) => void stderr.write(`${line}\n`),
    // Read each time, because a terminal can be resized.
    get width() {
      return stdout.isTTY ? stdout.columns : undefined
    },
  }
  try {
    const settings = readArguments(words)
    if (settings.help) {
      output.print(`${USAGE}\n`)
      return EXIT.done
    }
    if (settings.source.kind === 'none' && stdin.isTTY) {
      const { runPrompt } = await import('./prompt/prompt.ts')
      // Keeps what is typed out of results that go to a file.
      const screen = stdout.isTTY ? stdout : stderr
      const terminal = { input: stdin, output: screen, terminal: true, history: historyFile(environment) }
      const run = await selectEngine(readConfig(environment))
      return await runPrompt(run, settings, terminal, output, signal)
    }
    const statement = await abortable(readStatement(settings.source, stdin), signal)
    const run = await selectEngine(readConfig(environment))
    return await runStatement(run, statement, settings, () => loadSchema().ontology, output, signal)
  } catch (error) {
    const { text, exitCode } = explain(error, '')
    output.note(text)
    return exitCode
  }
}

async function readStatement(source: Arguments['source'], stdin: Readable): Promise<string> {
  switch (source.kind) {
    case 'statement':
      return source.text
    case 'file':
      try {
        return readFileSync(source.path, 'utf8')
      } catch {
        throw new UsageError(`--file is ${source.path}, which cannot be read`)
      }
    case 'input':
    case 'none':
      return readAll(stdin)
  }
}
