import { setTimeout } from 'node:timers/promises'
import neo4j, {
  type Config as DriverConfig,
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type QueryResult,
  type Session,
} from 'neo4j-driver'
import type { Neo4jConfig } from '../../config.ts'
import { notPlain, timedOut } from '../errors.ts'
import { isList } from '../json.ts'
import {
  GraphError,
  type Json,
  PING_TIMEOUT,
  type ReadOptions,
  type ReplaceableGraph,
  type Replacement,
  type ReplacementPlan,
  type Row,
  type Statement,
  type Transaction,
} from '../port.ts'
import { STATEMENT_LIMITS, type StatementLimits, StatementQueue } from '../queue/statement-queue.ts'
import { StagedReplacement, discardReplacements } from './staged-replacement.ts'
import { retry } from './retry.ts'
import { withTimeout } from '../with-timeout.ts'

/** Milliseconds after which Neo4j stops a statement, unless the caller sets a limit. */
const STATEMENT_TIMEOUT = 30_000

/** One statement in so many that run at once may take long. */
const LONG_PART = 8

/** Milliseconds after which a statement is overdue: later than one that is retried, or meets a cold server. */
const PATIENCE = 10_000

/** Connections for pings and writes. */
const OTHER_CONNECTIONS = 4

/** Milliseconds during which transient failures are retried. */
const MAX_RETRY_TIME = 5_000

/**
 * Opens a Neo4j without waiting for it: the first statement finds out whether it is there.
 * @throws GraphError from each method, with a message that says what to do.
 */
export function openNeo4j(
  config: Neo4jConfig,
  limits: StatementLimits = STATEMENT_LIMITS,
): Promise<ReplaceableGraph> {
  const long = Math.ceil(limits.concurrency / LONG_PART)
  const places = { short: limits.concurrency, long, overdue: long, patience: PATIENCE }
  const driver = connect(config, {
    disableLosslessIntegers: true,
    // Statements wait in our queue, where a wait has its own error, and not for a connection.
    maxConnectionPoolSize: places.short + places.long + places.overdue + OTHER_CONNECTIONS,
    // All rows of a result in one batch: every row is used, so none is worth waiting for.
    fetchSize: -1,
  })
  return Promise.resolve(new Neo4jGraph(driver, config, new StatementQueue(places, limits)))
}

/** Creates a driver, which connects with the first statement. */
export function connect(
  { uri, user, password }: Neo4jConfig,
  options: Pick<
    DriverConfig,
    'disableLosslessIntegers' | 'fetchSize' | 'maxConnectionPoolSize' | 'useBigInt'
  >,
): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    userAgent: 'initiative-graph',
    // Telemetry reports which function of the driver sent each statement.
    telemetryDisabled: true,
    connectionAcquisitionTimeout: 10_000,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: MAX_RETRY_TIME,
    ...options,
  })
}

/** Tests for the values of a result. */
export const { isNode, isPath, isRelationship } = neo4j

/** Milliseconds between two looks at indexes that are being built: at first, doubled each time, and at most. */
const INDEX_POLL = { first: 20, most: 1_000 }

class Neo4jGraph implements ReplaceableGraph {
  readonly engine = 'neo4j'
  readonly #driver: Driver
  readonly #config: Neo4jConfig
  /** Lets reads see what this process has just written, whichever server of a cluster they run on. */
  readonly #bookmarks = neo4j.bookmarkManager()
  readonly #reads: StatementQueue
  #generation = 0
  #closed = false

  constructor(driver: Driver, config: Neo4jConfig, reads: StatementQueue) {
    this.#driver = driver
    this.#config = config
    this.#reads = reads
  }

  get generation(): number {
    return this.#generation
  }

