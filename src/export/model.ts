/** What exports hold, derived from the ontology: nodes by label, relationships by type, and their properties. */

import type { Ontology, Property, ScalarName } from '../ontology/model.ts'
import { storedProperties } from '../ontology/rules.ts'
import type { Json } from '../graph/port.ts'

/** A property as it is stored and exported. */
export interface Column {
  /** Its name in the database: `periodStart`. */
  readonly name: string
  readonly scalar: ScalarName
  readonly list: boolean
  /** Whether every record has it. */
  readonly required: boolean
  /** Allowed values, for an enum. */
  readonly values?: readonly string[]
  /** Whether its values are identifiers of other nodes. */
  readonly refers?: true
  /** What it is called elsewhere. */
  readonly means?: Property['means']
}

/** Nodes of one label. */
export interface NodeKind {
  readonly label: string
  readonly columns: readonly Column[]
  /** Whether they carry `evidence`. */
  readonly evidence: boolean
  /** What the type is called elsewhere. */
  readonly means: readonly string[]
  /** Relationship types that leave them, sorted. */
  readonly leaving: readonly string[]
}

/** Relationships of one type, between whatever labels. */
export interface EdgeKind {
  readonly type: string
  readonly columns: readonly Column[]
  readonly evidence: boolean
}

/** What an export holds. */
export interface ExportModel {
  /** By label, in the order of the ontology. */
  readonly nodes: ReadonlyMap<string, NodeKind>
  /** By type, sorted. */
  readonly edges: ReadonlyMap<string, EdgeKind>
  /** The columns of all nodes, and of all relationships, each name once. */
  readonly nodeColumns: readonly Column[]
  readonly edgeColumns: readonly Column[]
  /** The columns of both, by name. */
  readonly columns: ReadonlyMap<string, Column>
}

/** A node as it is exported. */
export interface NodeRecord {
  readonly kind: NodeKind
  readonly id: string
  /** In the order of the columns of its kind. */
  readonly values: readonly Json[]
  /** Citations: `source:bulletin#char=12,18`. */
  readonly evidence: readonly string[]
}

/** A relationship as it is exported. */
export interface EdgeRecord {
  readonly kind: EdgeKind
  readonly from: string
  readonly to: string
  readonly values: readonly Json[]
  readonly evidence: readonly string[]
}

/**
 * Names that stand before the properties, `type` as in the API: the label of a node or the type of a relationship.
 * `evidence` comes last.
 */
export const NODE_KEYS = ['id', 'type'] as const
export const EDGE_KEYS = ['from', 'type', 'to'] as const
export const EVIDENCE = 'evidence'

/** Derives what exports hold. Search properties, dates beside others and marks of the loader are no properties of it. */
export function exportModel(ontology: Ontology): ExportModel {
  const edges = edgeKinds(ontology)
  const nodes = [...ontology.nodes.values()].map((type): NodeKind => {
    const embedded = [...type.embedded.values()].flatMap((one) => [...one.properties.values()])
    const own = [...type.properties.values(), ...embedded].filter(({ property }) => property !== 'id')
    return {
      label: type.label,
      columns: own.map((property) => columnOf(property)),
      evidence: type.evidence,
      means: type.means,
      leaving: [...edges.values()].flatMap(({ kind, from }) => (from.has(type.label) ? [kind.type] : [])),
    }
  })
  const kinds = [...edges.values()].map(({ kind }) => kind)
  const nodeColumns = union(
    nodes.map(({ columns }) => columns),
    NODE_KEYS,
  )
  const edgeColumns = union(
    kinds.map(({ columns }) => columns),
    EDGE_KEYS,
  )
  return {
    nodes: new Map(nodes.map((kind) => [kind.label, kind])),
    edges: new Map(kinds.map((kind) => [kind.type, kind])),
    nodeColumns,
    edgeColumns,
    columns: new Map(union([nodeColumns, edgeColumns], []).map((column) => [column.name, column])),
  }
}

/** What is known of a relationship type before it is asked for. */
interface Leaving {
  readonly kind: EdgeKind
  /** Labels of the nodes it leaves. */
  readonly from: ReadonlySet<string>
}

function edgeKinds(ontology: Ontology): ReadonlyMap<string, Leaving> {
  const found = new Map<string, { columns: Column[][]; evidence: boolean; from: Set<string> }>()
  const add = (type: string, from: string, columns: Column[], evidence: boolean): void => {
    const known = found.get(type) ?? { columns: [], evidence: false, from: new Set<string>() }
    known.columns.push(columns)
    known.from.add(from)
    found.set(type, { ...known, evidence: known.evidence || evidence })
  }
  for (const node of ontology.nodes.values()) {
    for (const field of node.relationships.values()) {
      if (field.direction === 'IN') continue
      const columns = storedProperties(field).map((property) =>
        columnOf(property, field.references.has(property.field)),
      )
      for (const type of field.types) add(type, node.label, columns, true)
    }
    for (const list of node.entityLists.values()) {
      const columns = [...list.properties.values()].map((property) => columnOf(property))
      for (const entity of ontology.entityTypes.values()) add(list.type, entity.label, columns, false)
    }
  }
  return new Map(
    [...found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, { columns, evidence, from }]) => [
        type,
        { kind: { type, columns: union(columns, EDGE_KEYS), evidence }, from },
      ]),
  )
}

function columnOf(property: Property, refers = false): Column {
  const { scalar, list, required, values, means } = property
  return {
    name: property.property,
    scalar,
    list,
    required,
    ...(values ? { values } : {}),
    ...(refers ? { refers } : {}),
    ...(means ? { means } : {}),
  }
}

/** Each name once; what has several types, or means several things, is told as text of our own. */
function union(all: readonly (readonly Column[])[], reserved: readonly string[]): readonly Column[] {
  const byName = new Map<string, Column>()
  for (const columns of all) {
    for (const column of columns) {
      if (reserved.includes(column.name) || column.name === EVIDENCE) {
        throw new Error(`an export has a column ${column.name} already; give the property another name`)
      }
      const known = byName.get(column.name)
      byName.set(column.name, known ? merged(known, column) : column)
    }
  }
  return [...byName.values()].map((column) => {
    const everywhere = all.every((columns) => columns.some(({ name }) => name === column.name))
    return everywhere ? column : { ...column, required: false }
  })
}

function merged(a: Column, b: Column): Column {
  const alike = a.scalar === b.scalar && a.list === b.list && a.refers === b.refers
  const sameMeaning = a.means?.iri === b.means?.iri && a.means?.language === b.means?.language
  const values = a.values && b.values ? [...new Set([...a.values, ...b.values])] : undefined
  return {
    name: a.name,
    scalar: alike ? a.scalar : 'String',
    list: alike && a.list,
    required: a.required && b.required,
    ...(values ? { values } : {}),
    ...(alike && a.refers ? { refers: true } : {}),
    ...(a.means && sameMeaning ? { means: a.means } : {}),
  }
}
