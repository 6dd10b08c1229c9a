import { readFileSync } from 'node:fs'
import { text as readAll } from 'node:stream/consumers'
import type { ReadStream, WriteStream } from 'node:tty'
import { readConfig } from '../config.ts'
import { openFreely } from '../graph/open-freely.ts'
import { until } from '../graph/until.ts'
import { loadSchema } from '../ontology/load.ts'
import { type Arguments, USAGE, UsageError, readArguments } from './arguments.ts'
import { EXIT, explain } from './explain.ts'
import { historyFile } from './history.ts'
import { type Output, runStatement } from './statement.ts'

/** The streams of a process. */
export interface Streams {
  readonly stdin: ReadStream
  readonly stdout: WriteStream
  readonly stderr: WriteStream
}

/**
 * The command `npm run cypher`.
 * @param signal stops what is running.
 * @returns the exit code.
 */
export async function runCommand(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  { stdin, stdout, stderr }: Streams,
  signal: AbortSignal,
): Promise<number> {
  const output: Output = {
    answer: (text) => void stdout.write(text),
    note: (line) => void stderr.write(`${line}\n`),
    width: stdout.isTTY ? stdout.columns : undefined,
  }
  try {
    const settings = readArguments(words)
    if (settings.help) {
      output.answer(`${USAGE}\n`)
      return EXIT.done
    }
    const run = await openFreely(readConfig(environment))
    if (settings.source.kind === 'none' && stdin.isTTY) {
      const { runPrompt } = await import('./prompt.ts')
      const terminal = { input: stdin, output: stdout, terminal: true, history: historyFile(environment) }
      return await runPrompt(run, settings, terminal, output, signal)
    }
    const statement = await until(signal, readStatement(settings.source, stdin))
    return await runStatement(run, statement, settings, () => loadSchema().ontology, output, signal)
  } catch (error) {
    const { text, exitCode } = explain(error, '')
    output.note(text)
    return exitCode
  }
}

async function readStatement(source: Arguments['source'], stdin: ReadStream): Promise<string> {
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
