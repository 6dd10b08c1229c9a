import { type Span, SpanStatusCode, context, propagation, trace } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node'
import type { Tracing } from './tracing.ts'

/** Makes spans with OpenTelemetry and sends them by OTLP over HTTP; its variables say where. */
export function openTelemetry(serviceName: string): Tracing {
  const resource = resourceFromAttributes({ 'service.name': serviceName }).merge(
    detectResources({ detectors: [envDetector] }),
  )
  const provider = new NodeTracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  })
  provider.register()
  const tracer = trace.getTracer('initiative-graph')
  return {
    span: (name, attributes, work, headers) => {
      const parent = headers ? propagation.extract(context.active(), headers) : context.active()
      return tracer.startActiveSpan(name, { attributes: { ...attributes } }, parent, async (span) => {
        try {
          return await work()
        } catch (error) {
          fail(span, error)
          throw error
        } finally {
          span.end()
        }
      })
    },
    spanNow: (name, work) =>
      tracer.startActiveSpan(name, (span) => {
        try {
          return work()
        } catch (error) {
          fail(span, error)
          throw error
        } finally {
          span.end()
        }
      }),
    ids: () => {
      const span = trace.getSpanContext(context.active())
      return span ? { trace_id: span.traceId, span_id: span.spanId } : {}
    },
    stop: () => provider.shutdown(),
  }
}

/** Says that it failed and how the error is called; its message may hold what a client sent. */
function fail(span: Span, error: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR })
  span.setAttribute('error.type', error instanceof Error ? error.name : 'unknown')
}
