import { type Interface, createInterface } from 'node:readline'
import { loadSchema } from '../../ontology/load.ts'
import type { RunQuery } from '../engines/ad-hoc-query.ts'
import { EXIT } from '../../command-line.ts'
import { Stopped, explain } from '../explain.ts'
import { KEYWORDS } from '../keywords.ts'
import { type Output, type Settings, runStatement } from '../statement.ts'
import { tokens } from '../tokens.ts'
import { relationshipTypesOf } from '../../ontology/rules.ts'
import { labelsOf } from '../unknown-names.ts'
import { complete } from './completion.ts'
import { describeModel } from './describe-model.ts'
import { HISTORY_SIZE, readHistory, writeHistory } from './history.ts'
import { COMMANDS, readCommand } from './prompt-commands.ts'

/** What the prompt reads from and writes to. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  /** Whether keys are read one by one, rather than lines. */
  readonly terminal: boolean
  /** The file of lines typed earlier. */
  readonly history: string
}

/**
 * Runs the interactive prompt until `:quit`, Ctrl-D or the end of the input.
 * @returns the exit code.
 */
export async function runPrompt(
  run: RunQuery,
  initial: Settings,
  { input, output: terminalOutput, terminal, history }: Terminal,
  output: Output,
  signal: AbortSignal,
): Promise<number> {
  const { ontology, public: schema } = loadSchema()
  const names = {
    commands: COMMANDS,
    labels: labelsOf(ontology),
    types: relationshipTypesOf(ontology),
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
    prompt: FIRST_PROMPT,
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
    showPrompt(lines, statement)
  })

  /** @returns whether the prompt goes on. */
  const take = async (line: string): Promise<boolean> => {
    if (statement === '' && line.trim() === '') return true
    if (statement === '' && line.trimStart().startsWith(':')) {
      const effect = readCommand(line.trim(), settings, () => describeModel(ontology, schema))
      settings = effect.settings ?? settings
      if (effect.print !== undefined) output.print(`${effect.print}\n`)
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
  showPrompt(lines, statement)
  for await (const line of lines) {
    const goesOn = await take(line).catch((error: unknown) => {
      output.note(explain(error, '').text)
      return true
    })
    left = !goesOn
    if (left) break
    showPrompt(lines, statement)
  }
  lines.close()
  // Ctrl-D leaves the cursor on the line of the prompt.
  if (!left) terminalOutput.write('\n')
  return signal.reason instanceof Stopped ? signal.reason.exitCode : EXIT.done
}

const FIRST_PROMPT = 'cypher> '
const NEXT_PROMPT = '     -> '

function showPrompt(lines: Interface, statement: string): void {
  lines.setPrompt(statement === '' ? FIRST_PROMPT : NEXT_PROMPT)
  lines.prompt()
}

/** Whether it ends with a semicolon outside of strings and comments. */
function isComplete(statement: string): boolean {
  const last = tokens(statement).at(-1)
  return last?.kind === 'sign' && last.value === ';'
}
