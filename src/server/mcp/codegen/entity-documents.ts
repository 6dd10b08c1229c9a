import { parse, print } from 'graphql'
import type { NodeType, Ontology, Relationship } from '../../../ontology/model.ts'

/** Fields of every entity: the fragment `McpHeading` asks for them. */
const HEADING: readonly string[] = [
  ...['id', 'name', 'nameEn', 'aliases', 'formerly', 'firstStated', 'lastStated'],
]

/** The types of entities, in the order of the SDL. */
export function entityTypesOf({ nodes }: Ontology): readonly NodeType[] {
  return [...nodes.values()].filter(({ entity }) => entity)
}

/** The query behind the card of an entity: its properties, to what it belongs, and how many there are of each list. */
export function cardDocument(type: NodeType, ontology: Ontology): string {
  const properties = [...type.properties.values()].filter(({ field }) => !HEADING.includes(field))
  const embedded = [...type.embedded].map(
    ([field, { properties: parts }]) => `${field} { ${[...parts.keys()].join(' ')} }`,
  )
  const ties = tiesOf(type, ontology).map(({ field, single }) =>
    single ? `${field} { ...McpName }` : `${field} { totalCount }`,
  )
  return printed(`query Mcp${type.name}Card($id: ID!) {
    graph { revision }
    entity: ${type.singular}(id: $id) {
      ...McpHeading
      ${[...properties.map(({ field }) => field), ...embedded, ...ties].join(' ')}
    }
  }`)
}

/** The query behind the lists of an entity: those that the variables ask for, each with what its edges say. */
export function tiesDocument(type: NodeType, ontology: Ontology): string {
  const ties = tiesOf(type, ontology)
  const lists = ties.filter(({ single }) => !single)
  const variables = [
    '$id: ID!',
    '$first: Int!',
    '$after: String',
    ...ties.map(({ field }) => `$${field}: Boolean! = false`),
    ...lists.map(({ field, target }) => `$${field}Where: ${target}Filter`),
  ]
  return printed(`query Mcp${type.name}Ties(${variables.join(' ')}) {
    graph { revision }
    entity: ${type.singular}(id: $id) {
      ...McpName
      ${ties.map(selectionOf).join(' ')}
    }
  }`)
}

/** `entities.ts`: the documents of each type, by its name. */
export function entitiesModule(ontology: Ontology): string {
  const names = entityTypesOf(ontology).map(({ name }) => name)
  const documents = names.flatMap((name) => [`Mcp${name}CardDocument`, `Mcp${name}TiesDocument`])
  return [
    '/* Written by `npm run codegen` from the ontology. */',
    `import { ${documents.join(', ')} } from './graphql.ts'`,
    '',
    '/** The documents of each type of entity: its card, and its lists. */',
    'export const ENTITY_DOCUMENTS = {',
    ...names.map((name) => `  ${name}: { card: Mcp${name}CardDocument, ties: Mcp${name}TiesDocument },`),
    '} as const',
    '',
  ].join('\n')
}

/** Fields of a type that lead to other entities. What sources say something of it, its citations show already. */
export function tiesOf({ relationships }: NodeType, { nodes }: Ontology): readonly Relationship[] {
  return [...relationships.values()].filter(
    ({ common, target }) => !common && nodes.get(target)?.entity === true,
  )
}

function selectionOf(relationship: Relationship): string {
  const { field, single, references } = relationship
  if (single) return `${field} @include(if: $${field}) { ...McpName }`
  return `${field}(where: $${field}Where, first: $first, after: $after) @include(if: $${field}) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      ${edgeFieldsOf(relationship).join(' ')}
      ${[...references.keys()].map((name) => `${name}(first: 5) { ...McpName }`).join(' ')}
      node { ...McpName }
      evidence { ...McpCitation }
    }
  }`
}

/** Fields of an edge that hold a value: `role`, `basis`. */
function edgeFieldsOf({ roles, properties }: Relationship): readonly string[] {
  const own = [...properties.values()].filter(
    ({ list, dated }) => !list && dated?.kind !== 'first' && dated?.kind !== 'last',
  )
  return [...(roles ? [roles.field] : []), ...own.map(({ field }) => field)]
}

function printed(text: string): string {
  return print(parse(text))
}
