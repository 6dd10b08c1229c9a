import type { Dated, GroupTerm, NodeType, Ontology, OrderTerm, Property, Relationship } from './model.ts'
import { constantOf, upperFirst } from './names.ts'
import { MOST_STORED, SHORT_LENGTH } from './read/read-limits.ts'

/** What the fields of a type decide about its lists. */
type Fields = Pick<NodeType, 'properties' | 'embedded' | 'relationships'>

/** Every relationship type of the model, sorted. */
export function relationshipTypesOf({ nodes }: Ontology): readonly string[] {
  const types = [...nodes.values()].flatMap(({ relationships, entityLists }) => [
    ...[...relationships.values()].flatMap((one) => one.types),
    ...[...entityLists.values()].map(({ type }) => type),
  ])
  return [...new Set(types)].sort()
}

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
  const identifiers = [...references].map(([field, { property, dated }]): Property => ({
    field,
    property,
    ...(dated ? { dated } : {}),
    scalar: 'ID',
    list: true,
    required: true,
    indexed: false,
    maxLength: SHORT_LENGTH,
    maxItems: MOST_STORED / SHORT_LENGTH,
  }))
  return [...properties.values(), ...identifiers]
}

/** The label that all entities have beside their own. */
export const ENTITY = 'Entity'

/** The label of what the graph keeps of loads. */
export const LOAD_LABEL = 'Load'

/** The property with the dates of what `@dated` is said of: `viaSince`. */
export function sinceOf(property: string): string {
  return `${property}Since`
}

/** The property with all dates on which sources say something, where there are several. */
export const STATED_ON = 'statedOn'

/** How citations change with the date of `@asOf`: each is there since its source was published. */
export const EVIDENCE_DATED = { kind: 'items', since: sinceOf('evidence') } as const satisfies Dated

/** The properties with dates that stand beside others, which no client sees, and whether each is a list. */
export function datesBeside(
  dated: Iterable<{ readonly dated?: Dated | undefined }>,
): ReadonlyMap<string, { readonly list: boolean }> {
  const names = new Map<string, { readonly list: boolean }>()
  for (const { dated: one } of dated) {
    if (one?.kind === 'last') names.set(one.dates, { list: true })
    else if (one && one.kind !== 'first') names.set(one.since, { list: one.kind === 'items' })
  }
  return names
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
