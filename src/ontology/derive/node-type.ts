import {
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
} from 'graphql'
import type { NodeType, Relationship } from '../model.ts'
import { interfaceOf } from '../read/read-node-type.ts'
import { connectionName, pageArguments } from './connection.ts'
import { type Context, definitionOf, fieldOf, targetOf } from './context.ts'
import { edgeFilterName } from './filter/edge-filter.ts'
import { defineFields } from './sdl.ts'

/** The type itself: with the fields of its interface, and connections in place of lists of nodes. */
export function nodeType(context: Context, node: NodeType): ObjectTypeDefinitionNode {
  const definition = definitionOf(context, node.name)
  const inherited = interfaceOf(context.written, node.entity ? 'Entity' : 'Node').astNode?.fields ?? []
  const isProperty = ({ name }: FieldDefinitionNode): boolean =>
    !node.relationships.has(name.value) && !node.entityLists.has(name.value)
  const own = (definition.fields ?? []).map(({ name }) => name.value)
  return {
    ...definition,
    interfaces: (node.entity ? ['Entity', 'Node'] : ['Node']).map(namedType),
    fields: [
      ...identifier(definition, node),
      ...inherited.filter((one) => isProperty(one) && !['id', 'evidence', ...own].includes(one.name.value)),
      ...(definition.fields ?? []).filter(isProperty),
      ...inherited.filter(({ name }) => name.value === 'evidence'),
      ...[...node.relationships.values()].map((one) => relationshipField(context, node, one)),
      ...[...node.entityLists.keys()].map((field) => entityListField(fieldOf(context, node.name, field))),
    ],
  }
}

function namedType(name: string): NamedTypeNode {
  return { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } }
}

function identifier(
  definition: ObjectTypeDefinitionNode,
  { example }: NodeType,
): readonly FieldDefinitionNode[] {
  return defineFields(
    definition,
    `"Stable, readable identifier, unique over the whole graph: \`${example.id}\`."
     id: ID!`,
  )
}

/** The interface of entities: with connections in place of lists of nodes, as the types have them. */
export function entityInterface(
  context: Context,
  definition: InterfaceTypeDefinitionNode,
): InterfaceTypeDefinitionNode {
  const [first] = context.ontology.entityTypes.values()
  const fields = (definition.fields ?? []).map((field) => {
    const relationship = first?.relationships.get(field.name.value)
    return first && relationship ? relationshipField(context, first, relationship) : field
  })
  return { ...definition, fields }
}

function entityListField(written: FieldDefinitionNode): FieldDefinitionNode {
  const [field] = defineFields(
    written,
    `${written.name.value}(
       "Only entities of these types; none for an empty list. Default: all."
       types: [EntityType!]
       "How many from the start of the list: 1 to 100. Default: 20."
       first: Int
       "Only those after the one with this cursor."
       after: String
     ): EntityConnection!`,
  )
  if (!field) throw new Error('no field is defined')
  return { ...written, arguments: field.arguments ?? [], type: field.type }
}

/** One node as it is written; a list with the arguments of a connection. */
function relationshipField(
  context: Context,
  node: NodeType,
  relationship: Relationship,
): FieldDefinitionNode {
  const inherited = interfaceOf(context.written, 'Entity').astNode?.fields ?? []
  const common = relationship.common && inherited.find(({ name }) => name.value === relationship.field)
  const written = common || fieldOf(context, node.name, relationship.field)
  if (relationship.single) return written
  const target = targetOf(context, relationship)
  const { roles } = relationship
  const role = roles
    ? `"Only relationships of this ${roles.field}."
       ${roles.field}: ${roles.enum}`
    : ''
  const parts =
    relationship.includesParts === undefined
      ? ''
      : `"Also those of its \`${relationship.includesParts}\`, of theirs, and so on: one edge for each relationship."
         includeParts: Boolean! = false`
  const edge = `"Only those whose edge passes this filter; \`null\` lets all pass."
     edge: ${edgeFilterName(relationship)}`
  const [field] = defineFields(
    written,
    `${relationship.field}(${role} ${parts} ${edge} ${pageArguments(target, relationship.defaultOrder)}): ${connectionName(node, relationship)}!`,
  )
  if (!field) throw new Error('no field is defined')
  return { ...written, arguments: field.arguments ?? [], type: field.type }
}
