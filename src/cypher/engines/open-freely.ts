import { existsSync } from 'node:fs'
import type { Config } from '../../config.ts'
import type { RunFreeStatement } from './ad-hoc-query.ts'
import { GraphFiles } from '../../graph/embedded/graph-files.ts'
import { GraphError } from '../../graph/port.ts'

/**
 * What runs free statements on the graph that the settings name. Only the engine that is used is loaded.
 * @throws GraphError GRAPH_UNAVAILABLE where the embedded graph has not been loaded yet.
 */
export async function openFreely({
  neo4j,
  dataDirectory,
}: Pick<Config, 'neo4j' | 'dataDirectory'>): Promise<RunFreeStatement> {
  if (neo4j) {
    const { readNeo4jFreely } = await import('./neo4j-freely.ts')
    return readNeo4jFreely(neo4j)
  }
  if (!existsSync(dataDirectory) || new GraphFiles(dataDirectory).current() === undefined) {
    throw new GraphError(
      'GRAPH_UNAVAILABLE',
      `there is no graph in ${dataDirectory} yet; run \`npm start\` or \`npm run seed\` first`,
    )
  }
  const { readEmbeddedFreely } = await import('./embedded-freely.ts')
  return readEmbeddedFreely(dataDirectory)
}
