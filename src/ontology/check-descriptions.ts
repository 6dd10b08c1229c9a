import {
  type ASTNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { SchemaError } from './schema-error.ts'

/**
 * Requires a description on everything: explorers read them, and derived ones are made of them.
 * @throws SchemaError with file and line.
 */
export function checkDescriptions(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isIntrospectionType(type) && !isSpecifiedScalarType(type)) checkType(type)
  }
}

function checkType(type: GraphQLNamedType): void {
  const missing = (what: string, at: Described): void => {
    if (!at.description?.trim()) throw new SchemaError(`${what} has no description`, at.astNode)
  }
  missing(type.name, type)
  if (isEnumType(type)) {
    for (const value of type.getValues()) missing(`${type.name}.${value.name}`, value)
  } else if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) missing(`${type.name}.${field.name}`, field)
  } else if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      missing(`${type.name}.${field.name}`, field)
      for (const argument of field.args) missing(`${type.name}.${field.name}(${argument.name}:)`, argument)
    }
  }
}

/** What types, fields, arguments and enum values have in common. */
interface Described {
  readonly description?: string | null | undefined
  readonly astNode?: ASTNode | null | undefined
}
