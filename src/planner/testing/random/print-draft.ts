import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  TypeNameMetaFieldDef,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { Json } from '../../../graph/port.ts'
import {
  type DraftDirective,
  type DraftField,
  type DraftFragment,
  type DraftOperation,
  type DraftSelection,
  type DraftValue,
  plainValue,
} from './draft.ts'
import { otherValue } from './other-variables.ts'

/** An operation as a client would send it. */
export interface PrintedOperation {
  readonly text: string
  readonly variables: Variables
  /** For a second request. */
  readonly otherVariables: Variables
}

type Variables = Readonly<Record<string, Json>>

/** Makes the cursor that a draft means. */
export type CursorOf = (place: {
  readonly parent: GraphQLCompositeType
  readonly field: string
  readonly orderBy: Json
  readonly role: Json
  readonly includeParts: Json
  readonly item: number
  readonly shift: number
}) => string | undefined

/** How many nodes one chain of nested lists may ask for. */
const MOST_NODES = 2_000

/** Size of a page where an operation does not say. */
const DEFAULT_SIZE = 20

/** The response keys of one object, and their values. */
type Scope = Map<string, { readonly signature: string; readonly inner: Scope }>

function newScope(): Scope {
  return new Map()
}

/** A part of an operation, and how many nodes one parent may have in it, nested ones multiplied. */
interface Printed {
  readonly text: string
  readonly nodes: number
}

/**
 * Prints a draft as a valid operation: keys do not clash, pages are small enough, cursors fit their order.
 * @param mostFields how many fields it may have, leaves at the end not counted.
 */
export function printDraft(
  schema: GraphQLSchema,
  draft: DraftOperation,
  mostFields: number,
  cursorOf: CursorOf,
): PrintedOperation {
  const printer = new Printer(schema, mostFields, cursorOf)
  return printer.operation(draft)
}

