import { pino } from 'pino'
import { makeContent } from '../../loader/load/content.ts'
import { readProjectSeed } from '../../loader/read/seed-files.ts'
import { ensureLoaded } from '../../loader/load/ensure.ts'
import type { Graph } from '../../graph/port.ts'
import { type TestEngine, testEngines } from '../../graph/testing/test-engines.ts'
import { openSeededGraph } from './service.ts'

/** The engines of this test run, with the seed loaded. */
export function seededEngines(): readonly TestEngine[] {
  return testEngines('').map(({ engine, open }) =>
    engine === 'neo4j' ? { engine, open: () => seed(open) } : { engine, open: openSeededGraph },
  )
}

async function seed(open: () => Promise<Graph>): Promise<Graph> {
  const graph = await open()
  await graph.write((transaction) => transaction.run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} }))
  await ensureLoaded(graph, makeContent(readProjectSeed()), pino({ level: 'silent' }))
  return graph
}
