import { readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '../../project-root.ts'
import { type Content, makeContent } from './content.ts'

/** Where the build puts the content of the seed. */
export const BUILT_CONTENT: string = join(projectRoot, 'dist/seed.json')

/** What the content follows from: the seed, the ontology, the code and its libraries. */
const INPUTS = ['seed', 'schema', 'dist/.tsbuildinfo', 'package-lock.json']

const properties = z.record(z.string(), z.json())
const floats = z.array(z.string())
const content = z.object({
  revision: z.string(),
  definitions: z.array(z.string()),
  known: z.array(z.string()),
  nodes: z.array(z.object({ id: z.string(), labels: z.array(z.string()), properties, floats })),
  relationships: z.array(
    z.object({
      type: z.string(),
      from: z.string(),
      fromLabel: z.string(),
      to: z.string(),
      toLabel: z.string(),
      properties,
      floats,
    }),
  ),
})

/** The seed's content is not built; the message says what to do. */
export class NotBuilt extends Error {
  constructor(options: ErrorOptions) {
    super('dist/seed.json is missing or broken; npm run build makes it', options)
    this.name = 'NotBuilt'
  }
}

/**
 * Reads the content that the build made of the seed, so that a start need not read and check the YAML. Where the graph
 * holds the revision already, nothing but the revision is looked at.
 * @throws NotBuilt; reading any other field may throw it, too.
 */
export function readBuiltContent(): Content {
  const json = built(() =>
    z.looseObject({ revision: z.string() }).parse(JSON.parse(readFileSync(BUILT_CONTENT, 'utf8'))),
  )
  let checked: Content | undefined
  const all = (): Content => (checked ??= built(() => content.parse(json)))
  return {
    revision: json.revision,
    get definitions() {
      return all().definitions
    },
    get known() {
      return all().known
    },
    get nodes() {
      return all().nodes
    },
    get relationships() {
      return all().relationships
    },
  }
}

function built<T>(read: () => T): T {
  try {
    return read()
  } catch (cause) {
    throw new NotBuilt({ cause })
  }
}

/**
 * Makes `dist/seed.json` unless it is newer than all it follows from.
 * @param sourcesDirectory where texts of sources may be.
 * @returns whether it was made.
 * @throws DiagnosticsError where the seed is invalid.
 */
export async function buildContent(sourcesDirectory: string): Promise<boolean> {
  const built = modifiedAt('dist/seed.json')
  if (INPUTS.every((input) => modifiedAt(input) < built)) return false
  // Loaded here, because a build with nothing to do should take no time.
  const { readProjectSeed } = await import('../read/seed-files.ts')
  const { checkSeed } = await import('../check/check.ts')
  const { textsOfSources } = await import('../check/texts-of-sources.ts')
  const seed = readProjectSeed()
  // What is wrong with citations is for the check to say; a build says how much of the texts is explained.
  const texts = textsOfSources(sourcesDirectory, seed.sources)
  const reports = texts.size === 0 ? [] : checkSeed(seed, texts).sources
  const partial = `${BUILT_CONTENT}.${process.pid}`
  writeFileSync(partial, JSON.stringify(makeContent(seed, reports)))
  renameSync(partial, BUILT_CONTENT)
  return true
}

/** When a file, or anything in a folder, was last modified; 0 where there is none. */
function modifiedAt(path: string): number {
  const root = join(projectRoot, path)
  const stats = statSync(root, { throwIfNoEntry: false })
  if (!stats) return 0
  const names = stats.isDirectory() ? readdirSync(root, { recursive: true, encoding: 'utf8' }) : []
  return Math.max(stats.mtimeMs, ...names.map((name) => statSync(join(root, name)).mtimeMs))
}
