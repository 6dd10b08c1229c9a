/**
 * The port to the graph database. Everything outside `src/graph/` speaks to it through these types and
 * does not know which engine answers.
 *
 * What crosses the port is plain JSON: rows are arrays of values in the order of the statement's `RETURN`,
 * integers are numbers, temporal values are ISO 8601 strings, a missing value is `null`.
 */

/** A value that crosses the port. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * A Cypher statement in the dialect both engines understand. Values are parameters, never part of the text.
 * A number without a fraction arrives in the database as an INTEGER, any other as a FLOAT; a statement that
 * needs a FLOAT says `toFloat($p)`.
 */
export interface Statement {
  readonly text: string
  readonly parameters: Readonly<Record<string, Json>>
}

/** One row of an answer: its columns in the order of `RETURN`. */
export type Row = readonly Json[]

/**
 * Reads that are given the same snapshot see the graph in the same state, where the engine can: the embedded one
 * keeps the file of that revision open. Whoever made it ends it.
 */
export class Snapshot {
  readonly #releases: (() => void)[] = []

  /** Lets an engine free what it holds for this snapshot once it ends. */
  onEnd(release: () => void): void {
    this.#releases.push(release)
  }

  /** No read is given this snapshot any more. */
  end(): void {
    for (const release of this.#releases.splice(0)) release()
  }
}

/** What a caller may say about a read. */
export interface ReadOptions {
  /** Name of the operation, for the database's query log. */
  readonly operation?: string
  /** Milliseconds after which the statement is given up with `TIMEOUT`. */
  readonly timeout?: number
  /** What the read has to see; undefined: the graph as it is now. */
  readonly snapshot?: Snapshot
}

/** A write transaction: what it did is there as a whole after `write` returned, or not at all. */
export interface Transaction {
  /** Runs a statement inside the transaction, sees the transaction's own writes. */
  run(statement: Statement): Promise<Row[]>
}

/** A graph database that is open. Whoever opened it closes it. */
export interface Graph {
  /** Which engine answers. */
  readonly engine: 'neo4j' | 'embedded'
  /** Runs a read-only statement. */
  read(statement: Statement, options?: ReadOptions): Promise<Row[]>
  /**
   * Runs `work` in one write transaction and commits it; anything thrown rolls it back and is thrown on.
   * `work` may run more than once (Neo4j retries transient failures), so it must not have other effects.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /**
   * Makes sure that constraints and indexes exist. Idempotent.
   * `statements` are `CREATE CONSTRAINT … IF NOT EXISTS` and `CREATE INDEX … IF NOT EXISTS`.
   */
  prepare(statements: readonly string[]): Promise<void>
  /** Throws a `GraphError` unless the database answers. */
  ping(): Promise<void>
  /** Ends it; open reads finish first. Calling it again does nothing. */
  close(): Promise<void>
}

/** Why the database did not answer. */
export type GraphErrorCode =
  /** Not reachable, not open, shutting down. */
  | 'GRAPH_UNAVAILABLE'
  /** The statement took longer than allowed. */
  | 'TIMEOUT'
  /** Settings are wrong: credentials, database name, unwritable folder, damaged or locked file. */
  | 'GRAPH_MISCONFIGURED'
  /** A statement was refused: syntax, constraint, write in a read. Ours, unless the statement is a user's. */
  | 'STATEMENT_FAILED'

/** What adapters throw: the vendor's error is the `cause`; `message` says what to do where something can be done. */
export class GraphError extends Error {
  readonly code: GraphErrorCode
  constructor(code: GraphErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'GraphError'
    this.code = code
  }
}
