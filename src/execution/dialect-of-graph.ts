import type { Graph } from '../graph/port.ts'
import { COMMON, type Dialect, NEO4J, NEO4J_INDEXED } from '../planner/dialect.ts'
import { TEXT_INDEX } from '../search/text-index.ts'

/** How often a graph is asked, in milliseconds: it may be loaded while it is served. */
const INTERVAL = 5000

/** Finds out which dialect a graph understands best. */
export class DialectOfGraph {
  readonly #graph: Pick<Graph, 'engine' | 'read' | 'hasTextIndex'>
  #known: Dialect | undefined
  #asked = -Infinity

  constructor(graph: Pick<Graph, 'engine' | 'read' | 'hasTextIndex'>) {
    this.#graph = graph
  }

  /** Never throws: a graph that does not answer will not answer the statement either, and that tells the client. */
  async get(): Promise<Dialect> {
    if (this.#graph.engine === 'embedded') return COMMON
    if (Date.now() - this.#asked < INTERVAL) return this.#known ?? NEO4J
    this.#asked = Date.now()
    const asking = this.#ask().catch(() => this.#known ?? NEO4J)
    // Only the first request waits.
    return this.#known ?? asking
  }

  /** The index may have been left by another graph; only what the loader of this project made is in it whole. */
  async #ask(): Promise<Dialect> {
    const [loaded] = await this.#graph.read({
      text: 'MATCH (r:Revision) RETURN count(r) AS count',
      parameters: {},
    })
    const indexed = loaded?.[0] !== 0 && (await this.#graph.hasTextIndex(TEXT_INDEX))
    this.#known = indexed ? NEO4J_INDEXED : NEO4J
    return this.#known
  }
}
