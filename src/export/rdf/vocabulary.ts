import type { Column, ExportModel } from '../model.ts'

/** The prefixes of linked data. `ig` has the terms of the ontology: the same wherever the service runs. */
export const PREFIXES = {
  ig: 'https://github.com/initiative-graph/initiative-graph#',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const satisfies Readonly<Record<string, string>>

/** A property of linked data. */
export interface Term {
  /** What it is called in JSON-LD. */
  readonly key: string
  readonly iri: string
}

/** A term of another vocabulary, by its prefix: `oa:hasSource`. */
export function foreign(prefix: keyof typeof PREFIXES, name: string): Term {
  return { key: `${prefix}:${name}`, iri: `${PREFIXES[prefix]}${name}` }
}

/** A term of the ontology: a label, a relationship type, a property. */
export function own(name: string): Term {
  return { key: name, iri: `${PREFIXES.ig}${name}` }
}

/** The property of a column. */
export function termOf({ name, means }: Column): Term {
  return { key: name, iri: means?.iri ?? own(name).iri }
}

/** Where a source says so: what is stated has the place as its primary source. */
export const EVIDENCE_TERM: Term = { key: 'evidence', iri: `${PREFIXES.prov}hadPrimarySource` }

/** Properties of other vocabularies whose values are resources. */
const TO_RESOURCES = [
  foreign('rdf', 'subject'),
  foreign('rdf', 'predicate'),
  foreign('rdf', 'object'),
  foreign('oa', 'hasSource'),
  foreign('oa', 'hasSelector'),
]

/** The datatype of the values of a column; undefined for texts, and for what JSON has itself. */
export function datatypeOf({ scalar, refers }: Column): string | undefined {
  if (refers) return undefined
  switch (scalar) {
    // A decimal keeps what it says; a binary fraction may not.
    case 'Float':
      return `${PREFIXES.xsd}decimal`
    case 'Int':
      return `${PREFIXES.xsd}integer`
    case 'Boolean':
      return `${PREFIXES.xsd}boolean`
    case 'Date':
      return `${PREFIXES.xsd}date`
    case 'DateTime':
      return `${PREFIXES.xsd}dateTime`
    default:
      return undefined
  }
}

/** An address with its prefix, where it has one. */
export function compact(iri: string): string {
  for (const [prefix, start] of Object.entries(PREFIXES)) {
    const name = iri.startsWith(start) ? iri.slice(start.length) : ''
    if (/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) return `${prefix}:${name}`
  }
  return iri
}

/** The context of JSON-LD: what each of its keys means. */
export function contextOf(model: ExportModel): Readonly<Record<string, unknown>> {
  const columns = [...model.columns.values()].map((column) => {
    const language = column.means?.language
    const datatype = datatypeOf(column)
    const definition = {
      '@id': compact(termOf(column).iri),
      ...(column.refers ? { '@type': '@id' } : {}),
      ...(datatype === undefined ? {} : { '@type': compact(datatype) }),
      ...(language === undefined ? {} : { '@language': language }),
    }
    return [column.name, definition] as const
  })
  const resource = ({ key, iri }: Term) => [key, { '@id': compact(iri), '@type': '@id' }] as const
  return {
    ...PREFIXES,
    ...Object.fromEntries([...model.nodes.keys()].map((label) => [label, compact(own(label).iri)])),
    ...Object.fromEntries([...model.edges.keys()].map((type) => resource(own(type)))),
    ...Object.fromEntries(columns),
    ...Object.fromEntries([EVIDENCE_TERM, ...TO_RESOURCES].map(resource)),
  }
}
