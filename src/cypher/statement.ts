import type { RunFreeStatement } from './engines/ad-hoc-query.ts'
import type { Json } from '../graph/port.ts'
import type { Ontology } from '../ontology/model.ts'
import type { Format } from './arguments.ts'
import { EXIT } from '../command-line.ts'
import { explain, explainRefusal } from './explain.ts'
import { type Refusal, refusalOf } from './refusal.ts'
import { tokens } from './tokens.ts'
import { unknownNames } from './unknown-names.ts'
import { writeAnswer } from './output/write-answer.ts'

/** How statements are run and printed. */
export interface Settings {
  readonly parameters: Readonly<Record<string, Json>>
  readonly timeout: number
  readonly limit: number
  readonly format: Format
}

/** Where things are printed. */
export interface Output {
  readonly answer: (text: string) => void
  readonly note: (line: string) => void
  /** Columns of the terminal; undefined where the answer does not go to one. */
  readonly width: number | undefined
}

/**
 * Runs one statement and prints its answer, or what is wrong with it.
 * @returns the exit code.
 */
export async function runStatement(
  run: RunFreeStatement,
  written: string,
  { parameters, timeout, limit, format }: Settings,
  ontology: () => Ontology,
  output: Output,
  signal: AbortSignal,
): Promise<number> {
  // Neo4j ends a comment at a carriage return, the embedded engine does not.
  const text = written.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const refusal = refusalOf(text) ?? missingParameter(text, parameters)
  if (refusal) {
    const { text: reason, exitCode } = explainRefusal(refusal, text)
    output.note(reason)
    return exitCode
  }
  try {
    const answer = await run({ text, parameters }, { limit, timeout, signal })
    output.answer(writeAnswer(answer, format, output.width))
    if (answer.more)
      output.note(`note: these are the first ${limit} rows, there are more; --limit says how many`)
    for (const note of unknownNames(text, ontology())) output.note(`note: ${note}`)
    return EXIT.done
  } catch (error) {
    const { text: reason, exitCode } = explain(error, text)
    output.note(reason)
    return exitCode
  }
}

function missingParameter(text: string, parameters: Settings['parameters']): Refusal | undefined {
  const missing = tokens(text).find(
    ({ kind, value }) => kind === 'parameter' && !Object.hasOwn(parameters, value),
  )
  return (
    missing && {
      message: `$${missing.value} has no value; give it one with --param ${missing.value}=…`,
      offset: missing.start,
    }
  )
}
