import { asText } from '../../graph/json.ts'
import type { Graph, Row, Statement, Transaction } from '../../graph/port.ts'
import { type Change, changesOf } from '../log/changes.ts'
import { recordOf, writeLoad } from '../log/load-log.ts'
import { type Content, keyOf } from './content.ts'
import { type Difference, compare, isEmpty } from './difference.ts'
import { type Run, readStoredGraph } from './stored-graph.ts'
import { LOCK, type Revision, readRevision, stampStatement } from './revision.ts'
import { writeStatements } from './write-statements.ts'

export interface LoadOptions {
  /** Report what would change and write nothing. */
  readonly dryRun?: boolean
  /** Called with the number of changes written. */
  readonly onProgress?: (done: number, total: number) => void
  /** Time of the load; default: now. */
  readonly now?: Date
}

/** What a load changed, or would change. */
export interface LoadSummary {
  readonly revision: string
  /** Whether anything was written, or would be. */
  readonly changed: boolean
  readonly dryRun: boolean
  /** What was changed as people see it, without what differs only in how it is stored. */
  readonly changes: readonly Change[]
  readonly nodes: ChangedIds & { readonly total: number }
  readonly relationships: ChangedIds & { readonly total: number }
}

/** `id` of each node, `from TYPE to` of each relationship. */
export interface ChangedIds {
  readonly created: readonly string[]
  readonly updated: readonly string[]
  readonly deleted: readonly string[]
}

/**
 * Makes a graph hold the content of a seed, in one transaction: creates what is missing, updates what differs,
 * deletes what has left the seed. Foreign data stays, and so do labels and properties that others added. Writes
 * nothing if nothing differs.
 * @throws ConflictError if foreign data has an `id` or a relationship of the seed; nothing was written.
 * @throws GraphError if the database fails; nothing was written.
 */
export async function loadSeed(
  graph: Graph,
  content: Content,
  { dryRun = false, onProgress, now = new Date() }: LoadOptions = {},
): Promise<LoadSummary> {
  const stamp = await readRevision(graph)
  const compared = await compareWith(content, (statement) => graph.read(statement))
  const changed = !isEmpty(compared.difference) || stamp?.revision !== content.revision
  if (dryRun || !changed) return summarise(content, compared, changed, dryRun)
  await graph.prepare(content.definitions)
  const revision = { revision: content.revision, loadedAt: now.toISOString() }
  const before = { ...compared, revision: stamp?.revision }
  const written = await graph.write((transaction) =>
    writeDifference(transaction, content, revision, before, onProgress),
  )
  return summarise(content, written, true, false)
}

/** How a graph differs from what it should hold, and what of that people see. */
interface Compared {
  readonly difference: Difference
  readonly changes: readonly Change[]
}

async function compareWith(content: Content, run: Run): Promise<Compared> {
  const stored = await readStoredGraph(run, content)
  const difference = compare(stored, content)
  return { difference, changes: changesOf(stored, difference) }
}

/** Compares again where another load has finished since, inside the transaction. Then writes the difference. */
async function writeDifference(
  transaction: Transaction,
  content: Content,
  revision: Revision,
  before: Compared & { readonly revision: string | undefined },
  onProgress: LoadOptions['onProgress'],
): Promise<Compared> {
  const run = (statement: Statement): Promise<Row[]> => transaction.run(statement)
  const [stamp] = await run(LOCK)
  const previous = asText(stamp?.[0]) || undefined
  const compared = previous === before.revision ? before : await compareWith(content, run)
  const { difference, changes } = compared
  if (isEmpty(difference) && previous === revision.revision) return compared
  const statements = writeStatements(difference)
  const total = statements.reduce((sum, statement) => sum + statement.rows, 0)
  let done = 0
  onProgress?.(done, total)
  for (const { rows, ...statement } of statements) {
    const [row] = await run(statement)
    // A row whose node is missing is skipped without an error.
    if (row?.[0] !== rows) {
      throw new Error(`a statement wrote ${asText(row?.[0])} of ${rows} rows: ${statement.text}`)
    }
    done += rows
    onProgress?.(done, total)
  }
  const totals = { nodes: content.nodes.length, relationships: content.relationships.length }
  await run(stampStatement(revision, content.known))
  await writeLoad(transaction, recordOf(revision, previous, changes, totals))
  return compared
}

function summarise(
  content: Content,
  { difference, changes }: Compared,
  changed: boolean,
  dryRun: boolean,
): LoadSummary {
  const { nodes, relationships } = difference
  return {
    revision: content.revision,
    changed,
    dryRun,
    changes,
    nodes: {
      created: nodes.create.map((node) => node.id),
      updated: nodes.update.map((node) => node.id),
      deleted: nodes.delete.map((node) => node.id),
      total: content.nodes.length,
    },
    relationships: {
      created: relationships.create.map(keyOf),
      updated: relationships.update.map(keyOf),
      deleted: relationships.delete.map(keyOf),
      total: content.relationships.length,
    },
  }
}
