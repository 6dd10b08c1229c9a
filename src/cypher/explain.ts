import { ConfigError } from '../config.ts'
import { didYouMean } from '../did-you-mean.ts'
import { type Position, StatementError } from './engines/ad-hoc-query.ts'
import { GraphError } from '../graph/port.ts'
import { EXIT, UsageError } from '../command-line.ts'
import { KEYWORDS } from './prompt/keywords.ts'
import { offsetOf, pointOut, positionAt } from './point-out.ts'
import { type Refusal, WRITES } from './refusal.ts'
import { type Token, tokens } from './tokens.ts'

/** The user or the system stopped the command; the exit code is the one shells expect. */
export class Stopped extends Error {
  readonly exitCode: number
  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super('stopped')
    this.name = 'Stopped'
    this.exitCode = signal === 'SIGINT' ? 130 : 143
  }
}

/** What is said about a failure, and the exit code it has. */
export interface Explanation {
  readonly text: string
  readonly exitCode: number
}

/**
 * Explains what went wrong to whoever typed the statement.
 * @throws what is a mistake of ours.
 */
export function explain(error: unknown, statement: string): Explanation {
  if (error instanceof StatementError) {
    return { text: explainStatement(error, statement), exitCode: EXIT.failed }
  }
  if (error instanceof GraphError && error.code === 'TIMEOUT') {
    const text = 'the statement took too long and was stopped; --timeout gives it more seconds'
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

/** A refusal of ours, pointed out in the statement. */
export function explainRefusal({ message, offset }: Refusal, statement: string): Explanation {
  return { text: pointOut(statement, message, positionAt(statement, offset)), exitCode: EXIT.failed }
}

function explainStatement(error: StatementError, statement: string): string {
  const position = error.position ?? find(error, tokens(statement), statement)
  const misspelt = /^(Expected|Invalid input)/.test(error.message)
  const hint = misspelt && position ? keywordAt(statement, position) : ''
  return pointOut(statement, error.message + hint, position)
}

/** Where the engine does not say: the first place of the name it quotes, or the first clause that writes. */
function find(error: StatementError, all: readonly Token[], statement: string): Position | undefined {
  const quoted = /['`"$]([\p{L}\p{N}_.]+)/u.exec(error.message)?.[1]?.split('.')[0]
  const token = all.find(({ kind, value }) =>
    error.writes
      ? kind === 'word' && WRITES.includes(value.toUpperCase())
      : value === quoted && kind !== 'string',
  )
  return token && positionAt(statement, token.start)
}

/** `; did you mean RETURN?` where a keyword is nearly what stands in the place. */
function keywordAt(statement: string, position: Position): string {
  const offset = offsetOf(statement, position)
  const token = tokens(statement).find(({ start }) => start === offset)
  if (token?.kind !== 'word' || KEYWORDS.includes(token.value.toUpperCase())) return ''
  return token.value.length < 3 ? '' : didYouMean(token.value, KEYWORDS)
}
