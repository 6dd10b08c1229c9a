import { resolve } from 'node:path'
import { count } from '../../src/loader/print.ts'
import { readProjectSeed } from '../../src/loader/read/seed-files.ts'
import { districtsOf } from './districts.ts'
import { paced } from '../../src/loader/bulk/progress.ts'
import { synthesise } from './synthetic.ts'
import { writeDataset } from '../../src/loader/bulk/write-dataset.ts'

/**
 * Writes a synthetic graph into a folder.
 * @param print takes a line that says what was written.
 * @param progress shows how far it is.
 * @throws DatasetFolderError where the folder holds something else.
 */
export function generate(
  { agencies, seed, out }: { agencies: number; seed: number; out: string },
  print: (line: string) => void,
  progress?: (text: string) => void,
): void {
  const directory = resolve(out)
  const files = synthesise(agencies, seed, districtsOf(readProjectSeed()))
  const origin = `seed:generate --agencies ${agencies} --seed ${seed}`
  const show = paced(progress)
  const manifest = writeDataset(directory, files, origin, (lines) => {
    show(() => `writing line ${lines}`)
  })
  progress?.('')
  print(
    `wrote ${count(manifest.nodes, 'node')} and ${count(manifest.relationships, 'relationship')} ` +
      `to ${directory}: revision ${manifest.revision.slice(0, 16)}`,
  )
}
