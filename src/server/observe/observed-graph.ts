import { GraphError, type ReadableGraph } from '../../graph/port.ts'
import type { Metrics } from './metrics.ts'
import type { Tracing } from './tracing.ts'

/** The same graph, its reads counted, timed and traced. The text of a statement holds no values. */
export function observedGraph(graph: ReadableGraph, metrics: Metrics, tracing: Tracing): ReadableGraph {
  const system = graph.engine === 'neo4j' ? 'neo4j' : 'grafeo'
  return {
    engine: graph.engine,
    get generation() {
      return graph.generation
    },
    read: (statement, options) => {
      const attributes = { 'db.system.name': system, 'db.query.text': statement.text.slice(0, 4000) }
      return tracing.span('statement', attributes, async () => {
        const began = performance.now()
        metrics.statementBegins()
        let outcome = 'ok'
        try {
          return await graph.read(statement, options)
        } catch (error) {
          outcome = error instanceof GraphError ? error.code : 'INTERNAL'
          throw error
        } finally {
          metrics.statementEnds(outcome, (performance.now() - began) / 1000)
        }
      })
    },
    hasTextIndex: (name) => graph.hasTextIndex(name),
    ping: () => graph.ping(),
  }
}

/** Times and traces the making of a plan. */
export function observedPlan(metrics: Metrics, tracing: Tracing): <T>(plan: () => T) => T {
  return (plan) => {
    const began = performance.now()
    try {
      return tracing.spanNow('plan', plan)
    } finally {
      metrics.plan((performance.now() - began) / 1000)
    }
  }
}
