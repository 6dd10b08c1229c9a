import type { Ontology, Property } from '../../ontology/model.ts'
import { floatsOf } from '../load/content.ts'

/** What the lines of a file may hold. */
export interface Shape {
  /** By name of the property in the database. */
  readonly properties: ReadonlyMap<string, Property>
  /** Prefix of `id` of nodes, of `from` and `to` of relationships. */
  readonly prefixes: ReadonlyMap<'id' | 'from' | 'to', string>
  readonly evidence: boolean
  /** Whether lines may say what their node is found by. */
  readonly searchable: boolean
  /** Properties that search looks into, besides the names. */
  readonly searched: readonly string[]
  /** Properties that are floating-point numbers in the database, whatever their value. */
  readonly floats: readonly string[]
  /** Labels of the nodes, the one of the file first; of relationships none. */
  readonly labels: readonly string[]
}

/** The shape of nodes with a label; undefined where the ontology has no such label. */
export function nodeShape(ontology: Ontology, label: string): Shape | undefined {
  const type = [...ontology.nodes.values()].find((one) => one.label === label)
  if (!type) return undefined
  const embedded = [...type.embedded.values()].flatMap((one) => [...one.properties.values()])
  const properties = [...type.properties.values(), ...embedded].filter(({ field }) => field !== 'id')
  return {
    properties: byName(properties),
    prefixes: new Map([['id', type.prefix]]),
    evidence: type.evidence,
    searchable: type.entity,
    searched: type.searched,
    floats: floatsOf(type),
    labels: type.entity ? [label, 'Entity'] : [label],
  }
}

/** The shape of relationships; undefined where the ontology has none of the type between the labels. */
export function relationshipShape(
  ontology: Ontology,
  { from, type, to }: { readonly from: string; readonly type: string; readonly to: string },
): Shape | undefined {
  const types = [...ontology.nodes.values()]
  const owner = types.find(({ label }) => label === from)
  const target = types.find(({ label }) => label === to)
  const field = [...(owner?.relationships.values() ?? [])].find(
    (one) => one.direction === 'OUT' && one.types.includes(type) && one.target === target?.name,
  )
  if (!owner || !target || !field) return undefined
  const references = [...field.references.values()].map(({ property }): Property => ({
    field: property,
    property,
    scalar: 'ID',
    list: true,
    required: true,
    indexed: false,
  }))
  const properties = [...field.properties.values(), ...references]
  return {
    properties: byName(properties),
    prefixes: new Map([
      ['from', owner.prefix],
      ['to', target.prefix],
    ]),
    evidence: true,
    searchable: false,
    searched: [],
    floats: properties
      .filter(({ scalar, list }) => scalar === 'Float' && !list)
      .map(({ property }) => property),
    labels: [],
  }
}

function byName(properties: readonly Property[]): ReadonlyMap<string, Property> {
  return new Map(properties.map((property) => [property.property, property]))
}
