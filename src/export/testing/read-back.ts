/**
 * Reads exports with libraries that nobody here wrote, and says what they hold in one form: a line for each node and
 * each relationship.
 */

import { parse as parseCsv } from 'csv-parse/sync'
import { MultiDirectedGraph } from 'graphology'
import * as gexf from 'graphology-gexf'
import * as graphml from 'graphology-graphml'
import jsonld from 'jsonld'
import { Parser, type Quad } from 'n3'
import { type Entry, fromBuffer } from 'yauzl'
import { z } from 'zod'
import { printCitation } from '../../citation.ts'
import { asText, isMap } from '../../graph/json.ts'
import type { Json } from '../../graph/port.ts'
import { canonicalJson } from '../../loader/load/canonical-json.ts'
import { type ExportModel, EVIDENCE } from '../model.ts'

type Properties = Readonly<Record<string, Json>>

/** The line of a node. What says nothing is left out. */
export function nodeLine(id: string, type: string, properties: Properties): string {
  return `${id} ${type} ${canonicalJson(told(properties))}`
}

/** The line of a relationship. */
export function edgeLine(from: string, type: string, to: string, properties: Properties): string {
  return `${from} ${type} ${to} ${canonicalJson(told(properties))}`
}

function told(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  )
}

/** The files of a ZIP archive, by name. */
export function unzipped(archive: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, Buffer>()
    fromBuffer(archive, { lazyEntries: true }, (error, zip) => {
      if (error) {
        reject(error)
        return
      }
      zip.on('error', reject)
      zip.on('end', () => {
        resolve(files)
      })
      zip.on('entry', (entry: Entry) => {
        zip.openReadStream(entry, (failure, stream) => {
          if (failure) {
            reject(failure)
            return
          }
          const chunks: Buffer[] = []
          stream.on('data', (chunk: Buffer) => chunks.push(chunk))
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(chunks))
            zip.readEntry()
          })
        })
      })
      zip.readEntry()
    })
  })
}

const dataPackage = z.object({
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      schema: z.object({ fields: z.array(z.object({ name: z.string(), type: z.string() })) }),
    }),
  ),
})

/** CSV by csv-parse, typed by the data package that comes with it. */
export async function fromCsv(archive: Buffer): Promise<string[]> {
  const files = await unzipped(archive)
  const { resources } = dataPackage.parse(JSON.parse(String(files.get('datapackage.json'))))
  return resources
    .flatMap(({ path, schema: { fields } }) => {
      const records: Record<string, string>[] = parseCsv(files.get(path) ?? '', { bom: true, columns: true })
      return records.map((record) => {
        const cells = fields.flatMap(({ name, type }): [string, Json][] => {
          const text = record[name] ?? ''
          return text === '' ? [] : [[name, typed(text, type)]]
        })
        return lineOf(Object.fromEntries(cells))
      })
    })
    .sort()
}

function typed(text: string, type: string): Json {
  if (type === 'array') return z.array(z.string()).parse(JSON.parse(text))
  if (type === 'integer' || type === 'number') return Number(text)
  if (type === 'boolean') return text === 'true'
  return text.replace(/^'/, '')
}

/** A record with the keys of a table. */
function lineOf({ id, from, type, to, ...properties }: Properties): string {
  return from === undefined
    ? nodeLine(asText(id), asText(type), properties)
    : edgeLine(asText(from), asText(type), asText(to), properties)
}

const place = z.object({ source: z.string(), start: z.int(), end: z.int() })
const statement = z.object({
  subject: z.enum(['NODE', 'RELATIONSHIP']),
  type: z.string(),
  id: z.string().optional(),
  fromId: z.string().optional(),
  toId: z.string().optional(),
  properties: z.record(z.string(), z.json()),
  evidence: z.array(place),
})

/** JSON Lines. */
export function fromJsonLines(file: Buffer): string[] {
  return String(file)
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { subject, type, id = '', fromId = '', toId = '', ...rest } = statement.parse(JSON.parse(line))
      const properties = { ...rest.properties, evidence: rest.evidence.map(printCitation) }
      return subject === 'NODE' ? nodeLine(id, type, properties) : edgeLine(fromId, type, toId, properties)
    })
    .sort()
}

/** GraphML by graphology. */
export function fromGraphml(file: Buffer, model: ExportModel): string[] {
  return linesOfGraph(graphml.parse(MultiDirectedGraph, String(file)), model)
}

/** GEXF by graphology. */
export function fromGexf(file: Buffer, model: ExportModel): string[] {
  return linesOfGraph(gexf.parse(MultiDirectedGraph, String(file)), model)
}

function linesOfGraph(graph: MultiDirectedGraph, { columns }: ExportModel): string[] {
  const properties = (attributes: Readonly<Record<string, unknown>>): Properties =>
    Object.fromEntries(
      Object.entries(attributes).flatMap(([name, value]): [string, Json][] => {
        const isList = name === EVIDENCE || columns.get(name)?.list === true
        if (isList) return [[name, z.array(z.string()).parse(JSON.parse(String(value)))]]
        const isProperty = columns.has(name) || name === 'type'
        return isProperty ? [[name, z.union([z.string(), z.number(), z.boolean()]).parse(value)]] : []
      }),
    )
  return [
    ...graph.mapNodes((id, attributes) => lineOf({ ...properties(attributes), id })),
    ...graph.mapEdges((_, attributes, from, to) => lineOf({ ...properties(attributes), from, to })),
  ].sort()
}

/** Where files of linked data are read as if they came from. */
export const BASE = 'https://graph.example'

/** A triple as N-Triples has it, near enough to compare. */
export interface Triple {
  readonly subject: string
  readonly predicate: string
  readonly object: string
  /** Undefined for a resource. */
  readonly datatype: string | undefined
  readonly language: string
}

