import type { Graph } from '../../graph/port.ts'
import type { Content } from './content.ts'
import { loadSeed } from './load.ts'
import { readRevision } from './revision.ts'

/** The part of a log that is needed here. */
export interface Log {
  info(details: object, message: string): void
  warn(details: object, message: string): void
}

/**
 * `loaded`: it was empty or older; `current`: it holds this seed; `files`: it was loaded from files with
 * `seed --from`; `foreign`: somebody else’s. What is not this seed’s is left alone.
 */
export type SeedState = 'loaded' | 'current' | 'files' | 'foreign'

/**
 * Loads a seed into a graph that is empty or was loaded from another revision of it. A graph that holds data and no
 * seed is somebody else’s and stays as it is.
 * @throws ConflictError, GraphError as `loadSeed` does.
 */
export async function ensureLoaded(graph: Graph, content: Content, log: Log): Promise<SeedState> {
  const { revision } = content
  const stamp = await readRevision(graph)
  if (stamp?.revision === revision) {
    log.info({ revision, loadedAt: stamp.loadedAt }, 'the graph holds the current seed')
    return 'current'
  }
  if (stamp?.origin !== undefined) {
    log.info(
      { revision: stamp.revision, loadedAt: stamp.loadedAt, origin: stamp.origin },
      'the graph was loaded from files: it is served as it is; npm run seed would put the seed in its place',
    )
    return 'files'
  }
  if (!stamp && (await hasNodes(graph))) {
    log.warn(
      { engine: graph.engine },
      'the graph holds data and no seed: it is served as it is; npm run seed would add the seed',
    )
    return 'foreign'
  }
  const { nodes, relationships } = await loadSeed(graph, content)
  log.info(
    { revision, nodes: nodes.total, relationships: relationships.total },
    stamp
      ? 'the graph held another seed and now holds the current one'
      : 'the seed was loaded into the empty graph',
  )
  return 'loaded'
}

async function hasNodes(graph: Graph): Promise<boolean> {
  const rows = await graph.read({
    text: 'MATCH (n) RETURN n.id AS id LIMIT $limit',
    parameters: { limit: 1 },
  })
  return rows.length > 0
}
