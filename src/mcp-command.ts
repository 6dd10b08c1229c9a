import { EXIT, type Environment, UsageError } from './command-line.ts'
import { readConfig } from './config.ts'
import { openGraph } from './graph/open.ts'
import { ensureLoaded } from './loader/load/ensure.ts'
import { createLog, secretsOf } from './server/log.ts'
import { serveStdio } from './server/mcp/serve-stdio.ts'
import { startTracing } from './server/observe/start-tracing.ts'
import { traceIds } from './server/observe/tracing.ts'
import { explainStart, startService } from './start.ts'
import { untilAvailable } from './until-available.ts'

/**
 * `initiative-graph mcp`: answers one agent over standard input and output until it closes them. Standard output has
 * nothing but the protocol; the log goes to standard error.
 * @returns the exit code.
 * @throws UsageError
 */
export async function serveAgent(words: readonly string[], environment: Environment): Promise<number> {
  const [word] = words
  if (word !== undefined) throw new UsageError(`mcp does not take "${word}"`)
  try {
    await answer(environment)
    // A statement of the embedded engine that nobody can stop would keep the process.
    process.exit(EXIT.done)
  } catch (error) {
    process.stderr.write(`${explainStart(error, environment)}\n`)
    return EXIT.failed
  }
}

async function answer(environment: Environment): Promise<void> {
  const config = readConfig(environment)
  const stopTracing = await startTracing(environment)
  const log = createLog(config.logLevel, secretsOf(config), {
    destination: { write: (line) => void process.stderr.write(line) },
    mixin: traceIds,
  })
  const { service, graph, readiness, content } = await startService(config, log, openGraph)
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stopping.abort()
    })
  }
  // An agent may ask what there is while the graph is still being loaded.
  const ended = serveStdio(await service.mcp(), config.limits.bodyBytes, log, stopping.signal).finally(() => {
    stopping.abort()
  })
  try {
    await untilAvailable(
      () => ensureLoaded(graph, content, log),
      ({ message }) => {
        log.warn(`waiting for the graph: ${message}`)
      },
      stopping.signal,
    )
    if (!stopping.signal.aborted) {
      readiness.markReady()
      log.info({ engine: graph.engine }, 'ready')
    }
    await ended
  } finally {
    stopping.abort()
    await service.close()
    await graph.close()
    await stopTracing()
  }
}
