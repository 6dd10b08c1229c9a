import type { Graph } from '../graph/port.ts'

/**
 * What one engine does better than in the forms that both understand. This is all in which the statements for the
 * two engines differ.
 */
export interface Dialect {
  /**
   * Whether a list of what is related is an expression, `COLLECT { … }`, and its number `COUNT { … }`, instead of a
   * `CALL (…) { … }` that ends in an aggregation: Neo4j runs the expressions faster; the embedded engine does not know
   * the first and searches for the second where it should count.
   */
  readonly subqueryExpressions: boolean
}

/** The dialect of an engine. */
export function dialectOf(engine: Graph['engine']): Dialect {
  return { subqueryExpressions: engine === 'neo4j' }
}
