import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { type LaunchedNeo4j, fillHome, launchNeo4j } from '../../../src/graph/testing/neo4j-server.ts'
import { run } from '../processes.ts'
import { type Dataset, command } from './dataset.ts'

/** The same for every contender. */
export const NEO4J_MEMORY = { heap: '2g', pageCache: '1g' } as const

/** Starts a Neo4j that holds a graph, with the loader's constraints and indexes. */
export async function startNeo4jWith(dataset: Dataset): Promise<LaunchedNeo4j> {
  const home = await dataset.derive('neo4j', async (folder) => {
    const csv = `${folder}-csv`
    rmSync(csv, { recursive: true, force: true })
    await command('dist/src/main.js', 'export', '--neo4j-admin', csv, '--from', dataset.files)
    await fillHome(folder, async (path, admin) => {
      await run('sh', [join(csv, 'import.sh')], {
        env: { ...process.env, NEO4J_HOME: path, NEO4J_CONF: join(path, 'conf'), NEO4J_ADMIN: admin },
      })
    })
    const server = await launchNeo4j({ home: folder, ...NEO4J_MEMORY })
    try {
      await finishImport(server.uri, readFileSync(join(csv, 'after-import.cypher'), 'utf8'))
    } finally {
      await server.stop()
    }
    rmSync(csv, { recursive: true })
  })
  return launchNeo4j({ home, ...NEO4J_MEMORY })
}

/** Runs the statements beside an export, as `cypher-shell` would. */
async function finishImport(uri: string, file: string): Promise<void> {
  const driver = neo4j.driver(uri)
  const session = driver.session()
  try {
    for (const text of file.trimEnd().split(';\n')) {
      await session.run(text.replace(/^:auto /, '').replace(/;$/, ''))
    }
    await session.run('CALL db.awaitIndexes(600)')
    await session.run('CALL db.prepareForReplanning(60)')
  } finally {
    await session.close()
    await driver.close()
  }
}
