import { type Graph, GraphError } from './port.ts'

/** What answers questions needs of a graph. */
export type ReadableGraph = Pick<Graph, 'engine' | 'generation' | 'read' | 'hasTextIndex' | 'ping'>

/** A graph that is not read before it is opened. */
export interface Gate {
  /** Answers `GRAPH_UNAVAILABLE` until the gate is open, then as the graph does. */
  readonly graph: ReadableGraph
  open(): void
}

/** Keeps readers from a graph that is not loaded yet: half of it, or none, would look like an answer. */
export function gateTo(graph: ReadableGraph): Gate {
  let isOpen = false
  const check = (): void => {
    if (!isOpen) throw new GraphError('GRAPH_UNAVAILABLE', 'the graph is not loaded yet')
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
    open: () => {
      isOpen = true
    },
  }
}