class Printer {
  readonly #schema: GraphQLSchema
  readonly #mostFields: number
  readonly #cursorOf: CursorOf
  readonly #definitions: {
    readonly name: string
    readonly type: GraphQLInputType
    readonly declared: string
  }[] = []
  readonly #variables: Record<string, Json> = {}
  readonly #fragments: string[] = []
  readonly #shared = new Map<string, { readonly name: string; readonly nodes: number }>()
  #hasCursor = false
  #fields = 0
  #names = 0

  constructor(schema: GraphQLSchema, mostFields: number, cursorOf: CursorOf) {
    this.#schema = schema
    this.#mostFields = mostFields
    this.#cursorOf = cursorOf
  }

  operation({ name, asOf, selections }: DraftOperation): PrintedOperation {
    const query = this.#schema.getQueryType()
    if (!query) throw new Error('the schema has no Query')
    const { text } = this.#selections(query, selections, newScope(), 1, false)
    const day = this.#schema.getDirective('asOf')?.args[0]?.type
    const directive = asOf && day ? `@asOf(date: ${this.#value(asOf, day)}) ` : ''
    const definitions = this.#definitions.map((one) => `$${one.name}: ${one.declared}`).join(', ')
    const isShort = name === undefined && definitions === '' && directive === ''
    const head = isShort
      ? ''
      : `query ${name ?? ''}${definitions === '' ? '' : `(${definitions})`} ${directive}`
    return {
      text: [`${head}${text}`, ...this.#fragments].join('\n'),
      variables: this.#variables,
      otherVariables: this.#otherVariables(),
    }
  }

  #otherVariables(): Variables {
    const entries = this.#definitions.flatMap(({ name, type }): [string, Json][] => {
      const value = this.#variables[name]
      return value === undefined ? [] : [[name, otherValue(type, value, this.#hasCursor)]]
    })
    return Object.fromEntries(entries)
  }

  /**
   * @param nodes how many nodes the parents may be.
   * @param apart whether each field gets a key of its own, so that it clashes with none anywhere.
   */
  #selections(
    parent: GraphQLCompositeType,
    selections: readonly DraftSelection[],
    scope: Scope,
    nodes: number,
    apart: boolean,
  ): Printed {
    const parts = selections.map((selection) =>
      selection.kind === 'field'
        ? this.#field(parent, selection, scope, nodes, apart)
        : this.#fragment(parent, selection, scope, nodes, apart),
    )
    return {
      text: parts.length === 0 ? '{ __typename }' : `{ ${parts.map((part) => part.text).join(' ')} }`,
      nodes: Math.max(1, ...parts.map((part) => part.nodes)),
    }
  }

  #field(
    parent: GraphQLCompositeType,
    draft: DraftField,
    scope: Scope,
    nodes: number,
    apart: boolean,
  ): Printed {
    const definition = fieldOf(parent, draft.name)
    const named = getNamedType(definition.type)
    this.#fields++
    if (isCompositeType(named) && this.#fields > this.#mostFields) return { text: '__typename', nodes: 1 }
    const sized = sizedArguments(definition, draft, nodes)
    const printed = this.#arguments(parent, definition, sized.arguments)
    const { key, inner } = this.#claim(scope, definition, draft, printed, apart)
    const head = `${key === draft.name ? '' : `${key}: `}${draft.name}${printed}`
    const directives = this.#directives(draft.directives)
    if (!isCompositeType(named)) return { text: `${head}${directives}`, nodes: 1 }
    const bodies = [draft.selections, ...(draft.again ? [draft.again] : [])].map((selections) =>
      this.#selections(named, selections, inner, nodes * sized.size, apart),
    )
    return {
      text: bodies.map((body) => `${head}${directives} ${body.text}`).join(' '),
      nodes: sized.size * Math.max(...bodies.map((body) => body.nodes)),
    }
  }

  /** The response key: the one the draft would like, unless another field has it. */
  #claim(
    scope: Scope,
    definition: GraphQLField<unknown, unknown>,
    draft: DraftField,
    printedArguments: string,
    apart: boolean,
  ): { key: string; inner: Scope } {
    const signature = `${draft.name}${printedArguments} ${shapeOf(definition)}`
    const wanted = draft.alias ?? draft.name
    const holder = scope.get(wanted)
    const isFree = !apart && (!holder || holder.signature === signature)
    const key = isFree ? wanted : this.#name('key')
    const claim = (isFree ? holder : undefined) ?? { signature, inner: new Map() }
    scope.set(key, claim)
    return { key, inner: claim.inner }
  }

  #fragment(
    parent: GraphQLCompositeType,
    draft: DraftFragment,
    scope: Scope,
    nodes: number,
    apart: boolean,
  ): Printed {
    const directives = this.#directives(draft.directives)
    const on = draft.on === undefined ? parent : this.#compositeType(draft.on)
    if (draft.style === 'inline') {
      const condition = draft.on === undefined ? '' : ` on ${draft.on}`
      const body = this.#selections(on, draft.selections, scope, nodes, apart)
      return { ...body, text: `...${condition}${directives} ${body.text}` }
    }
    if (draft.style === 'shared') {
      const known = this.#shared.get(on.name)
      if (known && known.nodes * nodes <= MOST_NODES)
        return { ...known, text: `...${known.name}${directives}` }
    }
    const isShared = draft.style === 'shared'
    const body = this.#selections(
      on,
      draft.selections,
      isShared ? newScope() : scope,
      nodes,
      apart || isShared,
    )
    const name = this.#name('Fragment')
    this.#fragments.push(`fragment ${name} on ${on.name} ${body.text}`)
    if (isShared) this.#shared.set(on.name, { name, nodes: body.nodes })
    return { ...body, text: `...${name}${directives}` }
  }

  #compositeType(name: string): GraphQLCompositeType {
    const type = this.#schema.getType(name)
    if (!isCompositeType(type)) throw new Error(`${name} is no composite type`)
    return type
  }

  #directives(directives: readonly DraftDirective[]): string {
    return directives
      .map((directive) => {
        const type = this.#schema.getDirective(directive.name)?.args[0]?.type
        return type ? ` @${directive.name}(if: ${this.#value(directive.if, type)})` : ''
      })
      .join('')
  }

  #arguments(
    parent: GraphQLCompositeType,
    definition: GraphQLField<unknown, unknown>,
    given: DraftField['arguments'],
  ): string {
    const [orderBy = null, role = null, includeParts = null] = ['orderBy', 'role', 'includeParts'].map(
      (name) => plainValue(given[name]) ?? null,
    )
    const cursorOf = ({ item, shift, use }: DraftValue & { kind: 'cursor' }): DraftValue | undefined => {
      const place = { parent, field: definition.name, orderBy, role, includeParts }
      const value = this.#cursorOf({ ...place, item, shift })
      if (value === undefined) return undefined
      this.#hasCursor = true
      return { kind: 'scalar', value, use }
    }
    const printed = Object.entries(given).flatMap(([name, draft]) => {
      const type = definition.args.find((argument) => argument.name === name)?.type
      const value = draft.kind === 'cursor' ? cursorOf(draft) : draft
      return type && value ? [`${name}: ${this.#value(value, type)}`] : []
    })
    return printed.length === 0 ? '' : `(${printed.join(', ')})`
  }

  #value(draft: DraftValue, type: GraphQLInputType): string {
    if (draft.kind === 'nothing') return `$${this.#variable(type, '', undefined)}`
    if (draft.use === 'literal') return this.#literal(draft, type)
    const value = plainValue(draft) ?? null
    if (draft.use === 'variable') return `$${this.#variable(type, '', value)}`
    const literal = this.#literal(asLiteral(draft), type)
    if (draft.use === 'default') return `$${this.#variable(type, ` = ${literal}`, undefined)}`
    const other = isNonNullType(type) ? literal : value === null ? exampleOf(type) : 'null'
    return `$${this.#variable(type, other === undefined ? '' : ` = ${other}`, value)}`
  }

  #literal(draft: DraftValue, type: GraphQLInputType): string {
    if (isNonNullType(type)) return this.#literal(draft, type.ofType)
    switch (draft.kind) {
      case 'scalar':
        return JSON.stringify(draft.value)
      case 'enum':
        return draft.value
      case 'list': {
        const itemType = isListType(type) ? type.ofType : type
        const items = draft.items.map((item) => this.#value(item, itemType))
        // A variable for an item would have to be a list.
        const isBare = draft.bare && items.length === 1 && draft.items[0]?.use === 'literal'
        return isBare ? items.join('') : `[${items.join(', ')}]`
      }
      case 'object': {
        const fields = isInputObjectType(type) ? type.getFields() : {}
        const printed = Object.entries(draft.fields).flatMap(([name, value]) => {
          const fieldType = fields[name]?.type
          return fieldType ? [`${name}: ${this.#value(value, fieldType)}`] : []
        })
        return `{${printed.join(', ')}}`
      }
      default:
        return 'null'
    }
  }

  /** A variable of this type and value; one that is there already, if there is one. */
  #variable(type: GraphQLInputType, defaultText: string, value: Json | undefined): string {
    const declared = `${String(type)}${defaultText}`
    const known = this.#definitions.find(
      (one) =>
        one.declared === declared && JSON.stringify(this.#variables[one.name]) === JSON.stringify(value),
    )
    if (known) return known.name
    const name = this.#name('v')
    this.#definitions.push({ name, type, declared })
    if (value !== undefined) this.#variables[name] = value
    return name
  }

  #name(prefix: string): string {
    return `${prefix}${++this.#names}`
  }
}

