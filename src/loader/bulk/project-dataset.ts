import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ontology } from '../../ontology/model.ts'
import type { Content } from '../load/content.ts'
import { filesOfContent } from './content-files.ts'
import { type Dataset, readDataset } from './read-manifest.ts'
import { writeDataset } from './write-dataset.ts'

/** Writes the content of a seed as a data set to a temporary folder, which is removed once `use` is done. */
export async function withDatasetOf<T>(
  content: Content,
  ontology: Ontology,
  use: (dataset: Dataset) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'seed-'))
  try {
    writeDataset(folder, filesOfContent(content), 'the seed of this project')
    return await use(await readDataset(folder, ontology))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
