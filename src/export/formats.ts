import { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { ExportInfo, TextFormat, TextFormatOf } from './format.ts'
import { csvTables } from './formats/csv.ts'
import { dataPackage } from './formats/data-package.ts'
import { gexf } from './formats/gexf.ts'
import { graphml } from './formats/graphml.ts'
import { jsonLines } from './formats/json-lines.ts'
import type { ExportModel } from './model.ts'
import { jsonLd } from './rdf/json-ld.ts'
import { turtle } from './rdf/turtle.ts'
import type { ReadPages } from './read-graph.ts'

/** Bytes of an export, in order; the graph is read as they are taken. */
type Write = (pages: ReadPages, model: ExportModel, info: ExportInfo) => Readable

/** A format of exports. */
export interface Format {
  readonly mediaType: string
  /** What the name of a file ends with. */
  readonly extension: string
  readonly write: Write
}

/** The formats, by the name that the command and the address know them by. */
export const FORMATS = {
  csv: { mediaType: 'application/zip', extension: 'csv.zip', write: zipped },
  jsonl: { mediaType: 'application/x-ndjson', extension: 'jsonl', write: written(jsonLines) },
  graphml: { mediaType: 'application/graphml+xml', extension: 'graphml', write: written(graphml) },
  gexf: { mediaType: 'application/gexf+xml', extension: 'gexf', write: written(gexf) },
  jsonld: { mediaType: 'application/ld+json', extension: 'jsonld', write: written(jsonLd) },
  turtle: { mediaType: 'text/turtle; charset=utf-8', extension: 'ttl', write: written(turtle) },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof FORMATS

export const FORMAT_NAMES: readonly string[] = Object.keys(FORMATS)

export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name)
}

function written(format: TextFormatOf): Write {
  return (pages, model, info) => readable(texts(pages, format(model, info)))
}

async function* texts({ nodes, edges }: ReadPages, format: TextFormat): AsyncGenerator<string> {
  yield format.begin
  for await (const page of nodes()) yield format.nodes(page)
  yield format.between
  for await (const page of edges()) yield format.edges(page)
  yield format.end
}

/** Times in the file are not those of the day it was made: the same graph is the same file. */
const MODIFIED = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true }

/** Both tables and their description, one after the other, in one file. */
function zipped({ nodes, edges }: ReadPages, model: ExportModel, info: ExportInfo): Readable {
  const tables = csvTables(model)
  const zip = new ZipFile()
  const out = new PassThrough()
  zip.outputStream.pipe(out)
  const fail = (error: Error): void => void out.destroy(error)
  zip.on('error', fail)
  zip.addBuffer(Buffer.from(dataPackage(model, info)), 'datapackage.json', MODIFIED)
  const add = (name: string, begin: string, pages: () => AsyncGenerator<string>): void => {
    zip.addReadStreamLazy(name, MODIFIED, (done) => {
      const table = readable(tableOf(begin, pages))
      table.on('error', fail)
      done(null, table)
    })
  }
  add('nodes.csv', tables.nodes.begin, async function* () {
    for await (const page of nodes()) yield tables.nodes.nodes(page)
  })
  add('edges.csv', tables.edges.begin, async function* () {
    for await (const page of edges()) yield tables.edges.edges(page)
  })
  zip.end()
  return out
}

async function* tableOf(begin: string, pages: () => AsyncGenerator<string>): AsyncGenerator<string> {
  yield begin
  yield* pages()
}

/** One page is made ahead, no more. */
function readable(pieces: AsyncGenerator<string>): Readable {
  return Readable.from(nonEmpty(pieces), { objectMode: true, highWaterMark: 1 })
}

async function* nonEmpty(pieces: AsyncGenerator<string>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) if (piece !== '') yield Buffer.from(piece)
}
