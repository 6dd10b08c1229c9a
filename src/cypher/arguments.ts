import { parseArgs } from 'node:util'
import { UsageError } from '../command-line.ts'
import type { Json } from '../graph/port.ts'
import { z } from 'zod'

/** How an answer is printed. */
export type Format = 'table' | 'csv' | 'json'
export const FORMATS: readonly Format[] = ['table', 'csv', 'json']

/** What the command is asked to do. */
export interface Arguments {
  readonly help: boolean
  /** The statement itself, a file that holds it, or where `source` is `none` whatever stands on standard input. */
  readonly source:
    | { readonly kind: 'statement'; readonly text: string }
    | { readonly kind: 'file'; readonly path: string }
    | { readonly kind: 'input' }
    | { readonly kind: 'none' }
  readonly parameters: Readonly<Record<string, Json>>
  /** Milliseconds. */
  readonly timeout: number
  readonly limit: number
  readonly format: Format
}

export const USAGE = `usage: initiative-graph cypher [options] ["statement" | -]

Runs one read-only statement of Cypher on the graph and prints what it answers. Without a statement: an
interactive prompt on a terminal, otherwise the statement is read from standard input, as with -.

  --param name=value   value of a parameter: JSON, else text; may be repeated
  --params '{json}'    values of several parameters
  --file path          reads the statement from a file
  --format name        table (default), csv or json
  --limit rows         prints so many rows at most, 1000 by default
  --timeout seconds    stops the statement after so long, 30 by default
  --help               shows this

The graph is the one npm start serves: DATA_DIR, or NEO4J_URI with NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE.
Exit codes: 0 done, 1 statement refused or failed, 2 wrong usage, 3 no graph to read, 4 timeout.`

/**
 * Reads the command line.
 * @throws UsageError naming the option and what would be right.
 */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words)
  return {
    help: values.help,
    source: sourceOf(positionals, values.file),
    parameters: {
      ...(values.params === undefined ? {} : parametersOf(values.params)),
      ...Object.fromEntries(values.param.map(parameterOf)),
    },
    timeout: readTimeout(values.timeout),
    limit: readLimit(values.limit),
    format: readFormat(values.format),
  }
}

function parse(words: readonly string[]): ReturnType<typeof parseWords> {
  try {
    return parseWords(words)
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error))
  }
}

function parseWords(words: readonly string[]) {
  return parseArgs({
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
}

function sourceOf(positionals: readonly string[], file: string | undefined): Arguments['source'] {
  const [statement, second] = positionals
  if (second !== undefined) {
    throw new UsageError(`put the statement in quotes; ${JSON.stringify(second)} was read as a second one`)
  }
  if (statement !== undefined && file !== undefined) throw new UsageError('a statement or --file, not both')
  if (statement === '-' || file === '-') return { kind: 'input' }
  if (file !== undefined) return { kind: 'file', path: file }
  return statement === undefined ? { kind: 'none' } : { kind: 'statement', text: statement }
}

/** A value as it is typed: JSON, else text. */
export function readValue(text: string): Json {
  try {
    return z.json().parse(JSON.parse(text))
  } catch {
    return text
  }
}

function parameterOf(text: string): readonly [string, Json] {
  const [, name, value] = /^\$?([\p{ID_Start}_\d][\p{ID_Continue}]*)=(.*)$/su.exec(text) ?? []
  if (name === undefined || value === undefined) {
    throw new UsageError(`--param is ${JSON.stringify(text)}; it should be name=value`)
  }
  return [name, readValue(value)]
}

function parametersOf(text: string): Readonly<Record<string, Json>> {
  try {
    return z.record(z.string(), z.json()).parse(JSON.parse(text))
  } catch {
    throw new UsageError(
      `--params is ${JSON.stringify(text)}; it should be a JSON object such as {"name": "稳就业"}`,
    )
  }
}

function readTimeout(text: string): number {
  const seconds = Number(text)
  if (text.trim() !== '' && seconds > 0 && seconds <= 86_400) return seconds * 1000
  throw new UsageError(`--timeout is ${JSON.stringify(text)}; it should be seconds, above 0 and up to 86400`)
}

/** @throws UsageError where it is no number of rows. */
export function readLimit(text: string): number {
  const rows = Number(text)
  if (/^\d+$/.test(text) && rows >= 1 && rows <= 1_000_000) return rows
  throw new UsageError(`--limit is ${JSON.stringify(text)}; it should be a number of rows, 1 to 1000000`)
}

/** @throws UsageError where it is no format. */
export function readFormat(text: string): Format {
  const format = FORMATS.find((name) => name === text)
  if (format) return format
  throw new UsageError(`--format is ${JSON.stringify(text)}; it should be ${FORMATS.join(', ')}`)
}
