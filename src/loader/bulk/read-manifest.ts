import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import type { Ontology } from '../../ontology/model.ts'
import { DiagnosticsError } from '../diagnostics.ts'
import { FORMAT, type Manifest } from './dataset.ts'
import { type Shape, nodeShape, relationshipShape } from './shape.ts'
import { revisionOf } from './write-dataset.ts'

const digest = z.string().regex(/^[0-9a-f]{64}$/)
const rows = z.int().min(0)
const word = z.string().regex(/^[A-Za-z_]+$/)
const path = z.string().regex(/^(nodes|relationships)\/[A-Za-z_-]+\.jsonl$/)

const manifest = z.object({
  format: z.literal(FORMAT),
  revision: digest,
  origin: z.string().min(1),
  nodes: rows,
  relationships: rows,
  files: z.array(
    z.union([
      z.strictObject({ path, label: word, rows, sha256: digest }),
      z.strictObject({ path, from: word, type: word, to: word, rows, sha256: digest }),
    ]),
  ),
})

/** A file of a manifest, and what its lines may hold. */
export interface ShapedFile {
  readonly file: Manifest['files'][number]
  readonly shape: Shape
}

/** A graph in files whose manifest holds. */
export interface Dataset {
  readonly directory: string
  readonly manifest: Manifest
  readonly files: readonly ShapedFile[]
}

/**
 * Reads the manifest of a folder and holds it against the files and the ontology.
 * @throws DiagnosticsError naming what is not as it should be.
 */
export async function readDataset(directory: string, ontology: Ontology): Promise<Dataset> {
  const read = readManifest(join(directory, 'manifest.json'))
  const firstRelationship = read.files.findIndex((file) => 'type' in file)
  const files: ShapedFile[] = []
  for (const [index, file] of read.files.entries()) {
    const at = join(directory, file.path)
    if ('label' in file && firstRelationship >= 0 && index > firstRelationship) {
      throw diagnostic(at, 'files of nodes come before those of relationships in manifest.json')
    }
    const shape = 'label' in file ? nodeShape(ontology, file.label) : relationshipShape(ontology, file)
    const what = 'label' in file ? file.label : `${file.from}-${file.type}-${file.to}`
    if (!shape) throw diagnostic(at, `the ontology in schema/ has no ${what}`)
    if (!existsSync(at)) throw diagnostic(at, 'is in manifest.json, but is not there')
    if ((await digestOf(at)) !== file.sha256) {
      throw diagnostic(at, 'has another SHA-256 than manifest.json says: it was changed or copied in part')
    }
    files.push({ file, shape })
  }
  if (revisionOf(read.files) !== read.revision) {
    throw diagnostic(join(directory, 'manifest.json'), 'revision is not the digest of the files')
  }
  return { directory, manifest: read, files }
}

function readManifest(at: string): Manifest {
  if (!existsSync(at)) throw diagnostic(at, 'is not there; is this a folder that seed:generate wrote?')
  try {
    const parsed = manifest.safeParse(JSON.parse(readFileSync(at, 'utf8')))
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    throw diagnostic(at, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is wrong'}`)
  } catch (error) {
    if (error instanceof SyntaxError) throw diagnostic(at, 'is no JSON')
    throw error
  }
}

async function digestOf(at: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(at, { highWaterMark: 1 << 20 }), hash)
  return hash.digest('hex')
}

function diagnostic(file: string, message: string): DiagnosticsError {
  return new DiagnosticsError([{ file, line: 1, column: 1, message }])
}
