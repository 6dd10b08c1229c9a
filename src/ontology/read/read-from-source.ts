import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql'
import { directiveOf, textOf } from '../directives.ts'
import type { FromSource } from '../model.ts'
import { SchemaError } from '../schema-error.ts'

type Field = GraphQLField<unknown, unknown>

/**
 * Reads `@fromSource(digest: "source.sha256")`.
 * @throws SchemaError where the path leads to no property, or the type lacks `start` and `end`.
 */
export function readFromSource(schema: GraphQLSchema, owner: GraphQLObjectType, field: Field): FromSource {
  const where = `${owner.name}.${field.name}`
  const path = textOf(directiveOf(schema, 'fromSource', field.astNode)?.['digest']) ?? ''
  const { source, last } = followPath(owner, path)
  if (!source || !last || String(getNamedType(last.type)) !== 'String') {
    throw new SchemaError(`${where}: ${owner.name} has no ${path} that could be a digest`, field.astNode)
  }
  const missing = ['start', 'end'].find((name) => String(owner.getFields()[name]?.type) !== 'Int!')
  if (missing !== undefined) {
    throw new SchemaError(
      `${where}: ${owner.name} has no ${missing}: Int! to say what part of the text it is`,
      field.astNode,
    )
  }
  return { field: field.name, source: source.name, digest: last.name, start: 'start', end: 'end' }
}

/** The two fields of a path such as `source.sha256`. */
export function followPath(
  owner: GraphQLObjectType,
  path: string,
): { readonly source?: Field | undefined; readonly last?: Field | undefined } {
  const [first = '', second = ''] = path.split('.')
  const source = owner.getFields()[first]
  const type = source && getNamedType(source.type)
  return { source, last: isObjectType(type) ? type.getFields()[second] : undefined }
}
