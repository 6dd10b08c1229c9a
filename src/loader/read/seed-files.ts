import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { loadSchema } from '../../ontology/load.ts'
import { projectRoot } from '../../project-root.ts'
import type { Seed } from '../seed.ts'
import { readSeed } from './read-seed.ts'
import type { SeedFile } from './yaml-tree.ts'

/** Reads the YAML files below `root/seed`, or a folder in it, named relative to `root`. */
export function readSeedFiles(root: string, folder = 'seed'): SeedFile[] {
  return yamlFilesIn(root, folder).map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }))
}

/** What is drafted and not compiled is no part of the seed. */
const DRAFTS = 'seed/drafts/'

/** The YAML files in a folder, named relative to `root`, sorted; without drafts. */
export function yamlFilesIn(root: string, folder: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return names
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.ya?ml$/.test(name) && !name.startsWith(DRAFTS))
    .sort()
}

/**
 * Reads the seed of this project.
 * @param root where `seed/` is.
 * @throws DiagnosticsError listing everything that is wrong.
 */
export function readProjectSeed(root: string = projectRoot): Seed {
  return readSeed(readSeedFiles(root), loadSchema().ontology)
}
