import type { Json } from '../../../graph/port.ts'
import type { NodeType, Ontology, Property } from '../../../ontology/model.ts'
import type { GraphContent } from '../content.ts'

/** The words of a content, for operations that ask for something that is there. */
export interface Vocabulary {
  /** Identifiers of a type, or of all, and one that is nowhere. */
  identifiers(type?: NodeType): readonly string[]
  /** What nodes of a type are called, in other letter case too, and a name nobody has. */
  names(type: NodeType): readonly string[]
  /** Values of a property. */
  values(type: NodeType, property: Property): readonly Json[]
}

/** Some values of each scalar type, for properties without any. */
export const EXAMPLES: Readonly<Record<string, readonly Json[]>> = {
  ID: ['nowhere:x'],
  String: ['a', '市'],
  Int: [0, 4],
  Float: [0, 2.5, 1000],
  Boolean: [true, false],
  Date: ['2025-01-01', '2025-03-01'],
  DateTime: ['2025-01-01T00:00:00.000Z'],
}

/** Collects the words of a content. */
export function vocabularyOf(ontology: Ontology, content: GraphContent): Vocabulary {
  const typeOf = new Map(
    content.nodes.map((node) => [
      node,
      [...ontology.nodes.values()].find(({ label }) => node.labels.includes(label)),
    ]),
  )
  const nodesOf = (type?: NodeType): GraphContent['nodes'] =>
    content.nodes.filter((node) => !type || typeOf.get(node) === type)
  return {
    identifiers: (type) => [...nodesOf(type).map(({ id }) => id), 'nowhere:x'],
    names: (type) => {
      const names = nodesOf(type)
        .flatMap(({ properties }) => [properties['name'], properties['nameEn'], properties['aliases']].flat())
        .filter((name) => typeof name === 'string')
      return distinct([...names, ...names.map((name) => name.toUpperCase()), 'nobody'])
    },
    values: (type, { field, property, scalar, values }) => {
      if (field === 'id') return [...nodesOf(type).map(({ id }) => id), 'nowhere:x']
      const stored = nodesOf(type).flatMap(({ properties }) => properties[property] ?? [])
      return distinct([...stored.filter(isScalar), ...(values ?? EXAMPLES[scalar] ?? [])])
    },
  }
}

function isScalar(value: Json): boolean {
  return typeof value !== 'object'
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}
