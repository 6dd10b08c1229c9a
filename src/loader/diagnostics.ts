/** Where something is written in a file; line and column are 1-based. */
export interface Location {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What is wrong at a location. The message also says what would be right. */
export interface Diagnostic extends Location {
  readonly message: string
}

/** `file:line:column`, which editors and terminals turn into a link. */
export function printLocation({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`
}

export function printDiagnostic(diagnostic: Diagnostic): string {
  return `${printLocation(diagnostic)}: ${diagnostic.message}`
}

/** Collects diagnostics, so that one run reports them all. */
export class Diagnostics {
  readonly #list: Diagnostic[] = []
  #incomplete = false

  add(at: Location, message: string): void {
    this.#list.push({ ...at, message })
  }

  /** Adds a diagnostic for a record, section or file that could not be read. */
  addUnreadable(at: Location, message: string): void {
    this.add(at, message)
    this.#incomplete = true
  }

  /** Whether anything was unreadable: what seems to be missing may be in there. */
  get incomplete(): boolean {
    return this.#incomplete
  }

  /** By file, line and column. */
  list(): Diagnostic[] {
    return this.#list.toSorted(
      (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
    )
  }
}

/** The input is invalid. The message lists the diagnostics, one per line. */
export class DiagnosticsError extends Error {
  readonly diagnostics: readonly Diagnostic[]
  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(printDiagnostic).join('\n'))
    this.name = 'DiagnosticsError'
    this.diagnostics = diagnostics
  }
}
