import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { loadSchema } from '../../ontology/load.ts'
import { projectRoot } from '../../project-root.ts'
import type { Seed } from '../seed.ts'
import { readSeed } from './read-seed.ts'
import type { SeedFile } from './yaml-tree.ts'

/** Reads the YAML files below `root/seed`, named relative to `root`. */
export function readSeedFiles(root: string): SeedFile[] {
  const names = readdirSync(join(root, 'seed'), { recursive: true, encoding: 'utf8' })
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => ({ name: `seed/${name}`, text: readFileSync(join(root, 'seed', name), 'utf8') }))
}

/**
 * Reads the seed of this project.
 * @throws DiagnosticsError listing everything that is wrong.
 */
export function readProjectSeed(): Seed {
  return readSeed(readSeedFiles(projectRoot), loadSchema().ontology)
}
