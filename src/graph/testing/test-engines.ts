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
 * The embedded engine with its files in a folder, and Neo4j if this test run has one. Test files that run one after
 * another share it; each empties it before and after its tests.
 */
export function testEngines(directory: string): readonly ReplaceableEngine[] {
  const neo4j = neo4jSettings()
  const embedded: ReplaceableEngine = { engine: 'embedded', open: () => openEmbedded({ directory }) }
  return neo4j ? [embedded, { engine: 'neo4j', open: () => openNeo4j(neo4j) }] : [embedded]
}

/** How to connect to the Neo4j of this test file: the one started for it, or the one that the environment names. */
export function neo4jSettings(): Neo4jConfig | undefined {
  // Counted from 1; no two files that run at the same time have the same.
  const place = Number(process.env['VITEST_POOL_ID'])
  const uri = inject('neo4jUris')[place - 1]
  return uri === undefined
    ? undefined
    : {
        uri,
        user: process.env['NEO4J_USER'] ?? 'neo4j',
        password: process.env['NEO4J_PASSWORD'] ?? '',
        database: process.env['NEO4J_DATABASE'],
      }
}
