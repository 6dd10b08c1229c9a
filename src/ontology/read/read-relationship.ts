import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { directiveOf, hasDirective, textOf, textsOf } from '../directives.ts'
import type { EntityList, Property, Reference, Relationship } from '../model.ts'
import { constantOf } from '../names.ts'
import { readDated, readProperty, requireFieldName } from './read-property.ts'
import { SchemaError } from '../schema-error.ts'

type Field = GraphQLField<unknown, unknown>

/** Whether an object type stands for nodes. */
export function isNode(schema: GraphQLSchema, type: GraphQLObjectType): boolean {
  return hasDirective(schema, 'entity', type.astNode) || hasDirective(schema, 'node', type.astNode)
}

/**
 * Reads a field with `@relationship`, or with `@reverse` for the other end of one; undefined for other fields.
 * @throws SchemaError
 */
export function readRelationship(
  schema: GraphQLSchema,
  owner: GraphQLObjectType,
  field: Field,
): Relationship | undefined {
  const where = `${owner.name}.${field.name}`
  const directive = directiveOf(schema, 'relationship', field.astNode)
  const reverse = directiveOf(schema, 'reverse', field.astNode)
  if (!directive && !reverse) return undefined
  if (directive && reverse) {
    throw new SchemaError(`${where} has both @relationship and @reverse: choose one`, field.astNode)
  }
  requireFieldName(where, field)
  const target = targetOf(schema, where, field)
  const parts = readParts(schema, owner, field)
  if (directive?.['undirected'] === true) {
    requireOwnList(where, owner, target, field)
    return {
      ...endOf(where, field, target),
      ...parts,
      ...readStored(schema, where, target, field),
      direction: 'BOTH',
      reverse: field.name,
    }
  }
  if (directive) {
    const other = fieldBack(schema, owner, target, field)
    return {
      ...endOf(where, field, target),
      ...parts,
      ...readStored(schema, where, target, field),
      direction: 'OUT',
      reverse: other.name,
    }
  }
  const forth = fieldForth(schema, owner, target, field, textOf(reverse?.['of']) ?? '')
  const stored = readStored(schema, `${target.name}.${forth.name}`, owner, forth)
  if (stored.propertiesType !== undefined) requireList(where, field)
  return {
    ...endOf(where, field, target),
    ...parts,
    ...stored,
    ...readOrder(where, field, reverse),
    direction: 'IN',
    reverse: forth.name,
  }
}

/** By what a list is ordered where that is not the order of its type; whether the type has it is checked later. */
function readOrder(
  where: string,
  field: Field,
  directive: Readonly<Record<string, unknown>> | undefined,
): Pick<Relationship, 'defaultOrder'> {
  const fields = textsOf(directive?.['orderBy'])
  if (fields.length === 0) return {}
  requireList(where, field, 'only a list has an order')
  return { defaultOrder: fields.map(constantOf) }
}

/** What means the same at both ends leads from a type to itself, and is a list at either end. */
function requireOwnList(
  where: string,
  owner: GraphQLObjectType,
  target: GraphQLObjectType,
  field: Field,
): void {
  if (target !== owner) {
    throw new SchemaError(
      `${where}: an undirected relationship leads from a type to itself, not to ${target.name}`,
      field.astNode,
    )
  }
  requireList(where, field, 'an undirected relationship needs a list')
}

/** The list that leads to the parts of a node, where a field may hold what is related to those as well. */
function readParts(
  schema: GraphQLSchema,
  owner: GraphQLObjectType,
  field: Field,
): Pick<Relationship, 'includesParts'> {
  const directive = directiveOf(schema, 'includesParts', field.astNode)
  if (!directive) return {}
  const by = textOf(directive['by']) ?? ''
  const where = `${owner.name}.${field.name}`
  requireList(where, field, '@includesParts is for a list')
  const parts = owner.getFields()[by]
  const isRelationship =
    parts && ['relationship', 'reverse'].some((name) => hasDirective(schema, name, parts.astNode))
  if (!isRelationship || String(parts.type) !== `[${owner.name}!]!`) {
    throw new SchemaError(
      `${where}: ${owner.name} has no list ${by} of ${owner.name} that leads to its parts`,
      field.astNode,
    )
  }
  return { includesParts: by }
}

