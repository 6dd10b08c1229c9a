import { inject } from 'vitest'
import type { Neo4jConfig } from '../../config.ts'
import { openEmbedded } from '../embedded/grafeo.ts'
import { openNeo4j } from '../neo4j/neo4j.ts'
import type { Graph, ReplaceableGraph } from '../port.ts'

/** An engine that a suite runs on. */
export interface TestEngine {
  readonly engine: Graph['engine']
  readonly open: () => Promise<Graph>
}

/** One whose graph can be replaced. */
export interface ReplaceableEngine extends TestEngine {
  readonly open: () => Promise<ReplaceableGraph>
}

/**
 * The embedded engine with its files in a folder, and Neo4j where the test run has one. There is one Neo4j for
 * all test files; each empties it before it starts and after it is done.
 */
export function testEngines(directory: string): readonly ReplaceableEngine[] {
  const neo4j = neo4jSettings()
  const embedded: ReplaceableEngine = { engine: 'embedded', open: () => openEmbedded({ directory }) }
  return neo4j ? [embedded, { engine: 'neo4j', open: () => openNeo4j(neo4j) }] : [embedded]
}

/** How to reach the Neo4j of this test run: the one started for it, or the one the environment names. */
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
