import {
  type DefinitionNode,
  type DocumentNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  GraphQLSchema,
  type GraphQLObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  Source,
  buildASTSchema,
  getDirectiveValues,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  parse,
  specifiedDirectives,
  validateSchema,
} from 'graphql'
import { validateSDL } from 'graphql/validation/validate.js'
import { checkConventions } from './conventions.ts'
import type { Embedded, NodeType, Ontology, Property, Relationship, ScalarName } from './model.ts'
import { SchemaMistake } from './schema-mistake.ts'

/** One SDL file: its name for messages, its text. */
export interface SdlFile {
  readonly name: string
  readonly text: string
}

/** The schema and the graph model that the SDL files say together. */
export interface Schema {
  /** What clients see: without the directives that tie it to the graph. */
  readonly public: GraphQLSchema
  readonly ontology: Ontology
}

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
 * Reads SDL files into the public schema and the graph model.
 * @throws SchemaMistake with file and line: SDL that does not parse or is not a valid schema, a relationship
 *   to a type that is no node, an unknown label, something without a description, a filter or an order that
 *   does not fit its type.
 */
export function readSchema(files: readonly SdlFile[]): Schema {
  const schema = buildSchema(files)
  const ontology = readOntology(schema)
  checkConventions(schema, ontology)
  return { public: withoutGraphDirectives(schema), ontology }
}

function buildSchema(files: readonly SdlFile[]): GraphQLSchema {
  const definitions: DefinitionNode[] = []
  try {
    for (const file of files) definitions.push(...parse(new Source(file.text, file.name)).definitions)
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions }
    // Before building, because `buildASTSchema` tells the same mistakes without their places.
    refuse(validateSDL(document))
    const schema = buildASTSchema(document, { assumeValidSDL: true })
    refuse(validateSchema(schema))
    return schema
  } catch (error) {
    throw SchemaMistake.from(error)
  }
}

function refuse([error]: readonly GraphQLError[]): void {
  if (error) throw new SchemaMistake(error.message, error.nodes?.[0], { cause: error })
}

/** Introspection leaves applied directives out anyway; their definitions are nothing for clients either. */
function withoutGraphDirectives(schema: GraphQLSchema): GraphQLSchema {
  return new GraphQLSchema({ ...schema.toConfig(), directives: specifiedDirectives })
}

function readOntology(schema: GraphQLSchema): Ontology {
  const nodes = new Map<string, NodeType>()
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.astNode) continue
    const directive = directiveOf(schema, 'node', type.astNode)
    if (directive) nodes.set(type.name, readNodeType(schema, type, type.astNode, text(directive['label'])))
  }
  return { nodes }
}

function readNodeType(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  definition: ObjectTypeDefinitionNode,
  label: string,
): NodeType {
  if (label !== type.name) {
    throw new SchemaMistake(
      `label "${label}" is unknown: the label of ${type.name} has the type's name, "${type.name}"`,
      definition,
    )
  }
  const interfaces = type.getInterfaces().map((one) => one.name)
  if (!interfaces.includes('Node')) {
    throw new SchemaMistake(`${type.name} has @node but does not implement Node`, definition)
  }
  const properties = new Map<string, Property>()
  const embedded = new Map<string, Embedded>()
  const relationships = new Map<string, Relationship>()
  for (const field of Object.values(type.getFields())) {
    const named = getNamedType(field.type)
    if (directiveOf(schema, 'relationship', field.astNode)) {
      relationships.set(field.name, readRelationship(schema, type, field))
    } else if (field.name === 'evidence' || directiveOf(schema, 'fromSource', field.astNode)) {
      continue
    } else if (isObjectType(named)) {
      embedded.set(field.name, { field: field.name, properties: readProperties(schema, named) })
    } else {
      properties.set(field.name, readProperty(schema, type, field))
    }
  }
  return {
    name: type.name,
    label,
    prefix: type.name.toLowerCase(),
    plural: pluralOf(schema, type),
    entity: interfaces.includes('Entity'),
    evidence: 'evidence' in type.getFields(),
    properties,
    embedded,
    relationships,
  }
}

/** The root field that answers the type's connection names the type's section in a seed, too. */
function pluralOf(schema: GraphQLSchema, type: GraphQLObjectType): string {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  const root = fields.find((field) => getNamedType(field.type).name === `${type.name}Connection`)
  return root?.name ?? `${type.name.toLowerCase()}s`
}

function readProperties(schema: GraphQLSchema, type: GraphQLObjectType): Map<string, Property> {
  const fields = Object.values(type.getFields())
  return new Map(fields.map((field) => [field.name, readProperty(schema, type, field)]))
}

