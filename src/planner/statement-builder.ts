import type { Json, Statement } from '../graph/port.ts'
import type { AsOf } from './as-of.ts'
import type { Dialect } from './dialect.ts'
import type { Read, Variables } from './value.ts'

/**
 * How many subquery expressions, `COLLECT { … }` and `COUNT { … }`, a list may be nested in. Neo4j rewrites what is inside
 * one twice, for the expression and for the query around it: with each level it takes twice as long to plan a statement
 * it has not seen. With `CALL (…) { … }` around them the time is linear, and no longer than theirs up to some five levels.
 */
const MAX_NESTED_EXPRESSIONS = 5

/** A subquery: what has to stand before its result can be used, and the expression that gives the result. */
export interface Subquery {
  readonly calls: readonly string[]
  readonly expression: string
}

/**
 * Hands out the names of one statement. Both engines have reserved words, so variables are `v0, v1, …` and
 * parameters `$p0, $p1, …`; and since every value is a parameter, the text depends on the shape alone.
 */
export class StatementBuilder {
  readonly #dialect: Dialect
  readonly #parameters: Read[] = []
  #variables = 0

  readonly #asOf: AsOf | undefined
  #date: string | undefined

  constructor(dialect: Dialect, asOf?: AsOf) {
    this.#dialect = dialect
    this.#asOf = asOf
  }

  /** The parameter with the day of `@asOf`, and what is there on any day; undefined without the directive. */
  get asOf(): { readonly date: string; readonly always: AsOf['always'] } | undefined {
    if (!this.#asOf) return undefined
    this.#date ??= this.parameter(this.#asOf.date)
    return { date: this.#date, always: this.#asOf.always }
  }

  /** A variable name that is not in use yet. */
  variable(): string {
    return `v${this.#variables++}`
  }

  /** A parameter whose value is read from each request; in Cypher, `$` included. */
  parameter(read: Read): string {
    return `$p${this.#parameters.push(read) - 1}`
  }

  /**
   * A subquery that lists what it finds.
   * @param imports variables it needs.
   * @param lines what binds the variables of an item, subqueries below it among them.
   * @param item Cypher that gives one item.
   */
  collect(imports: readonly string[], lines: readonly string[], item: string): Subquery {
    return this.#collect(imports, lines, item, (list) => list)
  }

  /** As `collect`, but the first of the items; null where there is none. */
  collectFirst(imports: readonly string[], lines: readonly string[], item: string): Subquery {
    return this.#collect(imports, lines, item, (list) => `head(${list})`)
  }

  #collect(
    imports: readonly string[],
    lines: readonly string[],
    item: string,
    pick: (list: string) => string,
  ): Subquery {
    // An aggregation somewhere in an expression makes Neo4j take the whole expression for one.
    const aggregates = lines.some((line) => line.startsWith('CALL'))
    if (this.#dialect.subqueryExpressions && !aggregates) {
      const expression = `COLLECT { ${[...lines, `RETURN ${item}`].join(' ')} }`
      if (nestingOf(expression) <= MAX_NESTED_EXPRESSIONS) return { calls: [], expression: pick(expression) }
    }
    const result = this.variable()
    return {
      calls: call(imports, [...lines, `RETURN ${pick(`collect(${item})`)} AS ${result}`]),
      expression: result,
    }
  }

  /**
   * A subquery that counts what a pattern with its conditions finds.
   * @param counted the variable whose rows are counted, where the lines do not end in a pattern.
   */
  count(imports: readonly string[], lines: readonly string[], counted?: string): Subquery {
    if (this.#dialect.subqueryExpressions) {
      const counting = counted === undefined ? lines : [...lines, `RETURN ${counted}`]
      return { calls: [], expression: `COUNT { ${counting.join(' ')} }` }
    }
    const result = this.variable()
    return { calls: call(imports, [...lines, `RETURN count(*) AS ${result}`]), expression: result }
  }

  /** A subquery that lists groups, in lines that aggregate. */
  collectGroups(imports: readonly string[], lines: readonly string[], item: string): Subquery {
    const result = this.variable()
    return { calls: call(imports, [...lines, `RETURN collect(${item}) AS ${result}`]), expression: result }
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

/** How many subquery expressions stand one inside the other, at most. All values are parameters: no text has a brace. */
function nestingOf(cypher: string): number {
  const open: number[] = []
  let most = 0
  for (const [token] of cypher.matchAll(/(?:COLLECT|COUNT) \{|[{}]/g)) {
    if (token === '}') open.pop()
    else open.push((open.at(-1) ?? 0) + (token === '{' ? 0 : 1))
    most = Math.max(most, open.at(-1) ?? 0)
  }
  return most
}
