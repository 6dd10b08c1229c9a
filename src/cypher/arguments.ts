import { UsageError, parseWords } from '../command-line.ts'
import { oneOf } from '../did-you-mean.ts'
import { type Parameter, type Parameters, readParameter, readParameters } from './parameter.ts'

/** How a result is printed. */
export type Format = 'table' | 'csv' | 'json'
export const FORMATS: readonly Format[] = ['table', 'csv', 'json']

/** What the command is asked to do. */
export interface Arguments {
  readonly help: boolean
  /** Where the statement comes from. `none` opens a prompt on a terminal, and otherwise reads standard input. */
  readonly source:
    | { readonly kind: 'statement'; readonly text: string }
    | { readonly kind: 'file'; readonly path: string }
    | { readonly kind: 'input' }
    | { readonly kind: 'none' }
  readonly parameters: Parameters
  /** Milliseconds. */
  readonly timeout: number
  readonly limit: number
  readonly format: Format
}

export const USAGE = `usage: initiative-graph cypher [options] ["statement" | -]

Runs one read-only Cypher statement on the graph and prints the result. Without a statement it opens an
interactive prompt on a terminal, and otherwise reads the statement from standard input, as with -.

  --param name=value   sets a parameter: JSON, or else text; may be repeated
  --params '{json}'    sets several parameters
  --file path          reads the statement from a file
  --format name        table (default), csv or json
  --limit rows         prints at most this many rows (default 1000)
  --timeout seconds    stops the statement after this time (default 30)
  --help               shows this help

The graph is the one npm start serves: DATA_DIR, or NEO4J_URI with NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE.
Exit codes: 0 done, 1 statement refused or failed, 2 wrong usage, 3 no graph to read, 4 timeout.`

/**
 * Reads the command line.
 * @throws UsageError naming the option and what would be right.
 */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parseWords({
    args: [...words],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      param: { type: 'string', multiple: true, default: [] },
      params: { type: 'string' },
      file: { type: 'string' },
      format: { type: 'string', default: 'table' },
      limit: { type: 'string', default: '1000' },
      timeout: { type: 'string', default: '30' },
    },
  })
  return {
    help: values.help,
    source: sourceOf(positionals, values.file),
    parameters: {
      ...(values.params === undefined ? {} : parametersOf(values.params)),
      ...parametersOfAll(values.param),
    },
    timeout: readTimeout(values.timeout),
    limit: readLimit(values.limit),
    format: readFormat(values.format),
  }
}

function sourceOf(positionals: readonly string[], file: string | undefined): Arguments['source'] {
  const [statement, second] = positionals
  if (second !== undefined) {
    throw new UsageError(`put the statement in quotes; ${JSON.stringify(second)} was read as a second one`)
  }
  if (statement !== undefined && file !== undefined)
    throw new UsageError('give a statement or --file, not both')
  if (statement === '-' || file === '-') return { kind: 'input' }
  if (file !== undefined) return { kind: 'file', path: file }
  return statement === undefined ? { kind: 'none' } : { kind: 'statement', text: statement }
}

/** Matches the name of a parameter, with or without its `$`, and captures it. */
export const PARAMETER_NAME = String.raw`\$?([\p{ID_Start}_\d][\p{ID_Continue}]*)`

const PARAMETER = new RegExp(`^${PARAMETER_NAME}=(.*)$`, 'su')

function parameterOf(text: string): readonly [string, Parameter] {
  const [, name, value] = PARAMETER.exec(text) ?? []
  if (name === undefined || value === undefined) {
    throw new UsageError(`--param is ${JSON.stringify(text)}; it should be name=value`)
  }
  return [name, readParameter(name, value)]
}

/** Those of all `--param`, each name once. */
function parametersOfAll(texts: readonly string[]): Parameters {
  const all = new Map<string, Parameter>()
  for (const [name, value] of texts.map(parameterOf)) {
    if (all.has(name)) throw new UsageError(`--param sets ${name} more than once; set it to one value`)
    all.set(name, value)
  }
  return Object.fromEntries(all)
}

function parametersOf(text: string): Parameters {
  const parameters = readParameters(text)
  if (parameters) return parameters
  throw new UsageError(
    `--params is ${JSON.stringify(text)}; it should be a JSON object such as {"name": "稳就业"}`,
  )
}

function readTimeout(text: string): number {
  const seconds = Number(text)
  if (text.trim() !== '' && seconds > 0 && seconds <= 86_400) return seconds * 1000
  throw new UsageError(`--timeout is ${JSON.stringify(text)}; it should be seconds, above 0 and up to 86400`)
}

/** @throws UsageError unless the text is a number of rows. */
export function readLimit(text: string): number {
  const rows = Number(text)
  if (/^\d+$/.test(text) && rows >= 1 && rows <= 1_000_000) return rows
  throw new UsageError(`--limit is ${JSON.stringify(text)}; it should be a number of rows, 1 to 1000000`)
}

/** @throws UsageError unless the text is a format. */
export function readFormat(text: string): Format {
  const format = FORMATS.find((name) => name === text)
  if (format) return format
  throw new UsageError(`--format is ${JSON.stringify(text)}; it should be ${oneOf(FORMATS)}`)
}
