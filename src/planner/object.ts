import { type GraphQLObjectType, isInterfaceType, isObjectType } from 'graphql'
import { pathOfId } from '../addresses.ts'
import { asText } from '../graph/json.ts'
import type { FromSource, NodeType, Property, Relationship } from '../ontology/model.ts'
import { ENTITY } from '../ontology/rules.ts'
import { planConnection } from './connection/connection.ts'
import { evidenceIn, valueIn } from './as-of.ts'
import { planEntities } from './connection/entities.ts'
import { planEvidence } from './evidence.ts'
import { targetOf } from './filter/filter.ts'
import type { SharedFields } from './nodes.ts'
import { matching, pattern } from './pattern.ts'
import {
  type Check,
  type Cost,
  type PlanContext,
  checkBreadth,
  checkDepth,
  checkSubqueries,
  objectTypeOf,
  sum,
} from './plan-context.ts'
import { type Reader, nullableReader, objectReader, propertyReader } from './reader.ts'
import { type SelectedField, subFields } from './selection.ts'
import { Columns } from './statement-builder.ts'

/** What a plan of an object adds to the subquery that has bound its node. */
export interface ObjectPlan {
  /** Subqueries to run once the node is bound. */
  readonly calls: readonly string[]
  readonly read: Reader
  readonly cost: Cost
}

/**
 * Plans the fields below `fields` on a bound node.
 * @param columns of the item the node belongs to; the plan adds what it needs.
 * @param shared given where the node may be of another type: patterns then ask for its label, and what is the
 *   same for all types is planned once.
 */
export function planObject(
  context: PlanContext,
  node: NodeType,
  fields: readonly SelectedField[],
  variable: string,
  columns: Columns,
  depth: number,
  shared?: SharedFields,
): ObjectPlan {
  const type = nodeObjectType(context, node)
  const selected = subFields(context, type, ...fields)
  checkBreadth(selected)
  const calls: string[] = []
  const costs: Cost[] = []
  const label = shared ? node.label : undefined
  const place = { context, node, variable, columns, depth, calls, costs, label, shared }
  const readers = selected.map((field): readonly [string, Reader] => [field.key, planField(place, field)])
  checkSubqueries(calls, selected)
  const read = objectReader(readers)
  return {
    calls,
    cost: sum(costs),
    read: (item, readContext) => {
      readContext.countNode()
      return read(item, readContext)
    },
  }
}

/** Where the fields of one object are planned. */
export interface ObjectPlace {
  readonly context: PlanContext
  readonly node: NodeType
  readonly variable: string
  readonly columns: Columns
  readonly depth: number
  readonly calls: string[]
  readonly costs: Cost[]
  /** The label that patterns ask of the node, where its type is not known. */
  readonly label: string | undefined
  readonly shared: SharedFields | undefined
}

function planField(place: ObjectPlace, field: SelectedField): Reader {
  const { node, variable, columns, depth } = place
  const property = node.properties.get(field.name)
  if (property) return readProperty(place.context, columns, variable, property)
  const embedded = node.embedded.get(field.name)
  if (embedded) return readEmbedded(place, field, embedded.properties)
  const relationship = node.relationships.get(field.name)
  if (relationship) {
    checkDepth(depth + 1, field)
    const plan = relationship.single ? planSingle : planConnection
    return isOfEveryEntity(place, field)
      ? // Nodes of all types have it: patterns need no label.
        planOnce(place, field, (once) => plan({ ...once, label: undefined }, field, relationship))
      : plan(place, field, relationship)
  }
  const list = node.entityLists.get(field.name)
  if (list) {
    checkDepth(depth + 1, field)
    return planEntities(place, field, list)
  }
  if (field.name === 'evidence') return planOnce(place, field, (once) => planOwnEvidence(once, field))
  if (node.addresses.has(field.name)) return planAddress(place)
  const fromSource = node.fromSource.get(field.name)
  if (fromSource) return planQuote(place, fromSource)
  return () => node.name
}

/** Whether a field is one of `Entity`, the same for all its types, and the type of the node is not known. */
function isOfEveryEntity({ context, shared }: ObjectPlace, field: SelectedField): boolean {
  const entity = context.schema.getType(ENTITY)
  return shared !== undefined && isInterfaceType(entity) && field.name in entity.getFields()
}

