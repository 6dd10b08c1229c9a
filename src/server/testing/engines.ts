import { pino } from 'pino'
import { inject } from 'vitest'
import { ensureSeedLoaded } from '../../../seed/ensure.ts'
import { openNeo4j } from '../../graph/neo4j.ts'
import type { Graph } from '../../graph/port.ts'
import { loadSchema } from '../../ontology/load.ts'
import { openSeededGraph } from './service.ts'

/** An engine to run a suite on, with the seed of this project in it. */
export interface SeededEngine {
  readonly engine: Graph['engine']
  readonly open: () => Promise<Graph>
}

/** The embedded engine, and Neo4j where the test run has one. */
export function seededEngines(): readonly SeededEngine[] {
  const uri = inject('neo4jUri')
  const embedded: SeededEngine = { engine: 'embedded', open: openSeededGraph }
  return uri ? [embedded, { engine: 'neo4j', open: () => openSeededNeo4j(uri) }] : [embedded]
}

async function openSeededNeo4j(uri: string): Promise<Graph> {
  const graph = await openNeo4j({ uri, user: 'neo4j', password: '', database: undefined })
  await graph.write(async (transaction) => {
    await transaction.run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} })
  })
  await ensureSeedLoaded(graph, loadSchema().ontology, pino({ level: 'silent' }))
  return graph
}
