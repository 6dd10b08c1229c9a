import type { Graph } from '../../graph/port.ts'
import type { Ontology } from '../../ontology/model.ts'
import { projectRoot } from '../../project-root.ts'
import { type Content, makeContent } from './content.ts'
import type { KnownRevision } from './known-revision.ts'
import { loadSeed } from './load.ts'
import { type Revision, readRevision } from './revision.ts'

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
 * Loads the seed of this project into a graph that is empty or was loaded from another revision of it. A graph
 * that holds data and no seed is somebody else’s and is not touched.
 * @param known which revision the seed had at the last start.
 * @throws DiagnosticsError where the seed is invalid.
 * @throws ConflictError, GraphError as `loadSeed` does.
 */
export async function ensureSeedLoaded(
  graph: Graph,
  ontology: Ontology,
  log: Log,
  known?: KnownRevision,
): Promise<SeedState> {
  const revision = known?.get()
  const stamp = revision === undefined ? null : await readRevision(graph)
  if (stamp && stamp.revision === revision) return current(stamp, log)
  // Reading the seed takes longer than all the rest of a start.
  const [{ readSeed }, { readSeedFiles }] = await Promise.all([
    import('../read/read-seed.ts'),
    import('../read/seed-files.ts'),
  ])
  const content = makeContent(readSeed(readSeedFiles(projectRoot), ontology))
  const state = await ensureLoaded(graph, content, log)
  known?.set(content.revision)
  return state
}

function current({ revision, loadedAt }: Revision, log: Log): 'current' {
  log.info({ revision, loadedAt }, 'the graph holds the current seed')
  return 'current'
}

/** The same for any content. */
export async function ensureLoaded(graph: Graph, content: Content, log: Log): Promise<SeedState> {
  const { revision } = content
  const stamp = await readRevision(graph)
  if (stamp?.revision === revision) return current(stamp, log)
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
