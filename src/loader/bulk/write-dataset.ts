import { createHash } from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { FORMAT, type LinesOfFile, type Manifest, type NodeFile, type RelationshipFile } from './dataset.ts'

/** Characters per write. */
const CHUNK = 1 << 20

/**
 * Writes a graph to a folder, line by line. The manifest comes last: a folder with a manifest is complete.
 * @param onProgress called with the number of lines written.
 * @throws DatasetFolderError if the folder holds other files.
 */
export function writeDataset(
  directory: string,
  files: readonly LinesOfFile[],
  origin: string,
  onProgress: (lines: number) => void = () => undefined,
): Manifest {
  prepareFolder(directory)
  let lines = 0
  const written = files.map((file): NodeFile | RelationshipFile => {
    const path = pathOf(file)
    const { rows, sha256 } = writeLines(join(directory, path), file.lines, () => {
      onProgress(++lines)
    })
    return 'label' in file
      ? { path, label: file.label, rows, sha256 }
      : { path, from: file.from, type: file.type, to: file.to, rows, sha256 }
  })
  const total = (all: readonly { rows: number }[]): number => all.reduce((sum, { rows }) => sum + rows, 0)
  const manifest: Manifest = {
    format: FORMAT,
    revision: revisionOf(written),
    origin,
    nodes: total(written.filter((file) => 'label' in file)),
    relationships: total(written.filter((file) => 'type' in file)),
    files: written,
  }
  const path = join(directory, 'manifest.json')
  writeFileSync(`${path}.new`, `${JSON.stringify(manifest, null, 2)}\n`)
  renameSync(`${path}.new`, path)
  return manifest
}

/** The revision: SHA-256 of one line per file, digest and path as `sha256sum` prints them, sorted. */
export function revisionOf(files: Manifest['files']): string {
  const hash = createHash('sha256')
  for (const line of files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).sort()) hash.update(line)
  return hash.digest('hex')
}

function pathOf(file: LinesOfFile): string {
  return 'label' in file
    ? `nodes/${file.label}.jsonl`
    : `relationships/${file.from}-${file.type}-${file.to}.jsonl`
}

const OURS = ['manifest.json', 'manifest.json.new', 'nodes', 'relationships']

/** Empties the folder of an earlier data set. Any other file in it is left alone. */
function prepareFolder(directory: string): void {
  mkdirSync(directory, { recursive: true })
  const names = readdirSync(directory)
  const foreign = names.find((name) => !OURS.includes(name))
  if (foreign !== undefined || (names.length > 0 && !names.some((name) => name.startsWith('manifest')))) {
    throw new DatasetFolderError(`${directory} holds ${foreign ?? names.join(', ')}: choose an empty folder`)
  }
  // Marks the folder as a data set before anything else is written.
  writeFileSync(join(directory, 'manifest.json.new'), '')
  for (const name of ['manifest.json', 'nodes', 'relationships']) {
    rmSync(join(directory, name), { recursive: true, force: true })
  }
  for (const name of ['nodes', 'relationships']) mkdirSync(join(directory, name))
}

/** The folder is not the one to read or to write; the message says what to do. */
export class DatasetFolderError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'DatasetFolderError'
  }
}

function writeLines(
  path: string,
  lines: Iterable<object>,
  onLine: () => void,
): { rows: number; sha256: string } {
  const hash = createHash('sha256')
  const descriptor = openSync(path, 'w')
  let rows = 0
  let chunk = ''
  const flush = (): void => {
    hash.update(chunk)
    for (let bytes = Buffer.from(chunk); bytes.length > 0;)
      bytes = bytes.subarray(writeSync(descriptor, bytes))
    chunk = ''
  }
  try {
    for (const line of lines) {
      chunk += `${JSON.stringify(line)}\n`
      rows++
      onLine()
      if (chunk.length >= CHUNK) flush()
    }
    flush()
  } finally {
    closeSync(descriptor)
  }
  return { rows, sha256: hash.digest('hex') }
}
