import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder that holds `package.json` and `schema/`, whether this runs from the sources or from `dist/`. */
export const projectRoot: string = find(import.meta.dirname)

function find(folder: string): string {
  if (existsSync(join(folder, 'schema')) && existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error(`no package.json and schema/ at or above ${import.meta.dirname}`)
  return find(parent)
}
