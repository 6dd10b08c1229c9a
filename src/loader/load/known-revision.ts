import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../project-root.ts'

/** What decides the revision of the seed: its files, the schema, the code that makes a graph of them, its libraries. */
const DECIDES: readonly (readonly [folder: string, files: RegExp])[] = [
  ['seed', /\.ya?ml$/],
  ['schema', /\.graphql$/],
  ['dist/src/loader', /\.js$/],
  ['dist/src/planner/search', /\.js$/],
  ['dist/src/ontology', /\.js$/],
  ['.', /^package-lock\.json$/],
]

/**
 * Remembers beside the built code which revision the seed has, so that a start need not read the whole seed to find out
 * that the graph holds it. Where something has changed, or nothing can be written, nothing is remembered.
 */
export class KnownRevision {
  readonly #path: string

  /** @param path of the file to remember it in. */
  constructor(path: string) {
    this.#path = path
  }

  /** The revision; undefined where it has to be worked out. */
  get(): string | undefined {
    try {
      const [digest, revision] = readFileSync(this.#path, 'utf8').split(' ')
      return digest === digestOfInputs() ? revision : undefined
    } catch {
      return undefined
    }
  }

  set(revision: string): void {
    try {
      writeFileSync(this.#path, `${digestOfInputs()} ${revision}`)
    } catch {
      // A file system that is read-only: the next start works it out again.
    }
  }
}

function digestOfInputs(): string {
  const hash = createHash('sha256')
  for (const [folder, files] of DECIDES) {
    const root = join(projectRoot, folder)
    const names = readdirSync(root, { recursive: folder !== '.', encoding: 'utf8' })
    for (const name of names.filter((one) => files.test(one)).sort()) {
      hash.update(`${folder}/${name}\n`).update(readFileSync(join(root, name)))
    }
  }
  return hash.digest('hex')
}