  read(statement: Statement, options: ReadOptions = {}): Promise<Row[]> {
    const { operation, timeout = STATEMENT_TIMEOUT } = options
    const parameters = toDriverParameters(statement.parameters)
    const config = { timeout, metadata: metadata(operation) }
    // The server checks its clock every two seconds or so, and may not answer at all: the queue has a clock of its own.
    return this.#reads.run(statement, { ...options, timeout }, ({ cancellation, onStart }) => {
      onStart()
      // One round trip; a managed transaction, which retries by itself, takes three.
      return retry(
        () =>
          this.#session('READ', async (session) =>
            // Closing the session ends a statement that was given up.
            rowsOf(await cancellation.bound(session.run(statement.text, parameters, config))),
          ),
        MAX_RETRY_TIME,
        (error) => !cancellation.reason && isRetryable(error),
      )
    })
  }

  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    try {
      return await this.#session('WRITE', (session) =>
        session.executeWrite((transaction) => work({ run: (statement) => run(transaction, statement) }), {
          metadata: metadata('load'),
        }),
      )
    } finally {
      // A write that failed may have been committed all the same.
      this.#generation++
    }
  }

  async prepare(statements: readonly string[]): Promise<void> {
    const names = statements.flatMap(nameOf)
    await this.#session('WRITE', async (session) => {
      await dropFailed(session, names)
      for (const text of statements) await session.run(text)
      await untilOnline(session, names)
    })
  }

  async hasTextIndex(name: string): Promise<boolean> {
    const rows = await this.read(
      {
        text: `SHOW FULLTEXT INDEXES YIELD name, state WHERE name = $name AND state = 'ONLINE' RETURN name`,
        parameters: { name },
      },
      { timeout: PING_TIMEOUT },
    )
    return rows.length > 0
  }

  replace(plan: ReplacementPlan): Promise<Replacement> {
    return StagedReplacement.open(this, plan)
  }

  discardReplacement(mark: string): Promise<void> {
    return discardReplacements(this, mark)
  }

  async ping(): Promise<void> {
    // Not retried as a read is: the question is whether the database answers now.
    const reply = this.#session('READ', (session) =>
      session.run('RETURN 1 AS one', {}, { timeout: PING_TIMEOUT, metadata: metadata('ping') }),
    )
    await withTimeout(reply, PING_TIMEOUT)
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#driver.close()
  }

  async #session<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    if (this.#closed) throw new GraphError('GRAPH_UNAVAILABLE', 'the connection to Neo4j is closed')
    const { database } = this.#config
    const session = this.#driver.session({
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: this.#bookmarks,
      ...(database === undefined ? {} : { database }),
    })
    try {
      return await work(session)
    } catch (error) {
      throw translate(error, this.#config)
    } finally {
      await session.close()
    }
  }
}

function isRetryable(error: unknown): boolean {
  return error instanceof GraphError && error.cause instanceof Neo4jError && error.cause.retryable
}

/** The name of the index that a statement creates; the index of a constraint has the constraint's name. */
function nameOf(definition: string): string[] {
  const name = /^CREATE [A-Z ]+ (\w+) IF NOT EXISTS/.exec(definition)?.[1]
  return name === undefined ? [] : [name]
}

/** Drops those that Neo4j failed to build: it would never try again, and say that they exist. */
async function dropFailed(session: Session, names: readonly string[]): Promise<void> {
  const { records } = await session.run(
    "SHOW INDEXES YIELD name, state WHERE name IN $names AND state = 'FAILED' RETURN name",
    { names },
  )
  for (const record of records) await session.run(`DROP INDEX ${String(record.get('name'))} IF EXISTS`)
}

/**
 * Waits until these indexes are online, which takes minutes in a graph of millions.
 * @throws GraphError if Neo4j failed to build one.
 */
async function untilOnline(session: Session, names: readonly string[]): Promise<void> {
  for (let delay = INDEX_POLL.first; ; delay = Math.min(delay * 2, INDEX_POLL.most)) {
    const { records } = await session.run(
      `SHOW INDEXES YIELD name, state WHERE name IN $names AND state <> 'ONLINE' RETURN name, state`,
      { names },
    )
    const failed = records.find((record) => record.get('state') === 'FAILED')
    if (failed) {
      const message = `Neo4j failed to build the index ${String(failed.get('name'))}; its log says why`
      throw new GraphError('GRAPH_MISCONFIGURED', message)
    }
    if (records.length === 0) return
    await setTimeout(delay)
  }
}

