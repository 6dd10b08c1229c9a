import {
  type ASTNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql'
import { directiveOf, hasDirective, textOf, textsOf } from '../directives.ts'
import type { Dated, Meaning, Property, ScalarName } from '../model.ts'
import { readLimits } from './read-limits.ts'
import { constantOf, fieldOfConstant } from '../names.ts'
import { STATED_ON, sinceOf } from '../rules.ts'
import { SchemaError } from '../schema-error.ts'

const SCALARS: ReadonlySet<string> = new Set<ScalarName>([
  'ID',
  'String',
  'Int',
  'Float',
  'Boolean',
  'Date',
  'DateTime',
])

/**
 * Reads a field whose value is stored as a property.
 * @param property name of the property in the database.
 * @throws SchemaError
 */
export function readProperty(
  schema: GraphQLSchema,
  owner: GraphQLNamedType,
  field: GraphQLField<unknown, unknown>,
  property = field.name,
): Property {
  const where = `${owner.name}.${field.name}`
  requireFieldName(where, field)
  const type = isNonNullType(field.type) ? field.type.ofType : field.type
  const named = getNamedType(type)
  const values = isEnumType(named) ? named.getValues().map((value) => value.name) : undefined
  const scalar = values ? 'String' : named.name
  if (!isScalarName(scalar) || (!values && !isScalarType(named))) {
    throw new SchemaError(`${where}: ${named.name} is neither a scalar nor an enum`, field.astNode)
  }
  if (isListType(type) && String(field.type) !== '[String!]!') {
    throw new SchemaError(
      `${where}: only texts come in lists, and every list is there: write [String!]!, not ${String(field.type)}`,
      field.astNode,
    )
  }
  const list = isListType(type)
  const dated = readDated(schema, where, field, property, list)
  return {
    field: field.name,
    property,
    scalar,
    ...(values ? { enum: named.name, values } : {}),
    list,
    ...(hasDirective(schema, 'derived', field.astNode) ? { derived: true } : {}),
    ...(dated ? { dated } : {}),
    ...readMeaning(schema, where, field),
    required: isNonNullType(field.type),
    indexed: hasDirective(schema, 'index', field.astNode),
    ...readDigits(schema, field),
    ...(hasDirective(schema, 'derived', field.astNode) ? { derived: true } : {}),
    ...readLimits(schema, where, field, {
      text: !values && ['ID', 'String'].includes(scalar),
      list,
    }),
  }
}

/** @throws SchemaError where a property is to mean several things, or what is no address. */
function readMeaning(
  schema: GraphQLSchema,
  where: string,
  field: GraphQLField<unknown, unknown>,
): { means?: Meaning } {
  const directive = directiveOf(schema, 'means', field.astNode)
  if (!directive) return {}
  const [iri, second] = readIris(where, directive['iri'], field.astNode)
  if (iri === undefined || second !== undefined) {
    throw new SchemaError(
      `${where}: say in @means one address, such as https://schema.org/name`,
      field.astNode,
    )
  }
  const language = textOf(directive['language'])
  return { means: { iri, ...(language === undefined ? {} : { language }) } }
}

/**
 * The addresses that `@means` names.
 * @throws SchemaError for what is no address.
 */
export function readIris(where: string, iris: unknown, node: ASTNode | null | undefined): readonly string[] {
  const wrong = textsOf(iris).find((iri) => !/^https?:\/\/[\w.-]+\/[\w./#-]+$/.test(iri))
  if (wrong === undefined) return textsOf(iris)
  throw new SchemaError(`${where}: "${wrong}" in @means is no address such as https://schema.org/name`, node)
}

function readDigits(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): { digits?: number } {
  const count = directiveOf(schema, 'digits', field.astNode)?.['count']
  return typeof count === 'number' ? { digits: count } : {}
}

/**
 * How what is stored changes with the date of `@asOf`: what `@dated` says.
 * @throws SchemaError
 */
export function readDated(
  schema: GraphQLSchema,
  where: string,
  field: GraphQLField<unknown, unknown>,
  property: string,
  list: boolean,
): Dated | undefined {
  const directive = directiveOf(schema, 'dated', field.astNode)
  if (!directive) return undefined
  const before = textOf(directive['before'])
  const as = textOf(directive['as'])
  if (as === 'FIRST') return { kind: 'first' }
  if (as === 'LAST') return { kind: 'last', dates: STATED_ON }
  if (as !== undefined) throw new SchemaError(`${where}: write FIRST or LAST, not ${as}`, field.astNode)
  const since = sinceOf(property)
  if (list) return { kind: 'items', since }
  const type = getNamedType(field.type)
  const values = isEnumType(type) ? type.getValues().map(({ name }) => name) : ['true', 'false']
  if (before === undefined || !values.includes(before)) {
    throw new SchemaError(`${where}: say in @dated what it was before: ${values.join(' or ')}`, field.astNode)
  }
  return { kind: 'value', since, before: isEnumType(type) ? before : before === 'true' }
}

/**
 * A field's name is the name of an enum value, too, and has to be found again from it.
 * @throws SchemaError
 */
export function requireFieldName(where: string, field: GraphQLField<unknown, unknown>): void {
  if (fieldOfConstant(constantOf(field.name)) !== field.name) {
    throw new SchemaError(`${where}: write the name in camel case, such as valueMin`, field.astNode)
  }
}

function isScalarName(name: string): name is ScalarName {
  return SCALARS.has(name)
}