/** Turtle by N3.js. */
export function turtleTriples(file: Buffer): Triple[] {
  return new Parser({ baseIRI: `${BASE}/` }).parse(String(file)).map(tripleOf)
}

/** JSON-LD by jsonld.js, which may fetch nothing. */
export async function jsonLdTriples(document: object): Promise<Triple[]> {
  const nquads: unknown = await jsonld.toRDF(document, {
    base: `${BASE}/`,
    format: 'application/n-quads',
    documentLoader: (url: string) => Promise.reject(new Error(`${url} would be fetched`)),
  })
  return new Parser({ format: 'N-Quads' }).parse(String(nquads)).map(tripleOf)
}

function tripleOf({ subject, predicate, object }: Quad): Triple {
  const isLiteral = object.termType === 'Literal'
  return {
    subject: subject.value,
    predicate: predicate.value,
    object: object.value,
    datatype: isLiteral ? object.datatype.value : undefined,
    language: isLiteral ? object.language : '',
  }
}

/** Each triple once, as text. */
export function tripleLines(triples: readonly Triple[]): string[] {
  return [...new Set(triples.map((triple) => JSON.stringify(Object.values(triple))))].sort()
}

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const OA = 'http://www.w3.org/ns/oa#'
const IG = 'https://github.com/initiative-graph/initiative-graph#'

/** The nodes and relationships that triples tell, by the names of the ontology. */
export function fromTriples(triples: readonly Triple[], model: ExportModel): string[] {
  const of = new Map<string, Triple[]>()
  for (const triple of triples) of.set(triple.subject, [...(of.get(triple.subject) ?? []), triple])
  const valuesOf = (subject: string, predicate: string): string[] =>
    (of.get(subject) ?? []).filter((one) => one.predicate === predicate).map(({ object }) => object)
  const direct = new Set(triples.map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}`))
  const properties = (subject: string): Properties => {
    const found: Record<string, Json> = {}
    for (const [name, column] of model.columns) {
      const { iri, language = '' } = column.means ?? { iri: `${IG}${name}` }
      const values = (of.get(subject) ?? []).filter(
        (one) => one.predicate === iri && one.language === language,
      )
      const items = values.map((one): Json => {
        if (column.refers) return idOf(one.object)
        if (one.datatype?.endsWith('#decimal') || one.datatype?.endsWith('#integer'))
          return Number(one.object)
        return one.datatype?.endsWith('#boolean') ? one.object === 'true' : one.object
      })
      if (column.list) found[name] = items
      else if (items[0] !== undefined) found[name] = items[0]
    }
    const cited = valuesOf(subject, 'http://www.w3.org/ns/prov#hadPrimarySource').map((address) => {
      const [source] = valuesOf(address, `${OA}hasSource`)
      const [selector] = valuesOf(address, `${OA}hasSelector`)
      const [start, end] = ['start', 'end'].map((name) => Number(valuesOf(selector ?? '', `${OA}${name}`)[0]))
      return printCitation({ source: idOf(source ?? ''), start: start ?? 0, end: end ?? 0 })
    })
    return { ...found, evidence: cited }
  }
  const lines = [...of.keys()].flatMap((subject): string[] => {
    const types = valuesOf(subject, `${RDF}type`)
    if (types.includes(`${RDF}Statement`)) {
      const [from, type, to] = ['subject', 'predicate', 'object'].map(
        (name) => valuesOf(subject, `${RDF}${name}`)[0],
      )
      if (!direct.has(`${from ?? ''} ${type ?? ''} ${to ?? ''}`))
        throw new Error(`${subject} is not said itself`)
      const name = (type ?? '').slice(IG.length)
      return [edgeLine(idOf(from ?? ''), name, idOf(to ?? ''), properties(subject))]
    }
    const label = types.filter((one) => one.startsWith(IG)).map((one) => one.slice(IG.length))[0]
    return label === undefined ? [] : [nodeLine(idOf(subject), label, properties(subject))]
  })
  return lines.sort()
}

function idOf(address: string): string {
  const [, kind = '', slug = ''] = new URL(address).pathname.split('/')
  return `${kind}:${slug}`
}

/** The lines of a graph as its database tells it, without what only the loader and `search` use. */
export function linesOfDatabase(
  nodes: readonly (readonly Json[])[],
  relationships: readonly (readonly Json[])[],
): string[] {
  return [
    ...nodes.map(([labels, properties]) => {
      const { id, ...rest } = exported(properties)
      const [label] = z
        .array(z.string())
        .parse(labels)
        .filter((one) => one !== 'Entity')
      return nodeLine(asText(id), String(label), rest)
    }),
    ...relationships.map(([from, type, to, properties]) =>
      edgeLine(asText(from), asText(type), asText(to), exported(properties)),
    ),
  ].sort()
}

function exported(properties: Json | undefined): Properties {
  const all = isMap(properties) ? properties : {}
  const isOurs = (name: string): boolean =>
    name === 'seed' || name === 'statedOn' || name.startsWith('search') || name.endsWith('Since')
  const kept = Object.entries(all).filter(([name]) => !isOurs(name))
  return Object.fromEntries(kept)
}

/** The same lines with what is in lists sorted, each once: linked data knows no order. */
export function withoutOrder(lines: readonly string[]): string[] {
  return lines
    .map((line) => {
      const at = line.indexOf('{')
      const properties = z.record(z.string(), z.json()).parse(JSON.parse(line.slice(at)))
      const sorted = Object.entries(properties).map(([name, value]): [string, Json] => [
        name,
        Array.isArray(value) ? [...new Set(value.map(String))].sort() : value,
      ])
      return line.slice(0, at) + canonicalJson(Object.fromEntries(sorted))
    })
    .sort()
}
