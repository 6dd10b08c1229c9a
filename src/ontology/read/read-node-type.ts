import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { directiveOf, hasDirective, textOf } from '../directives.ts'
import type { Embedded, EntityList, FromSource, NodeType, Property, Relationship } from '../model.ts'
import { constantOf, fieldOfType, isIdentifier, prefixOf } from '../names.ts'
import { readFromSource } from './read-from-source.ts'
import { readIris, readProperty } from './read-property.ts'
import { readCommonRelationship, readEntityList, readRelationship } from './read-relationship.ts'
import { byConstant, embeddedProperty, groupTerms, orderTerms } from '../rules.ts'
import { SchemaError } from '../schema-error.ts'

type Field = GraphQLField<unknown, unknown>

/**
 * Reads an object type with `@entity` or `@node`; undefined for other types.
 * @throws SchemaError
 */
export function readNodeType(schema: GraphQLSchema, type: GraphQLObjectType): NodeType | undefined {
  const { name } = type
  const asEntity = directiveOf(schema, 'entity', type.astNode)
  const asNode = directiveOf(schema, 'node', type.astNode)
  const directive = asEntity ?? asNode
  if (!directive) return undefined
  if (asEntity && asNode) {
    throw new SchemaError(`${name} has both @entity and @node: choose one`, type.astNode)
  }
  const prefix = prefixOf(name)
  const id = textOf(directive['id']) ?? ''
  if (!isIdentifier(id) || !id.startsWith(`${prefix}:`)) {
    throw new SchemaError(
      `${name}: "${id}" is not an identifier of this type: write "${prefix}:" and a slug, such as "${prefix}:a-readable-slug"`,
      type.astNode,
    )
  }
  const plural = textOf(directive['plural']) ?? `${fieldOfType(name)}s`
  if (!/^[a-z][A-Za-z0-9]*$/.test(plural)) {
    throw new SchemaError(
      `${name}: "${plural}" is not a name for lists: write a name in camel case, such as "tradeFairs"`,
      type.astNode,
    )
  }
  const inherited = interfaceOf(schema, asEntity ? 'Entity' : 'Node')
  const fields = readFields(schema, type, inherited)
  const { properties, embedded, relationships, entityLists, fromSource, marked } = fields
  const orders = byConstant(distinct(type, orderTerms(fields)))
  return {
    name,
    label: name,
    prefix,
    singular: fieldOfType(name),
    plural,
    entityType: asEntity ? constantOf(name) : undefined,
    entity: asEntity !== undefined,
    always: directive['always'] === true,
    uniqueNames: asEntity?.['uniqueNames'] === true,
    evidence: 'evidence' in inherited.getFields(),
    means: readIris(name, directiveOf(schema, 'means', type.astNode)?.['iri'], type.astNode),
    addresses: fields.addresses,
    example: { id, name: textOf(directive['name']) },
    properties,
    embedded,
    relationships,
    entityLists,
    fromSource,
    searched: [...marked('searched')].map(({ property }) => property),
    orders,
    defaultOrder: defaultOrderOf(type, orders, textOf(directive['orderBy'])),
    groups: byConstant(groupTerms(fields, marked('category'))),
  }
}

function defaultOrderOf(
  type: GraphQLObjectType,
  orders: NodeType['orders'],
  field: string | undefined,
): string {
  const value = constantOf(field ?? 'id')
  if (orders.has(value)) return value
  throw new SchemaError(
    `${type.name}: lists cannot be ordered by "${field ?? ''}"; write one of its fields with a scalar or enum`,
    type.astNode,
  )
}

/** Arguments of lists are derived; no other field takes any. */
function refuseArguments(type: GraphQLObjectType, field: Field): void {
  const [argument] = field.args
  if (!argument) return
  throw new SchemaError(
    `${type.name}.${field.name}: a field of the ontology takes no arguments; leave out ${argument.name}`,
    argument.astNode,
  )
}

/** The interface whose fields all types with the directive have. */
export function interfaceOf(schema: GraphQLSchema, name: 'Entity' | 'Node'): GraphQLInterfaceType {
  const found = schema.getType(name)
  if (!isInterfaceType(found)) throw new SchemaError(`there is no interface ${name}`)
  return found
}

interface Fields extends Pick<
  NodeType,
  'properties' | 'embedded' | 'relationships' | 'entityLists' | 'fromSource' | 'addresses'
> {
  /** The properties that carry a directive. */
  readonly marked: (directive: string) => ReadonlySet<Property>
}

