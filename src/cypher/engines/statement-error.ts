import { StatementError } from './ad-hoc-query.ts'

/**
 * What Neo4j says about a statement, without the copy of the statement below it.
 * `Variable `b` not defined (line 1, column 8 (offset: 7))` gives message and position.
 */
export function readNeo4jError(text: string, cause: Error): StatementError {
  const place = /\s*\(line (\d+), column (\d+) \(offset: \d+\)\)/.exec(text)
  const message = (place ? text.slice(0, place.index) : (text.split('\n')[0] ?? text)).trim()
  const writes = message.startsWith('Writing in read access mode not allowed')
  if (writes) return new StatementError(ONLY_READS, undefined, { cause, writes })
  return new StatementError(shortened(message), positionOf(place), { cause })
}

/**
 * What the embedded engine says about a statement, without its error numbers and the copy of the statement.
 * `… GRAFEO-Q001: syntax error: [Cypher] Expected RParen\n  --> query:2:1\n …` gives message and position.
 */
export function readEmbeddedError(text: string, cause: Error): StatementError {
  if (text.includes('GRAFEO-T003')) {
    return new StatementError(ONLY_READS, undefined, { cause, writes: true })
  }
  const place = /\n\s*--> query:(\d+):(\d+)/.exec(text)
  const message = (text.split('\n')[0] ?? text)
    .replace(/^.*?GRAFEO-\w+: /, '')
    .replace(/^(syntax|semantic) error: /, '')
    .replace(/^\[Cypher\] /, '')
    .replace(/; CALL grafeo\.procedures\(\) lists the procedures$/, '')
  return new StatementError(message.trim(), positionOf(place), { cause })
}

const ONLY_READS = 'this would write, and here statements only read; `npm run seed` is what changes the graph'

/** Line 0 is Neo4j's way to say that it does not know. */
function positionOf(place: RegExpExecArray | null): { line: number; column: number } | undefined {
  const [line, column] = [Number(place?.[1]), Number(place?.[2])]
  return line >= 1 && column >= 1 ? { line, column } : undefined
}

/** Neo4j lists everything that could stand in a place; a few of them help, thirty do not. */
function shortened(message: string): string {
  const [, before, list] = /^(Invalid input .*?: expected )(.*)$/s.exec(message) ?? []
  if (before === undefined || list === undefined || list.split(', ').length <= 6) return message
  return before.replace(/: expected $/, ' does not fit here')
}
