import {
  type ASTNode,
  type ArgumentNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  Kind,
  type ValueNode,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  valueFromAST,
} from 'graphql'
import { type ClientError, badArgument } from '../errors.ts'
import type { Json } from '../graph/port.ts'
import type { SelectedField } from './selection.ts'

/** The coerced variables of a request. */
export type Variables = Readonly<Record<string, unknown>>

/** Reads the value of an argument from the variables of a request. */
export type Read = (variables: Variables) => Json

/** What is worked out from the variables of a request: once, however often it is read. */
export function once<T>(work: (variables: Variables) => T): (variables: Variables) => T {
  const done = new WeakMap<Variables, { readonly result: T }>()
  return (variables) => {
    const known = done.get(variables) ?? { result: work(variables) }
    done.set(variables, known)
    return known.result
  }
}

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

/**
 * The value of an argument of a field; its default where the client says nothing.
 * @throws ClientError BAD_USER_INPUT for null inside an input object or a list, and for null where only a default
 *   makes a variable that may be null valid. What says nothing in a filter would otherwise let everything pass.
 */
export function argumentOf(field: SelectedField, name: string, variables: Variables): Value | undefined {
  const argument = field.definition.args.find((candidate) => candidate.name === name)
  return argument && valueOfArgument(argument, field.nodes[0]?.arguments, variables)
}

/**
 * The value of an argument of a field or a directive.
 * @param given what the client says.
 * @throws ClientError as `argumentOf`.
 */
export function valueOfArgument(
  argument: GraphQLArgument,
  given: readonly ArgumentNode[] | undefined,
  variables: Variables,
): Value | undefined {
  const { name } = argument
  const node = given?.find((candidate) => candidate.name.value === name)
  if (!node) return defaultOf(argument)
  const value = fromNode(argument.type, node.value, variables, name)
  if (!value && isNonNullType(argument.type) && isGivenVariable(node.value, variables)) {
    throw refusalOf(node.value, name, { required: isRequiredArgument(argument) })
  }
  return value ?? defaultOf(argument)
}

function defaultOf({ type, defaultValue, name }: GraphQLArgument | GraphQLInputField): Value | undefined {
  return fromCoerced(type, defaultValue, () => defaultValue, name)
}

function isGivenVariable(node: ValueNode, variables: Variables): boolean {
  return node.kind === Kind.VARIABLE && variables[node.name.value] !== undefined
}

/** Reads a literal or a variable; undefined for null and for a variable that is not given. */
function fromNode(
  type: GraphQLInputType,
  node: ValueNode,
  variables: Variables,
  path: string,
): Value | undefined {
  if (isNonNullType(type)) return fromNode(type.ofType, node, variables, path)
  if (node.kind === Kind.NULL) return undefined
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value
    return fromCoerced(type, variables[name], (request) => request[name], path)
  }
  if (isListType(type)) {
    const itemType: GraphQLInputType = type.ofType
    const itemNodes = node.kind === Kind.LIST ? node.values : [node]
    return listOf(
      itemNodes.map((item, index) => {
        const itemPath = `${path}[${index}]`
        const value = fromNode(itemType, item, variables, itemPath)
        if (!value) throw refusalOf(item, itemPath)
        return value
      }),
    )
  }
  if (isInputObjectType(type)) {
    if (node.kind !== Kind.OBJECT) return undefined
    const given = new Map(node.fields.map((field) => [field.name.value, field.value]))
    const fields = new Map<string, Value>()
    for (const field of Object.values(type.getFields())) {
      const valueNode = given.get(field.name)
      const fieldPath = `${path}.${field.name}`
      const value = valueNode && fromNode(field.type, valueNode, variables, fieldPath)
      const other = isGiven(valueNode, variables) ? undefined : defaultOf(field)
      if (valueNode && !value && !other) throw refusalOf(valueNode, fieldPath, waysOut(field, type))
      const known = value ?? other
      if (known) fields.set(field.name, known)
    }
    return { kind: 'object', fields }
  }
  const constant = toJson(valueFromAST(node, type), path)
  return { kind: 'leaf', sample: constant, read: () => constant }
}