function targetOf(schema: GraphQLSchema, where: string, field: Field): GraphQLObjectType {
  const target = getNamedType(field.type)
  if (!isObjectType(target) || !isNode(schema, target)) {
    throw new SchemaError(
      `${where}: ${target.name} is not a node: it has neither @entity nor @node`,
      field.astNode,
    )
  }
  return target
}

/** What a field says of its own end. */
function endOf(
  where: string,
  field: Field,
  target: GraphQLObjectType,
): Pick<Relationship, 'field' | 'target' | 'single'> {
  const written = String(field.type)
  const single = written === target.name
  if (!single && written !== `[${target.name}!]!`) {
    throw new SchemaError(
      `${where}: write ${target.name} for one node or [${target.name}!]! for a list, not ${written}`,
      field.astNode,
    )
  }
  return { field: field.name, target: target.name, single }
}

function requireList(
  where: string,
  field: Field,
  why = 'a relationship with properties needs a list at both ends, for the edges that show them',
): void {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type
  if (isListType(type)) return
  throw new SchemaError(`${where}: ${why}`, field.astNode)
}

/** The field of the target that has `@reverse(of:)` this one: there is exactly one. */
function fieldBack(
  schema: GraphQLSchema,
  owner: GraphQLObjectType,
  target: GraphQLObjectType,
  field: Field,
): Field {
  const back = Object.values(target.getFields()).filter(
    (candidate) =>
      getNamedType(candidate.type) === owner &&
      textOf(directiveOf(schema, 'reverse', candidate.astNode)?.['of']) === field.name,
  )
  const [first, second] = back
  if (!first) {
    throw new SchemaError(
      `${owner.name}.${field.name}: ${target.name} has no field of type ${owner.name} with @reverse(of: "${field.name}")`,
      field.astNode,
    )
  }
  if (second) {
    throw new SchemaError(
      `${target.name}.${second.name}: ${target.name}.${first.name} is the reverse of ${owner.name}.${field.name} already`,
      second.astNode,
    )
  }
  return first
}

/** The field of the target that has the `@relationship` this one is the reverse of. */
function fieldForth(
  schema: GraphQLSchema,
  owner: GraphQLObjectType,
  target: GraphQLObjectType,
  field: Field,
  of: string,
): Field {
  const forth = target.getFields()[of]
  if (!forth || !hasDirective(schema, 'relationship', forth.astNode) || getNamedType(forth.type) !== owner) {
    throw new SchemaError(
      `${owner.name}.${field.name}: ${target.name} has no field ${of} with @relationship to ${owner.name}`,
      field.astNode,
    )
  }
  return forth
}

type Stored = Pick<
  Relationship,
  'types' | 'roles' | 'derived' | 'register' | 'propertiesType' | 'properties' | 'references'
>

/** What is the same at both ends: the field with `@relationship` says it. */
function readStored(schema: GraphQLSchema, where: string, target: GraphQLObjectType, field: Field): Stored {
  const directive = directiveOf(schema, 'relationship', field.astNode) ?? {}
  const types = textsOf(directive['type'])
  const wrong = types.find((type) => !/^[A-Z][A-Z0-9_]*$/.test(type))
  if (wrong !== undefined || types.length === 0) {
    throw new SchemaError(
      `${where}: write a relationship type in capitals, such as LOCATED_IN, not "${wrong ?? ''}"`,
      field.astNode,
    )
  }
  const derived = hasDirective(schema, 'derived', field.astNode)
  const propertiesType = textOf(directive['properties'])
  const register = hasDirective(schema, 'register', field.astNode)
  const base = { types, derived, register, properties: readTie(schema, field), references: new Map() }
  const own =
    propertiesType === undefined ? undefined : readPropertiesType(schema, where, propertiesType, field)
  const stored: Stored =
    propertiesType === undefined || !own
      ? base
      : { ...base, ...own, propertiesType, properties: new Map([...own.properties, ...base.properties]) }
  if (stored.propertiesType !== undefined) requireList(where, field)
  const known = [...(stored.roles?.typeOf.values() ?? [])]
  if (types.length > 1 && !types.every((type) => known.includes(type))) {
    throw new SchemaError(
      `${where} follows ${types.join(', ')} to ${target.name}, but no enum of its properties tells them apart by @relationshipType`,
      field.astNode,
    )
  }
  return stored
}

/** What stands on every relationship. */
function readTie(schema: GraphQLSchema, field: Field): ReadonlyMap<string, Property> {
  return readPropertiesType(schema, TIE, TIE, field).properties
}

