import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import type { SeedFile } from '../../read/yaml-tree.ts'

/** Writes a file so that whoever reads it, at whatever moment, finds the old or the new one whole. */
export function writeWhole(
  path: string,
  text: string,
  { mode = 0o666 }: { readonly mode?: number } = {},
): void {
  const beside = `${path}.new`
  writeSynced(beside, text, mode)
  renameSync(beside, path)
}

/**
 * Writes files below `seed/`. A process that is killed leaves each file whole, and registers first, so that no bulletin
 * names what is not there; a new bulletin comes with both its files or not at all.
 * @param folder of the draft, on the same disk, where files are prepared.
 * @throws Error where a file is not below `seed/`.
 */
export function writeSeedFiles(root: string, folder: string, files: readonly SeedFile[]): void {
  const seed = realpathSync(join(root, 'seed'))
  for (const { name } of files) refuseOutside(seed, join(root, name), name)
  const preparing = mkdtempSync(join(folder, 'writing-'))
  try {
    const isNewBulletin = ({ name }: SeedFile): boolean =>
      name.includes('/bulletins/') && !existsSync(join(root, dirname(name)))
    for (const { name, text } of files.filter((file) => !isNewBulletin(file)).toSorted(registersFirst)) {
      const prepared = join(preparing, basename(name))
      writeSynced(prepared, text)
      mkdirSync(dirname(join(root, name)), { recursive: true })
      renameSync(prepared, join(root, name))
    }
    const fresh = files.filter(isNewBulletin)
    for (const bulletin of new Set(fresh.map(({ name }) => dirname(name)))) {
      const prepared = join(preparing, basename(bulletin))
      mkdirSync(prepared)
      for (const { name, text } of fresh.filter((file) => dirname(file.name) === bulletin)) {
        writeSynced(join(prepared, basename(name)), text)
      }
      mkdirSync(dirname(join(root, bulletin)), { recursive: true })
      renameSync(prepared, join(root, bulletin))
    }
  } finally {
    rmSync(preparing, { recursive: true, force: true })
  }
}

function registersFirst(a: SeedFile, b: SeedFile): number {
  return Number(a.name.includes('/bulletins/')) - Number(b.name.includes('/bulletins/'))
}

/** Links are followed as far as there are folders: what leads out of `seed/` is outside. */
function refuseOutside(seed: string, path: string, name: string): void {
  let parent = dirname(path)
  while (!existsSync(parent)) parent = dirname(parent)
  const way = relative(seed, join(realpathSync(parent), relative(parent, path)))
  if (way === '' || way === '..' || way.startsWith(`..${sep}`)) throw new Error(`${name} is not below seed/`)
}

function writeSynced(path: string, text: string, mode = 0o666): void {
  const file = openSync(path, 'w', mode)
  try {
    writeFileSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
