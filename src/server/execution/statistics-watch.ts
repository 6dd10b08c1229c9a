import { PING_TIMEOUT } from '../../graph/port.ts'
import type { Ontology } from '../../ontology/model.ts'
import { type Statistics, readStatistics } from '../../planner/cost/statistics.ts'
import type { RevisionWatch, WatchedGraph } from './revision-watch.ts'

/** Milliseconds after which the statistics of a graph without a revision, which may change at any time, are read again. */
const UNSTAMPED_INTERVAL = 60_000

/** Milliseconds after which a graph that could not be read is asked again. */
const RETRY_INTERVAL = 1000

/** Milliseconds that one statement may take: each looks at all nodes of a label. */
const READ_TIMEOUT = 60_000

/** Keeps the statistics of a graph: they are read once for each revision, never for a request. */
export class StatisticsWatch {
  readonly #graph: WatchedGraph
  readonly #watch: RevisionWatch
  readonly #ontology: Ontology
  #known: Statistics | undefined
  #revision: string | undefined
  #validUntil = -Infinity
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
    if (revision === this.#revision && performance.now() < this.#validUntil) return this.#known
    this.#reading ??= this.#within(PING_TIMEOUT, this.#read(revision))
    return this.#reading
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
    let validFor = revision === undefined ? UNSTAMPED_INTERVAL : Infinity
    try {
      const run = this.#graph.read.bind(this.#graph)
      this.#known = await readStatistics(this.#ontology, (statement) =>
        run(statement, { timeout: READ_TIMEOUT }),
      )
    } catch {
      validFor = RETRY_INTERVAL
    }
    this.#revision = revision
    this.#validUntil = performance.now() + validFor
    this.#reading = undefined
  }

  /** Waits for a reading, but not for long; all who ask meanwhile wait together. */
  #within(milliseconds: number, reading: Promise<void>): Promise<Statistics | undefined> {
    const late = new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref())
    return Promise.race([reading, late]).then(() => this.#known)
  }
}
