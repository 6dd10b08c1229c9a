import type { Config } from '../config.ts'
import type { ReplaceableGraph } from './port.ts'
import type { StatementLimits } from './queue/statement-queue.ts'

/**
 * Opens the configured graph: Neo4j if `neo4j` is set, otherwise the embedded engine. Only the engine in use is
 * imported.
 * @throws GraphError with a message that says what to do.
 */
export async function openGraph({
  neo4j,
  dataDirectory,
  limits,
}: Pick<Config, 'neo4j' | 'dataDirectory'> & {
  readonly limits?: StatementLimits
}): Promise<ReplaceableGraph> {
  if (neo4j) {
    const { openNeo4j } = await import('./neo4j/neo4j.ts')
    return openNeo4j(neo4j, limits)
  }
  const { openEmbedded } = await import('./embedded/grafeo.ts')
  return openEmbedded({ directory: dataDirectory, ...(limits ? { limits } : {}) })
}
