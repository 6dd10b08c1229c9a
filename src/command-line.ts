/** What all subcommands of `initiative-graph` have in common. */

import { type ParseArgsConfig, parseArgs } from 'node:util'
import { didYouMean } from './did-you-mean.ts'

/** Exit codes; `docs/configuration.md` lists them. */
export const EXIT = { done: 0, failed: 1, usage: 2, environment: 3, timeout: 4 } as const

/** The command line is wrong; the message says what would be right. */
export class UsageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'UsageError'
  }
}

/**
 * Parses words as `parseArgs` does; an option with a value that is not `multiple` may be given once.
 * @throws UsageError naming the word that does not fit, and the option that may have been meant.
 */
export function parseWords<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    const parsed = parseArgs(config)
    refuseRepeated(config)
    return parsed
  } catch (error) {
    if (error instanceof UsageError) throw error
    // What follows the first sentence explains how to pass the word as an operand, which is rarely meant.
    const [message = ''] = error instanceof Error ? error.message.split('. ') : [String(error)]
    const unknown = /^Unknown option '--?([^']+)'/.exec(message)?.[1]
    if (unknown === undefined) throw new UsageError(message, { cause: error })
    const known = Object.keys(config.options ?? {})
    throw new UsageError(`there is no option --${unknown}${didYouMean(unknown, known)}`, { cause: error })
  }
}

/** `parseArgs` takes the last of several values without a word; which was meant, only the user knows. */
function refuseRepeated(config: ParseArgsConfig): void {
  const { tokens } = parseArgs({ ...config, tokens: true })
  const given = new Set<string>()
  for (const token of tokens) {
    if (token.kind !== 'option' || token.value === undefined) continue
    if (given.has(token.name) && config.options?.[token.name]?.multiple !== true) {
      throw new UsageError(`--${token.name} is given more than once; give it one value`)
    }
    given.add(token.name)
  }
}

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Where a command writes lines. */
export interface Output {
  readonly out: (line: string) => void
  readonly error: (line: string) => void
  /** Shows how far a long task is, such as `loading 12 of 40`; undefined where nobody watches. */
  readonly progress?: ((text: string) => void) | undefined
}

/**
 * The value of an option that a command cannot do without.
 * @throws UsageError naming both where it is missing or empty.
 */
export function neededOption(command: string, option: string, value: string | undefined): string {
  if (!value) throw new UsageError(`${command} needs --${option}`)
  return value
}
