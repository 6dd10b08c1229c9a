import type { Json, Statement } from '../graph/port.ts'
import type { Ontology } from '../ontology/model.ts'
import type { Format } from './arguments.ts'
import type { RunQuery } from './engines/ad-hoc-query.ts'
import { EXIT } from '../command-line.ts'
import { explain, explainRefusal } from './explain.ts'
import { writeResult } from './output/write-result.ts'
import { CypherLiteral, type Parameters } from './parameter.ts'
import { type Refusal, refusalOf } from './refusal.ts'
import { tokens } from './tokens.ts'
import { unknownNames } from './unknown-names.ts'

/** How statements are run and printed. */
export interface Settings {
  readonly parameters: Parameters
  readonly timeout: number
  readonly limit: number
  readonly format: Format
}

/** Where the command prints to. */
export interface Output {
  /** Prints a result, to standard output. */
  readonly print: (text: string) => void
  /** Prints a note or an error, to standard error. */
  readonly note: (line: string) => void
  /** Columns of the terminal; undefined if results do not go to one. */
  readonly width: number | undefined
}

/**
 * Runs one statement and prints its result, or what is wrong with it.
 * @returns the exit code.
 */
export async function runStatement(
  run: RunQuery,
  written: string,
  { parameters, timeout, limit, format }: Settings,
  ontology: () => Ontology,
  output: Output,
  signal: AbortSignal,
): Promise<number> {
  const prepared = prepareStatement(written, parameters)
  const { text } = prepared
  if ('refusal' in prepared) {
    const { text: reason, exitCode } = explainRefusal(prepared.refusal, text)
    output.note(reason)
    return exitCode
  }
  const { statement } = prepared
  try {
    const result = await run(statement, { limit, timeout, signal })
    output.print(writeResult(result, format, output.width))
    if (result.more) output.note(`note: only the first ${limit} rows are shown; --limit shows more`)
    for (const note of unknownNames(text, ontology())) output.note(`note: ${note}`)
    return EXIT.done
  } catch (error) {
    const { text: reason, exitCode } = explain(error, statement.text)
    output.note(reason)
    return exitCode
  }
}

/** A statement that may run, or why it may not; the text is what places in messages refer to. */
export type PreparedStatement =
  | { readonly text: string; readonly statement: Statement }
  | { readonly text: string; readonly refusal: Refusal }

/** Checks a statement as somebody wrote it, and puts its parameters in. Whatever runs a statement begins here. */
export function prepareStatement(written: string, parameters: Parameters): PreparedStatement {
  // Neo4j ends a comment at a carriage return; the embedded engine does not.
  const text = written.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const refusal = refusalOf(text) ?? missingParameter(text, parameters)
  return refusal ? { text, refusal } : { text, statement: bound(text, parameters) }
}

/** The statement to run, with literals in the place of the parameters that have one. */
function bound(text: string, parameters: Parameters): Statement {
  const values = Object.entries(parameters).flatMap(([name, value]): [string, Json][] =>
    value instanceof CypherLiteral ? [] : [[name, value]],
  )
  const replaced = tokens(text).reduceRight((statement, { kind, value, start, end }) => {
    const parameter = kind === 'parameter' && Object.hasOwn(parameters, value) ? parameters[value] : undefined
    return parameter instanceof CypherLiteral
      ? `${statement.slice(0, start)}${parameter.text}${statement.slice(end)}`
      : statement
  }, text)
  return { text: replaced, parameters: Object.fromEntries(values) }
}

function missingParameter(text: string, parameters: Settings['parameters']): Refusal | undefined {
  const missing = tokens(text).find(
    ({ kind, value }) => kind === 'parameter' && !Object.hasOwn(parameters, value),
  )
  return (
    missing && {
      message: `$${missing.value} has no value; set it with --param ${missing.value}=…`,
      offset: missing.start,
    }
  )
}
