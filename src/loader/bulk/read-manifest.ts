import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import type { Ontology } from '../../ontology/model.ts'
import { DiagnosticsError } from '../diagnostics.ts'
import { FORMAT, type Manifest } from './dataset.ts'
import { type Shape, nodeShape, relationshipShape } from '../shape.ts'
import { DatasetFolderError, revisionOf } from './write-dataset.ts'

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

/** A file of a manifest and the shape of its lines. */
export interface ShapedFile {
  readonly file: Manifest['files'][number]
  readonly shape: Shape
}

/** A graph in files whose manifest was checked. */
export interface Dataset {
  readonly directory: string
  readonly manifest: Manifest
  readonly files: readonly ShapedFile[]
}

/**
 * Reads the manifest of a folder and checks it against the files and the ontology.
 * @throws DatasetFolderError if the folder has no manifest.
 * @throws DiagnosticsError naming the file that is missing, changed or unknown.
 */
export async function readDataset(directory: string, ontology: Ontology): Promise<Dataset> {
  const read = readManifest(join(directory, 'manifest.json'))
  const firstRelationship = read.files.findIndex((file) => 'type' in file)
  const files: ShapedFile[] = []
  for (const [index, file] of read.files.entries()) {
    const at = join(directory, file.path)
    if ('label' in file && firstRelationship >= 0 && index > firstRelationship) {
      throw invalid(at, 'manifest.json must list files of nodes before files of relationships')
    }
    const shape = 'label' in file ? nodeShape(ontology, file.label) : relationshipShape(ontology, file)
    const what = 'label' in file ? file.label : `${file.from}-${file.type}-${file.to}`
    if (!shape) throw invalid(at, `the ontology in schema/ has no ${what}`)
    if (!existsSync(at)) throw invalid(at, 'listed in manifest.json, but missing')
    if ((await digestOf(at)) !== file.sha256) {
      throw invalid(at, 'SHA-256 differs from manifest.json: the file was changed or copied in part')
    }
    files.push({ file, shape })
  }
  if (revisionOf(read.files) !== read.revision) {
    throw invalid(join(directory, 'manifest.json'), 'revision is not the digest of the files')
  }
  return { directory, manifest: read, files }
}

function readManifest(at: string): Manifest {
  if (!existsSync(at))
    throw new DatasetFolderError(`${at} is missing; name a folder that seed:generate wrote`)
  try {
    const parsed = manifest.safeParse(JSON.parse(readFileSync(at, 'utf8')))
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    throw invalid(at, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`)
  } catch (error) {
    if (error instanceof SyntaxError) throw invalid(at, 'invalid JSON')
    throw error
  }
}

async function digestOf(at: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(at, { highWaterMark: 1 << 20 }), hash)
  return hash.digest('hex')
}

function invalid(file: string, message: string): DiagnosticsError {
  return new DiagnosticsError([{ file, line: 1, column: 1, code: 'DATA_SET', message }])
}
