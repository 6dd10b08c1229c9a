import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '../../../src/project-root.ts'
import { cacheRoot } from '../folders.ts'
import { run } from '../processes.ts'

/** A synthetic graph, in files and in what was made of them. */
export interface Dataset {
  readonly agencies: number
  readonly nodes: number
  readonly relationships: number
  /** The folder of the files that `npm run seed:generate` wrote. */
  readonly files: string
  /**
   * The folder of something that is made from the files once.
   * @param make gets an empty folder; where it throws, nothing is kept.
   */
  derive(name: string, make: (folder: string) => Promise<void>): Promise<string>
}

const manifest = z.object({ nodes: z.number(), relationships: z.number() })

/** The graph with so many agencies; made at the first call, kept in `.cache/`. */
export async function dataset(agencies: number, tell: (text: string) => void): Promise<Dataset> {
  const root = join(cacheRoot, `${agencies}-${digestOfGenerator()}`)
  const derive = async (name: string, make: (folder: string) => Promise<void>): Promise<string> => {
    const folder = join(root, name)
    if (existsSync(folder)) return folder
    tell(`making ${name} of ${agencies} agencies, kept for later runs`)
    // Made beside it, so that a run that is stopped leaves no half of it.
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

/** What decides how generated graphs look and how they are loaded: they are made anew where it changes. */
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
