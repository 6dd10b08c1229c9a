import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFieldResolver,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  defaultFieldResolver,
  execute,
  getDirectiveValues,
  getVariableValues,
} from 'graphql'
import { parseCitation } from '../../../citation.ts'
import type { Json } from '../../../graph/port.ts'
import type { EntityList, NodeType, Ontology, Relationship } from '../../../ontology/model.ts'
import { compare } from './compare.ts'
import type { GraphContent } from '../content.ts'
import { type Input, listOf } from './input.ts'
import { type MemoryGraph, MemoryNode, type Tied, memoryGraph } from './memory-graph.ts'
import { edgePasses } from './reference-filter.ts'
import { contentAsOf } from './reference-as-of.ts'
import { type OrderKey, ownerBy } from './reference-order.ts'
import { type ReferenceList, groupItems, listItems, pageOf } from './reference-list.ts'

/** The text of a source, identified by its digest, between two offsets; null where the text is not available. */
export type Quote = (digest: string, start: number, end: number) => string | null

/** A second implementation of the schema: in memory, one field at a time, written to be obviously right. */
export interface Reference {
  /** Executes an operation of a valid document. */
  execute(request: {
    readonly document: DocumentNode
    readonly operation: OperationDefinitionNode
    readonly variables: Readonly<Record<string, unknown>>
  }): Promise<ExecutionResult>
}

type Resolver = GraphQLFieldResolver<unknown, unknown, Input>

/**
 * Makes a reference over a content: graphql-js executes an operation with one resolver for the fields of
 * nodes and plain objects for all others. It answers everything but `search`, `paths` and `graph`.
 */
export function createReference(
  schema: GraphQLSchema,
  ontology: Ontology,
  content: GraphContent,
  quote: Quote,
): Reference {
  const worldOf = (all: GraphContent): World => ({ ontology, graph: memoryGraph(ontology, all), quote })
  const now = worldOf(content)
  return {
    execute: async ({ document, operation, variables }) => {
      const day = dayOf(schema, operation, variables)
      const world = day === undefined ? now : worldOf(contentAsOf(ontology, content, day))
      const resolveField: Resolver = (source, input, context, info): unknown =>
        source instanceof MemoryNode
          ? resolveNodeField(world, source, info.fieldName, input)
          : defaultFieldResolver(source, input, context, info)
      return execute({
        schema,
        document,
        operationName: operation.name?.value ?? null,
        rootValue: rootFields(world),
        variableValues: variables,
        fieldResolver: resolveField,
        typeResolver: (value) => (value instanceof MemoryNode ? value.type.name : undefined),
      })
    },
  }
}

/** The day of `@asOf`. */
function dayOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  sent: Readonly<Record<string, unknown>>,
): string | undefined {
  const directive = schema.getDirective('asOf')
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], sent)
  const date = directive && getDirectiveValues(directive, operation, coerced)?.['date']
  return typeof date === 'string' ? date : undefined
}

interface World {
  readonly ontology: Ontology
  readonly graph: MemoryGraph
  readonly quote: Quote
}

function rootFields(world: World): Record<string, unknown> {
  const { graph } = world
  const fields: Record<string, unknown> = {
    node: ({ id }: Input) => graph.node(String(id)) ?? null,
    nodes: ({ ids }: Input) => {
      if (listOf(ids).length > 100) throw new GraphQLError('at most 100 ids')
      return listOf(ids).map((id) => graph.node(String(id)) ?? null)
    },
  }
  for (const type of world.ontology.nodes.values()) {
    fields[type.singular] = (input: Input) => findNode(graph, type, input)
    fields[type.plural] = (input: Input) => {
      const items = graph.nodesOf(type).map((node) => ({ node }))
      return connectionOf(world, undefined, listItems(graph, type, items, false, input), type)
    }
  }
  return fields
}