/** Whether a client gives a value, be it null; a variable that is not given leaves the default. */
function isGiven(node: ValueNode | undefined, variables: Variables): boolean {
  return node !== undefined && (node.kind !== Kind.VARIABLE || isGivenVariable(node, variables))
}

function fromCoerced(
  type: GraphQLInputType,
  value: unknown,
  read: (variables: Variables) => unknown,
  path: string,
): Value | undefined {
  if (value === undefined || value === null) return undefined
  if (isNonNullType(type)) return fromCoerced(type.ofType, value, read, path)
  if (isListType(type)) {
    const list = Array.isArray(value) ? value : [value]
    const itemType: GraphQLInputType = type.ofType
    const items = list.map((item: unknown, index) => {
      const itemPath = `${path}[${index}]`
      const inner = fromCoerced(itemType, item, (variables) => at(read(variables), index), itemPath)
      if (!inner) throw nullRefused(itemPath)
      return inner
    })
    // The number of leaves is no part of the shape, so a list of them is read as a whole.
    return { ...listOf(items), read: (variables) => toJson(read(variables), path) }
  }
  if (isInputObjectType(type)) {
    const fields = new Map<string, Value>()
    for (const field of Object.values(type.getFields())) {
      const given = at(value, field.name)
      const fieldPath = `${path}.${field.name}`
      if (given === null) throw nullRefused(fieldPath, '', waysOut(field, type))
      const inner = fromCoerced(field.type, given, (variables) => at(read(variables), field.name), fieldPath)
      if (inner) fields.set(field.name, inner)
    }
    return { kind: 'object', fields }
  }
  return { kind: 'leaf', sample: toJson(value, path), read: (variables) => toJson(read(variables), path) }
}

/** What to do instead of giving null. */
interface WaysOut {
  /** Whether something has to be given: leaving it out is no way. */
  readonly required?: boolean
  /** Whether `isNull` beside it asks for what is missing. */
  readonly isNull?: boolean
}

/** @param type of the object that the field belongs to. */
function waysOut(field: GraphQLInputField, type: GraphQLInputObjectType): WaysOut {
  return { required: isRequiredInputField(field), isNull: type.getFields()['isNull'] !== undefined }
}

/** Refuses null, or a variable that is null or not given. */
function refusalOf(node: ValueNode, path: string, ways?: WaysOut): ClientError {
  const because = node.kind === Kind.VARIABLE ? `, because \`$${node.name.value}\` has no value` : ''
  return nullRefused(path, because, ways, [node])
}

function nullRefused(
  path: string,
  because = '',
  { required = false, isNull = false }: WaysOut = {},
  nodes?: readonly ASTNode[],
): ClientError {
  const leave = required ? '' : ' or leave it out'
  const other = isNull ? ', or ask for missing values by `isNull`' : ''
  return badArgument(path, `\`${path}\` is null${because}; give it a value${leave}${other}.`, nodes)
}

function listOf(items: readonly Value[]): List {
  return {
    kind: 'list',
    items,
    read: (variables) => items.flatMap((item) => (item.kind === 'object' ? [] : [item.read(variables)])),
  }
}

function at(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

/**
 * Checks a number of coerced input.
 * @param path where it stands, for a message.
 * @param name what a message calls it.
 * @throws ClientError BAD_USER_INPUT for a number such as 1e400, which graphql-js refuses in variables only, not in
 *   literals and defaults.
 */
export function checkNumber(value: number, path: string, name = path): void {
  if (Number.isFinite(value)) return
  throw badArgument(path, `\`${name}\` is a number larger than a Float can be, 1.7976931348623157e308.`)
}

/**
 * Leaves of coerced input are scalars or lists of them.
 * @throws ClientError as `checkNumber`.
 */
function toJson(value: unknown, path: string): Json {
  if (value === undefined || value === null) return null
  if (typeof value === 'number') checkNumber(value, path)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map((item) => toJson(item, path))
  throw new TypeError(`no scalar: ${typeof value}`)
}

/** The value of an enum or boolean argument, which belongs to the shape of the operation. */
export function sampleOf(value: Value | undefined): Json {
  return value?.kind === 'leaf' ? value.sample : null
}

/** A field of an input object; `undefined` where it is absent or the value is not an object. */
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
