import { parse, print } from 'graphql'
import type { Entity, Link } from './entities.ts'

/** An entity, and how many neighbours each of its relationships has. */
export function graphEntityDocument(entities: readonly Entity[]): string {
  return print(
    parse(`query GraphEntity($id: ID!) {
      node(id: $id) {
        __typename
        id
        ...Name
        ${onEach(entities, ({ field, single }) =>
          single ? `${field} { id }` : `${field}(first: 1) { totalCount }`,
        )}
      }
    }`),
  )
}

/** The neighbours of an entity along the relationships that are asked for, page by page. */
export function neighboursDocument(entities: readonly Entity[]): string {
  const fields = new Set(
    entities.flatMap(({ relationships }) => relationships.map(({ field }) => field)).sort(),
  )
  return print(
    parse(`query Neighbours(
      $id: ID!
      $after: String
      ${[...fields].map((field) => `$${field}: Boolean! = false`).join(' ')}
    ) {
      node(id: $id) {
        __typename
        id
        ...Name
        ${onEach(entities, ({ field, single, roles }) =>
          single
            ? `${field} @include(if: $${field}) { ...Name }`
            : `${field}(first: 100, after: $after) @include(if: $${field}) {
                totalCount
                pageInfo { hasNextPage endCursor }
                edges { ${roles?.field ?? ''} node { ...Name } evidence { ...Citation } }
              }`,
        )}
      }
    }`),
  )
}

/** The ties of some entities to those among others, each tie once: from one end only. */
export function tiesAmongDocument(entities: readonly Entity[]): string {
  const asked = new Set(entities.flatMap(askedOnce))
  const asking = entities.map((entity) => ({
    ...entity,
    relationships: entity.relationships.filter((link) => asked.has(link)),
  }))
  return print(
    parse(`query TiesAmong($ids: [ID!]!, $among: [ID!]!) {
      nodes(ids: $ids) {
        __typename
        id
        ${onEach(asking, ({ field, single, roles }) =>
          single
            ? `${field} { id }`
            : `${field}(first: 100, where: { id: { in: $among } }) {
                edges { ${roles?.field ?? ''} node { id } evidence { ...Citation } }
              }`,
        )}
      }
    }`),
  )
}

/** The fields of an entity that ask for a relationship that no other field asks for in a better way. */
function askedOnce(entity: Entity, _: number, entities: readonly Entity[]): readonly Link[] {
  return entity.relationships.filter((link) => {
    const twins = (entities.find(({ kind }) => kind === link.to)?.relationships ?? []).filter(
      ({ to, types, direction }) =>
        to === entity.kind && direction !== link.direction && types.join() === link.types.join(),
    )
    return twins.every((twin) => rankOf(link) < rankOf(twin))
  })
}

/** A list says where each tie is stated, a single field does not; else the end that the tie points from asks. */
function rankOf({ single, direction }: Link): number {
  return (single ? 2 : 0) + (direction === 'IN' ? 1 : 0)
}

/** A selection for each type that has relationships, field by field. */
function onEach(entities: readonly Entity[], select: (link: Link) => string): string {
  return entities
    .filter(({ relationships }) => relationships.length > 0)
    .map(({ type, relationships }) => `... on ${type.name} { ${relationships.map(select).join(' ')} }`)
    .join(' ')
}
