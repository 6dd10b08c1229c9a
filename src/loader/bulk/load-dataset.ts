import { join } from 'node:path'
import { asText } from '../../graph/json.ts'
import type { Replacement, ReplaceableGraph, Transaction } from '../../graph/port.ts'
import type { Ontology } from '../../ontology/model.ts'
import { definitionsOf } from '../load/definitions.ts'
import { DiagnosticsError } from '../diagnostics.ts'
import { knownProperties } from '../known-properties.ts'
import { LOCK, readRevision, stampStatement } from '../load/revision.ts'
import { readLoads, recordOfReplacement, writeLoad } from '../log/load-log.ts'
import { readForeignIds, refuseAdditions } from './foreign-data.ts'
import { type Batch, type Checkpoint, readBatches } from './read-batches.ts'
import type { Dataset } from './read-manifest.ts'
import { shapeOfNodes } from '../shape.ts'
import { findMissingEnd, statementOf } from './write-batch.ts'

/** The property that everything loaded has. */
export const MARK = 'seed'

export interface DatasetOptions {
  /** Called with the number of lines loaded. */
  readonly onProgress?: (done: number, total: number) => void
  /** Time of the load; default: now. */
  readonly now?: Date
  /** Revision of the stamp; default: revision and origin of the manifest. */
  readonly stamp?: { readonly revision: string }
  /** Lose the properties, labels and relationships that others added to nodes of the old graph; default: refuse to. */
  readonly discardAdditions?: boolean
}

/** What a load did. */
export interface DatasetSummary {
  readonly revision: string
  /** Whether the graph held another revision before. */
  readonly changed: boolean
  /** Lines that an interrupted load had already written. */
  readonly resumed: number
  readonly nodes: number
  readonly relationships: number
}

/**
 * Replaces whatever seed or data set a graph was loaded from, in many transactions. Readers see the old graph until
 * the last one; an interrupted load is resumed by the next. Foreign data stays.
 * @throws DiagnosticsError if the files are invalid; the graph is unchanged.
 * @throws AdditionsError if what others added would be lost; the graph is unchanged.
 * @throws GraphError if the database fails; the graph is unchanged.
 */
export async function loadDataset(
  graph: ReplaceableGraph,
  dataset: Dataset,
  ontology: Ontology,
  { onProgress, now = new Date(), stamp, discardAdditions = false }: DatasetOptions = {},
): Promise<DatasetSummary> {
  const { nodes, relationships, revision, origin } = dataset.manifest
  const wanted = stamp ?? { revision, origin }
  const previous = (await readRevision(graph))?.revision
  if (previous === wanted.revision) {
    await graph.discardReplacement(MARK)
    return { revision: wanted.revision, changed: false, resumed: 0, nodes, relationships }
  }
  if (!discardAdditions) await refuseAdditions(graph, ontology)
  const foreignIds = await readForeignIds(graph)
  const replacement = await graph.replace({
    name: revision.slice(0, 16),
    definitions: definitionsOf(ontology),
    labels: new Map([...ontology.nodes.values()].map((type) => [type.label, shapeOfNodes(type).labels])),
    mark: MARK,
  })
  try {
    const checkpoint = replacement.complete ? endOf(dataset) : checkpointOf(replacement)
    const resumed = linesBefore(dataset, checkpoint)
    let done = resumed
    const total = nodes + relationships
    onProgress?.(done, total)
    await writeAll(replacement, readBatches(dataset, checkpoint), dataset, foreignIds, (lines) => {
      done += lines
      onProgress?.(done, total)
    })
    const known = await readLoads((statement) => graph.read(statement))
    await replacement.finish(async (transaction) => {
      await transaction.run(LOCK)
      const stamped = { ...wanted, loadedAt: now.toISOString() }
      await transaction.run(stampStatement(stamped, knownProperties(ontology)))
      const record = recordOfReplacement(stamped, previous, { nodes, relationships }, known)
      await writeLoad(transaction, record, known)
    })
    return { revision: wanted.revision, changed: true, resumed, nodes, relationships }
  } finally {
    await replacement.close()
  }
}

/** Reads each batch while the previous one is being written. */
async function writeAll(
  replacement: Replacement,
  batches: Iterable<Batch>,
  dataset: Dataset,
  foreignIds: ReadonlySet<string>,
  onWritten: (lines: number) => void,
): Promise<void> {
  let writing: Promise<void> = Promise.resolve()
  try {
    for (const batch of batches) {
      refuseConflicts(batch, dataset, foreignIds)
      await writing
      writing = writeOne(replacement, batch, dataset).then(() => {
        onWritten(batch.rows.length)
      })
      // Awaited in the next iteration; until then a rejection would count as unhandled.
      writing.catch(() => undefined)
    }
    await writing
  } finally {
    // The write in progress ends before anything is closed.
    await writing.catch(() => undefined)
  }
}

async function writeOne(replacement: Replacement, batch: Batch, dataset: Dataset): Promise<void> {
  const { index, before, rows, of } = batch
  const statement = statementOf(replacement, batch)
  const work = async (transaction: Transaction): Promise<void> => {
    const [row] = await transaction.run(statement)
    // A row whose end is missing is skipped without an error.
    if (row?.[0] === rows.length) return
    const found = await findMissingEnd(transaction, replacement, batch)
    if (!found)
      throw new Error(`a statement wrote ${asText(row?.[0])} of ${rows.length} rows: ${statement.text}`)
    const at = { file: join(dataset.directory, of.file.path), line: before + found.row + 1, column: 1 }
    throw new DiagnosticsError([{ ...at, code: 'DATA_SET', message: found.message }])
  }
  await replacement.write(work, `${index} ${before + rows.length}`)
}

function refuseConflicts(
  { of, before, rows }: Batch,
  { directory }: Dataset,
  foreignIds: ReadonlySet<string>,
): void {
  if (foreignIds.size === 0 || !('label' in of.file)) return
  const file = join(directory, of.file.path)
  const conflicts = rows.flatMap(({ id }, row) =>
    foreignIds.has(asText(id))
      ? [
          {
            file,
            line: before + row + 1,
            column: 1,
            code: 'DATA_SET' as const,
            message: `the graph holds a foreign node ${asText(id)}: remove or rename it`,
          },
        ]
      : [],
  )
  if (conflicts.length > 0) throw new DiagnosticsError(conflicts)
}

function checkpointOf({ done }: Replacement): Checkpoint {
  const [index = 0, row = 0] = (done ?? '').split(' ').map(Number)
  return { index, row }
}

function endOf({ files }: Dataset): Checkpoint {
  return { index: files.length, row: 0 }
}

function linesBefore({ files }: Dataset, { index, row }: Checkpoint): number {
  return files.slice(0, index).reduce((sum, { file }) => sum + file.rows, row)
}
