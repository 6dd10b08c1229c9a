import type { Ontology } from '../../ontology/model.ts'
import { type Statistics, readStatistics } from '../../planner/cost/statistics.ts'
import type { RevisionWatch, WatchedGraph } from './revision-watch.ts'

/** Milliseconds after which the statistics of a graph without a revision, which may change at any time, are read again. */
const UNSTAMPED_INTERVAL = 60_000

/** Milliseconds after which a graph that could not be read is asked again. */
const RETRY_INTERVAL = 1000

/**
 * Milliseconds that requests wait for statistics at most. A cold Neo4j may take longer; what it is asked until then is not
 * estimated, and ends at its time limit.
 */
const WAIT = 5_000

/** Milliseconds that one statement may take: each looks at all nodes of a label. */
const READ_TIMEOUT = 60_000

/** Keeps the statistics of a graph: they are read once for each revision, never for a request. */
export class StatisticsWatch {
  readonly #graph: WatchedGraph
  readonly #watch: RevisionWatch
  readonly #ontology: Ontology
  #known: Statistics | undefined
  #revision: string | undefined
  #readAt = -Infinity
  #retryAt = -Infinity
  #reading: Promise<Statistics | undefined> | undefined

  constructor(graph: WatchedGraph, watch: RevisionWatch, ontology: Ontology) {
    this.#graph = graph
    this.#watch = watch
    this.#ontology = ontology
  }

  /**
   * The statistics of the current revision; those of the one before where they take long to read.
   * @returns undefined where the graph does not answer. Never throws: the statement that follows fails, and the client
   *   learns of it.
   */
  async get(): Promise<Statistics | undefined> {
    const revision = await this.#currentRevision()
    if (this.#isKnown(revision, performance.now())) return this.#known
    this.#reading ??= this.#within(WAIT, this.#read(revision))
    return this.#reading
  }

  /** A slow graph does not say its revision, which is no reason to count all of it again. */
  #isKnown(revision: string | undefined, now: number): boolean {
    if (now < this.#retryAt) return true
    return revision === undefined ? now - this.#readAt < UNSTAMPED_INTERVAL : revision === this.#revision
  }

  /** What changes with every load; undefined where that cannot be known. */
  async #currentRevision(): Promise<string | undefined> {
    try {
      if (this.#graph.engine === 'embedded') return String(this.#graph.generation)
    } catch {
      return undefined
    }
    return (await this.#watch.get()).revision
  }

  async #read(revision: string | undefined): Promise<void> {
    try {
      const run = this.#graph.read.bind(this.#graph)
      this.#known = await readStatistics(this.#ontology, (statement) =>
        run(statement, { timeout: READ_TIMEOUT }),
      )
      this.#revision = revision
      this.#readAt = performance.now()
    } catch {
      this.#retryAt = performance.now() + RETRY_INTERVAL
    }
    this.#reading = undefined
  }

  /** Waits for a reading, but not for long; all who ask meanwhile wait together. */
  #within(milliseconds: number, reading: Promise<void>): Promise<Statistics | undefined> {
    const late = new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref())
    return Promise.race([reading, late]).then(() => this.#known)
  }
}
