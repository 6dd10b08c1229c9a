import type { GraphQLSchema } from 'graphql'
import { firstSentence } from '../../ontology/derive/words.ts'
import type { NodeType, Ontology, Property } from '../../ontology/model.ts'
import { upperFirst, wordsOf } from '../../ontology/names.ts'
import { PLACE_TYPES } from '../../planner/search/reconciler.ts'

/** A type, a property or an entity as the protocol names it. */
export interface NamedItem {
  readonly id: string
  readonly name: string
  readonly description?: string
}

/** What a property is on one type. */
export type Attribute =
  | { readonly kind: 'value'; readonly field: string; readonly part?: string; readonly property: Property }
  /** `single`: of one other entity; otherwise of a list. */
  | { readonly kind: 'entity'; readonly field: string; readonly target: string; readonly single: boolean }

/** A property with what it is on each type that has it. */
export interface ReconcileProperty extends NamedItem {
  readonly of: ReadonlyMap<string, Attribute>
  /** Whether it says in which city or district something is. */
  readonly isPlace: boolean
}

/** What can be reconciled, as the ontology says it. */
export interface ReconcileModel {
  readonly nodes: ReadonlyMap<string, NodeType>
  readonly types: ReadonlyMap<string, NamedItem>
  readonly properties: ReadonlyMap<string, ReconcileProperty>
  /** Prefixes of identifiers of entities. */
  readonly prefixes: ReadonlySet<string>
  /** Characters of the longest name that an entity may have. */
  readonly longestName: number
}

/** Reads types and properties from the ontology, and what they are called from the schema. */
export function reconcileModel({ nodes }: Ontology, schema: GraphQLSchema): ReconcileModel {
  const entities = [...nodes.values()].filter(({ entity }) => entity)
  const describe = (type: string, field?: string): string => {
    const found = schema.getType(type)
    if (field === undefined) return firstSentence(found?.description ?? '')
    const fields = found && 'getFields' in found ? found.getFields() : {}
    return firstSentence(fields[field]?.description ?? '')
  }
  const properties = new Map<string, ReconcileProperty & { readonly of: Map<string, Attribute> }>()
  for (const type of entities) {
    for (const [id, attribute] of attributesOf(type, nodes)) {
      const known = properties.get(id)
      if (known) known.of.set(type.name, attribute)
      else {
        properties.set(id, {
          id,
          name: upperFirst(id.split('.').flatMap(wordsOf).join(' ')),
          description: describe(type.name, attribute.field),
          of: new Map([[type.name, attribute]]),
          isPlace: attribute.kind === 'entity' && attribute.single && PLACE_TYPES.includes(attribute.target),
        })
      }
    }
  }
  return {
    nodes: new Map(entities.map((type) => [type.name, type])),
    types: new Map(
      entities.map(({ name }) => [
        name,
        { id: name, name: upperFirst(wordsOf(name).join(' ')), description: describe(name) },
      ]),
    ),
    properties,
    prefixes: new Set(entities.map(({ prefix }) => prefix)),
    longestName: Math.max(
      ...entities.flatMap(({ properties: own }) => NAMES.map((field) => own.get(field)?.maxLength ?? 0)),
    ),
  }
}

/** Fields with the names of an entity. */
const NAMES = ['name', 'nameEn', 'aliases']

/** What can be asked of a type, by identifier: `kind`, `period.start`, `city`, `initiatives`. */
function attributesOf(type: NodeType, nodes: Ontology['nodes']): (readonly [string, Attribute])[] {
  const values = [...type.properties.values()]
    .filter(({ field }) => field !== 'id')
    .map((property) => [property.field, { kind: 'value', field: property.field, property }] as const)
  const parts = [...type.embedded.values()].flatMap(({ field, properties }) =>
    [...properties.values()].map(
      (property) =>
        [`${field}.${property.field}`, { kind: 'value', field, part: property.field, property }] as const,
    ),
  )
  const entities = [...type.relationships.values()]
    .filter(({ target }) => nodes.get(target)?.entity === true)
    .map(({ field, target, single }) => [field, { kind: 'entity', field, target, single }] as const)
  return [...values, ...parts, ...entities]
}
