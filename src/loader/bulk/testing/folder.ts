import { join } from 'node:path'
import { loadSchema } from '../../../ontology/load.ts'
import { readProjectSeed } from '../../read/seed-files.ts'
import { districtsOf } from '../../../../bench/generate/districts.ts'
import { type Dataset, readDataset } from '../read-manifest.ts'
import { synthesise } from '../../../../bench/generate/synthetic.ts'
import { writeDataset } from '../write-dataset.ts'

const districts = districtsOf(readProjectSeed())

/** Generates a data set with this number of agencies in a folder below `root`. */
export function generated(root: string, agencies: number, seed: number): Promise<Dataset> {
  const folder = join(root, `${agencies}-${seed}`)
  writeDataset(folder, synthesise(agencies, seed, districts), 'a test')
  return readDataset(folder, loadSchema().ontology)
}
