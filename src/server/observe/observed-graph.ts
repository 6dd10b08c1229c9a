import { GraphError, type ReadableGraph } from '../../graph/port.ts'
import type { Metrics } from './metrics.ts'
import { withSpan, withSpanSync } from './tracing.ts'

/** Counts, times and traces the reads of a graph. The text of a statement holds no values. */
export function observedGraph(graph: ReadableGraph, metrics: Metrics): ReadableGraph {
  const system = graph.engine === 'neo4j' ? 'neo4j' : 'grafeo'
  return {
    engine: graph.engine,
    get generation() {
      return graph.generation
    },
    read: (statement, options) => {
      const attributes = { 'db.system.name': system, 'db.query.text': statement.text.slice(0, 4000) }
      return withSpan('statement', attributes, async () => {
        const began = performance.now()
        metrics.statementBegins()
        let result = 'ok'
        try {
          return await graph.read(statement, options)
        } catch (error) {
          result = error instanceof GraphError ? error.code : 'INTERNAL'
          throw error
        } finally {
          metrics.statementEnds(result, (performance.now() - began) / 1000)
        }
      })
    },
    hasTextIndex: (name) => graph.hasTextIndex(name),
    ping: () => graph.ping(),
  }
}

/** Times and traces the making of a plan. */
export function observedPlan(metrics: Metrics): <T>(plan: () => T) => T {
  return (plan) => {
    const began = performance.now()
    try {
      return withSpanSync('plan', plan)
    } finally {
      metrics.plan((performance.now() - began) / 1000)
    }
  }
}