/** Plans a field that is the same for all types a node may be of: for the first of them, and no more for the others. */
function planOnce(place: ObjectPlace, field: SelectedField, plan: (place: ObjectPlace) => Reader): Reader {
  const { context, shared } = place
  const known = shared?.get(field.nodes[0])
  // Fragments on one type only may add to what all types select.
  const isSame =
    known?.nodes.length === field.nodes.length && known.nodes.every((one, at) => one === field.nodes[at])
  if (isSame) {
    context.checksOfType?.push(...known.checks)
    return known.read
  }
  const checks: Check[] = []
  const read = plan(
    context.checksOfType ? { ...place, context: { ...context, checksOfType: checks } } : place,
  )
  context.checksOfType?.push(...checks)
  shared?.set(field.nodes[0], { nodes: field.nodes, read, checks })
  return read
}

function planOwnEvidence(
  { context, variable, columns, calls, costs, depth }: ObjectPlace,
  field: SelectedField,
): Reader {
  const plan = planEvidence(context, field, [variable], evidenceIn(context.builder, variable), depth)
  calls.push(...plan.calls)
  costs.push(plan.cost)
  const column = columns.add(plan.expression)
  return (item, readContext) => plan.read(item[column], readContext)
}

function readProperty(
  { builder }: PlanContext,
  columns: Columns,
  variable: string,
  property: Property,
): Reader {
  const column = columns.add(valueIn(builder, variable, property))
  // A list that is not stored is an empty one.
  if (property.list) return (item) => item[column] ?? []
  return propertyReader(column, property.required)
}

/** An object stored as properties of its owner; null where none of them is there. */
function readEmbedded(
  { context, columns, variable }: ObjectPlace,
  field: SelectedField,
  properties: ReadonlyMap<string, Property>,
): Reader {
  const type = objectTypeOf(field.definition.type)
  const all = [...properties.values()].map((part) => columns.add(`${variable}.${part.property}`))
  const readers = subFields(context, type, field).map((part): readonly [string, Reader] => {
    const property = properties.get(part.name)
    return [part.key, property ? readProperty(context, columns, variable, property) : () => type.name]
  })
  const read = objectReader(readers)
  return (item, readContext) =>
    all.every((column) => item[column] === null) ? null : read(item, readContext)
}

function planSingle(place: ObjectPlace, field: SelectedField, relationship: Relationship): Reader {
  const { context, variable, columns, calls, costs, depth, label } = place
  const { builder } = context
  const target = targetOf(context.ontology, relationship)
  const other = builder.variable()
  const inner = new Columns()
  const plan = planObject(context, target, [field], other, inner, depth + 1)
  const found = builder.collectFirst(
    [variable],
    [
      matching(pattern(builder, variable, relationship, other, { label })),
      `WITH ${other} ORDER BY ${other}.id ASC LIMIT 1`,
      ...plan.calls,
    ],
    inner.list(),
  )
  calls.push(...found.calls)
  costs.push((variables) => 1 + plan.cost(variables))
  return nullableReader(columns.add(found.expression), plan.read)
}

/** The address of the page of a node, which follows from its identifier. */
function planAddress({ columns, variable }: ObjectPlace): Reader {
  const id = columns.add(`${variable}.id`)
  return (item, readContext) => readContext.address(pathOfId(asText(item[id])))
}

/** The text of a passage, which comes from its source and is not in the graph. */
function planQuote(
  { context, node, variable, columns, calls, label }: ObjectPlace,
  { source: field, digest: property, ...offsets }: FromSource,
): Reader {
  const { builder } = context
  const relationship = node.relationships.get(field)
  if (!relationship) throw new Error(`${node.name} has no ${field} to read from`)
  const source = builder.variable()
  const match = matching(pattern(builder, variable, relationship, source, { label }))
  const digest = builder.collectFirst(
    [variable],
    [match, `WITH ${source} ORDER BY ${source}.id ASC LIMIT 1`],
    `${source}.${property}`,
  )
  calls.push(...digest.calls)
  const [sourceColumn, start, end] = [
    digest.expression,
    `${variable}.${offsets.start}`,
    `${variable}.${offsets.end}`,
  ].map((expression) => columns.add(expression))
  return (item, readContext) => {
    const sha256 = item[sourceColumn ?? 0]
    return typeof sha256 === 'string'
      ? readContext.quote(sha256, Number(item[start ?? 0]), Number(item[end ?? 0]))
      : null
  }
}

/** The GraphQL type of a node type. */
export function nodeObjectType({ schema }: Pick<PlanContext, 'schema'>, node: NodeType): GraphQLObjectType {
  const type = schema.getType(node.name)
  if (!isObjectType(type)) throw new Error(`the schema has no ${node.name}`)
  return type
}
