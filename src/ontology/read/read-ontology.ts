import { type DocumentNode, type GraphQLSchema, Kind, getNamedType, isObjectType } from 'graphql'
import { directiveOf, textOf } from '../directives.ts'
import type { EvidenceModel, NodeType, Ontology } from '../model.ts'
import { followPath, readFromSource } from './read-from-source.ts'
import { fieldOfConstant } from '../names.ts'
import { readNodeType } from './read-node-type.ts'
import { SchemaError } from '../schema-error.ts'

/**
 * Reads the graph model from what `schema/` says, before anything is derived from it.
 * @param document the SDL the schema was built from; it gives the order of the types.
 * @throws SchemaError with file and line.
 */
export function readOntology(schema: GraphQLSchema, document: DocumentNode): Ontology {
  const nodes = new Map<string, NodeType>()
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue
    const type = schema.getType(definition.name.value)
    const node = isObjectType(type) ? readNodeType(schema, type) : undefined
    if (node) nodes.set(node.name, node)
  }
  const entityTypes = new Map(
    [...nodes.values()].flatMap((node) => (node.entityType === undefined ? [] : [[node.entityType, node]])),
  )
  refuseSharedNames(schema, nodes)
  refuseSharedRelationships(schema, nodes)
  refuseUnknownOrders(schema, nodes)
  const evidence = readEvidence(schema, nodes)
  return { nodes, entityTypes, evidence }
}

/** Root fields and sections of a seed are called by the singular and the plural of a type: each is one type's. */
function refuseSharedNames(schema: GraphQLSchema, nodes: ReadonlyMap<string, NodeType>): void {
  const owners = new Map<string, string>(
    Object.keys(schema.getQueryType()?.getFields() ?? {}).map((name) => [name, 'Query']),
  )
  for (const { name, singular, plural } of nodes.values()) {
    for (const word of [singular, plural]) {
      const owner = owners.get(word)
      if (owner !== undefined) {
        const own = owner === name ? 'its singular and its plural are' : `${owner} has`
        throw new SchemaError(
          `${name}: ${own} "${word}" already; say another by plural:`,
          schema.getType(name)?.astNode,
        )
      }
      owners.set(word, name)
    }
  }
}

/** Two fields that follow one relationship type to one type of node would each answer what is stated for the other. */
function refuseSharedRelationships(schema: GraphQLSchema, nodes: ReadonlyMap<string, NodeType>): void {
  for (const node of nodes.values()) {
    const known = new Map<string, string>()
    for (const { field, types, direction, target } of node.relationships.values()) {
      if (direction === 'IN') continue
      for (const type of types) {
        const key = `${type} ${target}`
        const other = known.get(key)
        if (other !== undefined) {
          const owner = schema.getType(node.name)
          throw new SchemaError(
            `${node.name}.${field}: ${node.name}.${other} follows ${type} to ${target} already; use another relationship type`,
            isObjectType(owner) ? owner.getFields()[field]?.astNode : undefined,
          )
        }
        known.set(key, field)
      }
    }
  }
}

/** A list along a relationship is ordered by what its type can be ordered by. */
function refuseUnknownOrders(schema: GraphQLSchema, nodes: ReadonlyMap<string, NodeType>): void {
  for (const node of nodes.values()) {
    for (const { field, target, defaultOrder = [] } of node.relationships.values()) {
      const wrong = defaultOrder.find((value) => nodes.get(target)?.orders.has(value) !== true)
      if (wrong === undefined) continue
      const owner = schema.getType(node.name)
      throw new SchemaError(
        `${node.name}.${field}: lists of ${target} cannot be ordered by "${fieldOfConstant(wrong)}"; write names by which they are stored, such as "periodEnd"`,
        isObjectType(owner) ? owner.getFields()[field]?.astNode : undefined,
      )
    }
  }
}

/** How `Evidence` finds its source, the digest of it and the passage it stands in. */
function readEvidence(schema: GraphQLSchema, nodes: ReadonlyMap<string, NodeType>): EvidenceModel {
  const type = schema.getType('Evidence')
  if (!isObjectType(type)) throw new SchemaError('there is no type Evidence')
  const { source, quote, paragraph } = type.getFields()
  if (!source || !quote || !paragraph) {
    throw new SchemaError('Evidence lacks source, quote or paragraph', type.astNode)
  }
  const { digest } = readFromSource(schema, type, quote)
  const path = textOf(directiveOf(schema, 'ordinal', paragraph.astNode)?.['of']) ?? ''
  const list = followPath(type, path)
  const cited = nodes.get(getNamedType(source.type).name)
  const passages = cited?.relationships.get(list.source === source ? (list.last?.name ?? '') : '')
  const start = nodes.get(passages?.target ?? '')?.properties.get('start')
  if (!cited || !passages || !start) {
    throw new SchemaError(
      `Evidence.paragraph: ${path} is not a list of nodes with a start, reached through its source`,
      paragraph.astNode,
    )
  }
  const [inSource] = cited.entityLists.values()
  const [inPassage] = nodes.get(passages.target)?.entityLists.values() ?? []
  const published = cited.properties.get('published')
  if (!inSource || !inPassage || published?.scalar !== 'Date') {
    throw new SchemaError(
      `Evidence.source: ${cited.name} and ${passages.target} each need a list with @entities, and ${cited.name} a date published`,
      source.astNode,
    )
  }
  return {
    source: cited.name,
    digest,
    passages,
    inPassage,
    inSource,
    published: published.property,
    start: start.property,
  }
}