/** The node of a type with an `id`, or the one that goes by a `name`. */
function findNode(graph: MemoryGraph, type: NodeType, { id = null, name = null }: Input): MemoryNode | null {
  if ((id === null) === (name === null)) throw new GraphQLError('either id or name has to be given')
  const nodes = graph.nodesOf(type).sort((a, b) => compare(a.id, b.id))
  if (id !== null) return nodes.find((node) => node.id === id) ?? null
  const wanted = String(name).toLowerCase()
  const otherNames = (node: MemoryNode): unknown[] => [
    node.property('nameEn'),
    ...listOf(node.property('aliases')),
  ]
  const exact = nodes.filter((node) => node.property('name') === name)
  const found =
    exact.length > 0
      ? exact
      : nodes.filter((node) => otherNames(node).some((other) => String(other).toLowerCase() === wanted))
  if (type.uniqueNames && found.length > 1) throw new GraphQLError('several have the name')
  return found[0] ?? null
}

function resolveNodeField(world: World, node: MemoryNode, name: string, input: Input): unknown {
  const { type } = node
  const relationship = type.relationships.get(name)
  if (relationship) return resolveRelationship(world, node, relationship, input)
  const list = type.entityLists.get(name)
  if (list) return entitiesOf(world, node, list, input)
  if (name === 'evidence') return evidenceOf(world, node.property('evidence'))
  if (name === 'quote') return passageQuote(world, node)
  const embedded = type.embedded.get(name)
  if (embedded) {
    const parts = [...embedded.properties].map(([part, { property }]) => [part, node.property(property)])
    return parts.every(([, value]) => value === null) ? null : Object.fromEntries(parts)
  }
  const property = type.properties.get(name)
  if (!property && name === 'url') return `/${node.id.replace(':', '/')}`
  if (!property) throw new Error(`${type.name}.${name} is no field of the graph`)
  const value = node.property(property.property)
  return property.list ? (value ?? []) : value
}

function resolveRelationship(
  world: World,
  node: MemoryNode,
  relationship: Relationship,
  input: Input,
): unknown {
  const { graph, ontology } = world
  if (relationship.single) return firstOf(graph, node, relationship)
  const target = ontology.nodes.get(relationship.target)
  if (!target) throw new Error(`${relationship.target} is no type of a node`)
  const includesParts = input['includeParts'] === true
  const parts = includesParts ? node.type.relationships.get(relationship.includesParts ?? '') : undefined
  const owners = new Set([node])
  // Iterating over a set includes what is added on the way.
  for (const owner of parts ? owners : []) {
    for (const part of parts ? graph.follow(owner, parts) : []) owners.add(part.node)
  }
  const items = [...owners]
    .flatMap((owner) => graph.follow(owner, relationship, roleOf(input)))
    .filter((tied) => edgePasses(relationship, tied, input['edge']))
  // Over two relationship types the same node may come twice; a role leaves one of them.
  const byType = relationship.types.length > 1 && roleOf(input) === null
  return connectionOf(
    world,
    relationship,
    listItems(graph, target, items, byType, input, parts && ownerBy(relationship), relationship.defaultOrder),
    target,
  )
}

/** Entities of any type, by the places they are stated at. */
function entitiesOf(
  { graph, ontology }: World,
  node: MemoryNode,
  { type, properties }: EntityList,
  input: Input,
): Record<string, unknown> {
  const valueOf =
    (name: string) =>
    ({ relationship }: Tied): Json =>
      relationship?.properties[properties.get(name)?.property ?? ''] ?? null
  const key = (name: string, value: (item: Tied) => Json): OrderKey => ({
    ...{ name, descending: false, valueOf: value, nullable: name !== 'id', whole: name !== 'id' },
  })
  const keys = [key('start', valueOf('start')), key('end', valueOf('end')), key('id', (item) => item.node.id)]
  const all = [...ontology.entityTypes]
    .filter(([name]) => input['types'] == null || listOf(input['types']).includes(name))
    .flatMap(([, { name }]) => graph.followBack(node, type, name))
  const list = pageOf(all, keys, input)
  return {
    edges: list.page.map((item) => ({
      cursor: list.cursorOf(item),
      node: item.node,
      start: valueOf('start')(item),
      end: valueOf('end')(item),
    })),
    nodes: list.page.map((item) => item.node),
    pageInfo: pageInfoOf(list),
    totalCount: all.length,
  }
}

function pageInfoOf(list: ReferenceList): Record<string, unknown> {
  const cursors = list.page.map((item) => list.cursorOf(item))
  return {
    hasNextPage: list.hasNextPage,
    hasPreviousPage: list.hasPreviousPage,
    startCursor: cursors[0] ?? null,
    endCursor: cursors.at(-1) ?? null,
  }
}

