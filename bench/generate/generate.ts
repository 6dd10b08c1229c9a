import { resolve } from 'node:path'
import { count } from '../../src/loader/print.ts'
import { readProjectSeed } from '../../src/loader/read/seed-files.ts'
import { districtsOf } from './districts.ts'
import { paced } from '../../src/loader/bulk/progress.ts'
import { synthesise } from './synthetic.ts'
import { writeDataset } from '../../src/loader/bulk/write-dataset.ts'

/** What to generate, and where to. */
export interface Generated {
  readonly agencies: number
  readonly seed: number
  readonly out: string
  /** By default a tenth of the agencies. */
  readonly sources?: number | undefined
}

/** What the manifest of a generated graph says of its origin. */
export function originOf({ agencies, seed, sources }: Omit<Generated, 'out'>): string {
  const told = sources === undefined ? '' : ` --sources ${sources}`
  return `seed:generate --agencies ${agencies}${told} --seed ${seed}`
}

/**
 * Writes a synthetic graph into a folder.
 * @param print takes a line that says what was written.
 * @param progress shows how far it is.
 * @throws DatasetFolderError where the folder holds something else.
 */
export function generate(
  { agencies, seed, out, sources }: Generated,
  print: (line: string) => void,
  progress?: (text: string) => void,
): void {
  const directory = resolve(out)
  const files = synthesise(agencies, seed, districtsOf(readProjectSeed()), sources)
  const origin = originOf({ agencies, seed, sources })
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
