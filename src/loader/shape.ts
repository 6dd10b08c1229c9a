import type { NodeType, Ontology, Property } from '../ontology/model.ts'
import { SHORT_LENGTH } from '../ontology/read/read-limits.ts'
import { EVIDENCE_DATED, datesBeside, storedProperties } from '../ontology/rules.ts'

/** How the ontology has nodes of a label, or relationships of a type between two labels, stored. */
export interface Shape {
  /** By name of the property in the database; `id`, evidence and search properties are not among them. */
  readonly properties: ReadonlyMap<string, Property>
  /** Prefix of the `id` of a node, of `from` and `to` of a relationship. */
  readonly prefixes: ReadonlyMap<string, string>
  /** Characters that an `id` may have. */
  readonly idLength: number
  readonly evidence: boolean
  /** Properties with dates that stand beside others, and whether each is a list: none of them has to be there. */
  readonly dates: ReadonlyMap<string, { readonly list: boolean }>
  /** Whether nodes have search properties. */
  readonly searchable: boolean
  /** Properties that search looks into, besides the names. */
  readonly searched: readonly string[]
  /** Properties stored as FLOAT, whole numbers too. */
  readonly floats: readonly string[]
  /** Labels of a node, its own first; none for a relationship. */
  readonly labels: readonly string[]
}

/** The shape of nodes with a label; undefined where the ontology has no such label. */
export function nodeShape(ontology: Ontology, label: string): Shape | undefined {
  const type = typeOf(ontology, label)
  return type && shapeOfNodes(type)
}

/** The shape of nodes of a type. */
export function shapeOfNodes(type: NodeType): Shape {
  const embedded = [...type.embedded.values()].flatMap((one) => [...one.properties.values()])
  const properties = [...type.properties.values(), ...embedded].filter(({ field }) => field !== 'id')
  return {
    properties: byName(properties),
    prefixes: new Map([['id', type.prefix]]),
    idLength: idLengthOf(type),
    evidence: type.evidence,
    dates: new Map([
      ...datesBeside([...(type.evidence ? [{ dated: EVIDENCE_DATED }] : []), ...properties]),
      // What is no entity has no such fields, and is dated all the same.
      ...(type.entity ? [] : ['firstStated', 'lastStated'].map((name) => [name, { list: false }] as const)),
    ]),
    searchable: type.entity,
    searched: type.searched,
    floats: floatsIn(properties),
    labels: type.entity ? [type.label, 'Entity'] : [type.label],
  }
}

/** The shape of relationships; undefined where the ontology has none of the type between the labels. */
export function relationshipShape(
  ontology: Ontology,
  { from, type, to }: { readonly from: string; readonly type: string; readonly to: string },
): Shape | undefined {
  const [source, target] = [typeOf(ontology, from), typeOf(ontology, to)]
  const field = fieldOf(source, 'OUT', type, target?.name) ?? fieldOf(target, 'IN', type, source?.name)
  const list = [...(source?.entity === true ? (target?.entityLists.values() ?? []) : [])].find(
    (one) => one.type === type,
  )
  if (!source || !target || !(field ?? list)) return undefined
  const properties = [...(list?.properties.values() ?? (field ? storedProperties(field) : []))]
  return {
    properties: byName(properties),
    prefixes: new Map([
      ['from', source.prefix],
      ['to', target.prefix],
    ]),
    idLength: Math.min(idLengthOf(source), idLengthOf(target)),
    // What a list of entities alone shows is where it is stated, and has no citations besides.
    evidence: field !== undefined,
    dates: datesBeside([{ dated: EVIDENCE_DATED }, ...properties]),
    searchable: false,
    searched: [],
    floats: floatsIn(properties),
    labels: [],
  }
}

/** Characters that the `id` of nodes of a type may have. */
export function idLengthOf({ properties }: NodeType): number {
  return properties.get('id')?.maxLength ?? SHORT_LENGTH
}

function typeOf(ontology: Ontology, label: string): NodeType | undefined {
  return [...ontology.nodes.values()].find((type) => type.label === label)
}

function fieldOf(
  owner: NodeType | undefined,
  direction: 'OUT' | 'IN',
  type: string,
  target: string | undefined,
): ReturnType<NodeType['relationships']['get']> {
  return [...(owner?.relationships.values() ?? [])].find(
    (field) =>
      [direction, 'BOTH'].includes(field.direction) && field.types.includes(type) && field.target === target,
  )
}

function byName(properties: readonly Property[]): ReadonlyMap<string, Property> {
  return new Map(properties.map((property) => [property.property, property]))
}

function floatsIn(properties: readonly Property[]): string[] {
  return properties.filter(({ scalar, list }) => scalar === 'Float' && !list).map(({ property }) => property)
}
