import { type Interface, createInterface } from 'node:readline'
import type { RunFreeStatement } from '../engines/ad-hoc-query.ts'
import { loadSchema } from '../../ontology/load.ts'
import { complete } from './completion.ts'
import { describeModel } from './describe-model.ts'
import { EXIT } from '../../command-line.ts'
import { Stopped, explain } from '../explain.ts'
import { HISTORY_SIZE, readHistory, writeHistory } from './history.ts'
import { KEYWORDS } from './keywords.ts'
import { COMMANDS, readCommand } from './prompt-commands.ts'
import { type Output, type Settings, runStatement } from '../statement.ts'
import { tokens } from '../tokens.ts'
import { labelsOf, typesOf } from '../unknown-names.ts'

/** What the prompt reads from and writes to. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  /** Whether keys are read one by one; otherwise lines. */
  readonly terminal: boolean
  /** The file that keeps what was typed. */
  readonly history: string
}

/**
 * The interactive prompt. Ends with `:quit`, Ctrl-D, or the end of the input.
 * @returns the exit code.
 */
export async function runPrompt(
  run: RunFreeStatement,
  initial: Settings,
  { input, output: terminalOutput, terminal, history }: Terminal,
  output: Output,
  signal: AbortSignal,
): Promise<number> {
  const { ontology, public: schema } = loadSchema()
  const names = {
    commands: COMMANDS,
    labels: labelsOf(ontology),
    types: typesOf(ontology),
    keywords: KEYWORDS,
  }
  const lines = createInterface({
    input,
    output: terminalOutput,
    terminal,
    completer: (line: string) => complete(line, names),
    history: readHistory(history),
    historySize: HISTORY_SIZE,
    removeHistoryDuplicates: true,
    prompt: FIRST,
  })
  lines.on('history', (typed: string[]) => {
    writeHistory(history, typed)
  })
  signal.addEventListener('abort', () => {
    lines.close()
  })

  let settings = initial
  let statement = ''
  let running: AbortController | undefined
  lines.on('SIGINT', () => {
    running?.abort(new Stopped('SIGINT'))
    if (running) return
    statement = ''
    terminalOutput.write('\n')
    ask(lines, statement)
  })

  const finish = async (line: string): Promise<boolean> => {
    if (statement === '' && line.trim() === '') return true
    if (statement === '' && line.trimStart().startsWith(':')) {
      const effect = readCommand(line.trim(), settings, () => describeModel(ontology, schema))
      settings = effect.settings ?? settings
      if (effect.say !== undefined) output.answer(`${effect.say}\n`)
      return effect.quit !== true
    }
    statement += `${line}\n`
    if (!isComplete(statement)) return true
    const text = statement.trim()
    statement = ''
    running = new AbortController()
    const stop = AbortSignal.any([running.signal, signal])
    await runStatement(run, text, settings, () => ontology, output, stop)
    running = undefined
    return !signal.aborted
  }

  let left = false
  ask(lines, statement)
  for await (const line of lines) {
    const goesOn = await finish(line).catch((error: unknown) => {
      output.note(explain(error, '').text)
      return true
    })
    left = !goesOn
    if (left) break
    ask(lines, statement)
  }
  lines.close()
  // Ctrl-D leaves the cursor behind the prompt.
  if (!left) terminalOutput.write('\n')
  return signal.reason instanceof Stopped ? signal.reason.exitCode : EXIT.done
}

const FIRST = 'cypher> '
const NEXT = '     -> '

function ask(lines: Interface, statement: string): void {
  lines.setPrompt(statement === '' ? FIRST : NEXT)
  lines.prompt()
}

/** Whether the last thing of it is a semicolon, one outside of strings and comments. */
function isComplete(statement: string): boolean {
  const last = tokens(statement).at(-1)
  return last?.kind === 'sign' && last.value === ';'
}
