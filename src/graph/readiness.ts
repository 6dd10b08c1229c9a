import { GraphError, type ReadableGraph } from './port.ts'

/** A graph that nobody reads before it is loaded. */
export interface Readiness {
  /** Rejects every read with `GRAPH_UNAVAILABLE` until `markReady` is called. */
  readonly graph: ReadableGraph
  markReady(): void
}

/** Keeps readers from a graph that is still being loaded: an empty or half-loaded one would look like a result. */
export function unavailableUntilReady(graph: ReadableGraph): Readiness {
  let isReady = false
  const check = (): void => {
    if (!isReady) throw new GraphError('GRAPH_UNAVAILABLE', 'the graph is not loaded yet')
  }
  return {
    graph: {
      engine: graph.engine,
      get generation() {
        return graph.generation
      },
      read: async (...read) => {
        check()
        return graph.read(...read)
      },
      hasTextIndex: async (name) => {
        check()
        return graph.hasTextIndex(name)
      },
      ping: async () => {
        check()
        await graph.ping()
      },
    },
    markReady: () => {
      isReady = true
    },
  }
}
