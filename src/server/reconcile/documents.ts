import type { Attribute, ReconcileModel } from './model.ts'

/*
 * The GraphQL that is asked. Its text is made of names of the ontology alone; whatever a client sends is a variable.
 */

/** Fields that tell an entity apart. */
const NAMED = 'id name nameEn aliases'

/** Finds entities by what they are called, with the places they are in. */
export function findDocument({ nodes, properties }: ReconcileModel): string {
  const places = [...properties.values()].filter(({ isPlace }) => isPlace)
  const fragments = [...nodes.keys()].flatMap((type) => {
    const own = places.filter(({ of }) => of.has(type)).map(({ id }) => `${id} { __typename ${NAMED} }`)
    return own.length > 0 ? [`... on ${type} { ${own.join(' ')} }`] : []
  })
  return `query ReconcileFind($text: String!, $types: [EntityType!], $first: Int!, $after: String) {
    search(text: $text, types: $types, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { score node { __typename ${NAMED} ${fragments.join(' ')} } }
    }
  }`
}

/** What has these identifiers, or had them before a merge. */
export const NODES_DOCUMENT = `query ReconcileNodes($ids: [ID!]!) {
  nodes(ids: $ids) { __typename ... on Entity { ${NAMED} } }
}`

/** The values of some entities of a type. */
export function valuesDocument(
  { nodes }: ReconcileModel,
  type: string,
  attributes: readonly Attribute[],
): string {
  const hasLists = attributes.some((attribute) => attribute.kind === 'entity' && !attribute.single)
  return `query ReconcileValues($where: ${type}Filter!, $count: Int!${hasLists ? ' $first: Int!' : ''}) {
    ${nodes.get(type)?.plural ?? ''}(where: $where, first: $count) {
      nodes { __typename ${NAMED} ${attributes.map(selectionOf).join(' ')} }
    }
  }`
}

function selectionOf(attribute: Attribute): string {
  const { field } = attribute
  if (attribute.kind === 'value')
    return attribute.part === undefined ? field : `${field} { ${attribute.part} }`
  return attribute.single ? `${field} { ${NAMED} }` : `${field}(first: $first) { nodes { ${NAMED} } }`
}