/** Transaction metadata, shown in the server's list of transactions and its query log. */
export function metadata(operation: string | undefined): Record<string, string> {
  return { app: 'initiative-graph', ...(operation === undefined ? {} : { operation }) }
}

async function run(transaction: ManagedTransaction, { text, parameters }: Statement): Promise<Row[]> {
  return rowsOf(await transaction.run(text, toDriverParameters(parameters)))
}

function rowsOf({ records }: QueryResult): Row[] {
  return records.map((record) => Array.from(record.values(), toJson))
}

/** Parameters as the driver wants them. */
export function toDriverParameters(parameters: Statement['parameters']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toDriver(value)]))
}

/** The driver would send any JavaScript number as a FLOAT; one beyond the safe integers is one, 1e21 for example. */
function toDriver(value: Json): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (isList(value)) return value.map(toDriver)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toDriver(inner)]))
  }
  return value
}

function toJson(value: unknown): Json {
  if (isPlain(value)) return value
  if (value === undefined) return null
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(toJson)
  if (neo4j.isInt(value)) return value.toNumber()
  if (neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value)) return value.toString()
  if (neo4j.isNode(value) || neo4j.isRelationship(value) || neo4j.isPath(value)) {
    throw notPlain()
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toJson(inner)]))
}

/** The message of an error and its causes: the driver's routing puts the reason of each failed server there. */
function messagesOf(error: Error): string {
  return error.cause instanceof Error ? `${error.message} ${messagesOf(error.cause)}` : error.message
}

/** Whether a value crosses the port unchanged. Nearly all do, and checking is cheaper than copying. */
function isPlain(value: unknown): value is Json {
  if (Array.isArray(value)) return value.every(isPlain)
  return (
    value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  )
}

/** An error of the driver as one of the port; anything else is returned as it is. */
export function translate(error: unknown, { uri, user, database }: Neo4jConfig): unknown {
  if (!(error instanceof Neo4jError)) return error
  const { code } = error
  if (code.startsWith('Neo.ClientError.Security.')) {
    const message = `Neo4j at ${uri} refuses the user ${user}; check NEO4J_USER and NEO4J_PASSWORD`
    return new GraphError('GRAPH_MISCONFIGURED', message, { cause: error })
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    const message = `Neo4j at ${uri} has no database ${database ?? ''}; check NEO4J_DATABASE`
    return new GraphError('GRAPH_MISCONFIGURED', message, { cause: error })
  }
  if (code.includes('TransactionTimedOut')) {
    return timedOut(error)
  }
  if (code.includes('OutOfMemory')) {
    const message =
      `Neo4j at ${uri} has too little memory for this transaction and rolled it back; give it a larger heap or ` +
      'dbms.memory.transaction.total.max and run this again (docs/loading.md says how much, and what else helps)'
    return new GraphError('GRAPH_MISCONFIGURED', message, { cause: error })
  }
  const messages = messagesOf(error)
  if (messages.includes('certificate is not trusted')) {
    const message =
      `the certificate of Neo4j at ${uri} is not trusted; set NODE_EXTRA_CA_CERTS to its authority's certificate, ` +
      'or trust any certificate with a NEO4J_URI that begins with neo4j+ssc: or bolt+ssc:'
    return new GraphError('GRAPH_MISCONFIGURED', message, { cause: error })
  }
  // A failed handshake has no code.
  if (/responded HTTP|Unknown Bolt protocol/.test(messages)) {
    const message = `the server at ${uri} is not Neo4j; check NEO4J_URI (the default port is 7687)`
    return new GraphError('GRAPH_MISCONFIGURED', message, { cause: error })
  }
  if (['ServiceUnavailable', 'SessionExpired', 'ProtocolError', 'N/A'].includes(code) || error.retryable) {
    const message = `Neo4j at ${uri} does not answer; check that it runs and that NEO4J_URI is right`
    return new GraphError('GRAPH_UNAVAILABLE', message, { cause: error })
  }
  return new GraphError('STATEMENT_FAILED', 'Neo4j refused the statement', { cause: error })
}
