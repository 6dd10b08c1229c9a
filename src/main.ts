import { join } from 'node:path'
import { SeedClash } from './loader/load/difference.ts'
import { ensureSeedLoaded } from './loader/load/ensure.ts'
import { KnownRevision } from './loader/load/known-revision.ts'
import { readRevision } from './loader/load/revision.ts'
import { SeedError } from './loader/mistakes.ts'
import { ConfigError, readConfig } from './config.ts'
import { GraphError } from './graph/port.ts'
import { gateTo } from './graph/gate.ts'
import { openGraph } from './graph/open.ts'
import { loadSchema } from './ontology/load.ts'
import { SchemaMistake } from './ontology/schema-mistake.ts'
import { projectRoot } from './project-root.ts'
import { createLog, secretsOf } from './server/log.ts'
import { startTracing } from './server/observe/start-tracing.ts'
import { traceIds } from './server/observe/tracing.ts'
import { createService } from './server/service.ts'
import { quoteFrom, readSourceTexts } from './loader/check/source-texts.ts'
import { untilAvailable } from './until-available.ts'

/** The only file that starts anything: config → graph → server. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  const stopTracing = await startTracing(process.env)
  const log = createLog(config.logLevel, secretsOf(config), { mixin: traceIds })
  const { public: schema, ontology } = loadSchema()
  const graph = await openGraph(config)
  const gate = gateTo(graph)
  const texts = readSourceTexts(config.sourcesDirectory)
  const service = await createService({
    config,
    graph: gate.graph,
    schema,
    ontology,
    quote: (digest, start, end) => quoteFrom(texts, digest, start, end),
    log,
    loadedAt: async () => (await readRevision(gate.graph))?.loadedAt ?? null,
  }).catch(async (error: unknown) => {
    await graph.close()
    throw error
  })
  const known = new KnownRevision(join(projectRoot, 'dist/.seed-revision'))
  const stopping = new AbortController()
  const close = async (): Promise<void> => {
    stopping.abort()
    await service.close()
    await graph.close()
  }
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    log.info({ signal }, 'stopping')
    for (const again of ['SIGINT', 'SIGTERM'] as const) process.once(again, () => process.exit(1))
    const overdue = setTimeout(() => {
      log.error({ milliseconds: config.shutdownTimeout }, 'requests at hand took too long; they are cut off')
      process.exit(1)
    }, config.shutdownTimeout)
    await close()
    await stopTracing()
    clearTimeout(overdue)
    log.info('stopped')
  }
  process.once('SIGINT', (signal) => void stop(signal))
  process.once('SIGTERM', (signal) => void stop(signal))
  try {
    const url = await service.app.listen({ host: config.host, port: config.port })
    await untilAvailable(
      () => ensureSeedLoaded(graph, ontology, log, known),
      ({ message }) => {
        log.warn({ url }, `waiting for the graph: ${message}`)
      },
      stopping.signal,
    )
    if (stopping.signal.aborted) return
    gate.open()
    log.info({ engine: graph.engine }, `ready: ${url}`)
  } catch (error) {
    await close()
    throw error
  }
}

/** An environment that has to be mended first gets a line that says how; only a mistake of ours has a stack. */
function explain(error: unknown): string {
  const mendable = [ConfigError, SchemaMistake, GraphError, SeedError, SeedClash]
  if (error instanceof Error && mendable.some((kind) => error instanceof kind)) return error.message
  if (isSystemError(error)) {
    const { HOST = '127.0.0.1', PORT = '4000' } = process.env
    if (error.code === 'EADDRINUSE') return `port ${PORT} is in use; stop what listens there or set PORT`
    if (error.code === 'EACCES' && error.syscall === 'listen') {
      return `port ${PORT} is not for this user to listen on; set PORT to 1024 or more`
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

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`)
  process.exitCode = 1
})
