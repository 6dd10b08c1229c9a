import { resolve } from 'node:path'
import { loadSchema } from '../../../ontology/load.ts'
import { makeContent } from '../../load/content.ts'
import type { Output } from '../../../command-line.ts'
import { count } from '../../print.ts'
import { readProjectSeed } from '../../read/seed-files.ts'
import { exportCsv } from './export-csv.ts'
import { pace, paced } from '../progress.ts'
import { withDatasetOf } from '../project-dataset.ts'
import { type Dataset, readDataset } from '../read-manifest.ts'

/**
 * Exports the seed of this project, or a data set, for `neo4j-admin` to import.
 * @returns the exit code.
 * @throws DiagnosticsError, DatasetFolderError as `exportCsv` does.
 */
export async function exportGraph(
  { out, from }: { out: string; from: string | undefined },
  output: Output,
): Promise<number> {
  const { ontology } = loadSchema()
  const directory = resolve(out)
  const show = paced(output.progress)
  const text = pace('exporting')
  const write = (dataset: Dataset, stamp: { revision: string; origin?: string }): void => {
    exportCsv(dataset, ontology, stamp, directory, (done, total) => {
      show(() => text(done, total))
    })
    output.progress?.('')
    const { nodes, relationships } = dataset.manifest
    output.out(
      `wrote ${count(nodes, 'node')} and ${count(relationships, 'relationship')} to ${directory}; ` +
        'import.sh in it imports them',
    )
  }
  if (from === undefined) {
    const content = makeContent(readProjectSeed())
    await withDatasetOf(content, ontology, (dataset) => {
      write(dataset, { revision: content.revision })
      return Promise.resolve()
    })
  } else {
    const dataset = await readDataset(resolve(from), ontology)
    const { revision, origin } = dataset.manifest
    write(dataset, { revision, origin })
  }
  return 0
}
