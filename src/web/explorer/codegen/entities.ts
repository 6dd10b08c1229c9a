import type { NodeType, Ontology, Property, Relationship } from '../../../ontology/model.ts'

/** A type of the ontology that has a page. */
export interface Entity {
  readonly type: NodeType
  /** Prefix of its identifiers and first part of its path, for example `agency`. */
  readonly kind: string
  /** Root field that answers one of them. */
  readonly root: string
  /** What its page states besides the heading. */
  readonly properties: readonly Property[]
  /** Fields that lead to other entities; those that say most come first. */
  readonly relationships: readonly Link[]
}

/** A relationship between two entities, with the kind of the other end. */
export interface Link extends Relationship {
  readonly to: string
}

/** Asked for by the fragment `Heading` on every page. */
export const HEADING: readonly string[] = [
  ...['id', 'name', 'nameEn', 'aliases', 'formerly', 'firstStated', 'lastStated'],
]

/** The entities of an ontology; those with the most relationships come first. */
export function entitiesOf({ nodes }: Ontology): readonly Entity[] {
  const entities = [...nodes.values()]
    .filter(({ entity }) => entity)
    .map((type): Entity => {
      // What sources say something of an entity, its citations show already.
      const own = [...type.relationships.values()].filter(({ common }) => !common)
      const links = own.flatMap((relationship): readonly Link[] => {
        const target = nodes.get(relationship.target)
        return target?.entity === true ? [{ ...relationship, to: target.prefix }] : []
      })
      return {
        type,
        kind: type.prefix,
        root: type.singular,
        properties: [...type.properties.values()].filter(({ field }) => !HEADING.includes(field)),
        relationships: links.toSorted((a, b) => rankOf(a, type) - rankOf(b, type)),
      }
    })
  return entities.toSorted((a, b) => b.relationships.length - a.relationships.length)
}

/** Derived relationships say most, then those with properties, then lists of other types; wholes and parts come last. */
function rankOf(link: Link, { name }: NodeType): number {
  if (link.derived) return 0
  if (edgeFieldsOf(link).length > 0) return 1
  return link.single || link.target === name ? 3 : 2
}

/** Fields of an edge that say of the tie whether something holds, as the loader concluded it: `implied`. */
export function flagsOf({ properties }: Relationship): readonly string[] {
  return [...properties.values()]
    .filter(({ derived, scalar }) => derived && scalar === 'Boolean')
    .map(({ field }) => field)
}

/** Fields of an edge that hold a value: `role`, `basis`. */
export function edgeFieldsOf({ roles, properties }: Relationship): readonly string[] {
  const own = [...properties.values()].filter(({ derived }) => !derived).map(({ field }) => field)
  return [...(roles ? [roles.field] : []), ...own]
}
