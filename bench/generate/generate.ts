import { resolve } from 'node:path'
import type { Output } from '../../src/loader/output.ts'
import { count } from '../../src/loader/print.ts'
import { readProjectSeed } from '../../src/loader/read/seed-files.ts'
import { districtsOf } from './districts.ts'
import { paced } from '../../src/loader/bulk/progress.ts'
import { synthesise } from './synthetic.ts'
import { writeDataset } from '../../src/loader/bulk/write-dataset.ts'

/**
 * Writes a synthetic graph to a folder.
 * @returns the exit code.
 * @throws DatasetFolderError if the folder holds other files.
 */
export function generate(
  { agencies, seed, out }: { agencies: number; seed: number; out: string },
  output: Output,
): number {
  const directory = resolve(out)
  const files = synthesise(agencies, seed, districtsOf(readProjectSeed()))
  const origin = `seed:generate --agencies ${agencies} --seed ${seed}`
  const show = paced(output.progress)
  const manifest = writeDataset(directory, files, origin, (lines) => {
    show(() => `writing line ${lines}`)
  })
  output.progress?.('')
  output.out(
    `wrote ${count(manifest.nodes, 'node')} and ${count(manifest.relationships, 'relationship')} ` +
      `to ${directory}: revision ${manifest.revision.slice(0, 16)}`,
  )
  return 0
}
