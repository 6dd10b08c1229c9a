import { inject } from 'vitest'
import type { Neo4jConfig } from '../../config.ts'
import { openEmbedded } from '../embedded/grafeo.ts'
import { openNeo4j } from '../neo4j/neo4j.ts'
import type { Graph, ReplaceableGraph } from '../port.ts'

/** An engine to run a suite on. */
export interface TestEngine {
  readonly engine: Graph['engine']
  readonly open: () => Promise<Graph>
}

/** An engine whose graph can be replaced. */
export interface ReplaceableEngine extends TestEngine {
  readonly open: () => Promise<ReplaceableGraph>
}

/**
 * The embedded engine with its files in a folder, and Neo4j if this test run has one. All test files share one Neo4j;
 * each empties it before and after its tests.
 */
export function testEngines(directory: string): readonly ReplaceableEngine[] {
  const neo4j = neo4jSettings()
  const embedded: ReplaceableEngine = { engine: 'embedded', open: () => openEmbedded({ directory }) }
  return neo4j ? [embedded, { engine: 'neo4j', open: () => openNeo4j(neo4j) }] : [embedded]
}

/** How to connect to the Neo4j of this test run: the one started for it, or the one that the environment names. */
export function neo4jSettings(): Neo4jConfig | undefined {
  const uri = inject('neo4jUri')
  return uri === undefined
    ? undefined
    : {
        uri,
        user: process.env['NEO4J_USER'] ?? 'neo4j',
        password: process.env['NEO4J_PASSWORD'] ?? '',
        database: process.env['NEO4J_DATABASE'],
      }
}
