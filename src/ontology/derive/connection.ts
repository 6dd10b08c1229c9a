import { type ASTNode, type DefinitionNode, type FieldDefinitionNode, Kind, print } from 'graphql'
import type { NodeType, Relationship } from '../model.ts'
import { fieldOfConstant, lowerFirst, upperFirst } from '../names.ts'
import { TIE } from '../read/read-relationship.ts'
import { type Context, definitionOf, fieldOf, targetOf } from './context.ts'
import { define, defineFields, describe } from './sdl.ts'
import { firstSentence, manyOf, oneOf } from './words.ts'

/** The connection type of a relationship: one of its own where its edges hold properties. */
export function connectionName(owner: NodeType, { propertiesType, field, target }: Relationship): string {
  return `${propertiesType === undefined ? target : edgeOwner(owner, field)}Connection`
}

function edgeOwner(owner: NodeType, field: string): string {
  return `${owner.name}${upperFirst(field)}`
}

/** The connections of a type: of its nodes, and of each of its relationships with properties. */
export function connections(context: Context, node: NodeType): readonly DefinitionNode[] {
  const origin = definitionOf(context, node.name)
  return [
    connection(origin, node.name, node, `A page of ${manyOf(node)}.`),
    define(
      origin,
      `"One of a list of ${manyOf(node)}."
       type ${node.name}Edge {
         ${edgeFields(node)}
         "Where the sources say so. At the root of a query: where they name it."
         evidence: [Evidence!]!
         ${tieFields(context)}
       }`,
    ),
    ...[...node.relationships.values()].flatMap((relationship) =>
      relationship.propertiesType === undefined
        ? []
        : connectionWithProperties(context, node, relationship, relationship.propertiesType),
    ),
  ]
}

function connection(origin: ASTNode, name: string, node: NodeType, description: string): DefinitionNode {
  const groups =
    node.groups.size === 0
      ? ''
      : `"The same ${manyOf(node)} counted in groups, largest first; the page does not matter, the filter does."
         groups(
           "What to group by."
           by: ${node.name}GroupBy!
           "How many groups at most: 1 to 100."
           first: Int! = 100
         ): [Group!]!`
  return define(
    origin,
    `${describe(description)}
     type ${name}Connection {
       "The page, each ${oneOf(node)} with its cursor and what ties it here."
       edges: [${name}Edge!]!
       "The page without the edges, for when only the ${manyOf(node)} matter."
       nodes: [${node.name}!]!
       "Whether there is more, and the cursors to go on with."
       pageInfo: PageInfo!
       "How many there are over all pages."
       totalCount: Int!
       ${groups}
     }`,
  )
}

/** What every relationship has; at the root of a query there is none, so the node says it. */
function tieFields(context: Context): string {
  return (definitionOf(context, TIE).fields ?? [])
    .map(
      ({ description, name, type }) => `${describe(description?.value ?? '')} ${name.value}: ${print(type)}`,
    )
    .join('\n')
}

function edgeFields(node: NodeType): string {
  return `"Position of this edge in the list, for \`after\` and \`before\`."
          cursor: String!
          "The ${oneOf(node)}."
          node: ${node.name}!`
}

function connectionWithProperties(
  context: Context,
  owner: NodeType,
  relationship: Relationship,
  propertiesType: string,
): readonly DefinitionNode[] {
  const target = targetOf(context, relationship)
  const name = edgeOwner(owner, relationship.field)
  const field = fieldOf(context, owner.name, relationship.field)
  const properties = definitionOf(context, propertiesType)
  const about = lowerFirst(firstSentence(field.description?.value ?? ''))
  const edge = define(
    field,
    `${describe(properties.description?.value ?? '')}
     type ${name}Edge {
       ${edgeFields(target)}
     }`,
  )
  if (edge.kind !== Kind.OBJECT_TYPE_DEFINITION) throw new Error('no type is defined')
  return [
    connection(field, name, target, `A page of \`${owner.name}.${relationship.field}\`: ${about}`),
    {
      ...edge,
      fields: [
        ...(edge.fields ?? []),
        ...(properties.fields ?? []).map((part) =>
          relationship.references.has(part.name.value) ? withFirst(part) : part,
        ),
        ...defineFields(field, `"Where the sources say so." evidence: [Evidence!]! ${tieFields(context)}`),
      ],
    },
  ]
}

/** A list of nodes on an edge is no connection, but has a limit. */
function withFirst(field: FieldDefinitionNode): FieldDefinitionNode {
  const [derived] = defineFields(
    field,
    `${field.name.value}("How many at most: 1 to 100." first: Int! = 20): Int`,
  )
  return { ...field, arguments: derived?.arguments ?? [] }
}

/**
 * The arguments of a list of nodes: filter, order and page.
 * @param order the values of the order’s enum that hold where a client asks for none.
 */
export function pageArguments(
  { name, defaultOrder }: Pick<NodeType, 'name' | 'defaultOrder'>,
  order: readonly string[] = [defaultOrder],
): string {
  const fields = order.map((value) => `\`${fieldOfConstant(value)}\``)
  return `
    "Only those that pass this filter; \`null\` lets all pass."
    where: ${name}Filter
    "In this order; the \`id\` decides between equals. Default: by ${fields.join(', then by ')}."
    orderBy: [${name}Order!]
    "How many from the start of the list: 1 to 100. Default: 20."
    first: Int
    "Only those after the one with this cursor."
    after: String
    "How many from the end of the list: 1 to 100. Instead of \`first\`."
    last: Int
    "Only those before the one with this cursor."
    before: String
  `
}
