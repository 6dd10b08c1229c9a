import {
  type GraphQLArgument,
  type GraphQLInputType,
  Kind,
  type ValueNode,
  isInputObjectType,
  isListType,
  isNonNullType,
  valueFromAST,
} from 'graphql'
import type { Json } from '../graph/port.ts'
import type { SelectedField } from './selection.ts'

/** The coerced variables of a request. */
export type Variables = Readonly<Record<string, unknown>>

/** Reads a value of an argument from the variables of the request at hand. */
export type Read = (variables: Variables) => Json

/**
 * The value of an argument, as far as planning needs it. A plan is made once for all requests of the same
 * shape, so a leaf is something to read later; only enum values and booleans, which belong to the shape, may
 * be looked at (`sample`) while planning. An absent value and `null` are both `undefined`.
 */
export type Value = Leaf | List | Composite

export interface Leaf {
  readonly kind: 'leaf'
  readonly sample: Json
  readonly read: Read
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly Value[]
  readonly read: Read
}

export interface Composite {
  readonly kind: 'object'
  readonly fields: ReadonlyMap<string, Value>
}

/** The value of an argument of a field; its default where the client says nothing. */
export function argumentOf(field: SelectedField, name: string, variables: Variables): Value | undefined {
  const argument = field.definition.args.find((candidate) => candidate.name === name)
  if (!argument) return undefined
  const node = field.nodes[0]?.arguments?.find((candidate) => candidate.name.value === name)
  const given = node ? fromNode(argument.type, node.value, variables) : undefined
  return given ?? defaultOf(argument)
}

function defaultOf(argument: Pick<GraphQLArgument, 'type' | 'defaultValue'>): Value | undefined {
  const value: unknown = argument.defaultValue
  return fromCoerced(argument.type, value, () => value)
}

function fromNode(type: GraphQLInputType, node: ValueNode, variables: Variables): Value | undefined {
  if (isNonNullType(type)) return fromNode(type.ofType, node, variables)
  if (node.kind === Kind.NULL) return undefined
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value
    return fromCoerced(type, variables[name], (request) => request[name])
  }
  if (isListType(type)) {
    const itemNodes = node.kind === Kind.LIST ? node.values : [node]
    return listOf(itemNodes.map((item) => fromNode(type.ofType, item, variables)))
  }
  if (isInputObjectType(type)) {
    if (node.kind !== Kind.OBJECT) return undefined
    const given = new Map(node.fields.map((field) => [field.name.value, field.value]))
    const fields = new Map<string, Value>()
    for (const field of Object.values(type.getFields())) {
      const valueNode = given.get(field.name)
      const value = valueNode ? fromNode(field.type, valueNode, variables) : defaultOf(field)
      if (value) fields.set(field.name, value)
    }
    return { kind: 'object', fields }
  }
  const constant = toJson(valueFromAST(node, type))
  return { kind: 'leaf', sample: constant, read: () => constant }
}

function fromCoerced(
  type: GraphQLInputType,
  value: unknown,
  read: (variables: Variables) => unknown,
): Value | undefined {
  if (value === undefined || value === null) return undefined
  if (isNonNullType(type)) return fromCoerced(type.ofType, value, read)
  if (isListType(type)) {
    const list = Array.isArray(value) ? value : [value]
    const itemType: GraphQLInputType = type.ofType
    const items = list.map((item: unknown, index) =>
      fromCoerced(itemType, item, (variables) => at(read(variables), index)),
    )
    // The number of leaves is no part of the shape, so a list of them is read as a whole.
    return { ...listOf(items), read: (variables) => toJson(read(variables)) }
  }
  if (isInputObjectType(type)) {
    const fields = new Map<string, Value>()
    for (const field of Object.values(type.getFields())) {
      const inner = fromCoerced(field.type, at(value, field.name), (variables) =>
        at(read(variables), field.name),
      )
      if (inner) fields.set(field.name, inner)
    }
    return { kind: 'object', fields }
  }
  return { kind: 'leaf', sample: toJson(value), read: (variables) => toJson(read(variables)) }
}

function listOf(items: readonly (Value | undefined)[]): List {
  const present = items.filter((item) => item !== undefined)
  return {
    kind: 'list',
    items: present,
    read: (variables) => present.flatMap((item) => (item.kind === 'object' ? [] : [item.read(variables)])),
  }
}

function at(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

/** Leaves of coerced input are scalars or lists of them. */
function toJson(value: unknown): Json {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(toJson)
  throw new TypeError(`no scalar: ${typeof value}`)
}

/** The value of an enum or boolean argument, which belongs to the shape of the operation. */
export function sampleOf(value: Value | undefined): Json {
  return value?.kind === 'leaf' ? value.sample : null
}

/** A field of an input object; `undefined` where it is absent or the value is no object. */
export function fieldOf(value: Value | undefined, name: string): Value | undefined {
  return value?.kind === 'object' ? value.fields.get(name) : undefined
}

/** The items of a list; empty where the value is absent. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  return value?.kind === 'list' ? value.items : []
}

/** How to read a scalar or a list of scalars; `null` where it is absent. */
export function readOf(value: Value | undefined): Read {
  return value && value.kind !== 'object' ? value.read : () => null
}
