import type { Json } from '../../graph/port.ts'

/**
 * Statements an analyst writes, beside the port: they may return nodes, relationships and paths, which the
 * statements of the service may not, and they are stopped when they run too long or answer too much.
 */

/** A value of a free statement's answer; plain JSON, so that it can cross from process to process. */
export type GraphValue =
  | null
  | boolean
  | number
  | string
  | readonly GraphValue[]
  | GraphMap
  | GraphNode
  | GraphRelationship
  | GraphPath

export interface GraphMap {
  readonly kind: 'map'
  readonly entries: Readonly<Record<string, GraphValue>>
}

export interface GraphNode {
  readonly kind: 'node'
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, GraphValue>>
}

export interface GraphRelationship {
  readonly kind: 'relationship'
  readonly type: string
  readonly properties: Readonly<Record<string, GraphValue>>
}

/** A path: one node more than steps; a step goes forward where its relationship points along the path. */
export interface GraphPath {
  readonly kind: 'path'
  readonly nodes: readonly GraphNode[]
  readonly steps: readonly { readonly relationship: GraphRelationship; readonly forward: boolean }[]
}

/** What a free statement answered. Whole numbers beyond 2^53 and numbers that are none (NaN) are text. */
export interface Answer {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly GraphValue[])[]
  /** Whether there were more rows than were asked for. */
  readonly more: boolean
}

/** A statement with the values of its parameters. */
export interface FreeStatement {
  readonly text: string
  readonly parameters: Readonly<Record<string, Json>>
}

/** How far a free statement may go. */
export interface FreeStatementOptions {
  /** How many rows at most are answered. */
  readonly limit: number
  /** Milliseconds after which the statement is stopped. */
  readonly timeout: number
  /** Stops the statement when the user does. */
  readonly signal?: AbortSignal
}

/**
 * Runs one free statement, read-only by the engine itself, and leaves nothing running.
 * @throws StatementError where the statement is at fault, GraphError for all else; what `signal` was aborted with.
 */
export type RunFreeStatement = (statement: FreeStatement, options: FreeStatementOptions) => Promise<Answer>

/** A place in a statement; line and column start at 1, columns count UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The engine refused a free statement or failed at it; the message is for its author. */
export class StatementError extends Error {
  readonly position: Position | undefined
  /** Whether it was refused because it would write. */
  readonly writes: boolean
  constructor(message: string, position?: Position, options: ErrorOptions & { writes?: boolean } = {}) {
    super(message, options)
    this.name = 'StatementError'
    this.position = position
    this.writes = options.writes ?? false
  }
}

/** A number as it can be written in JSON: text where it is too large to be exact, or no number at all. */
export function exactNumber(value: number | bigint): number | string {
  if (typeof value === 'bigint') {
    return BigInt(Number(value)) === value && Number.isSafeInteger(Number(value))
      ? Number(value)
      : String(value)
  }
  return Number.isFinite(value) ? value : String(value)
}

/**
 * Properties in an order that is the same on every engine: identifier and names first, what the loader keeps for
 * searching and for itself last, each by name.
 */
export function inOrder(
  properties: readonly (readonly [string, GraphValue])[],
): Readonly<Record<string, GraphValue>> {
  const rank = (name: string): number => {
    const place = ['id', 'name', 'nameEn'].indexOf(name)
    if (place >= 0) return place
    return /^(search[A-Z]|seed$)/.test(name) ? 4 : 3
  }
  return Object.fromEntries(
    [...properties].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0)),
  )
}

/** Whether a statement asks for its plan. */
export function isPlan(text: string): boolean {
  return /^\s*(EXPLAIN|PROFILE)\b/i.test(text)
}

/** A plan as an answer, a line a row. */
export function planOf(text: string): Answer {
  const rows = text.split(/\r?\n/).map((line) => [line.trimEnd()])
  return { columns: ['plan'], rows: rows.filter(([line]) => line !== ''), more: false }
}
