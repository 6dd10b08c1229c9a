import {
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isScalarType,
  typeFromAST,
} from 'graphql'
import type { Variables } from './value.ts'

/**
 * What of the variables of a request a plan depends on: which are there, which are null, the keys of input objects,
 * the number of objects in lists, enum values and booleans. Two requests of one operation with the same shape
 * share a plan and the text of its statements.
 */
export function shapeOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Variables,
): string {
  const parts = (operation.variableDefinitions ?? []).map((definition) => {
    const type = typeFromAST(schema, definition.type)
    const value = variables[definition.variable.name.value]
    return isInputType(type) ? shapeOfValue(type, value) : ''
  })
  return parts.join(';')
}

function shapeOfValue(type: GraphQLInputType, value: unknown): string {
  if (value === undefined) return '-'
  if (value === null) return '0'
  if (isNonNullType(type)) return shapeOfValue(type.ofType, value)
  if (isListType(type)) {
    const itemType: GraphQLInputType = type.ofType
    const items: readonly unknown[] = Array.isArray(value) ? value : [value]
    const isPlain = isScalarType(isNonNullType(itemType) ? itemType.ofType : itemType)
    return isPlain ? '[]' : `[${items.map((item) => shapeOfValue(itemType, item)).join(',')}]`
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).flatMap((field) => {
      const inner: unknown = typeof value === 'object' ? Reflect.get(value, field.name) : undefined
      return inner === undefined ? [] : [`${field.name}:${shapeOfValue(field.type, inner)}`]
    })
    return `{${fields.join(',')}}`
  }
  if (isEnumType(type) || typeof value === 'boolean') return JSON.stringify(value)
  return '_'
}
