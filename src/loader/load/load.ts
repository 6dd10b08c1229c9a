import { asText } from '../../graph/json.ts'
import type { Graph } from '../../graph/port.ts'
import { type Content, keyOf } from './content.ts'
import { type Difference, compare, isEmpty } from './difference.ts'
import { readStoredGraph } from './stored-graph.ts'
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
  const difference = compare(await readStoredGraph((statement) => graph.read(statement), content), content)
  const changed = !isEmpty(difference) || stamp?.revision !== content.revision
  if (dryRun || !changed) return summarise(content, difference, changed, dryRun)
  await graph.prepare(content.definitions)
  const revision = { revision: content.revision, loadedAt: now.toISOString() }
  const written = await graph.write((transaction) =>
    writeDifference((statement) => transaction.run(statement), content, revision, onProgress),
  )
  return summarise(content, written, true, false)
}

/** Compares again, inside the transaction: another load may have finished since. Then writes the difference. */
async function writeDifference(
  run: Parameters<typeof readStoredGraph>[0],
  content: Content,
  revision: Revision,
  onProgress: LoadOptions['onProgress'],
): Promise<Difference> {
  const [stamp] = await run(LOCK)
  const difference = compare(await readStoredGraph(run, content), content)
  if (isEmpty(difference) && stamp?.[0] === revision.revision) return difference
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
  await run(stampStatement(revision, content.known))
  return difference
}

function summarise(
  content: Content,
  { nodes, relationships }: Difference,
  changed: boolean,
  dryRun: boolean,
): LoadSummary {
  return {
    revision: content.revision,
    changed,
    dryRun,
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
