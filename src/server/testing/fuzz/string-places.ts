import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** A place of the API for a string: a String, ID or date argument, or a field of a filter. */
export interface StringPlace {
  /** `agencies.where.name.contains` */
  readonly name: string
  /** The type of a variable there. */
  readonly type: string
  /** An operation with a value in that place, in GraphQL: a literal or a variable. */
  operation(value: string): string
}

const TEXTS = ['String', 'ID', 'Date', 'DateTime']

/** How deeply filters are searched: through one relationship at the root, none below. */
const LEVELS_AT_ROOT = 5
const LEVELS_BELOW = 3

/** Every place in root fields and in the lists of nodes. */
export function stringPlaces(schema: GraphQLSchema): readonly StringPlace[] {
  const query = schema.getQueryType()
  if (!query) throw new Error('the schema has no Query')
  return Object.values(query.getFields()).flatMap((field) => [
    ...placesOf(field, (text) => `{ ${text} }`, field.name, LEVELS_AT_ROOT),
    ...placesBelow(field),
  ])
}

function placesBelow(list: GraphQLField<unknown, unknown>): readonly StringPlace[] {
  const connection = getNamedType(list.type)
  const nodes = isObjectType(connection) ? connection.getFields()['nodes'] : undefined
  const node = nodes && getNamedType(nodes.type)
  if (!isObjectType(node) || list.args.some(({ type }) => isNonNullType(type))) return []
  return Object.values(node.getFields()).flatMap((field) =>
    placesOf(
      field,
      (text) => `{ ${list.name}(first: 1) { nodes { ${text} } } }`,
      `${list.name}.${field.name}`,
      LEVELS_BELOW,
    ),
  )
}

function placesOf(
  field: GraphQLField<unknown, unknown>,
  wrap: (text: string) => string,
  name: string,
  levels: number,
): readonly StringPlace[] {
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''
  return field.args.flatMap((argument) =>
    textsIn(argument.type, levels).map(({ path, type, write }) => ({
      name: [name, argument.name, ...path].join('.'),
      type,
      operation: (value) => {
        const others = field.args.filter((other) => other !== argument && isNonNullType(other.type))
        const given = [`${argument.name}: ${write(value)}`, ...others.map(filled)]
        return wrap(`${field.name}(${given.join(', ')})${selection}`)
      },
    })),
  )
}

function filled({ name }: GraphQLArgument): string {
  return `${name}: "agency:xuhui-district"`
}

interface TextIn {
  readonly path: readonly string[]
  readonly type: string
  readonly write: (value: string) => string
}

function textsIn(type: GraphQLInputType, left: number): readonly TextIn[] {
  if (isNonNullType(type)) return textsIn(type.ofType, left)
  if (isListType(type)) {
    return textsIn(type.ofType, left).map((text) => ({
      ...text,
      write: (value) => `[${text.write(value)}]`,
    }))
  }
  if (isInputObjectType(type)) {
    if (left === 0) return []
    return Object.values(type.getFields())
      .filter(({ name }) => !['and', 'or', 'not'].includes(name))
      .flatMap((field) =>
        textsIn(field.type, left - 1).map(({ path, type: inner, write }) => ({
          path: [field.name, ...path],
          type: inner,
          write: (value: string) => `{ ${field.name}: ${write(value)} }`,
        })),
      )
  }
  return TEXTS.includes(type.name) ? [{ path: [], type: `${type.name}!`, write: (value) => value }] : []
}
