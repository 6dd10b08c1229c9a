import { asText } from '../../graph/json.ts'
import type { Graph, Row, Statement, Transaction } from '../../graph/port.ts'
import { type Change, changesOf } from '../log/changes.ts'
import { recordOf, writeLoad } from '../log/load-log.ts'
import { type Content, keyOf } from './content.ts'
import { type Difference, compare, isEmpty } from './difference.ts'
import { type Run, type StoredGraph, readStoredGraph } from './stored-graph.ts'
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
  const stored = await readStoredGraph((statement) => graph.read(statement), content)
  const difference = compare(stored, content)
  const changed = !isEmpty(difference) || stamp?.revision !== content.revision
  if (dryRun || !changed) return summarise(content, { stored, difference }, changed, dryRun)
  await graph.prepare(content.definitions)
  const revision = { revision: content.revision, loadedAt: now.toISOString() }
  const compared = { stored, difference, with: stamp?.revision }
  const written = await graph.write((transaction) =>
    writeDifference(transaction, content, revision, compared, onProgress),
  )
  return summarise(content, written, true, false)
}

/** What a graph held, and how it differs from what it should hold. */
interface Compared {
  readonly stored: StoredGraph
  readonly difference: Difference
}

/** Compares again where another load has finished since, inside the transaction. Then writes the difference. */
async function writeDifference(
  transaction: Transaction,
  content: Content,
  revision: Revision,
  before: Compared & { readonly with: string | undefined },
  onProgress: LoadOptions['onProgress'],
): Promise<Compared> {
  const run = (statement: Statement): Promise<Row[]> => transaction.run(statement)
  const [stamp] = await run(LOCK)
  const isAsBefore = (asText(stamp?.[0]) || undefined) === before.with
  const compared = isAsBefore ? before : await compareAgain(run, content)
  const { stored, difference } = compared
  if (isEmpty(difference) && stamp?.[0] === revision.revision) return compared
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
  const previous = asText(stamp?.[0]) || undefined
  await writeLoad(transaction, recordOf(revision, previous, changesOf(stored, difference), totals))
  return compared
}

async function compareAgain(run: Run, content: Content): Promise<Compared> {
  const stored = await readStoredGraph(run, content)
  return { stored, difference: compare(stored, content) }
}

function summarise(
  content: Content,
  { stored, difference }: Compared,
  changed: boolean,
  dryRun: boolean,
): LoadSummary {
  const { nodes, relationships } = difference
  return {
    revision: content.revision,
    changed,
    dryRun,
    changes: changesOf(stored, difference),
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
