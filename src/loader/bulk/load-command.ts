import { resolve } from 'node:path'
import type { Config } from '../../config.ts'
import { openGraph } from '../../graph/open.ts'
import type { ReplaceableGraph } from '../../graph/port.ts'
import { loadSchema } from '../../ontology/load.ts'
import type { Content } from '../load/content.ts'
import type { Output } from '../../command-line.ts'
import { count } from '../print.ts'
import { type DatasetSummary, loadDataset } from './load-dataset.ts'
import { paced, pace } from './progress.ts'
import { withDatasetOf } from './project-dataset.ts'
import { readBatches } from './read-batches.ts'
import { readDataset } from './read-manifest.ts'

/**
 * Loads the data set of a folder; with `dryRun`, only checks it.
 * @returns the exit code.
 * @throws DiagnosticsError, AdditionsError, GraphError as `loadDataset` does.
 */
export async function loadFrom(
  config: Config,
  folder: string,
  { dryRun, discardAdditions }: { readonly dryRun: boolean; readonly discardAdditions: boolean },
  output: Output,
): Promise<number> {
  const { ontology } = loadSchema()
  const dataset = await readDataset(resolve(folder), ontology)
  const { nodes, relationships, revision } = dataset.manifest
  if (dryRun) {
    const show = progressOf(output)
    let done = 0
    for (const { rows } of readBatches(dataset, { index: 0, row: 0 })) {
      done += rows.length
      show(done, nodes + relationships)
    }
    output.out(
      `the files are valid: revision ${revision.slice(0, 16)}, ${printTotals(dataset.manifest)}; a load also checks ` +
        'that both ends of every relationship exist',
    )
    return 0
  }
  const graph = await openGraph(config)
  try {
    const begun = performance.now()
    const summary = await loadDataset(graph, dataset, ontology, {
      discardAdditions,
      onProgress: progressOf(output),
    })
    output.out(printSummary(summary, graph.engine, performance.now() - begun))
    return 0
  } finally {
    await graph.close()
  }
}

/** Replaces a graph loaded from files, which may be too large to compare with, by the seed of this project. */
export async function replaceByContent(
  graph: ReplaceableGraph,
  content: Content,
  discardAdditions: boolean,
  output: Pick<Output, 'out' | 'progress'>,
): Promise<number> {
  const { ontology } = loadSchema()
  const begun = performance.now()
  const summary = await withDatasetOf(content, ontology, (dataset) =>
    loadDataset(graph, dataset, ontology, {
      stamp: { revision: content.revision },
      discardAdditions,
      onProgress: progressOf(output),
    }),
  )
  output.out(printSummary(summary, graph.engine, performance.now() - begun))
  return 0
}

/** Shows how many lines are loaded, how fast, and how long the rest will take. */
function progressOf({ progress }: Pick<Output, 'progress'>): (done: number, total: number) => void {
  const show = paced(progress)
  const text = pace('loading')
  return (done, total) => {
    if (done === total) progress?.('')
    else show(() => text(done, total))
  }
}

function printSummary(summary: DatasetSummary, engine: string, milliseconds: number): string {
  const { revision, changed, resumed } = summary
  const where = `the ${engine === 'neo4j' ? 'Neo4j' : 'embedded'} graph`
  const short = `revision ${revision.slice(0, 16)}`
  if (!changed) return `${where} is up to date: ${short}, ${printTotals(summary)}`
  const resumption = resumed > 0 ? `, resumed after ${count(resumed, 'line')}` : ''
  return `loaded ${short} into ${where} in ${(milliseconds / 1000).toFixed(1)} s${resumption}: ${printTotals(summary)}`
}

function printTotals({ nodes, relationships }: { nodes: number; relationships: number }): string {
  return `${count(nodes, 'node')}, ${count(relationships, 'relationship')}`
}
