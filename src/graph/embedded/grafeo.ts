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
import { damaged, rethrow, rowsOf, translate, unwritten } from './grafeo-answers.ts'
import { GraphFiles } from './graph-files.ts'
import { withTimeout } from '../with-timeout.ts'

/** How often a reader looks whether another file has become the current one, in milliseconds. */
const POINTER_INTERVAL = 250

/** Opening and reading settings of the embedded engine. */
export interface EmbeddedOptions {
  /** Folder of the graph; made if it is not there. */
  readonly directory: string
}

/**
 * Opens the embedded graph. Its folder holds one file per revision and a pointer to the current one: a write
 * makes a new file and moves the pointer when it is whole, so a reader never meets half a write and a write
 * may be killed at any moment.
 * @throws GraphError GRAPH_MISCONFIGURED where the folder cannot be used or the file is damaged.
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

/** A file that is open for reading, and how many reads and snapshots need it. */
interface OpenFile {
  readonly name: string | undefined
  readonly database: GrafeoDB
  users: number
}

class EmbeddedGraph implements ReplaceableGraph {
  readonly engine = 'embedded'
  readonly #files: GraphFiles
  readonly #reads = new PQueue({ concurrency: availableParallelism() })
  readonly #snapshots = new WeakMap<Snapshot, OpenFile>()
  #current: OpenFile | undefined
  #generation = 0
  #looked = 0
  #definitions: readonly string[] = []
  #writing: Promise<unknown> = Promise.resolve()
  #closed = false

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
    // Definitions belong to a file; the next write makes one.
    this.#definitions = statements
    return Promise.resolve()
  }

  hasTextIndex(): Promise<boolean> {
    return Promise.resolve(false)
  }

  async replace(plan: ReplacementPlan): Promise<Replacement> {
    await this.#writing
    const unlock = this.#files.lock()
    try {
      this.#files.removeLeftovers()
      const [row] = await this.read({
        text: `MATCH (n) WHERE coalesce(n.${plan.mark}, false) = false RETURN count(n) AS others`,
        parameters: {},
      })
      return await FileReplacement.open(this.#files, plan, openWritable, Number(row?.[0]) > 0, (finished) => {
        if (finished) this.#changeOver()
        unlock()
      })
    } catch (error) {
      unlock()
      throw error
    }
  }

  discardReplacement(): Promise<void> {
    const unlock = this.#files.lock()
    this.#files.removeReplacements()
    unlock()
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

  /** The file a snapshot has kept open since its first read, or the current one. */
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

  /** The file that the pointer names now; looks again after a while. */
  #follow(): OpenFile {
    if (this.#closed) throw new GraphError('GRAPH_UNAVAILABLE', 'the embedded graph is closed')
    const now = Date.now()
    if (this.#current && now - this.#looked < POINTER_INTERVAL) return this.#current
    this.#looked = now
    const name = this.#files.current()
    if (this.#current && this.#current.name === name) return this.#current
    const previous = this.#current
    let database: GrafeoDB
    try {
      database = openReadOnly(this.#files, name)
    } catch (error) {
      // Better the revision before than none: the next look may find a file that can be opened.
      if (previous) return previous
      throw error
    }
    this.#current = { name, database, users: 0 }
    this.#generation++
    if (previous) release(previous)
    return this.#current
  }

  async #write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const unlock = this.#files.lock()
    try {
      this.#files.removeLeftovers()
      const before = this.#files.current()
      const name = this.#files.newName()
      const path = this.#files.path(name)
      try {
        if (before !== undefined) copyFileSync(this.#files.path(before), path)
        const result = await writeFile(path, this.#definitions, work)
        this.#files.makeCurrent(name)
        this.#changeOver()
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

  /** Follows a pointer that has just moved. */
  #changeOver(): void {
    this.#looked = 0
    this.#follow()
    this.#files.removeLeftovers()
  }
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

/** What went wrong before says more than what goes wrong now. */
function closeQuietly(file: WritableFile): void {
  try {
    file.close()
  } catch {
    // The file is removed.
  }
}

function openWritable(path: string): WritableFile {
  let database: GrafeoDB
  try {
    database = existsSync(path) ? grafeo.GrafeoDB.open(path) : grafeo.GrafeoDB.create(path)
  } catch (error) {
    const failure = unwritten(path, error)
    throw failure === error ? damaged(path, error) : failure
  }
  return {
    define: async (statements) => {
      // This engine's text indexes know neither prefixes nor more than one property.
      const known = statements.filter((statement) => !statement.startsWith('CREATE FULLTEXT'))
      for (const statement of known) await database.executeCypher(statement).catch(rethrow)
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
 * Opens a file of the graph so that nothing can change it.
 * @throws GraphError GRAPH_MISCONFIGURED where it is not there or is damaged.
 */
export function openReadOnly(files: GraphFiles, name: string | undefined): GrafeoDB {
  if (name === undefined) return grafeo.GrafeoDB.create()
  const path = files.path(name)
  // The engine would make an empty file of a wrong name.
  if (!existsSync(path)) {
    throw new GraphError(
      'GRAPH_MISCONFIGURED',
      `${files.pointer} names ${path}, which is not there; remove DATA_DIR's files to load the seed anew`,
    )
  }
  try {
    return grafeo.GrafeoDB.openReadOnly(path)
  } catch (error) {
    throw damaged(path, error)
  }
}

function release(file: OpenFile): void {
  if (file.users === 0) file.database.close()
}
