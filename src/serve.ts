import { ConflictError } from './loader/load/difference.ts'
import { NotBuilt, readBuiltContent } from './loader/load/built-content.ts'
import { ensureLoaded } from './loader/load/ensure.ts'
import { readRevision } from './loader/load/revision.ts'
import { EXIT, type Environment, UsageError } from './command-line.ts'
import { ConfigError, readConfig } from './config.ts'
import { GraphError } from './graph/port.ts'
import { unavailableUntilReady } from './graph/readiness.ts'
import { openGraph } from './graph/open.ts'
import { loadSchema } from './ontology/load.ts'
import { SchemaError } from './ontology/schema-error.ts'
import { createLog, secretsOf } from './server/log.ts'
import { startTracing } from './server/observe/start-tracing.ts'
import { traceIds } from './server/observe/tracing.ts'
import { createService } from './server/service.ts'
import { quoteFrom, readSourceTexts } from './loader/check/source-texts.ts'
import { untilAvailable } from './until-available.ts'

/**
 * `initiative-graph serve`: config → graph → server, until a signal ends it.
 * @param open opens the graph that the configuration names.
 * @returns an exit code where it cannot start; undefined once it answers.
 * @throws UsageError
 */
export async function serve(
  words: readonly string[],
  environment: Environment,
  open = openGraph,
): Promise<number | undefined> {
  const [word] = words
  if (word !== undefined) throw new UsageError(`serve does not take "${word}"`)
  try {
    await start(environment, open)
    return undefined
  } catch (error) {
    process.stderr.write(`${explain(error, environment)}\n`)
    return EXIT.failed
  }
}

async function start(environment: Environment, open: typeof openGraph): Promise<void> {
  const config = readConfig(environment)
  const stopTracing = await startTracing(environment)
  const log = createLog(config.logLevel, secretsOf(config), { mixin: traceIds })
  const { public: schema, ontology } = loadSchema()
  const content = readBuiltContent()
  const graph = await open(config)
  const readiness = unavailableUntilReady(graph)
  const texts = readSourceTexts(config.sourcesDirectory)
  const service = await createService({
    config,
    graph: readiness.graph,
    schema,
    ontology,
    quote: (digest, start, end) => quoteFrom(texts, digest, start, end),
    log,
    loadedAt: async () => (await readRevision(readiness.graph))?.loadedAt ?? null,
  }).catch(async (error: unknown) => {
    await graph.close()
    throw error
  })
  const stopping = new AbortController()
  const close = async (): Promise<void> => {
    stopping.abort()
    await service.close()
    await graph.close()
  }
  let isStopping = false
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    log.info({ signal }, 'stopping')
    const overdue = setTimeout(() => {
      log.error({ milliseconds: config.shutdownTimeout }, 'requests in flight took too long and were cut off')
      process.exit(1)
    }, config.shutdownTimeout)
    await close()
    await stopTracing()
    clearTimeout(overdue)
    log.info('stopped')
    // A statement of the embedded engine that nobody can stop would keep the process.
    process.exit(EXIT.done)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // One listener for all of them: a new one would miss a second signal that has come meanwhile.
    process.on(signal, () => {
      if (isStopping) process.exit(EXIT.failed)
      isStopping = true
      void stop(signal)
    })
  }
  try {
    const url = await service.app.listen({ host: config.host, port: config.port })
    await untilAvailable(
      () => ensureLoaded(graph, content, log),
      ({ message }) => {
        log.warn({ url }, `waiting for the graph: ${message}`)
      },
      stopping.signal,
    )
    if (stopping.signal.aborted) return
    readiness.markReady()
    log.info({ engine: graph.engine }, `ready: ${url}`)
  } catch (error) {
    await close()
    throw error
  }
}

/** One line that says how to repair the environment; a stack only for faults of ours. */
function explain(error: unknown, environment: Environment): string {
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
