import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql'

/** Where the files stand that front ends copy, relative to the project. */
export const CLIENTS_FOLDER = 'examples/clients'

/**
 * What normalised caches of front ends have to know of the public schema, as the texts of JSON files by name.
 * - `possible-types.json`: the object types of each interface and union.
 * - `lists.json`: by type, the fields that are connections, and those that are lists of embedded objects.
 * - `embedded-types.json`: object types without an identity of their own; a cache keeps them below what they belong to.
 */
export function clientConfiguration(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  const objects = types.filter(isObjectType)
  const isEmbedded = (type: GraphQLNamedType): boolean =>
    isObjectType(type) && !isNode(type) && type !== schema.getQueryType()
  const files = {
    'possible-types.json': Object.fromEntries(
      types.filter(isAbstractType).map((type) => [type.name, namesOf(schema.getPossibleTypes(type))]),
    ),
    'lists.json': {
      connections: fieldsByType(objects, ({ type }) => isConnection(getNamedType(type))),
      embedded: fieldsByType(
        // A page replaces a page as a whole.
        objects.filter((type) => !isConnection(type) && !isEdge(type)),
        ({ type }) => isList(type) && isEmbedded(getNamedType(type)),
      ),
    },
    // What is no Node may have an `id` all the same: that of a Change is that of what changed.
    'embedded-types.json': namesOf(objects.filter(isEmbedded)),
  }
  return new Map(Object.entries(files).map(([name, value]) => [name, `${JSON.stringify(value, null, 2)}\n`]))
}

function isConnection(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.name.endsWith('Connection') && 'pageInfo' in type.getFields()
}

function isEdge(type: GraphQLObjectType): boolean {
  return type.name.endsWith('Edge') && 'cursor' in type.getFields()
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type))
}

/** The names of the fields that are meant, by the name of their type; types without one are left out. */
function fieldsByType(
  types: readonly GraphQLObjectType[],
  isMeant: (field: GraphQLField<unknown, unknown>) => boolean,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    types
      .map((type) => [type.name, Object.values(type.getFields()).filter(isMeant)] as const)
      .filter(([, fields]) => fields.length > 0)
      .map(([name, fields]) => [name, fields.map((field) => field.name)]),
  )
}

function isNode(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some((type) => isInterfaceType(type) && type.name === 'Node')
}

function namesOf(types: readonly GraphQLNamedType[]): readonly string[] {
  return types.map(({ name }) => name).sort()
}