function readFields(schema: GraphQLSchema, type: GraphQLObjectType, inherited: GraphQLInterfaceType): Fields {
  const properties = new Map<string, Property>()
  const embedded = new Map<string, Embedded>()
  const relationships = new Map<string, Relationship>()
  const entityLists = new Map<string, EntityList>()
  const fromSource = new Map<string, FromSource>()
  const addresses = new Set<string>()
  const common: Relationship[] = []
  const ownFields = type.getFields()
  for (const field of Object.values(inherited.getFields())) {
    if (hasDirective(schema, 'address', field.astNode)) {
      if (!(field.name in ownFields)) addresses.add(field.name)
      continue
    }
    const relationship = readCommonRelationship(schema, inherited, field)
    if (relationship) common.push(relationship)
    else if (field.name !== 'evidence') properties.set(field.name, readProperty(schema, inherited, field))
  }
  const own = Object.values(ownFields)
  for (const field of own) {
    refuseReserved(schema, type, inherited, field)
    refuseArguments(type, field)
    const named = getNamedType(field.type)
    const relationship = readRelationship(schema, type, field)
    const list = readEntityList(schema, type, field)
    const isProperty =
      !relationship && !list && !isObjectType(named) && !hasDirective(schema, 'fromSource', field.astNode)
    refuseMisplaced(schema, type, field, isProperty)
    if (relationship) relationships.set(field.name, relationship)
    else if (list) entityLists.set(field.name, list)
    else if (hasDirective(schema, 'fromSource', field.astNode)) {
      fromSource.set(field.name, readFromSource(schema, type, field))
    } else if (isObjectType(named)) embedded.set(field.name, readEmbedded(schema, type, field, named))
    else properties.set(field.name, readProperty(schema, type, field))
  }
  // What all have comes after what the type says of itself.
  for (const relationship of common) relationships.set(relationship.field, relationship)
  for (const { field, source } of fromSource.values()) {
    if (!relationships.has(source)) {
      throw new SchemaError(`${type.name}.${field}: ${source} is not a relationship`, type.astNode)
    }
  }
  return {
    properties,
    embedded,
    relationships,
    entityLists,
    fromSource,
    addresses,
    marked: (directive) =>
      new Set(
        own
          .filter((field) => hasDirective(schema, directive, field.astNode))
          .flatMap((field) => properties.get(field.name) ?? []),
      ),
  }
}

/** What every type has, and what its filter says, is no name for a field of its own. */
function refuseReserved(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  inherited: GraphQLInterfaceType,
  field: Field,
): void {
  const where = `${type.name}.${field.name}`
  const known = inherited.getFields()[field.name]
  if (known && !hasDirective(schema, 'address', known.astNode)) {
    throw new SchemaError(
      `${where}: every ${inherited.name} has a field ${field.name} already`,
      field.astNode,
    )
  }
  if (['and', 'or', 'not'].includes(field.name)) {
    throw new SchemaError(`${where}: "${field.name}" means something else in a filter`, field.astNode)
  }
}

/** Directives that say nothing where they stand. */
function refuseMisplaced(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: Field,
  isProperty: boolean,
): void {
  const elsewhere = isProperty
    ? ['derived', 'register', 'includesParts', 'ordinal', 'address']
    : ['index', 'category', 'searched', 'digits', 'ordinal', 'maxLength', 'maxItems', 'dated', 'means']
  const misplaced = elsewhere.find((name) => hasDirective(schema, name, field.astNode))
  if (misplaced !== undefined) {
    const what = isProperty ? 'a property' : 'no property'
    throw new SchemaError(
      `${type.name}.${field.name} is ${what}: @${misplaced} says nothing of it`,
      field.astNode,
    )
  }
  const isText = ['String', 'String!'].includes(String(field.type))
  const forText = ['category', 'searched'].find((name) => hasDirective(schema, name, field.astNode))
  if (forText !== undefined && !isText) {
    throw new SchemaError(`${type.name}.${field.name}: @${forText} is for a String`, field.astNode)
  }
}

function readEmbedded(
  schema: GraphQLSchema,
  owner: GraphQLObjectType,
  field: Field,
  type: GraphQLObjectType,
): Embedded {
  const where = `${owner.name}.${field.name}`
  if (hasDirective(schema, 'entity', type.astNode) || hasDirective(schema, 'node', type.astNode)) {
    throw new SchemaError(
      `${where}: ${type.name} is a node: it needs @relationship or @reverse`,
      field.astNode,
    )
  }
  if (String(field.type) !== type.name) {
    throw new SchemaError(
      `${where}: write ${type.name}, not ${String(field.type)}: one ${type.name} is stored, and its parts may be missing`,
      field.astNode,
    )
  }
  const parts = Object.values(type.getFields())
  return {
    field: field.name,
    type: type.name,
    derived: hasDirective(schema, 'derived', field.astNode),
    properties: new Map(
      parts.map((part) => [
        part.name,
        readProperty(schema, type, part, embeddedProperty(field.name, part.name)),
      ]),
    ),
  }
}

/** Two fields that would be one value of the order: `partsCount` and the count of `parts`. */
function distinct<Term extends { readonly name: string }>(
  type: GraphQLObjectType,
  terms: readonly Term[],
): readonly Term[] {
  const names = terms.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice !== undefined) {
    throw new SchemaError(`${type.name} could be ordered by two things called ${twice}`, type.astNode)
  }
  return terms
}
