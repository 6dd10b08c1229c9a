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

/** Milliseconds that a database has to say that it is there. */
export const PING_TIMEOUT = 3000

/** A graph database that is open. Whoever opened it closes it. */
export interface Graph {
  /** Which engine answers. */
  readonly engine: 'neo4j' | 'embedded'
  /**
   * A number that changes as soon as this process knows, without asking a database, that reads see another graph than
   * before: it has written, or another process has moved the pointer of the embedded engine.
   */
  readonly generation: number
  /** Runs a read-only statement. */
  read(statement: Statement, options?: ReadOptions): Promise<Row[]>
  /**
   * Runs `work` in one write transaction and commits it; anything thrown rolls it back and is thrown on.
   * `work` may run more than once (Neo4j retries transient failures), so it must not have other effects.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /**
   * Makes sure that constraints and indexes exist. Idempotent.
   * `statements` are `CREATE CONSTRAINT … IF NOT EXISTS`, `CREATE INDEX … IF NOT EXISTS` and
   * `CREATE FULLTEXT INDEX … IF NOT EXISTS`; an engine without the last leaves them out.
   */
  prepare(statements: readonly string[]): Promise<void>
  /** Whether a full-text index of this name can be asked. */
  hasTextIndex(name: string): Promise<boolean>
  /** Throws a `GraphError` unless the database answers within `PING_TIMEOUT`. */
  ping(): Promise<void>
  /** Ends it; open reads finish first. Calling it again does nothing. */
  close(): Promise<void>
}

/** A graph that can be replaced while it is served, however large it is. */
export interface ReplaceableGraph extends Graph {
  /**
   * Begins to build what will replace a part of the graph, or goes on with it: in many transactions, while readers
   * see the graph as it is. What was begun under another name is given up.
   */
  replace(plan: ReplacementPlan): Promise<Replacement>
  /** Removes what is left of replacements, begun or done. Does nothing where there is none. */
  discardReplacement(): Promise<void>
}

/** What is replaced, and by what. */
export interface ReplacementPlan {
  /** Digits and letters that stand for what is built: the same name, the same content. */
  readonly name: string
  /** As of `prepare`. */
  readonly definitions: readonly string[]
  /** The labels that nodes are given, by the first of them; labels are words of the ontology. */
  readonly labels: ReadonlyMap<string, readonly string[]>
  /** Name of a property: nodes in which it is true go, all others stay. What is built has to have it too. */
  readonly mark: string
}

/** A part of the graph that is being built where no reader meets it. Whoever began it closes it. */
export interface Replacement {
  /** What the last write that was kept said of itself; undefined where nothing has been built yet. */
  readonly done: string | undefined
  /** The labels to create a node with whose first label is this; the first of them finds it again, until `finish`. */
  labels(label: string): readonly string[]
  /**
   * Builds a part in one transaction. It is kept together with `done`, so that whoever goes on after the process
   * was killed knows what is there. `work` may run more than once, or not at all where it has been done meanwhile.
   * @throws GraphError GRAPH_MISCONFIGURED where another process builds something else.
   */
  write(work: (transaction: Transaction) => Promise<void>, done: string): Promise<void>
  /** Puts what was built in the place of what goes; `work` is a part of the same step. */
  finish(work: (transaction: Transaction) => Promise<void>): Promise<void>
  /** Leaves off; the same plan goes on later. Calling it again, or after `finish`, does nothing. */
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
