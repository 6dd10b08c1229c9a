import type { IncomingHttpHeaders } from 'node:http'

/** What a span is told about; no value of a client is among it. */
export type Attributes = Readonly<Record<string, string | number>>

/** Makes spans. */
export interface Tracing {
  /** A span around work, a child of the one around it. @param headers may say what it belongs to. */
  span<T>(
    name: string,
    attributes: Attributes,
    work: () => Promise<T>,
    headers?: IncomingHttpHeaders,
  ): Promise<T>
  /** The same for work that is done at once. */
  spanNow<T>(name: string, work: () => T): T
  /** Identifiers of the trace at hand, for lines of the log; empty where there is none. */
  ids(): Readonly<Record<string, string>>
  /** Sends what has not been sent yet. */
  stop(): Promise<void>
}

/** Makes no spans. */
export const noTracing: Tracing = {
  span: (_name, _attributes, work) => work(),
  spanNow: (_name, work) => work(),
  ids: () => ({}),
  stop: () => Promise.resolve(),
}

/** Whether the standard variables of OpenTelemetry ask for traces. */
export function isTracingAsked(environment: Readonly<Record<string, string | undefined>>): boolean {
  const { OTEL_SDK_DISABLED, OTEL_TRACES_EXPORTER } = environment
  if (OTEL_SDK_DISABLED?.toLowerCase() === 'true' || OTEL_TRACES_EXPORTER === 'none') return false
  return Boolean(
    environment['OTEL_EXPORTER_OTLP_ENDPOINT'] ?? environment['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'],
  )
}

/**
 * Starts tracing where the standard variables of OpenTelemetry ask for it; they also say where spans go, with
 * which headers and how many of them. Nothing of it is loaded otherwise.
 */
export async function startTracing(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Tracing> {
  if (!isTracingAsked(environment)) return noTracing
  const { openTelemetry } = await import('./open-telemetry.ts')
  return openTelemetry(environment['OTEL_SERVICE_NAME'] ?? 'initiative-graph')
}
