import type { Statement } from '../../graph/port.ts'
import type { GraphValue } from './graph-value.ts'

/*
 * Ad-hoc queries do not use the port: they may return nodes, relationships and paths, which statements of the service
 * may not, and they are stopped when they take too long or return too much.
 */

/** Limits of an ad-hoc query. */
export interface QueryOptions {
  /** The most rows to return. */
  readonly limit: number
  /** Milliseconds after which the query is stopped. */
  readonly timeout: number
  /** Stops the query. */
  readonly signal: AbortSignal
}

/** The result of an ad-hoc query. */
export interface QueryResult {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly GraphValue[])[]
  /** Whether there were more rows than the limit. */
  readonly more: boolean
}

/**
 * Runs one ad-hoc query. The engine itself allows it to read only, and nothing keeps running afterwards.
 * @throws StatementError if the statement is at fault; the reason of `signal`; otherwise GraphError.
 */
export type RunQuery = (statement: Statement, options: QueryOptions) => Promise<QueryResult>

/** Whether a statement asks for its plan. */
export function isPlan(text: string): boolean {
  return /^\s*(EXPLAIN|PROFILE)\b/i.test(text)
}

/** A plan as a result with one line per row. */
export function planResult(text: string): QueryResult {
  const rows = text.split(/\r?\n/).map((line) => [line.trimEnd()])
  return { columns: ['plan'], rows: rows.filter(([line]) => line !== ''), more: false }
}
