import { type Graph, PING_TIMEOUT } from '../../graph/port.ts'
import { COMMON, type Dialect, NEO4J, NEO4J_INDEXED } from '../../planner/dialect.ts'
import { TEXT_INDEX } from '../../planner/search/full-text-index.ts'

/** How long what Neo4j said of itself holds, in milliseconds: another process may load it while it is served. */
export const STATE_INTERVAL = 1000

/** How long its full-text index is taken to be there while the revision is the same. */
const INDEX_INTERVAL = 5000

/** What operations need to know of the graph they are answered from. */
export interface GraphState {
  /** What the loader of this project stamped it with; undefined where it did not, or nobody knows at the moment. */
  readonly revision: string | undefined
  /** Which dialect it understands best. */
  readonly dialect: Dialect
}

/** What a graph has to offer to be watched. */
export type WatchedGraph = Pick<Graph, 'engine' | 'generation' | 'read' | 'hasTextIndex'>

/**
 * Finds out the state of a graph. A load by this process, or one into the embedded engine by any process, is
 * noticed at once; one into Neo4j by another process within `STATE_INTERVAL`. What is answered in the meantime tells of
 * the new graph under the revision of the old one, and is not asked for any more once that is noticed.
 */
export class GraphWatch {
  readonly #graph: WatchedGraph
  #known: GraphState
  #generation: number | undefined
  #asked = -Infinity
  #askedForIndex = -Infinity
  #asking: Promise<GraphState> | undefined

  constructor(graph: WatchedGraph) {
    this.#graph = graph
    this.#known = { revision: undefined, dialect: graph.engine === 'embedded' ? COMMON : NEO4J }
  }

  /** Never throws: a graph that does not answer will not answer the statement either, and that tells the client. */
  async get(): Promise<GraphState> {
    if (this.#isKnown()) return this.#known
    this.#asking ??= this.#ask().finally(() => (this.#asking = undefined))
    return Promise.race([this.#asking, this.#withoutRevision()])
  }

  /** The same of the dialect alone, for which the embedded engine needs not be asked. */
  async dialect(): Promise<Dialect> {
    return this.#graph.engine === 'embedded' ? COMMON : (await this.get()).dialect
  }

  #isKnown(): boolean {
    try {
      if (this.#graph.generation !== this.#generation) return false
    } catch {
      return false
    }
    return this.#graph.engine === 'embedded' || Date.now() - this.#asked < STATE_INTERVAL
  }

  async #ask(): Promise<GraphState> {
    try {
      // Taken first: what changes meanwhile is asked for again.
      const { generation } = this.#graph
      const asked = Date.now()
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

  /** The index may have been left by another graph; only what the loader of this project made is in it whole. */
  async #dialect(revision: string | undefined): Promise<Dialect> {
    if (this.#graph.engine === 'embedded') return COMMON
    if (revision === undefined) return NEO4J
    const { dialect } = this.#known
    const isIndexed = revision === this.#known.revision && dialect === NEO4J_INDEXED
    if (isIndexed && Date.now() - this.#askedForIndex < INDEX_INTERVAL) return dialect
    this.#askedForIndex = Date.now()
    return (await this.#graph.hasTextIndex(TEXT_INDEX)) ? NEO4J_INDEXED : NEO4J
  }

  #withoutRevision(): Promise<GraphState> {
    return new Promise((resolve) => {
      setTimeout(() => {
        resolve({ ...this.#known, revision: undefined })
      }, PING_TIMEOUT).unref()
    })
  }
}
