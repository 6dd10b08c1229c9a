/** A place in a file of the seed; lines and columns count from 1. */
export interface Position {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Something in the seed that is not right; the message says what would be. */
export interface Mistake {
  readonly at: Position
  readonly message: string
}

/** `file:line:column`, as editors and terminals link it. */
export function printPosition({ file, line, column }: Position): string {
  return `${file}:${line}:${column}`
}

export function printMistake({ at, message }: Mistake): string {
  return `${printPosition(at)}: ${message}`
}

/** Collects mistakes, so that one run reports all of them. */
export class Mistakes {
  readonly #list: Mistake[] = []
  #lost = false

  add(at: Position, message: string): void {
    this.#list.push({ at, message })
  }

  /** The same, and what stands there could not be read at all. */
  lose(at: Position, message: string): void {
    this.add(at, message)
    this.#lost = true
  }

  /** Whether a record, a section or a file could not be read, so that what it holds seems not to be there. */
  get lost(): boolean {
    return this.#lost
  }

  /** In the order of the files. */
  list(): Mistake[] {
    return this.#list.toSorted(
      (a, b) => compare(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column,
    )
  }
}

/** The seed cannot be used: every mistake, one a line. */
export class SeedError extends Error {
  readonly mistakes: readonly Mistake[]
  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(printMistake).join('\n'))
    this.name = 'SeedError'
    this.mistakes = mistakes
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
