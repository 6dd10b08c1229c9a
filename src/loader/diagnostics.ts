/** Where something is written in a file; line and column are 1-based. */
export interface Location {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What sort of thing is wrong; `seed/README.md` lists them. */
export type DiagnosticCode =
  | 'YAML'
  | 'SOURCE'
  | 'RECORD'
  | 'DEFINITION'
  | 'NAME_TAKEN'
  | 'RELATIONSHIP'
  | 'UNKNOWN_ID'
  | 'EDITION'
  | 'PASSAGE'
  | 'RANGE'
  | 'FIGURE'
  | 'NAME'
  | 'NUMERAL'
  | 'COPY'
  | 'DATA_SET'

/** What is wrong at a location. The message also says what would be right. */
export interface Diagnostic extends Location, DiagnosticDetails {
  readonly code: DiagnosticCode
  readonly message: string
}

/** What a program can do something with. */
export interface DiagnosticDetails {
  /** Identifiers that may be meant. */
  readonly candidates?: readonly string[]
  /** The identifier that nothing has. */
  readonly unknown?: string
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
  readonly #code: DiagnosticCode
  readonly #collected: { readonly list: Diagnostic[]; incomplete: boolean }

  constructor(code: DiagnosticCode = 'RECORD', into?: Diagnostics) {
    this.#code = code
    this.#collected = into ? into.#collected : { list: [], incomplete: false }
  }

  /** Collects into the same list, under another code. */
  as(code: DiagnosticCode): Diagnostics {
    return new Diagnostics(code, this)
  }

  add(at: Location, message: string, details: DiagnosticDetails = {}): void {
    const { file, line, column } = at
    this.#collected.list.push({ file, line, column, code: this.#code, message, ...details })
  }

  /** Adds a diagnostic for a record, section or file that could not be read. */
  addUnreadable(at: Location, message: string): void {
    this.add(at, message)
    this.#collected.incomplete = true
  }

  /** Whether anything was unreadable: what seems to be missing may be in there. */
  get incomplete(): boolean {
    return this.#collected.incomplete
  }

  /** By file, line and column. */
  list(): Diagnostic[] {
    return this.#collected.list.toSorted(
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
