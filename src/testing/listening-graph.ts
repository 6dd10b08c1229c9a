import type { Graph, Statement } from '../graph/port.ts'

/**
 * The same graph, listened to.
 * @param statements each statement that operations read by is added; on Neo4j the service first looks who loaded the graph.
 */
export function listeningGraph(graph: Graph, statements: Statement[]): Graph {
  return {
    engine: graph.engine,
    get generation() {
      return graph.generation
    },
    read: (statement, options) => {
      if (!statement.text.startsWith('MATCH (r:Revision)')) statements.push(statement)
      return graph.read(statement, options)
    },
    write: (work) => graph.write(work),
    prepare: (definitions) => graph.prepare(definitions),
    hasTextIndex: (name) => graph.hasTextIndex(name),
    ping: () => graph.ping(),
    close: () => graph.close(),
  }
}