/** The type that says what stands on every relationship. */
export const TIE = 'Tie'

/** The type that says what stands on the relationships of a list of entities of any type. */
const ENTITY_EDGE = 'EntityEdge'

/**
 * Reads a field of the interface of entities with `@relationship`: every entity has it. The target has a list of
 * entities of any type at the other end.
 * @throws SchemaError
 */
export function readCommonRelationship(
  schema: GraphQLSchema,
  owner: GraphQLInterfaceType,
  field: Field,
): Relationship | undefined {
  if (!hasDirective(schema, 'relationship', field.astNode)) return undefined
  const where = `${owner.name}.${field.name}`
  requireFieldName(where, field)
  const target = targetOf(schema, where, field)
  const stored = readStored(schema, where, target, field)
  const back = Object.values(target.getFields()).find(
    (other) => textOf(directiveOf(schema, 'entities', other.astNode)?.['type']) === stored.types[0],
  )
  if (!back) {
    throw new SchemaError(
      `${where}: ${target.name} has no list with @entities(type: "${stored.types.join()}")`,
      field.astNode,
    )
  }
  return { ...endOf(where, field, target), ...stored, direction: 'OUT', reverse: back.name, common: true }
}

/**
 * Reads a field with `@entities`; undefined for other fields.
 * @throws SchemaError
 */
export function readEntityList(
  schema: GraphQLSchema,
  owner: GraphQLObjectType,
  field: Field,
): EntityList | undefined {
  const directive = directiveOf(schema, 'entities', field.astNode)
  if (!directive) return undefined
  const where = `${owner.name}.${field.name}`
  requireFieldName(where, field)
  if (String(field.type) !== '[Entity!]!') {
    throw new SchemaError(`${where}: write [Entity!]!, not ${String(field.type)}`, field.astNode)
  }
  const edge = schema.getType(ENTITY_EDGE)
  if (!isObjectType(edge)) throw new SchemaError(`there is no type ${ENTITY_EDGE}`)
  const places = Object.values(edge.getFields())
    .filter(({ name }) => name !== 'cursor' && name !== 'node')
    .map((part) => [part.name, readProperty(schema, edge, part)] as const)
  return {
    field: field.name,
    type: textOf(directive['type']) ?? '',
    properties: new Map([...places, ...readTie(schema, field)]),
  }
}

function readPropertiesType(
  schema: GraphQLSchema,
  where: string,
  name: string,
  field: Field,
): Pick<Stored, 'roles' | 'properties' | 'references'> {
  const type = schema.getType(name)
  if (!isObjectType(type) || !hasDirective(schema, 'relationshipProperties', type.astNode)) {
    throw new SchemaError(`${where}: there is no type ${name} with @relationshipProperties`, field.astNode)
  }
  const properties = new Map<string, Property>()
  const references = new Map<string, Reference>()
  let roles: Relationship['roles']
  for (const part of Object.values(type.getFields())) {
    const named = getNamedType(part.type)
    const inner = `${name}.${part.name}`
    if (['cursor', 'node', 'evidence'].includes(part.name)) {
      throw new SchemaError(`${inner}: every edge has a field ${part.name} already`, part.astNode)
    }
    const typeOf = isEnumType(named) ? relationshipTypesOf(schema, named) : new Map<string, string>()
    if (isObjectType(named)) {
      if (!isNode(schema, named) || endOf(inner, part, named).single) {
        throw new SchemaError(`${inner}: nodes are referred to by a list of them`, part.astNode)
      }
      const dated = readDated(schema, inner, part, part.name, true)
      references.set(part.name, { property: part.name, target: named.name, ...(dated ? { dated } : {}) })
    } else if (typeOf.size > 0) roles = { field: part.name, enum: named.name, typeOf }
    else properties.set(part.name, readProperty(schema, type, part))
  }
  return { properties, references, ...(roles ? { roles } : {}) }
}

/** Which relationship type each value of an enum stands for; empty unless it says so. */
function relationshipTypesOf(schema: GraphQLSchema, type: GraphQLEnumType): Map<string, string> {
  return new Map(
    type.getValues().flatMap((value) => {
      const directive = directiveOf(schema, 'relationshipType', value.astNode)
      return directive ? [[value.name, textOf(directive['type']) ?? '']] : []
    }),
  )
}