/** A default can hold no variables. */
function asLiteral(draft: DraftValue): DraftValue {
  if (draft.kind === 'list') return { ...draft, use: 'literal', items: draft.items.map(asLiteral) }
  if (draft.kind === 'object') {
    const fields = Object.entries(draft.fields).filter(([, { kind }]) => kind !== 'nothing')
    return {
      ...draft,
      use: 'literal',
      fields: Object.fromEntries(fields.map(([name, field]) => [name, asLiteral(field)])),
    }
  }
  return { ...draft, use: 'literal' }
}

/** Some default, for a variable that is given `null`. */
function exampleOf(type: GraphQLInputType): string | undefined {
  return { Int: '3', String: '"a"', ID: '"a"', Boolean: 'true' }[String(type)]
}

function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> {
  const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {}
  const field = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : fields[name]
  if (!field) throw new Error(`${parent.name} has no field ${name}`)
  return field
}

/** What two fields under one key must have in common, whatever types they are on. */
function shapeOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type)
  return isLeafType(named) ? String(type) : String(type).replace(/\w+/, '')
}

/** The arguments with a page that is small enough, and how many nodes one parent has on it at most. */
function sizedArguments(
  definition: GraphQLField<unknown, unknown>,
  draft: DraftField,
  nodes: number,
): { arguments: DraftField['arguments']; size: number } {
  const most = Math.max(1, Math.floor(MOST_NODES / nodes))
  const ids = plainValue(draft.arguments['ids'])
  if (Array.isArray(ids)) return { arguments: draft.arguments, size: ids.length }
  const first = definition.args.find((argument) => argument.name === 'first')
  if (!first) return { arguments: draft.arguments, size: 1 }
  const name = plainValue(draft.arguments['last']) == null ? 'first' : 'last'
  const asked = plainValue(draft.arguments[name])
  const size = typeof asked === 'number' ? asked : defaultSize(first)
  if (size <= most) return { arguments: draft.arguments, size }
  const smaller: DraftValue = { kind: 'scalar', value: Math.min(most, 3), use: 'literal' }
  return { arguments: { ...draft.arguments, [name]: smaller }, size: Math.min(most, 3) }
}

function defaultSize({ defaultValue }: GraphQLArgument): number {
  return typeof defaultValue === 'number' ? defaultValue : DEFAULT_SIZE
}
