import { asText } from '../../graph/json.ts'
import type { Graph } from '../../graph/port.ts'
import { type Content, keyOf } from './content.ts'
import { type Difference, compare, isEmpty } from './difference.ts'
import { readStoredGraph } from './stored-graph.ts'
import { LOCK, type Revision, readRevision, stampStatement } from './revision.ts'
import { writeStatements } from './write-statements.ts'

export interface LoadOptions {
  /** Say what would change and change nothing. */
  readonly dryRun?: boolean
  /** Hears how many of the changes are made. */
  readonly onProgress?: (done: number, total: number) => void
  /** The moment of the load; now, unless a test says otherwise. */
  readonly now?: Date
}

/** What a load did, or would do. */
export interface LoadSummary {
  readonly revision: string
  /** Whether anything was written, or would be. */
  readonly changed: boolean
  readonly dryRun: boolean
  readonly nodes: ChangedIds & { readonly total: number }
  readonly relationships: ChangedIds & { readonly total: number }
}

/** Identifiers of nodes; `from TYPE to` of relationships. */
export interface ChangedIds {
  readonly created: readonly string[]
  readonly updated: readonly string[]
  readonly deleted: readonly string[]
}

/**
 * Makes a graph hold the content of a seed: what is missing is created, what differs is updated, what left the
 * seed is deleted, and what no seed made stays. All of it happens in one transaction; where nothing differs,
 * nothing is written.
 * @throws ConflictError where the graph holds something else under an `id` of the seed; nothing was written.
 * @throws GraphError where the database fails; nothing was written.
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

/** Compares again, because others may have loaded since, and writes what differs. */
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
    // A row that finds no node is passed over without an error.
    if (row?.[0] !== rows) {
      throw new Error(`a load touched ${asText(row?.[0])} of ${rows} rows: ${statement.text}`)
    }
    done += rows
    onProgress?.(done, total)
  }
  await run(stampStatement(revision))
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
