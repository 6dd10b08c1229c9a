import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { definitionsOf } from '../../load/definitions.ts'
import type { Ontology } from '../../../ontology/model.ts'
import { STAMP_ID } from '../../load/revision.ts'
import { columnsOf, listsOf, printRows } from './csv.ts'
import { readBatches } from '../read-batches.ts'
import type { Dataset } from '../read-manifest.ts'
import { DatasetFolderError } from '../write-dataset.ts'

/** The stamp of the imported graph. */
export interface ExportStamp {
  readonly revision: string
  readonly origin?: string
}

/**
 * Writes a data set as CSV for `neo4j-admin database import full`, with `import.sh` to import it and
 * `after-import.cypher` to run afterwards. Memory use is independent of the size of the data set.
 * @throws DiagnosticsError if a line is invalid.
 * @throws DatasetFolderError if the folder holds other files.
 */
export function exportCsv(
  dataset: Dataset,
  ontology: Ontology,
  stamp: ExportStamp,
  out: string,
  onProgress: (done: number, total: number) => void = () => undefined,
): void {
  prepareFolder(out)
  const paths = dataset.files.map(({ file }) => file.path.replace(/\.jsonl$/, '.csv'))
  for (const [index, of] of dataset.files.entries()) {
    const path = join(out, paths[index] ?? '')
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, printRows([columnsOf(of).map(({ header }) => header)]))
  }
  const { nodes, relationships } = dataset.manifest
  let done = 0
  for (const { index, of, rows } of readBatches(dataset, { index: 0, row: 0 })) {
    const columns = columnsOf(of)
    append(
      join(out, paths[index] ?? ''),
      printRows(rows.map((row) => columns.map(({ value }) => value(row)))),
    )
    done += rows.length
    onProgress(done, nodes + relationships)
  }
  writeFileSync(
    join(out, 'nodes', 'Revision.csv'),
    printRows([
      ['id:ID(Revision)', 'revision:string', 'origin:string', 'seed:boolean'],
      [STAMP_ID, stamp.revision, stamp.origin, 'true'],
    ]),
  )
  writeFileSync(join(out, 'import.sh'), commandOf(dataset, paths), { mode: 0o755 })
  writeFileSync(join(out, 'after-import.cypher'), afterImport(dataset, ontology))
}

const OURS = ['nodes', 'relationships', 'import.sh', 'after-import.cypher']

function prepareFolder(out: string): void {
  mkdirSync(out, { recursive: true })
  const names = readdirSync(out)
  const foreign = names.find((name) => !OURS.includes(name))
  if (foreign !== undefined || (names.length > 0 && !existsSync(join(out, 'import.sh')))) {
    throw new DatasetFolderError(`${out} holds ${foreign ?? names.join(', ')}: choose an empty folder`)
  }
  // Marks the folder as an export before anything else is written.
  writeFileSync(join(out, 'import.sh'), 'echo "the export is incomplete" >&2; exit 1\n')
  for (const name of ['nodes', 'relationships']) rmSync(join(out, name), { recursive: true, force: true })
}

function append(path: string, text: string): void {
  const descriptor = openSync(path, 'a')
  try {
    for (let bytes = Buffer.from(text); bytes.length > 0;)
      bytes = bytes.subarray(writeSync(descriptor, bytes))
  } finally {
    closeSync(descriptor)
  }
}

function commandOf({ files }: Dataset, paths: readonly string[]): string {
  const parts = files.map(({ file, shape }, index) =>
    'label' in file
      ? `--nodes=${shape.labels.join(':')}=${paths[index] ?? ''}`
      : `--relationships=${file.type}=${paths[index] ?? ''}`,
  )
  const lines = [
    '"${NEO4J_ADMIN:-neo4j-admin}" database import full',
    '--array-delimiter=U+001F',
    '--multiline-fields=true',
    '--nodes=Revision=nodes/Revision.csv',
    ...parts,
    '"$@"',
  ]
  return [
    '#!/bin/sh',
    '# Imports this folder into a database of a stopped Neo4j server: sh import.sh [options] [database]',
    '# Then start the server and run: cypher-shell --file after-import.cypher',
    'set -eu',
    'cd "$(dirname "$0")"',
    lines.join(' \\\n  '),
    '',
  ].join('\n')
}

/** Cypher that fills in empty lists and the time of the load, and creates constraints and indexes. */
function afterImport({ files }: Dataset, ontology: Ontology): string {
  const empty = files.flatMap((of) => {
    const { file } = of
    const pattern = 'label' in file ? `(x:${file.label})` : `(:${file.from})-[x:${file.type}]->(:${file.to})`
    return listsOf(of).map(
      (property) =>
        `:auto MATCH ${pattern} WHERE x.${property} IS NULL CALL (x) { SET x.${property} = [] } IN TRANSACTIONS`,
    )
  })
  const stamp = 'MATCH (r:Revision) SET r.loadedAt = toString(datetime({epochMillis: timestamp()}))'
  return [...empty, stamp, ...definitionsOf(ontology)].map((statement) => `${statement};\n`).join('')
}
