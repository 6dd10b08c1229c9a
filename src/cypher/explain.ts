import { EXIT, UsageError } from '../command-line.ts'
import { ConfigError } from '../config.ts'
import { didYouMean } from '../did-you-mean.ts'
import { GraphError } from '../graph/port.ts'
import { type Position, StatementError } from './engines/statement-error.ts'
import { KEYWORDS } from './keywords.ts'
import { offsetOf, pointOut, positionAt } from './point-out.ts'
import { type Refusal, WRITES } from './refusal.ts'
import { type Token, tokens } from './tokens.ts'

/** A signal stopped the command; the exit code is the one shells expect. */
export class Stopped extends Error {
  readonly exitCode: number
  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super('stopped')
    this.name = 'Stopped'
    this.exitCode = signal === 'SIGINT' ? 130 : 143
  }
}

/** What the command prints about a failure, and its exit code. */
export interface Explanation {
  readonly text: string
  readonly exitCode: number
}

/**
 * Explains an error to the author of a statement.
 * @throws the error itself if it is a fault of ours.
 */
export function explain(error: unknown, statement: string): Explanation {
  if (error instanceof StatementError) {
    return { text: explainStatement(error, statement), exitCode: EXIT.failed }
  }
  if (error instanceof GraphError && error.code === 'TIMEOUT') {
    const text = 'the statement took too long and was stopped; --timeout allows more seconds'
    return { text, exitCode: EXIT.timeout }
  }
  if (error instanceof GraphError || error instanceof ConfigError) {
    return { text: error.message, exitCode: EXIT.environment }
  }
  if (error instanceof UsageError)
    return { text: `${error.message} (--help shows more)`, exitCode: EXIT.usage }
  if (error instanceof Stopped) return { text: error.message, exitCode: error.exitCode }
  throw error
}

/** Explains a refusal, with its place in the statement. */
export function explainRefusal({ message, offset }: Refusal, statement: string): Explanation {
  return { text: pointOut(statement, message, positionAt(statement, offset)), exitCode: EXIT.failed }
}

function explainStatement(error: StatementError, statement: string): string {
  const position = error.position ?? locate(error, tokens(statement), statement)
  const misspelt = /^(Expected|Invalid input)/.test(error.message)
  const hint = misspelt && position ? hintAt(statement, position) : ''
  return pointOut(statement, error.message + hint, position)
}

/** Where the engine gives no position: the first place of the name it quotes, or the first clause that writes. */
function locate(error: StatementError, all: readonly Token[], statement: string): Position | undefined {
  const quoted = /['`"$]([\p{L}\p{N}_.]+)/u.exec(error.message)?.[1]?.split('.')[0]
  const token = all.find(({ kind, value }) =>
    error.writes
      ? kind === 'word' && WRITES.includes(value.toUpperCase())
      : value === quoted && kind !== 'string',
  )
  return token && positionAt(statement, token.start)
}

/** `; did you mean RETURN?` if the word at the position is nearly a keyword. */
function hintAt(statement: string, position: Position): string {
  const offset = offsetOf(statement, position)
  const token = tokens(statement).find(({ start }) => start === offset)
  if (token?.kind !== 'word' || KEYWORDS.includes(token.value.toUpperCase())) return ''
  return token.value.length < 3 ? '' : didYouMean(token.value, KEYWORDS)
}
