/**
 * What one engine does better than in the forms that both understand. This is all in which the statements for the
 * two engines differ.
 */
export interface Dialect {
  /**
   * Whether a list of what is related is an expression, `COLLECT { … }`, and its number `COUNT { … }`, instead of a
   * `CALL (…) { … }` that ends in an aggregation: Neo4j runs the expressions faster, though it plans only some of them
   * inside one another in time (`StatementBuilder`); the embedded engine does not know the first and searches for the
   * second where it should count.
   */
  readonly subqueryExpressions: boolean
  /**
   * Whether a stored text is compared with a parameter by UTF-16 code unit, although texts are sorted by code point. The
   * orders differ where a character beyond U+FFFF meets one of U+E000 to U+FFFF, such as 𠮷 and （.
   */
  readonly comparesCodeUnits: boolean
  /**
   * Whether the graph was made by the loader of this project. Then it has its indexes, and every value that the schema
   * promises: entities are looked up in the full-text index `TEXT_INDEX` instead of comparing all of them, and lists
   * are read in the order of an index instead of sorting all nodes of a label.
   */
  readonly indexed: boolean
}

/** The form both engines understand, for any graph. */
export const COMMON: Dialect = { subqueryExpressions: false, comparesCodeUnits: false, indexed: false }

/** A Neo4j with a graph that another program loaded. */
export const NEO4J: Dialect = { subqueryExpressions: true, comparesCodeUnits: true, indexed: false }

/** A Neo4j with a graph that the loader of this project made. */
export const NEO4J_INDEXED: Dialect = { subqueryExpressions: true, comparesCodeUnits: true, indexed: true }
