import { join } from 'node:path'
import { asText } from '../../graph/json.ts'
import type { Replacement, ReplaceableGraph, Transaction } from '../../graph/port.ts'
import type { Ontology } from '../../ontology/model.ts'
import { definitionsOf } from '../load/definitions.ts'
import { DiagnosticsError } from '../diagnostics.ts'
import { LOCK, readRevision, stampStatement } from '../load/revision.ts'
import { readForeignIds, refuseForeignRelationships } from './foreign-data.ts'
import { type Batch, type Place, readBatches } from './read-batches.ts'
import type { Dataset } from './read-manifest.ts'
import { nodeShape } from './shape.ts'
import { findMissingEnd, statementOf } from './write-batch.ts'

export interface DatasetOptions {
  /** Hears how many lines are in the graph. */
  readonly onProgress?: (done: number, total: number) => void
  /** The moment of the load; now, unless a test says otherwise. */
  readonly now?: Date
  /** The stamp, where it is not that of the manifest. */
  readonly stamp?: { readonly revision: string }
}

/** What a load did. */
export interface DatasetSummary {
  readonly revision: string
  /** Whether the graph held something else before. */
  readonly changed: boolean
  /** Lines that an earlier run had loaded already. */
  readonly resumed: number
  readonly nodes: number
  readonly relationships: number
}

/**
 * Puts a data set in the place of whatever seed a graph was loaded from, in many transactions. Until the last one
 * readers see the graph as it was; a run that was killed is gone on with by the next one. What no seed made stays.
 * @throws DiagnosticsError with file and line of what is wrong; the graph is as it was.
 * @throws GraphError where the database fails; the graph is as it was.
 */
export async function loadDataset(
  graph: ReplaceableGraph,
  dataset: Dataset,
  ontology: Ontology,
  { onProgress, now = new Date(), stamp }: DatasetOptions = {},
): Promise<DatasetSummary> {
  const { nodes, relationships, revision, origin } = dataset.manifest
  const wanted = stamp ?? { revision, origin }
  if ((await readRevision(graph))?.revision === wanted.revision) {
    await graph.discardReplacement()
    return { revision: wanted.revision, changed: false, resumed: 0, nodes, relationships }
  }
  await refuseForeignRelationships(graph)
  const others = await readForeignIds(graph)
  const labels = [...ontology.nodes.values()].map(({ label }) => label)
  const replacement = await graph.replace({
    name: revision.slice(0, 16),
    definitions: definitionsOf(ontology),
    labels: new Map(labels.map((label) => [label, nodeShape(ontology, label)?.labels ?? [label]])),
    mark: 'seed',
  })
  try {
    const place = placeOf(replacement)
    const resumed = linesBefore(dataset, place)
    let done = resumed
    const total = nodes + relationships
    onProgress?.(done, total)
    await writeAll(replacement, readBatches(dataset, place), dataset, others, (lines) => {
      done += lines
      onProgress?.(done, total)
    })
    await replacement.finish(async (transaction) => {
      await transaction.run(LOCK)
      await transaction.run(stampStatement({ ...wanted, loadedAt: now.toISOString() }))
    })
    return { revision: wanted.revision, changed: true, resumed, nodes, relationships }
  } finally {
    await replacement.close()
  }
}

/** Reads a batch while the one before it is written. */
async function writeAll(
  replacement: Replacement,
  batches: Iterable<Batch>,
  dataset: Dataset,
  others: ReadonlySet<string>,
  onWritten: (lines: number) => void,
): Promise<void> {
  let writing: Promise<void> = Promise.resolve()
  try {
    for (const batch of batches) {
      refuseConflicts(batch, dataset, others)
      await writing
      writing = writeOne(replacement, batch, dataset).then(() => {
        onWritten(batch.rows.length)
      })
      // Until the next turn awaits it, nobody would hear of a failure.
      writing.catch(() => undefined)
    }
    await writing
  } finally {
    // What was begun ends before anything is closed.
    await writing.catch(() => undefined)
  }
}

async function writeOne(replacement: Replacement, batch: Batch, dataset: Dataset): Promise<void> {
  const { index, before, rows, of } = batch
  const statement = statementOf(replacement, batch)
  const work = async (transaction: Transaction): Promise<void> => {
    const [row] = await transaction.run(statement)
    // A row that finds no node is passed over without an error.
    if (row?.[0] === rows.length) return
    const found = await findMissingEnd(transaction, replacement, batch)
    if (!found)
      throw new Error(`a load touched ${asText(row?.[0])} of ${rows.length} rows: ${statement.text}`)
    const at = { file: join(dataset.directory, of.file.path), line: before + found.row + 1, column: 1 }
    throw new DiagnosticsError([{ ...at, message: found.message }])
  }
  await replacement.write(work, `${index} ${before + rows.length}`)
}

function refuseConflicts(
  { of, before, rows }: Batch,
  { directory }: Dataset,
  others: ReadonlySet<string>,
): void {
  if (others.size === 0 || !('label' in of.file)) return
  const file = join(directory, of.file.path)
  const clashes = rows.flatMap(({ id }, row) =>
    others.has(asText(id))
      ? [
          {
            file,
            line: before + row + 1,
            column: 1,
            message: `the graph holds a ${asText(id)} that no seed made; remove or rename it`,
          },
        ]
      : [],
  )
  if (clashes.length > 0) throw new DiagnosticsError(clashes)
}

function placeOf({ done }: Replacement): Place {
  const [index = 0, row = 0] = (done ?? '').split(' ').map(Number)
  return { index, row }
}

function linesBefore({ files }: Dataset, { index, row }: Place): number {
  return files.slice(0, index).reduce((sum, { file }) => sum + file.rows, row)
}
