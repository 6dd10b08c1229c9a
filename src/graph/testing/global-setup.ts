import type { TestProject } from 'vitest/node'
import { type Neo4jServer, startNeo4j } from './neo4j-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** URIs of the Neo4js of this test run, one for each test file that runs at a time; none if there is none. */
    neo4jUris: readonly string[]
  }
}

/** Starts a Neo4j for each test file that runs at a time, for the whole test run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { config, state } = project.vitest
  const files = Math.min(state.getPaths().length, config.maxWorkers)
  const servers: Neo4jServer[] = []
  for (const server of await Promise.all(Array.from({ length: files }, () => startNeo4j({ brief: true })))) {
    if ('skipped' in server) console.warn(server.skipped)
    else servers.push(server)
  }
  project.provide(
    'neo4jUris',
    servers.map(({ uri }) => uri),
  )
  return async () => {
    await Promise.all(servers.map((server) => server.stop()))
  }
}
