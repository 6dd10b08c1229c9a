import { NotBuilt, readBuiltContent } from './loader/load/built-content.ts'
import type { Content } from './loader/load/content.ts'
import { ConflictError } from './loader/load/difference.ts'
import { readRevision } from './loader/load/revision.ts'
import { quoteFrom, readSourceTexts } from './loader/check/source-texts.ts'
import { type Config, ConfigError } from './config.ts'
import type { openGraph } from './graph/open.ts'
import { GraphError, type ReplaceableGraph } from './graph/port.ts'
import { type Readiness, unavailableUntilReady } from './graph/readiness.ts'
import { loadSchema } from './ontology/load.ts'
import { SchemaError } from './ontology/schema-error.ts'
import { type Service, type ServiceOptions, createService } from './server/service.ts'
import type { Environment } from './command-line.ts'

/** The service on an open graph, which answers once `readiness` says so. */
export interface Started {
  readonly service: Service
  readonly graph: ReplaceableGraph
  readonly readiness: Readiness
  /** What the graph has to hold. */
  readonly content: Content
}

/**
 * Opens the graph and puts the service on it. Whoever calls loads the graph, and closes service and graph.
 * @param open opens the graph that the configuration names.
 */
export async function startService(
  config: Config,
  log: ServiceOptions['log'],
  open: typeof openGraph,
): Promise<Started> {
  const { public: schema, ontology } = loadSchema()
  const content = readBuiltContent()
  const cypher = config.mcpCypher ? await import('./cypher/ask.ts') : undefined
  const graph = await open(config)
  const readiness = unavailableUntilReady(graph)
  const texts = readSourceTexts(config.sourcesDirectory)
  const service = await createService({
    config,
    graph: readiness.graph,
    schema,
    ontology,
    quote: (digest, start, end) => quoteFrom(texts, digest, start, end),
    cypher: cypher?.readOnlyCypher(config, ontology),
    log,
    loadedAt: async () => (await readRevision(readiness.graph))?.loadedAt ?? null,
  }).catch(async (error: unknown) => {
    await graph.close()
    throw error
  })
  return { service, graph, readiness, content }
}

/** One line that says how to repair the environment; a stack only for faults of ours. */
export function explainStart(error: unknown, environment: Environment): string {
  const mendable = [ConfigError, SchemaError, GraphError, ConflictError, NotBuilt]
  if (error instanceof Error && mendable.some((kind) => error instanceof kind)) return error.message
  if (isSystemError(error)) {
    const { HOST = '127.0.0.1', PORT = '4000' } = environment
    if (error.code === 'EADDRINUSE') return `port ${PORT} is in use; stop what listens there or set PORT`
    if (error.code === 'EACCES' && error.syscall === 'listen') {
      return `this user may not listen on port ${PORT}; set PORT to 1024 or more`
    }
    if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(error.code)) {
      return `HOST is ${JSON.stringify(HOST)}, which this machine does not have; it should be 127.0.0.1, 0.0.0.0 or another of its addresses`
    }
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function isSystemError(
  error: unknown,
): error is Error & { readonly code: string; readonly syscall?: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}
