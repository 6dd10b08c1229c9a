import {
  type ASTNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isInterfaceType,
  isSpecifiedScalarType,
} from 'graphql'
import { fieldOfConstant } from './constant-case.ts'
import type { NodeType, Ontology } from './model.ts'
import { SchemaMistake } from './schema-mistake.ts'

/**
 * Checks what the planner and the explorers rely on beyond a valid schema: a description on everything, and
 * filters, orders and groups that name fields of their type.
 * @throws SchemaMistake with file and line.
 */
export function checkConventions(schema: GraphQLSchema, ontology: Ontology): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isIntrospectionType(type) && !isSpecifiedScalarType(type)) checkDescriptions(type)
  }
  for (const node of ontology.nodes.values()) {
    checkFilter(schema, node)
    checkConstants(schema, node, `${node.name}OrderField`, orderable(node))
    checkConstants(schema, node, `${node.name}GroupBy`, groupable(node))
  }
  checkBothEnds(schema, ontology)
}

function checkDescriptions(type: GraphQLNamedType): void {
  const missing = (what: string, at: Described): void => {
    if (!at.description?.trim()) throw new SchemaMistake(`${what} has no description`, at.astNode)
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

function checkFilter(schema: GraphQLSchema, node: NodeType): void {
  const filter = schema.getType(`${node.name}Filter`)
  if (!isInputObjectType(filter)) {
    throw new SchemaMistake(`${node.name} has no input ${node.name}Filter`, typeNode(schema, node.name))
  }
  for (const field of Object.values(filter.getFields())) {
    if (['and', 'or', 'not'].includes(field.name)) continue
    const known =
      node.properties.has(field.name) || node.embedded.has(field.name) || node.relationships.has(field.name)
    if (!known)
      throw new SchemaMistake(`${filter.name}.${field.name}: ${node.name} has no such field`, field.astNode)
  }
  for (const name of [...node.properties.keys(), ...node.relationships.keys()]) {
    if (!(name in filter.getFields())) {
      throw new SchemaMistake(`${filter.name} lacks ${name}, a field of ${node.name}`, filter.astNode)
    }
  }
}

function checkConstants(
  schema: GraphQLSchema,
  node: NodeType,
  name: string,
  known: ReadonlySet<string>,
): void {
  const type = schema.getType(name)
  if (!isEnumType(type)) return
  for (const value of type.getValues()) {
    if (!known.has(fieldOfConstant(value.name))) {
      throw new SchemaMistake(
        `${name}.${value.name}: ${node.name} cannot be ordered or grouped by it`,
        value.astNode,
      )
    }
  }
}

/** What an order can name, in camel case: properties, parts of embedded objects, counts of relationships. */
function orderable(node: NodeType): Set<string> {
  const names = new Set(node.properties.keys())
  for (const { properties } of node.embedded.values()) {
    for (const { property } of properties.values()) names.add(property)
  }
  for (const { field } of node.relationships.values()) names.add(`${field}Count`)
  return names
}

function groupable(node: NodeType): Set<string> {
  return new Set([...node.properties.keys(), ...node.relationships.keys()])
}

/** A relationship seen from both ends is the same relationship: same types, opposite direction. */
function checkBothEnds(schema: GraphQLSchema, ontology: Ontology): void {
  for (const node of ontology.nodes.values()) {
    for (const relationship of node.relationships.values()) {
      const other = ontology.nodes.get(relationship.target)
      const back = [...(other?.relationships.values() ?? [])].some(
        (candidate) =>
          candidate.target === node.name &&
          candidate.direction !== relationship.direction &&
          candidate.types.join() === relationship.types.join(),
      )
      if (!back) {
        const where = `${node.name}.${relationship.field}`
        throw new SchemaMistake(
          `${where}: ${relationship.target} has no field that follows ${relationship.types.join('|')} back to ${node.name}`,
          typeNode(schema, node.name),
        )
      }
    }
  }
}

function typeNode(schema: GraphQLSchema, name: string): ASTNode | null | undefined {
  return schema.getType(name)?.astNode
}
