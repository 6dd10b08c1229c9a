/** A place in a statement; line and column start at 1, columns count UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The engine refused a statement or failed to run it; the message is for its author. */
export class StatementError extends Error {
  readonly position: Position | undefined
  /** Whether the statement was refused because it would write. */
  readonly writes: boolean
  constructor(message: string, position?: Position, options: ErrorOptions & { writes?: boolean } = {}) {
    super(message, options)
    this.name = 'StatementError'
    this.position = position
    this.writes = options.writes ?? false
  }
}

/**
 * Reads an error message of Neo4j: the message, without the copy of the statement below it, and the position.
 * Example: `Variable `b` not defined (line 1, column 8 (offset: 7))`
 */
export function readNeo4jError(text: string, cause: Error): StatementError {
  const place = /\s*\(line (\d+), column (\d+) \(offset: \d+\)\)/.exec(text)
  const message = (place ? text.slice(0, place.index) : (text.split('\n')[0] ?? text)).trim()
  const writes = message.startsWith('Writing in read access mode not allowed')
  if (writes) return new StatementError(READ_ONLY, undefined, { cause, writes })
  return new StatementError(shortened(message), positionOf(place), { cause })
}

/**
 * Reads an error message of the embedded engine: the message, without error numbers and the copy of the statement,
 * and the position. Example: `… GRAFEO-Q001: syntax error: [Cypher] Expected RParen\n  --> query:2:1\n …`
 */
export function readEmbeddedError(text: string, cause: Error): StatementError {
  if (text.includes('GRAFEO-T003')) {
    return new StatementError(READ_ONLY, undefined, { cause, writes: true })
  }
  const place = /\n\s*--> query:(\d+):(\d+)/.exec(text)
  const message = (text.split('\n')[0] ?? text)
    .replace(/^.*?GRAFEO-\w+: /, '')
    .replace(/^(syntax|semantic) error: /, '')
    .replace(/^\[Cypher\] /, '')
    .replace(/; CALL grafeo\.procedures\(\) lists the procedures$/, '')
  return new StatementError(message.trim(), positionOf(place), { cause })
}

const READ_ONLY = 'this would write, but statements are read-only here; `npm run seed` changes the graph'

/** Neo4j reports line 0 for an unknown position. */
function positionOf(place: RegExpExecArray | null): Position | undefined {
  const [line, column] = [Number(place?.[1]), Number(place?.[2])]
  return line >= 1 && column >= 1 ? { line, column } : undefined
}

/** Drops a long list of what Neo4j expected: a few alternatives help, thirty do not. */
function shortened(message: string): string {
  const [, before, list] = /^(Invalid input .*?: expected )(.*)$/s.exec(message) ?? []
  if (before === undefined || list === undefined || list.split(', ').length <= 6) return message
  return before.replace(/: expected $/, ' does not fit here')
}
