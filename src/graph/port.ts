/**
 * The port to the graph database. Everything outside `src/graph/` talks to the database through these types and does
 * not know which engine runs.
 *
 * What crosses the port is plain JSON: a row is an array of values in the order of the statement's `RETURN`,
 * integers are numbers, temporal values are ISO 8601 strings, a missing value is `null`.
 */

import type { Cancellation } from './cancellation.ts'

/** A value that crosses the port. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * A Cypher statement. Values are parameters, never part of the text. A safe integer arrives in the database as an
 * INTEGER, any other number as a FLOAT; a statement that needs a FLOAT says `toFloat($p)`.
 */
export interface Statement {
  readonly text: string
  readonly parameters: Readonly<Record<string, Json>>
  /**
   * How many rows the engine has to look at, estimated before it runs. A statement that looks at many waits for others
   * of its kind, and on the embedded engine runs in a process that can be killed. Absent for the service's own, which
   * are short.
   */
  readonly estimatedRows?: number
}

/** One row of a result: its columns in the order of `RETURN`. */
export type Row = readonly Json[]

/**
 * Reads with the same snapshot see the graph in the same state where the engine can do that: the embedded one keeps
 * the file of that revision open. They wait together: other snapshots' reads take turns with them. Whoever creates a
 * snapshot ends it.
 */
export class Snapshot {
  readonly #releases: (() => void)[] = []

  /** Registers what an engine frees when this snapshot ends. */
  onEnd(release: () => void): void {
    this.#releases.push(release)
  }

  /** Ends it. No later read may use it. */
  end(): void {
    for (const release of this.#releases.splice(0)) release()
  }
}

/** Options of a read. */
export interface ReadOptions {
  /** Name of the operation, for the database's query log. */
  readonly operation?: string
  /** Milliseconds that the statement may run before it is stopped and the read fails with `TIMEOUT`. */
  readonly timeout?: number
  /** Stops the statement; the read fails with the reason. */
  readonly cancellation?: Cancellation
  /** Is called once if the statement is found to take long. Where it throws, the read fails with that. */
  readonly onLong?: () => void
  /** The state of the graph to read; by default the current one. */
  readonly snapshot?: Snapshot
}

/** A write transaction: all of it is there once `write` has returned, or nothing. */
export interface Transaction {
  /** Runs a statement that sees the transaction's own writes. */
  run(statement: Statement): Promise<Row[]>
}

/** Milliseconds a database has to answer a ping. */
export const PING_TIMEOUT = 3000

/** An open graph database. Whoever opened it closes it. */
export interface Graph {
  /** Which engine runs. */
  readonly engine: 'neo4j' | 'embedded'
  /**
   * Changes as soon as this process knows, without asking a database, that reads see another state of the graph:
   * after a write of its own, or when another process has moved the pointer of the embedded engine.
   */
  readonly generation: number
  /** Runs a read-only statement. */
  read(statement: Statement, options?: ReadOptions): Promise<Row[]>
  /**
   * Runs `work` in one write transaction and commits it; anything thrown rolls it back and is rethrown.
   * `work` may run more than once (Neo4j retries transient failures), so it must not have other effects.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /**
   * Makes sure that constraints and indexes exist. Idempotent.
   * @param statements `CREATE CONSTRAINT … IF NOT EXISTS`, `CREATE INDEX … IF NOT EXISTS` and
   * `CREATE FULLTEXT INDEX … IF NOT EXISTS`; the embedded engine skips the last.
   */
  prepare(statements: readonly string[]): Promise<void>
  /** Whether a full-text index of this name can be queried. */
  hasTextIndex(name: string): Promise<boolean>
  /** @throws GraphError unless the database answers within `PING_TIMEOUT`. */
  ping(): Promise<void>
  /**
   * Closes the database once open reads have finished, without waiting for those that take long. A statement that no
   * one can stop may still run; it ends with the process. Calling it again does nothing.
   */
  close(): Promise<void>
}

/** What answering queries needs of a graph. */
export type ReadableGraph = Pick<Graph, 'engine' | 'generation' | 'read' | 'hasTextIndex' | 'ping'>

/** A graph that can be replaced while it is served, however large it is. */
export interface ReplaceableGraph extends Graph {
  /**
   * Begins a replacement of a part of the graph, or resumes it. It is built in many transactions while readers see
   * the graph as it is. A replacement begun under another name is discarded.
   * @throws GraphError GRAPH_MISCONFIGURED while another process builds one under another name.
   */
  replace(plan: ReplacementPlan): Promise<Replacement>
  /**
   * Deletes what replacements left behind, finished or not.
   * @param mark that of their plans.
   * @throws GraphError GRAPH_MISCONFIGURED while another process builds one.
   */
  discardReplacement(mark: string): Promise<void>
}

/** What is replaced, and by what. */
export interface ReplacementPlan {
  /** Digits and letters that identify the content: the same name, the same content. */
  readonly name: string
  /** The statements for `prepare`. */
  readonly definitions: readonly string[]
  /** All labels of a node, by its first label; labels are words of the ontology. */
  readonly labels: ReadonlyMap<string, readonly string[]>
  /** A property: nodes where it is true are replaced, all others stay. New nodes must have it too. */
  readonly mark: string
}

/** A part of the graph that is being built out of readers' sight. Whoever began it closes it. */
export interface Replacement {
  /** `done` of the last write that was committed; undefined before the first. */
  readonly done: string | undefined
  /** Whether a process was stopped while it finished this replacement: all is written, and only `finish` is left. */
  readonly complete: boolean
  /** The labels to create a node with, given its first label. Until `finish`, the first of them finds it. */
  labels(label: string): readonly string[]
  /**
   * Builds a part in one transaction and records `done` with it, so that a process that resumes knows what is there.
   * `work` may run more than once, or not at all if another process has done it meanwhile.
   * @throws GraphError GRAPH_MISCONFIGURED if another process builds something else.
   */
  write(work: (transaction: Transaction) => Promise<void>, done: string): Promise<void>
  /** Replaces the old part with the new one and does `work`, in one step for readers. */
  finish(work: (transaction: Transaction) => Promise<void>): Promise<void>
  /** Stops; the same plan resumes later. Calling it again, or after `finish`, does nothing. */
  close(): Promise<void>
}

/** Why the database failed. */
export type GraphErrorCode =
  /** Not reachable, not open, shutting down. */
  | 'GRAPH_UNAVAILABLE'
  /** The statement took longer than allowed. */
  | 'TIMEOUT'
  /** The statement waited too long for its turn; it did not begin. */
  | 'OVERLOADED'
  /** Whoever asked gave the read up. */
  | 'ABORTED'
  /** Settings are wrong: credentials, database name, unwritable folder, damaged or locked file. */
  | 'GRAPH_MISCONFIGURED'
  /** A statement was refused: syntax, constraint, a write in a read. Our fault, unless a user wrote it. */
  | 'STATEMENT_FAILED'

/** What adapters throw. `message` says what to do where something can be done; `cause` is the vendor's error. */
export class GraphError extends Error {
  readonly code: GraphErrorCode
  constructor(code: GraphErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'GraphError'
    this.code = code
  }
}