function readProperty(
  schema: GraphQLSchema,
  owner: GraphQLNamedType,
  field: GraphQLField<unknown, unknown>,
): Property {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type
  const named = getNamedType(type)
  const where = `${owner.name}.${field.name}`
  let scalar: ScalarName
  if (isEnumType(named)) scalar = 'String'
  else if (isScalarType(named) && isScalarName(named.name)) scalar = named.name
  else {
    throw new SchemaMistake(
      `${where} is neither a scalar nor an enum: it needs @relationship or a type of properties`,
      field.astNode,
    )
  }
  const renamed = directiveOf(schema, 'property', field.astNode)
  return {
    field: field.name,
    property: renamed ? text(renamed['name']) : field.name,
    scalar,
    ...(isEnumType(named) ? { values: named.getValues().map((value) => value.name) } : {}),
    list: isListType(type),
    required: isNonNullType(field.type),
    indexed: directiveOf(schema, 'index', field.astNode) !== undefined,
  }
}

function readRelationship(
  schema: GraphQLSchema,
  owner: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): Relationship {
  const where = `${owner.name}.${field.name}`
  const directive = directiveOf(schema, 'relationship', field.astNode) ?? {}
  const types = texts(directive['type'])
  const base = {
    field: field.name,
    types,
    direction: directive['direction'] === 'IN' ? ('IN' as const) : ('OUT' as const),
    derived: directiveOf(schema, 'derived', field.astNode) !== undefined,
  }
  const named = getNamedType(field.type)
  if (!isObjectType(named)) {
    throw new SchemaMistake(`${where}: a relationship leads to a type with @node`, field.astNode)
  }
  if (!named.name.endsWith('Connection')) {
    requireNode(schema, named, where, field)
    return { ...base, target: named.name, single: true, properties: new Map(), references: new Map() }
  }
  const edge = getNamedType(named.getFields()['edges']?.type)
  const node = isObjectType(edge) ? getNamedType(edge.getFields()['node']?.type) : undefined
  if (!isObjectType(edge) || !isObjectType(node)) {
    throw new SchemaMistake(`${named.name} lacks \`edges { node }\``, named.astNode)
  }
  requireNode(schema, node, where, field)
  const properties = new Map<string, Property>()
  const references = new Map<string, { property: string; target: string }>()
  let roles: Relationship['roles']
  for (const edgeField of Object.values(edge.getFields())) {
    if (['cursor', 'node', 'evidence'].includes(edgeField.name)) continue
    const reference = directiveOf(schema, 'references', edgeField.astNode)
    const typeOf = relationshipTypesOf(schema, getNamedType(edgeField.type))
    if (reference) {
      const target = getNamedType(edgeField.type).name
      references.set(edgeField.name, { property: text(reference['property']), target })
    } else if (typeOf.size > 0) roles = { field: edgeField.name, typeOf }
    else properties.set(edgeField.name, readProperty(schema, edge, edgeField))
  }
  if (types.length > 1 && !(roles && types.every((type) => [...roles.typeOf.values()].includes(type)))) {
    throw new SchemaMistake(
      `${where} follows ${types.join(', ')}, but ${edge.name} has no field that tells them apart`,
      field.astNode,
    )
  }
  return { ...base, target: node.name, single: false, properties, references, ...(roles ? { roles } : {}) }
}

function requireNode(
  schema: GraphQLSchema,
  target: GraphQLObjectType,
  where: string,
  field: GraphQLField<unknown, unknown>,
): void {
  if (!directiveOf(schema, 'node', target.astNode)) {
    throw new SchemaMistake(`${where}: ${target.name} is no node, it has no @node`, field.astNode)
  }
}

/** Which relationship type each value of an enum stands for; empty unless it says so. */
function relationshipTypesOf(schema: GraphQLSchema, type: GraphQLNamedType): Map<string, string> {
  const found = new Map<string, string>()
  if (!isEnumType(type)) return found
  for (const value of type.getValues()) {
    const directive = directiveOf(schema, 'relationshipType', value.astNode)
    if (directive) found.set(value.name, text(directive['type']))
  }
  return found
}

type WithDirectives = Parameters<typeof getDirectiveValues>[1]

function directiveOf(
  schema: GraphQLSchema,
  name: string,
  node: WithDirectives | null | undefined,
): { [argument: string]: unknown } | undefined {
  const definition = schema.getDirective(name)
  return definition && node ? getDirectiveValues(definition, node) : undefined
}

function isScalarName(name: string): name is ScalarName {
  return SCALARS.has(name)
}

function text(value: unknown): string {
  return String(value)
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
