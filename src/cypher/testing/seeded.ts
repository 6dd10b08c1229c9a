import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { makeContent } from '../../loader/load/content.ts'
import { readProjectSeed } from '../../loader/read/seed-files.ts'
import { ensureLoaded } from '../../loader/load/ensure.ts'
import type { Config } from '../../config.ts'
import { openGraph } from '../../graph/open.ts'
import type { Graph } from '../../graph/port.ts'
import { neo4jSettings } from '../../graph/testing/test-engines.ts'

/** The seed of this project, loaded into an engine. */
export interface Seeded {
  readonly config: Pick<Config, 'neo4j' | 'dataDirectory'>
  /** Variables with which another process reads it. */
  readonly environment: Readonly<Record<string, string>>
  /** The same graph, open in this process. */
  readonly graph: Graph
  close(): Promise<void>
}

/** The engines of this test run; each loads a graph of its own. */
export function seededGraphs(): readonly { readonly engine: string; readonly open: () => Promise<Seeded> }[] {
  const neo4j = neo4jSettings()
  const embedded = { engine: 'embedded', open: () => seed(undefined) }
  return neo4j ? [embedded, { engine: 'neo4j', open: () => seed(neo4j) }] : [embedded]
}

async function seed(neo4j: Config['neo4j']): Promise<Seeded> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'cypher-'))
  const graph = await openGraph({ neo4j, dataDirectory })
  if (neo4j) {
    await graph.write((transaction) => transaction.run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} }))
  }
  await ensureLoaded(graph, makeContent(readProjectSeed()), pino({ level: 'silent' }))
  return {
    config: { neo4j, dataDirectory },
    environment: neo4j
      ? { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password }
      : { DATA_DIR: dataDirectory },
    graph,
    close: async () => {
      await graph.close()
      rmSync(dataDirectory, { recursive: true, force: true })
    },
  }
}
