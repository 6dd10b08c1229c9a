import { accessSync, constants, copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import grafeo from '@grafeo-db/js'
import type { GrafeoDB } from '@grafeo-db/js'
import {
  GraphError,
  PING_TIMEOUT,
  type ReadOptions,
  type ReplaceableGraph,
  type Replacement,
  type ReplacementPlan,
  type Row,
  type Snapshot,
  type Statement,
  type Transaction,
} from '../port.ts'
import { STATEMENT_LIMITS, type StatementLimits, StatementQueue, type Run } from '../queue/statement-queue.ts'
import { Readers } from './child/readers.ts'
import { FileReplacement, type WritableFile } from './file-replacement.ts'
import { isLocked, rethrow, translate, unopened, unwritten } from './errors.ts'
import { GraphFiles, type KeptFile, removeGraphFile } from './graph-files.ts'
import { rowsOf } from './rows.ts'
import { withTimeout } from '../with-timeout.ts'

/** Milliseconds between two looks at the pointer. */
const POINTER_INTERVAL = 250

/** Settings of the embedded engine. */
export interface EmbeddedOptions {
  /** Folder of the graph; created if missing. */
  readonly directory: string
  readonly limits?: StatementLimits
}

/**
 * Opens the embedded graph. Its folder holds one file per revision and a pointer to the current one. A write creates
 * a new file and moves the pointer once the file is complete, so no reader sees half a write and a write can be
 * killed at any moment.
 * @throws GraphError GRAPH_MISCONFIGURED if the folder cannot be used or the file is damaged.
 */
export function openEmbedded({
  directory,
  limits = STATEMENT_LIMITS,
}: EmbeddedOptions): Promise<ReplaceableGraph> {
  try {
    mkdirSync(directory, { recursive: true })
    accessSync(directory, constants.W_OK | constants.R_OK)
  } catch (error) {
    throw new GraphError(
      'GRAPH_MISCONFIGURED',
      `DATA_DIR ${directory} cannot be written; make it writable or set DATA_DIR to a folder that is`,
      { cause: error },
    )
  }
  const graph = new EmbeddedGraph(new GraphFiles(directory), limits)
  graph.open()
  return Promise.resolve(graph)
}

/** A file open for reading. */
interface OpenFile {
  readonly name: string | undefined
  readonly database: GrafeoDB
  /** How many reads and snapshots need it open. */
  users: number
  /** Under which name other processes find it although a load has deleted it. */
  kept: KeptFile | undefined
}

/** Short statements run at once on each core. As the engine's threads cannot be stopped, few may be overdue. */
const CORES = availableParallelism()
const OVERDUE = 4 * CORES
const PATIENCE = 1000

/** Statements that take long have a process each, and leave a core to the others where there are several. */
const LONG = Math.max(1, CORES - 1)

class EmbeddedGraph implements ReplaceableGraph {
  readonly engine = 'embedded'
  readonly #files: GraphFiles
  readonly #reads: StatementQueue
  readonly #readers = new Readers()
  readonly #snapshots = new WeakMap<Snapshot, OpenFile>()
  #current: OpenFile | undefined
  #generation = 0
  #looked = -Infinity
  #definitions: readonly string[] = []
  #writing: Promise<unknown> = Promise.resolve()
  #closed = false
  /** The lock, where it could not be closed. */
  #unclosed: GrafeoDB | undefined

  constructor(files: GraphFiles, limits: StatementLimits) {
    this.#files = files
    const short = Math.min(limits.concurrency, CORES)
    const places = { short, long: LONG, overdue: OVERDUE, patience: PATIENCE }
    this.#reads = new StatementQueue(places, limits)
  }

  get generation(): number {
    this.#follow()
    return this.#generation
  }

  open(): void {
    this.#files.removeKept()
    this.#follow()
  }

  read(statement: Statement, options: ReadOptions = {}): Promise<Row[]> {
    const onLong = (): void => {
      options.onLong?.()
      this.#keepFor(options.snapshot)
    }
    return this.#reads.run(statement, { ...options, onLong }, (run) => this.#read(statement, options, run))
  }

  /** Keeps the file of a snapshot while a statement waits that needs it. */
  #keepFor(snapshot: Snapshot | undefined): void {
    const file = snapshot && this.#snapshots.get(snapshot)
    if (file?.name === undefined) return
    try {
      file.kept ??= this.#files.keep(file.name)
    } catch {
      // A load has deleted it: the statement fails when it is its turn.
    }
  }

  async #read({ text, parameters }: Statement, { snapshot }: ReadOptions, run: Run): Promise<Row[]> {
    const file = this.#fileFor(snapshot)
    file.users++
    try {
      // There is nothing to look at in a graph without a file.
      if (run.isLong && file.name !== undefined) {
        file.kept ??= this.#files.keep(file.name)
        return await this.#readers.run(file.kept, { text, parameters }, run.cancellation, run.onStart)
      }
      return rowsOf(await file.database.executeCypher(text, { ...parameters }))
    } catch (error) {
      throw run.cancellation.reason ?? translate(error)
    } finally {
      this.#leave(file)
    }
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const turn = this.#writing.then(() => this.#write(work))
    this.#writing = turn.catch(() => undefined)
    return turn
  }

  prepare(statements: readonly string[]): Promise<void> {
    // Indexes and constraints belong to a file, and the next write creates one.
    this.#definitions = statements
    return Promise.resolve()
  }

  hasTextIndex(): Promise<boolean> {
    return Promise.resolve(false)
  }

  async replace(plan: ReplacementPlan): Promise<Replacement> {
    await this.#writing
    const unlock = this.#lock()
    try {
      this.#files.removeLeftovers()
      const [row] = await this.read({
        text: `MATCH (n) WHERE coalesce(n.${plan.mark}, false) = false RETURN count(n) AS others`,
        parameters: {},
      })
      return await FileReplacement.open(this.#files, plan, openWritable, Number(row?.[0]) > 0, (finished) => {
        if (finished) this.#switch()
        unlock()
      })
    } catch (error) {
      unlock()
      throw unwritten(this.#files.directory, error)
    }
  }

  discardReplacement(): Promise<void> {
    const unlock = this.#lock()
    try {
      this.#files.removeReplacements()
    } finally {
      unlock()
    }
    return Promise.resolve()
  }

  async ping(): Promise<void> {
    // Does not wait for statements: the question is whether the engine answers.
    const reply = this.#follow().database.executeCypher('RETURN 1 AS one').catch(rethrow)
    await withTimeout(reply, PING_TIMEOUT)
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#writing
    await this.#readers.close()
    await this.#reads.drain()
    const current = this.#current
    this.#current = undefined
    if (current?.kept) this.#files.release(current.kept)
    if (current) this.#release(current)
  }

  /** The file that a snapshot has kept open since its first read, or the current one. */
  #fileFor(snapshot: Snapshot | undefined): OpenFile {
    if (!snapshot) return this.#follow()
    const known = this.#snapshots.get(snapshot)
    if (known) return known
    const file = this.#follow()
    this.#snapshots.set(snapshot, file)
    file.users++
    snapshot.onEnd(() => {
      this.#snapshots.delete(snapshot)
      this.#leave(file)
    })
    return file
  }

  #leave(file: OpenFile): void {
    file.users--
    if (file !== this.#current) this.#release(file)
  }

  /** Closes a file that nobody uses. A statement that is overdue may use it until the process ends. */
  #release(file: OpenFile): void {
    if (file.users > 0) return
    if (file.kept) this.#files.release(file.kept)
    file.kept = undefined
    file.database.close()
  }

  /** The file that the pointer names, looked up again every `POINTER_INTERVAL`. */
  #follow(): OpenFile {
    if (this.#closed) throw new GraphError('GRAPH_UNAVAILABLE', 'the embedded graph is closed')
    const now = performance.now()
    if (this.#current && now - this.#looked < POINTER_INTERVAL) return this.#current
    this.#looked = now
    const name = this.#files.current()
    if (this.#current && this.#current.name === name) return this.#current
    const previous = this.#current
    let database: GrafeoDB
    try {
      database = openReadOnly(this.#files, name)
    } catch (error) {
      // The previous revision is better than none, and the next look may find a file that opens.
      if (previous) return previous
      throw error
    }
    this.#current = { name, database, users: 0, kept: undefined }
    this.#generation++
    if (previous) this.#release(previous)
    return this.#current
  }

  async #write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const unlock = this.#lock()
    try {
      this.#files.removeLeftovers()
      const before = this.#files.current()
      const name = this.#files.newName()
      const path = this.#files.path(name)
      try {
        if (before !== undefined) copyFileSync(this.#files.path(before), path)
        const result = await writeFile(path, this.#definitions, work)
        this.#files.makeCurrent(name)
        this.#switch()
        return result
      } catch (error) {
        throw unwritten(path, error)
      } finally {
        this.#files.removeLeftovers()
      }
    } finally {
      unlock()
    }
  }

  /**
   * Keeps others from writing, as the engine lets one process open a file for that. The operating system ends this with
   * the process, however it ends, and in a container too.
   * @returns ends it.
   * @throws GraphError GRAPH_MISCONFIGURED while somebody else writes.
   */
  #lock(): () => void {
    const { lock, directory } = this.#files
    let database = this.#unclosed
    try {
      database ??= openLock(lock)
    } catch (error) {
      if (!isLocked(error)) throw unwritten(lock, error)
      const message = `another process is loading into ${directory}; wait until it has finished`
      throw new GraphError('GRAPH_MISCONFIGURED', message, { cause: error })
    }
    this.#unclosed = undefined
    return () => {
      try {
        database.close()
      } catch {
        // On a full disk the engine closes nothing, and this process still holds the lock.
        this.#unclosed = database
      }
    }
  }

  /** Switches to a file that has just become current. */
  #switch(): void {
    this.#looked = -Infinity
    this.#follow()
    this.#files.removeLeftovers()
  }
}

function openLock(path: string): GrafeoDB {
  if (existsSync(path)) {
    try {
      return grafeo.GrafeoDB.open(path)
    } catch (error) {
      if (isLocked(error) || unwritten(path, error) !== error) throw error
      // Its process was killed while it created it. It holds nothing.
      removeGraphFile(path)
    }
  }
  return grafeo.GrafeoDB.create(path)
}

async function writeFile<T>(
  path: string,
  definitions: readonly string[],
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const file = openWritable(path)
  try {
    await file.define(definitions)
    const result = await file.transact(work)
    file.close()
    return result
  } catch (error) {
    closeQuietly(file)
    throw error
  }
}

/** For a file that has failed or holds nothing: an earlier error says more than one from closing. */
function closeQuietly(file: { close(): void }): void {
  try {
    file.close()
  } catch {
    // What closing would have written is not needed.
  }
}

function openWritable(path: string): WritableFile {
  let database: GrafeoDB
  try {
    database = existsSync(path) ? grafeo.GrafeoDB.open(path) : grafeo.GrafeoDB.create(path)
  } catch (error) {
    const failure = unwritten(path, error)
    throw failure === error ? unopened(path, error) : failure
  }
  return {
    define: async (statements) => {
      // Text indexes of this engine support neither prefixes nor several properties.
      const supported = statements.filter((statement) => !statement.startsWith('CREATE FULLTEXT'))
      for (const statement of supported) await database.executeCypher(statement).catch(rethrow)
    },
    transact: (work) => transact(database, work),
    close: () => {
      database.close()
    },
  }
}

async function transact<T>(database: GrafeoDB, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const transaction = database.beginTransaction()
  let result: T
  try {
    result = await work({
      run: async ({ text, parameters }) =>
        rowsOf(await transaction.executeCypher(text, { ...parameters }).catch(rethrow)),
    })
  } catch (error) {
    transaction.rollback()
    throw error
  }
  transaction.commit()
  return result
}

/**
 * Opens a file of the graph read-only.
 * @param name undefined for an empty graph.
 * @throws GraphError GRAPH_MISCONFIGURED if the file is missing or damaged.
 */
export function openReadOnly(files: GraphFiles, name: string | undefined): GrafeoDB {
  if (name === undefined) return grafeo.GrafeoDB.create()
  const path = files.path(name)
  // The engine would create a missing file.
  if (!existsSync(path)) {
    throw new GraphError(
      'GRAPH_MISCONFIGURED',
      `${files.pointer} names ${path}, which does not exist; delete DATA_DIR's files to load the seed again`,
    )
  }
  try {
    return grafeo.GrafeoDB.openReadOnly(path)
  } catch (error) {
    throw unopened(path, error)
  }
}
