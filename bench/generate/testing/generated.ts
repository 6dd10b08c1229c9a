import { join } from 'node:path'
import { loadSchema } from '../../../src/ontology/load.ts'
import { readProjectSeed } from '../../../src/loader/read/seed-files.ts'
import { districtsOf } from '../districts.ts'
import { type Dataset, readDataset } from '../../../src/loader/bulk/read-manifest.ts'
import { synthesise } from '../synthetic.ts'
import { writeDataset } from '../../../src/loader/bulk/write-dataset.ts'

const districts = districtsOf(readProjectSeed())

/** Generates a data set with this number of agencies in a folder below `root`. */
export function generated(root: string, agencies: number, seed: number): Promise<Dataset> {
  const folder = join(root, `${agencies}-${seed}`)
  writeDataset(folder, synthesise(agencies, seed, districts), 'a test')
  return readDataset(folder, loadSchema().ontology)
}
