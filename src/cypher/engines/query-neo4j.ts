import type { Neo4jConfig } from '../../config.ts'
import { connect, metadata, toDriverParameters, translate } from '../../graph/neo4j/neo4j.ts'
import { GraphError, type Statement } from '../../graph/port.ts'
import { withTimeout } from '../../graph/with-timeout.ts'
import { abortable } from '../abortable.ts'
import { type QueryResult, type RunQuery, isPlan, planResult } from './ad-hoc-query.ts'
import type { GraphValue } from './graph-value.ts'
import { toGraphValue } from './neo4j-value.ts'
import { StatementError, readNeo4jError } from './statement-error.ts'

/**
 * Runs each ad-hoc query in a read transaction on a connection of its own, so the server refuses to write. Rows are
 * streamed up to the limit.
 */
export function queryNeo4j(config: Neo4jConfig): RunQuery {
  return async (statement, { limit, timeout, signal }) => {
    const driver = connect(config, { useBigInt: true, fetchSize: Math.min(limit + 1, 1000) })
    try {
      return await withTimeout(abortable(stream(driver, config, statement, limit, timeout), signal), timeout)
    } finally {
      // Also ends a statement that is still running: the server stops it when the connection closes.
      await driver.close()
    }
  }
}

async function stream(
  driver: ReturnType<typeof connect>,
  config: Neo4jConfig,
  { text, parameters }: Statement,
  limit: number,
  timeout: number,
): Promise<QueryResult> {
  const { database } = config
  const session = driver.session({
    defaultAccessMode: 'READ',
    ...(database === undefined ? {} : { database }),
  })
  try {
    const transaction = await session.beginTransaction({ timeout, metadata: metadata('cypher') })
    const result = transaction.run(text, toDriverParameters(parameters))
    if (isPlan(text)) {
      const { plan, profile } = await result.summary()
      const root = profile || plan
      return planResult(root ? writePlan(root).join('\n') : '')
    }
    const columns = await result.keys()
    const rows: GraphValue[][] = []
    let more = false
    for await (const record of result) {
      more = rows.length === limit
      if (more) break
      rows.push(Array.from(record.values(), toGraphValue))
    }
    await transaction.rollback()
    return { columns: columns.map(String), rows, more }
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).includes('OutOfMemory')) {
      const message =
        'the statement needs more memory than Neo4j allows; return less, or add LIMIT to an earlier step'
      throw new StatementError(message, undefined, { cause: error })
    }
    const translated = translate(error, config)
    const refused = translated instanceof GraphError && translated.code === 'STATEMENT_FAILED'
    throw refused && error instanceof Error ? readNeo4jError(error.message, error) : translated
  } finally {
    await session.close()
  }
}

/** An operator of a plan, with the operators that feed it. */
interface Operator {
  readonly operatorType: string
  readonly arguments: Readonly<Record<string, unknown>>
  readonly children: readonly Operator[]
}

function writePlan({ operatorType, arguments: known, children }: Operator): readonly string[] {
  const shown = ['Details', 'EstimatedRows', 'Rows', 'DbHits']
    .filter((name) => known[name] !== undefined)
    .map((name) => `${name === 'Details' ? '' : `${name}=`}${String(known[name])}`)
  const line = [operatorType.replace(/@.*$/, ''), ...shown].join('  ')
  return [line, ...children.flatMap(writePlan).map((below) => `  ${below}`)]
}
