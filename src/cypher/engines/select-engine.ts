import { existsSync } from 'node:fs'
import type { Config } from '../../config.ts'
import { GraphFiles } from '../../graph/embedded/graph-files.ts'
import { GraphError } from '../../graph/port.ts'
import type { RunQuery } from './ad-hoc-query.ts'

/**
 * Selects the engine for ad-hoc queries as `openGraph` does: Neo4j if `neo4j` is set, otherwise the embedded one.
 * Only the engine in use is imported.
 * @throws GraphError GRAPH_UNAVAILABLE if the embedded graph has not been loaded yet.
 */
export async function selectEngine({
  neo4j,
  dataDirectory,
}: Pick<Config, 'neo4j' | 'dataDirectory'>): Promise<RunQuery> {
  if (neo4j) {
    const { queryNeo4j } = await import('./query-neo4j.ts')
    return queryNeo4j(neo4j)
  }
  if (!existsSync(dataDirectory) || new GraphFiles(dataDirectory).current() === undefined) {
    throw new GraphError(
      'GRAPH_UNAVAILABLE',
      `there is no graph in ${dataDirectory} yet; run \`npm start\` or \`npm run seed\` first`,
    )
  }
  const { queryEmbedded } = await import('./query-embedded.ts')
  return queryEmbedded(dataDirectory)
}
