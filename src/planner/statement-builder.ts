import type { Json, Statement } from '../graph/port.ts'
import type { Read, Variables } from './value.ts'

/**
 * Hands out the names of one statement. Both engines have reserved words, so variables are `v0, v1, …` and
 * parameters `$p0, $p1, …`; and since every value is a parameter, the text depends on the shape alone.
 */
export class StatementBuilder {
  readonly #parameters: Read[] = []
  #variables = 0

  /** A variable name that is not in use yet. */
  variable(): string {
    return `v${this.#variables++}`
  }

  /** A parameter whose value is read from each request; in Cypher, `$` included. */
  parameter(read: Read): string {
    return `$p${this.#parameters.push(read) - 1}`
  }

  /** The statement with the values of one request. */
  bind(text: string, variables: Variables): Statement {
    const parameters: Record<string, Json> = {}
    this.#parameters.forEach((read, index) => (parameters[`p${index}`] = read(variables)))
    return { text, parameters }
  }
}

/** A `CALL (…) { … }` subquery as lines. */
export function call(imports: readonly string[], lines: readonly string[]): string[] {
  return [`CALL (${imports.join(', ')}) {`, ...lines.map((line) => `  ${line}`), '}']
}

/** The expressions that one item of a result carries; the same expression is carried once. */
export class Columns {
  readonly #expressions: string[] = []

  /** Adds an expression and gives its index in the item. */
  add(expression: string): number {
    const known = this.#expressions.indexOf(expression)
    return known >= 0 ? known : this.#expressions.push(expression) - 1
  }

  /** As a list expression: `[v0.id, v0.name]`. */
  list(): string {
    return `[${this.#expressions.join(', ')}]`
  }

  /** As the columns of a `RETURN`, which needs at least one. */
  items(): string {
    return this.#expressions.length > 0
      ? this.#expressions.map((expression, index) => `${expression} AS c${index}`).join(', ')
      : 'true AS c0'
  }
}