function roleOf({ role = null }: Input): Json {
  return typeof role === 'string' ? role : null
}

function firstOf(graph: MemoryGraph, node: MemoryNode, relationship: Relationship): MemoryNode | null {
  const nodes = graph.follow(node, relationship).map((tied) => tied.node)
  return nodes.sort((a, b) => compare(a.id, b.id))[0] ?? null
}

function connectionOf(
  world: World,
  relationship: Relationship | undefined,
  list: ReferenceList,
  type: NodeType,
): Record<string, unknown> {
  return {
    edges: () => list.page.map((item) => edgeOf(world, relationship, item, list.cursorOf(item))),
    nodes: () => list.page.map(({ node }) => node),
    pageInfo: pageInfoOf(list),
    totalCount: list.all.length,
    groups: ({ by, first }: Input) => {
      const size = Number(first)
      if (size < 1 || size > 100) throw new GraphQLError('1 to 100 groups')
      return groupItems(world.graph, type, list.all, by).slice(0, size)
    },
  }
}

/** An edge shows the relationship; at the root there is none, so it shows the node. */
function edgeOf(
  world: World,
  field: Relationship | undefined,
  { node, relationship }: Tied,
  cursor: string,
): Record<string, unknown> {
  const evidence = relationship ? (relationship.properties['evidence'] ?? null) : node.property('evidence')
  const dates = ['firstStated', 'lastStated'].map((name) => [
    name,
    relationship ? (relationship.properties[name] ?? null) : node.property(name),
  ])
  const edge: Record<string, unknown> = {
    ...{ cursor, node, evidence: () => evidenceOf(world, evidence) },
    ...Object.fromEntries(dates),
  }
  if (!field || !relationship) return edge
  for (const [role, type] of field.roles?.typeOf ?? []) {
    if (field.roles && type === relationship.type) edge[field.roles.field] = role
  }
  for (const { field: name, property } of field.properties.values()) {
    edge[name] = relationship.properties[property] ?? null
  }
  for (const [name, { property, target }] of field.references) {
    edge[name] = ({ first }: Input) => {
      const size = Number(first)
      if (size < 1 || size > 100) throw new GraphQLError('1 to 100 nodes')
      const identifiers = listOf(relationship.properties[property])
      const type = world.ontology.nodes.get(target)
      const all = type ? world.graph.nodesOf(type) : []
      const found = all.filter(({ id }) => identifiers.includes(id))
      return found.sort((a, b) => compare(a.id, b.id)).slice(0, size)
    }
  }
  return edge
}

/** Citations in the order of sources and of their text. */
function evidenceOf(world: World, fragments: Json): unknown[] {
  const citations = listOf(fragments).flatMap((fragment) => parseCitation(String(fragment)) ?? [])
  return citations
    .sort((a, b) => compare(a.source, b.source) || a.start - b.start || a.end - b.end)
    .map(({ source, start, end }) => {
      const node = world.graph.node(source)
      return {
        source: node?.type.name === 'Source' ? node : null,
        paragraph: () => passagesUpTo(world.graph, node, start),
        start,
        end,
        quote: () => quoteOf(world, node, start, end),
        url: `/${source.replace(':', '/')}?char=${start},${end}`,
      }
    })
}

/** The ordinal of a passage is the number of passages that start there or before. */
function passagesUpTo(graph: MemoryGraph, source: MemoryNode | undefined, start: number): number {
  const passages = source?.type.relationships.get('passages')
  if (!source || !passages) return 0
  return graph.follow(source, passages).filter(({ node }) => {
    const begins = node.property('start')
    // A missing one is not compared.
    return typeof begins === 'number' && begins <= start
  }).length
}

function quoteOf(world: World, source: MemoryNode | undefined, start: number, end: number): string | null {
  const digest = source?.property('sha256')
  return typeof digest === 'string' ? world.quote(digest, start, end) : null
}

function passageQuote(world: World, passage: MemoryNode): string | null {
  const source = passage.type.relationships.get('source')
  const node = source && firstOf(world.graph, passage, source)
  return quoteOf(world, node ?? undefined, Number(passage.property('start')), Number(passage.property('end')))
}
