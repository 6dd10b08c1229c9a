import type { TestProject } from 'vitest/node'
import { startNeo4j } from './neo4j-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** URI of the Neo4j of this test run; undefined if there is none. */
    neo4jUri: string | undefined
  }
}

/** Starts one Neo4j for the whole test run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startNeo4j()
  if ('skipped' in server) {
    console.warn(server.skipped)
    project.provide('neo4jUri', undefined)
    return () => Promise.resolve()
  }
  project.provide('neo4jUri', server.uri)
  return () => server.stop()
}
