import { ensureLoaded } from './loader/load/ensure.ts'
import { EXIT, type Environment, UsageError } from './command-line.ts'
import { readConfig } from './config.ts'
import { openGraph } from './graph/open.ts'
import { createLog, secretsOf } from './server/log.ts'
import { startTracing } from './server/observe/start-tracing.ts'
import { traceIds } from './server/observe/tracing.ts'
import { explainStart, startService } from './start.ts'
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
    process.stderr.write(`${explainStart(error, environment)}\n`)
    return EXIT.failed
  }
}

async function start(environment: Environment, open: typeof openGraph): Promise<void> {
  const config = readConfig(environment)
  const stopTracing = await startTracing(environment)
  const log = createLog(config.logLevel, secretsOf(config), { mixin: traceIds })
  const { service, graph, readiness, content } = await startService(config, log, open)
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
