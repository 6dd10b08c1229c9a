/** What all subcommands of `initiative-graph` have in common. */

/** Exit codes; `docs/configuration.md` lists them. */
export const EXIT = { done: 0, failed: 1, usage: 2, environment: 3, timeout: 4 } as const

/** The command line is wrong; the message says what would be right. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
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
