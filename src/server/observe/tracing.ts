import type { IncomingHttpHeaders } from 'node:http'
import {
  type Attributes,
  type Span,
  SpanStatusCode,
  context,
  propagation,
  isSpanContextValid,
  trace,
} from '@opentelemetry/api'

/** Makes spans that do nothing unless `start-tracing.ts` has started an SDK. */
const tracer = trace.getTracer('initiative-graph')

/**
 * Runs work in a span, a child of the current one.
 * @param attributes hold no value of a client.
 * @param headers of a request that may name the parent.
 */
export function withSpan<T>(
  name: string,
  attributes: Attributes,
  work: () => Promise<T>,
  headers?: IncomingHttpHeaders,
): Promise<T> {
  const parent = headers ? propagation.extract(context.active(), headers) : context.active()
  const span = tracer.startSpan(name, { attributes }, parent)
  // Without an SDK there is no span that work could be a part of.
  if (!isSpanContextValid(span.spanContext())) return work()
  return context.with(trace.setSpan(parent, span), async () => {
    try {
      return await work()
    } catch (error) {
      fail(span, error)
      throw error
    } finally {
      span.end()
    }
  })
}

/** The same for synchronous work. */
export function withSpanSync<T>(name: string, work: () => T): T {
  return tracer.startActiveSpan(name, (span) => {
    try {
      return work()
    } catch (error) {
      fail(span, error)
      throw error
    } finally {
      span.end()
    }
  })
}

/** The identifiers of the current trace for lines of the log; empty where there is none. */
export function traceIds(): Readonly<Record<string, string>> {
  const span = trace.getSpanContext(context.active())
  return span ? { trace_id: span.traceId, span_id: span.spanId } : {}
}

/** Notes the name of an error; its message may hold what a client sent. */
function fail(span: Span, error: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR })
  span.setAttribute('error.type', error instanceof Error ? error.name : 'unknown')
}
