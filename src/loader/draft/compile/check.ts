import type { Ontology } from '../../../ontology/model.ts'
import { type CheckReport, checkSeed, reportOf } from '../../check/check.ts'
import { readSeed } from '../../read/read-seed.ts'
import type { SeedFile } from '../../read/yaml-tree.ts'

/** Files of a seed with some of them changed, or new. */
export function withChanges(files: readonly SeedFile[], changed: readonly SeedFile[]): SeedFile[] {
  const now = new Map([...files, ...changed].map((file) => [file.name, file]))
  return [...now.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * What the checker says of a seed in which files are changed, before any of them is written.
 * @param texts by `id` of the source.
 */
export function checkChanges(
  files: readonly SeedFile[],
  changed: readonly SeedFile[],
  texts: ReadonlyMap<string, string>,
  ontology: Ontology,
): CheckReport {
  return reportOf(() => checkSeed(readSeed(withChanges(files, changed), ontology), texts))
}
