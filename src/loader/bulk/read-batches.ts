import { join } from 'node:path'
import { asText } from '../../graph/json.ts'
import { type Diagnostic, DiagnosticsError } from '../diagnostics.ts'
import { type LineRow, readLine } from './check-line.ts'
import { readLines } from './read-lines.ts'
import { MOST_STORED } from '../../ontology/read/read-limits.ts'
import type { Dataset, ShapedFile } from './read-manifest.ts'

/** Lines per transaction, fewer if they are long. */
export const BATCH_ROWS = 2000
const BATCH_CHARACTERS = MOST_STORED

/** Reading stops after this many errors. */
const MAX_DIAGNOSTICS = 20

/** Lines of one file, written in one transaction. */
export interface Batch {
  /** Index of the file. */
  readonly index: number
  readonly of: ShapedFile
  /** Number of lines before these in the file. */
  readonly before: number
  readonly rows: readonly LineRow[]
}

/** How far a load has come. */
export interface Checkpoint {
  /** Index of the file. */
  readonly index: number
  /** Number of its lines that are loaded. */
  readonly row: number
}

/**
 * Reads and checks the lines of a data set from a checkpoint on, in batches.
 * @throws DiagnosticsError listing the errors of the batch.
 */
export function* readBatches(dataset: Dataset, from: Checkpoint): Generator<Batch> {
  const sources = sourcesOf(dataset)
  for (const [index, of] of dataset.files.entries()) {
    if (index >= from.index)
      yield* batchesOf(dataset, index, of, index === from.index ? from.row : 0, sources)
  }
}

function* batchesOf(
  { directory }: Dataset,
  index: number,
  of: ShapedFile,
  skipped: number,
  sources: ReadonlySet<string>,
): Generator<Batch> {
  const file = join(directory, of.file.path)
  const diagnostics: Diagnostic[] = []
  let rows: LineRow[] = []
  let line = 0
  let before = skipped
  let characters = 0
  let previous = ''
  for (const text of readLines(file)) {
    line++
    if (line <= skipped) continue
    const report = (message: string): void => {
      diagnostics.push({ file, line, column: 1, code: 'DATA_SET', message })
    }
    if (text.length > MOST_STORED) {
      report(`the line has ${text.length} characters or more; expected at most ${MOST_STORED}`)
    }
    const row = text.length > MOST_STORED ? undefined : readLine(text, of.shape, sources, report)
    if (row) {
      const key = sortKeyOf(row)
      if (key <= previous)
        report(`${key} comes after ${previous}; lines must be sorted by ${sortedBy(of)}, without duplicates`)
      previous = key
      rows.push(row)
    }
    // What a search needs can be a hundred times as long as the names.
    characters += text.length + asText(row?.properties['searchStarts']).length
    if (diagnostics.length >= MAX_DIAGNOSTICS) throw new DiagnosticsError(diagnostics)
    if (rows.length < BATCH_ROWS && characters < BATCH_CHARACTERS) continue
    if (diagnostics.length > 0) throw new DiagnosticsError(diagnostics)
    yield { index, of, before, rows }
    before += rows.length
    rows = []
    characters = 0
  }
  if (line !== of.file.rows)
    diagnostics.push({
      file,
      line,
      column: 1,
      code: 'DATA_SET',
      message: `the file has ${line} lines, but manifest.json says ${of.file.rows}`,
    })
  if (diagnostics.length > 0) throw new DiagnosticsError(diagnostics)
  if (rows.length > 0) yield { index, of, before, rows }
}

/** The `id`s of the sources: few enough for memory. */
function sourcesOf({ directory, files }: Dataset): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { file } of files) {
    if (!('label' in file) || file.label !== 'Source') continue
    for (const text of readLines(join(directory, file.path))) {
      const id = /"id"\s*:\s*"([^"]+)"/.exec(text)?.[1]
      if (id !== undefined) ids.add(id)
    }
  }
  return ids
}

/** What the lines of a file are sorted by: between two nodes there may be several relationships about places in a text. */
export function sortKeyOf({ id, from, to, properties: { start, end } }: LineRow): string {
  if (id !== undefined) return asText(id)
  const place = start === undefined ? '' : ` ${asText(start)},${asText(end)}`
  return `${asText(from)} ${asText(to)}${place}`
}

function sortedBy({ file }: ShapedFile): string {
  return 'label' in file ? 'id' : 'from and to'
}
