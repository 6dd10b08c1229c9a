import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '../../../src/project-root.ts'
import { cacheRoot } from '../folders.ts'
import { run } from '../processes.ts'

/** A synthetic graph: its files, and what is derived from them. */
export interface Dataset {
  readonly agencies: number
  readonly nodes: number
  readonly relationships: number
  /** The folder with the files of `npm run seed:generate`. */
  readonly files: string
  /**
   * Makes something from the files once and keeps it.
   * @param make fills an empty folder; if it throws, nothing is kept.
   * @returns the folder.
   */
  derive(name: string, make: (folder: string) => Promise<void>): Promise<string>
}

const manifest = z.object({ nodes: z.number(), relationships: z.number() })

/** The graph with this number of agencies, made by the first call and kept in `.cache/`. */
export async function dataset(agencies: number, tell: (text: string) => void): Promise<Dataset> {
  const root = join(cacheRoot, `${agencies}-${digestOfGenerator()}`)
  const derive = async (name: string, make: (folder: string) => Promise<void>): Promise<string> => {
    const folder = join(root, name)
    if (existsSync(folder)) return folder
    tell(`making ${name} of ${agencies} agencies; later runs reuse them`)
    // Made under another name first, so that an interrupted run leaves nothing half-made.
    const part = `${folder}.part`
    rmSync(part, { recursive: true, force: true })
    mkdirSync(part, { recursive: true })
    await make(part)
    renameSync(part, folder)
    return folder
  }
  const files = await derive('files', (folder) =>
    command('bench/dist/bench/generate/main.js', '--agencies', String(agencies), '--out', folder),
  )
  const { nodes, relationships } = manifest.parse(
    JSON.parse(readFileSync(join(files, 'manifest.json'), 'utf8')),
  )
  return { agencies, nodes, relationships, files, derive }
}

/** Runs a built command, for example `dist/src/main.js`. */
export async function command(script: string, ...parameters: readonly string[]): Promise<void> {
  await run(process.execPath, [join(projectRoot, script), ...parameters])
}

/** Digest of everything that shapes generated graphs and loads; a change makes them again. */
function digestOfGenerator(): string {
  const hash = createHash('sha256')
  for (const folder of ['schema', 'bench/generate', 'dist/src/loader', 'dist/src/planner/search', 'dist/src/ontology']) {
    const names = readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    for (const name of names.filter((one) => /\.(js|ts|graphql)$/.test(one)).toSorted()) {
      hash.update(name).update(readFileSync(join(projectRoot, folder, name)))
    }
  }
  return hash.digest('hex').slice(0, 12)
}
