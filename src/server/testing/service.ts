import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { makeContent } from '../../loader/load/content.ts'
import { readSeed } from '../../loader/read/read-seed.ts'
import { readSeedFiles } from '../../loader/read/seed-files.ts'
import type { SeedFile } from '../../loader/read/yaml-tree.ts'
import { ensureLoaded } from '../../loader/load/ensure.ts'
import { readConfig } from '../../config.ts'
import { openEmbedded } from '../../graph/embedded/grafeo.ts'
import type { Graph } from '../../graph/port.ts'
import { projectRoot } from '../../project-root.ts'
import { loadSchema } from '../../ontology/load.ts'
import { type ServiceOptions, createService } from '../service.ts'
import { createLog, secretsOf } from '../log.ts'

/** The whole service on a graph; requests are injected, nothing listens. */
export interface Service {
  readonly app: FastifyInstance
  /** Posts an operation to `/graphql`. */
  post(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly status: number; readonly body: unknown }>
  /** Lines of the log. */
  readonly log: readonly string[]
  close(): Promise<void>
}

/** Further options of a service under test. */
export type ServeOptions = Partial<Pick<ServiceOptions, 'quote' | 'plugins' | 'cypher'>>

/** Makes the service on an open graph, configured by environment variables; closing it leaves the graph open. */
export async function serve(
  graph: Graph,
  environment: Readonly<Record<string, string>> = {},
  { quote = () => null, plugins = [], cypher }: ServeOptions = {},
): Promise<Service> {
  const config = readConfig(environment)
  const { public: schema, ontology } = loadSchema()
  const lines: string[] = []
  const log = createLog(config.logLevel, secretsOf(config), {
    destination: { write: (line) => void lines.push(line) },
  })
  const { app, close } = await createService({
    config,
    graph,
    schema,
    ontology,
    quote,
    cypher,
    log,
    plugins,
  })
  return {
    app,
    log: lines,
    post: async (query, variables = {}) => {
      const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })
      return { status: response.statusCode, body: response.json<unknown>() }
    },
    close,
  }
}

/**
 * Opens an embedded graph with the seed of this project in a new folder.
 * @param more files of a seed, loaded beside those of this project.
 */
export async function openSeededGraph(more: readonly SeedFile[] = []): Promise<Graph> {
  const directory = mkdtempSync(join(tmpdir(), 'initiative-graph-'))
  const graph = await openEmbedded({ directory })
  const seed = readSeed([...readSeedFiles(projectRoot), ...more], loadSchema().ontology)
  await ensureLoaded(graph, makeContent(seed), pino({ level: 'silent' }))
  return {
    engine: graph.engine,
    get generation() {
      return graph.generation
    },
    read: (...read) => graph.read(...read),
    write: (work) => graph.write(work),
    prepare: (statements) => graph.prepare(statements),
    hasTextIndex: (name) => graph.hasTextIndex(name),
    ping: () => graph.ping(),
    close: async () => {
      await graph.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
