import { type Graph, PING_TIMEOUT } from '../../graph/port.ts'
import { COMMON, type Dialect, NEO4J, NEO4J_INDEXED } from '../../planner/dialect.ts'
import { TEXT_INDEX } from '../../planner/search/full-text-index.ts'

/** Milliseconds after which Neo4j is asked for its revision again: another process may load it meanwhile. */
export const REVISION_INTERVAL = 1000

/** Milliseconds after which it is asked for its full-text index again while the revision stays the same. */
const INDEX_INTERVAL = 5000

/** The revision of a graph, and how to ask it. */
export interface GraphRevision {
  /** The stamp of this project's loader; undefined where there is none, or the graph does not answer. */
  readonly revision: string | undefined
  /** The fastest dialect it understands. */
  readonly dialect: Dialect
}

/** What the watch needs of a graph. */
export type WatchedGraph = Pick<Graph, 'engine' | 'generation' | 'read' | 'hasTextIndex'>

/**
 * Watches the revision of a graph. A load by this process, or into the embedded engine by any process, is noticed at
 * once; a load into Neo4j by another process within `REVISION_INTERVAL`. Responses made in between hold the new graph
 * under the old revision, where nobody looks once the load is noticed.
 */
export class RevisionWatch {
  readonly #graph: WatchedGraph
  #known: GraphRevision
  #generation: number | undefined
  #asked = -Infinity
  #askedForIndex = -Infinity
  #asking: Promise<GraphRevision> | undefined

  constructor(graph: WatchedGraph) {
    this.#graph = graph
    this.#known = { revision: undefined, dialect: graph.engine === 'embedded' ? COMMON : NEO4J }
  }

  /** Never throws: if the graph does not answer, the statement that follows fails and the client learns of it. */
  async get(): Promise<GraphRevision> {
    if (this.#isKnown()) return this.#known
    this.#asking ??= this.#ask().finally(() => (this.#asking = undefined))
    return Promise.race([this.#asking, this.#withoutRevision()])
  }

  /** The dialect alone; the embedded engine has one and is not asked. */
  async dialect(): Promise<Dialect> {
    return this.#graph.engine === 'embedded' ? COMMON : (await this.get()).dialect
  }

  #isKnown(): boolean {
    try {
      if (this.#graph.generation !== this.#generation) return false
    } catch {
      return false
    }
    return this.#graph.engine === 'embedded' || performance.now() - this.#asked < REVISION_INTERVAL
  }

  async #ask(): Promise<GraphRevision> {
    try {
      // Read first, so that a change meanwhile is asked for again.
      const { generation } = this.#graph
      const asked = performance.now()
      const [row] = await this.#graph.read({
        text: 'MATCH (r:Revision) RETURN r.revision AS revision LIMIT 1',
        parameters: {},
      })
      const revision = typeof row?.[0] === 'string' ? row[0] : undefined
      this.#known = { revision, dialect: await this.#dialect(revision) }
      this.#generation = generation
      this.#asked = asked
      return this.#known
    } catch {
      return { ...this.#known, revision: undefined }
    }
  }

  /** The index of an unstamped graph may be left over from another one. */
  async #dialect(revision: string | undefined): Promise<Dialect> {
    if (this.#graph.engine === 'embedded') return COMMON
    if (revision === undefined) return NEO4J
    const { dialect } = this.#known
    const isIndexed = revision === this.#known.revision && dialect === NEO4J_INDEXED
    if (isIndexed && performance.now() - this.#askedForIndex < INDEX_INTERVAL) return dialect
    this.#askedForIndex = performance.now()
    return (await this.#graph.hasTextIndex(TEXT_INDEX)) ? NEO4J_INDEXED : NEO4J
  }

  #withoutRevision(): Promise<GraphRevision> {
    return new Promise((resolve) => {
      setTimeout(() => {
        resolve({ ...this.#known, revision: undefined })
      }, PING_TIMEOUT).unref()
    })
  }
}
