import type { Neo4jConfig } from '../../config.ts'
import {
  type Answer,
  type FreeStatement,
  type GraphNode,
  type GraphRelationship,
  type GraphValue,
  type RunFreeStatement,
  StatementError,
  exactNumber,
  inOrder,
  isPlan,
  planOf,
} from './ad-hoc-query.ts'
import {
  connect,
  isNode,
  isPath,
  isRelationship,
  metadata,
  toDriverParameters,
  translate,
} from '../../graph/neo4j/neo4j.ts'
import { GraphError } from '../../graph/port.ts'
import { readNeo4jError } from './statement-error.ts'
import { until } from '../../graph/until.ts'
import { withTimeout } from '../../graph/with-timeout.ts'

/**
 * Runs free statements in read transactions of a connection of their own: the server refuses to write. Rows
 * are streamed, and the stream is left when there are enough.
 */
export function readNeo4jFreely(config: Neo4jConfig): RunFreeStatement {
  return async (statement, { limit, timeout, signal }) => {
    const driver = connect(config, { useBigInt: true, fetchSize: Math.min(limit + 1, 1000) })
    try {
      return await withTimeout(until(signal, stream(driver, config, statement, limit, timeout)), timeout)
    } finally {
      // Ends the statement too, where it still runs: the server stops what nobody waits for.
      await driver.close()
    }
  }
}

async function stream(
  driver: ReturnType<typeof connect>,
  config: Neo4jConfig,
  { text, parameters }: FreeStatement,
  limit: number,
  timeout: number,
): Promise<Answer> {
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
      return planOf(root ? writePlan(root).join('\n') : '')
    }
    const columns = await result.keys()
    const rows: GraphValue[][] = []
    let more = false
    for await (const record of result) {
      more = rows.length === limit
      if (more) break
      rows.push(record.keys.map((key) => toGraphValue(record.get(key))))
    }
    await transaction.rollback()
    return { columns: columns.map(String), rows, more }
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).includes('OutOfMemory')) {
      const message =
        'the statement needs more memory than Neo4j allows; ask for less, or LIMIT an earlier step'
      throw new StatementError(message, undefined, { cause: error })
    }
    const translated = translate(error, config)
    const refused = translated instanceof GraphError && translated.code === 'STATEMENT_FAILED'
    throw refused && error instanceof Error ? readNeo4jError(error.message, error) : translated
  } finally {
    await session.close()
  }
}

/** An operator of a plan, with those it takes its rows from below it. */
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

/** A value as Neo4j answers it; dates, times, durations and points as Neo4j writes them. */
function toGraphValue(value: unknown): GraphValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' || typeof value === 'bigint') return exactNumber(value)
  if (Array.isArray(value)) return value.map(toGraphValue)
  if (isNode(value)) return toNode(value)
  if (isRelationship(value)) return toRelationship(value)
  if (isPath(value)) {
    const { start, segments } = value
    return {
      kind: 'path',
      nodes: [start, ...segments.map(({ end }) => end)].map(toNode),
      steps: segments.map((segment) => ({
        relationship: toRelationship(segment.relationship),
        forward: segment.relationship.startNodeElementId === segment.start.elementId,
      })),
    }
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return written(value)
  const entries = Object.entries(value).map(([key, inner]) => [key, toGraphValue(inner)] as const)
  return { kind: 'map', entries: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) }
}

/** Temporals and points have a text of their own. */
function written(value: { toString(): string }): string {
  return value.toString()
}

function toNode({ labels, properties }: { labels: readonly string[]; properties: object }): GraphNode {
  return { kind: 'node', labels: [...labels].sort(), properties: ordered(properties) }
}

function toRelationship({ type, properties }: { type: string; properties: object }): GraphRelationship {
  return { kind: 'relationship', type, properties: ordered(properties) }
}

function ordered(properties: object): Readonly<Record<string, GraphValue>> {
  return inOrder(
    Object.entries(properties).map(([name, value]: [string, unknown]) => [name, toGraphValue(value)]),
  )
}
