import type { GroupTerm, NodeType, OrderTerm, Property, Relationship } from './model.ts'
import { constantOf, upperFirst } from './names.ts'
import { MOST_STORED, SHORT_LENGTH } from './read/read-limits.ts'

/** What the fields of a type decide about its lists. */
type Fields = Pick<NodeType, 'properties' | 'embedded' | 'relationships'>

/**
 * What a list of nodes can be ordered by: every property that is one value, the parts of embedded objects among
 * them, and how many nodes each list of related nodes has.
 */
export function orderTerms({ properties, embedded, relationships }: Fields): readonly OrderTerm[] {
  const parts = [...embedded.values()].flatMap((one) => [...one.properties.values()])
  return [
    ...[...properties.values(), ...parts]
      .filter(({ list }) => !list)
      .map((property) => ({ name: property.property, property })),
    ...[...relationships.values()]
      .filter(({ single }) => !single)
      .map((relationship) => ({ name: `${relationship.field}Count`, relationship })),
  ]
}

/**
 * What a list of nodes can be grouped by: every property with few values (an enum, a Boolean, a String with
 * `@category`) and the nodes at the other end of every relationship.
 */
export function groupTerms(
  { properties, relationships }: Fields,
  categories: ReadonlySet<Property>,
): readonly GroupTerm[] {
  return [
    ...[...properties.values()]
      .filter(
        (property) =>
          !property.list && (property.values || property.scalar === 'Boolean' || categories.has(property)),
      )
      .map((property) => ({ name: property.property, property })),
    ...[...relationships.values()].map((relationship) => ({ name: relationship.field, relationship })),
  ]
}

/** What is stored on a relationship besides `evidence`: its properties, and the identifiers of nodes it refers to. */
export function storedProperties({
  properties,
  references,
}: Pick<Relationship, 'properties' | 'references'>): readonly Property[] {
  const identifiers = [...references].map(([field, { property }]): Property => ({
    field,
    property,
    scalar: 'ID',
    list: true,
    required: true,
    indexed: false,
    maxLength: SHORT_LENGTH,
    maxItems: MOST_STORED / SHORT_LENGTH,
  }))
  return [...properties.values(), ...identifiers]
}

/** The terms by the enum values that stand for them. */
export function byConstant<Term extends { readonly name: string }>(
  terms: readonly Term[],
): ReadonlyMap<string, Term> {
  return new Map(terms.map((term) => [constantOf(term.name), term]))
}

/** The property that a part of an embedded object is stored as: `periodStart`. */
export function embeddedProperty(field: string, part: string): string {
  return `${field}${upperFirst(part)}`
}
