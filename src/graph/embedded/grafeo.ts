import { accessSync, constants, copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import grafeo from '@grafeo-db/js'
import type { GrafeoDB } from '@grafeo-db/js'
import PQueue from 'p-queue'
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
import { FileReplacement, type WritableFile } from './file-replacement.ts'
import { isLocked, rethrow, translate, unopened, unwritten } from './errors.ts'
import { GraphFiles, removeGraphFile } from './graph-files.ts'
import { rowsOf } from './rows.ts'
import { withTimeout } from '../with-timeout.ts'

/** Milliseconds between two looks at the pointer. */
const POINTER_INTERVAL = 250

/** Settings of the embedded engine. */
export interface EmbeddedOptions {
  /** Folder of the graph; created if missing. */
  readonly directory: string
}

/**
 * Opens the embedded graph. Its folder holds one file per revision and a pointer to the current one. A write creates
 * a new file and moves the pointer once the file is complete, so no reader sees half a write and a write can be
 * killed at any moment.
 * @throws GraphError GRAPH_MISCONFIGURED if the folder cannot be used or the file is damaged.
 */
export function openEmbedded({ directory }: EmbeddedOptions): Promise<ReplaceableGraph> {
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
  const graph = new EmbeddedGraph(new GraphFiles(directory))
  graph.open()
  return Promise.resolve(graph)
}

/** A file open for reading. */
interface OpenFile {
  readonly name: string | undefined
  readonly database: GrafeoDB
  /** How many reads and snapshots need it open. */
  users: number
}

class EmbeddedGraph implements ReplaceableGraph {
  readonly engine = 'embedded'
  readonly #files: GraphFiles
  readonly #reads = new PQueue({ concurrency: availableParallelism() })
  readonly #snapshots = new WeakMap<Snapshot, OpenFile>()
  #current: OpenFile | undefined
  #generation = 0
  #looked = -Infinity
  #definitions: readonly string[] = []
  #writing: Promise<unknown> = Promise.resolve()
  #closed = false
  /** The lock, where it could not be closed. */
  #unclosed: GrafeoDB | undefined

  constructor(files: GraphFiles) {
    this.#files = files
  }

  get generation(): number {
    this.#follow()
    return this.#generation
  }

  open(): void {
    this.#follow()
  }

  async read(statement: Statement, options: ReadOptions = {}): Promise<Row[]> {
    const run = this.#reads.add(async () => {
      const file = this.#fileFor(options.snapshot)
      file.users++
      try {
        return rowsOf(await file.database.executeCypher(statement.text, { ...statement.parameters }))
      } catch (error) {
        throw translate(error)
      } finally {
        this.#leave(file)
      }
    })
    return options.timeout === undefined ? run : withTimeout(run, options.timeout)
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
    await this.read({ text: 'RETURN 1 AS one', parameters: {} }, { timeout: PING_TIMEOUT })
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#writing
    await this.#reads.onIdle()
    if (this.#current) this.#current.database.close()
    this.#current = undefined
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
    if (file !== this.#current && !this.#closed) release(file)
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
    this.#current = { name, database, users: 0 }
    this.#generation++
    if (previous) release(previous)
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

function release(file: OpenFile): void {
  if (file.users === 0) file.database.close()
}
