import fc from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
} from 'graphql'
import { asText } from '../../../graph/json.ts'
import type { Json } from '../../../graph/port.ts'
import type { NodeType, Ontology, Property, Relationship } from '../../../ontology/model.ts'
import { edgeFilterName } from '../../../ontology/derive/filter/edge-filter.ts'
import type { DraftValue, VariableUse } from './draft.ts'
import { EXAMPLES, type Vocabulary } from './vocabulary.ts'

type DraftArguments = Readonly<Record<string, DraftValue>>
type Draft = fc.Arbitrary<DraftValue>

/** Makes random arguments of fields that fit the schema and the words of a content. */
export class RandomInput {
  readonly #schema: GraphQLSchema
  readonly #ontology: Ontology
  readonly #words: Vocabulary
  readonly #filterDepth: number
  readonly #filters = new Map<string, Draft>()

  constructor(schema: GraphQLSchema, ontology: Ontology, words: Vocabulary, filterDepth: number) {
    this.#filterDepth = filterDepth
    this.#schema = schema
    this.#ontology = ontology
    this.#words = words
  }

  /**
   * Arguments of a field.
   * @param target type of the nodes that the field answers, if any.
   */
  arguments(
    definitions: readonly GraphQLArgument[],
    target: NodeType | undefined,
  ): fc.Arbitrary<DraftArguments> {
    const named = new Map(definitions.map((definition) => [definition.name, definition]))
    if (named.has('id') && named.has('name') && target) return this.#idOrName(target)
    const parts: fc.Arbitrary<DraftArguments>[] = []
    if (named.has('last')) parts.push(randomPage())
    for (const [name, { type }] of named) {
      const isPage = named.has('last') && ['first', 'after', 'last', 'before'].includes(name)
      if (!isPage) parts.push(this.#argument(name, type, target))
    }
    return fc.tuple(...parts).map((all) => Object.fromEntries(all.flatMap((part) => Object.entries(part))))
  }

  #idOrName(target: NodeType): fc.Arbitrary<DraftArguments> {
    const id = anyOf(this.#words.identifiers(target))
    const name = anyOf(this.#words.names(target))
    return fc.oneof(
      id.map((value) => ({ id: value })),
      name.map((value) => ({ name: value })),
      fc.tuple(name, nothing()).map(([value, none]) => ({ id: none, name: value })),
    )
  }

  #argument(
    name: string,
    type: GraphQLInputType,
    target: NodeType | undefined,
  ): fc.Arbitrary<DraftArguments> {
    const required = (value: Draft): fc.Arbitrary<DraftArguments> => value.map((draft) => ({ [name]: draft }))
    const optional = (value: Draft, weight: number): fc.Arbitrary<DraftArguments> =>
      fc.oneof(
        { withCrossShrink: true },
        { arbitrary: fc.constant<DraftArguments>({}), weight: 10 - weight },
        { arbitrary: required(orNothing(value)), weight },
      )
    const identifier = anyOf(this.#words.identifiers())
    if (name === 'id') return required(identifier)
    if (name === 'ids') return required(listOf(identifier, 5))
    if (name === 'where' && target)
      return optional(this.#filter(target, this.#filterDepth, this.#filterDepth), 3)
    if (name === 'includeParts') return optional(anyOf([true, false]), 4).map(withoutNothing)
    if (name === 'edge') return optional(this.#edgeFilter(type, this.#withProperties(type)), 3)
    if (name === 'orderBy') return optional(listOf(this.#order(type), 3), 5)
    if (name === 'first') return optional(whole(1, 6), 5).map(withoutNothing)
    // The cursors of a list of entities of any type have a test of their own.
    if (name === 'after') return fc.constant({})
    const named = getNamedType(type)
    if (!isEnumType(named)) throw new Error(`no idea what to say for ${name}`)
    const value = enumOf(named.getValues().map((one) => one.name))
    if (name === 'types') return optional(listOf(value, 3), 5)
    return name === 'role' ? optional(value, 4) : required(value)
  }

  #order(type: GraphQLInputType): Draft {
    const named = getNamedType(type)
    const fields = isInputObjectType(named) ? named.getFields() : {}
    const constants = (name: string): string[] => {
      const inner = fields[name] && getNamedType(fields[name].type)
      return isEnumType(inner) ? inner.getValues().map((value) => value.name) : []
    }
    const field = enumOf(constants('field')).map((value): DraftArguments => ({ field: value }))
    const direction = fc.oneof(
      { withCrossShrink: true },
      fc.constant<DraftArguments>({}),
      enumOf(constants('direction')).map((value): DraftArguments => ({ direction: value })),
    )
    return objectOf(fc.tuple(field, direction).map(([one, other]) => ({ ...one, ...other })))
  }

  /**
   * @param reach how many relationships the filter may reach through.
   * @param nesting how deeply `and`, `or`, `not` may be nested in it.
   */
  #filter(type: NodeType, reach: number, nesting: number): Draft {
    const key = `${type.name} ${reach} ${nesting}`
    const known = this.#filters.get(key)
    if (known) return known
    const definition = this.#schema.getType(`${type.name}Filter`)
    if (!isInputObjectType(definition)) throw new Error(`${type.name} has no filter`)
    const own = new Map<string, Draft>()
    const combined = new Map<string, Draft>()
    const related = new Map<string, Draft>()
    for (const { name, type: fieldType } of Object.values(definition.getFields())) {
      const relationship = type.relationships.get(name)
      const target = relationship && this.#ontology.nodes.get(relationship.target)
      if (name === 'not') {
        if (nesting > 0) combined.set(name, this.#filter(type, reach, nesting - 1))
      } else if (name === 'and' || name === 'or') {
        if (nesting > 0) combined.set(name, listOf(this.#filter(type, reach, nesting - 1), 3))
      } else if (relationship && target) {
        if (reach > 0) {
          related.set(
            name,
            this.#relationshipFilter(fieldType, relationship, this.#filter(target, reach - 1, nesting)),
          )
        }
      } else own.set(name, this.#condition(fieldType, type, name))
    }
    const kinds = [own, combined, related].filter((kind) => kind.size > 0)
    const filter = objectOf(fc.oneof({ withCrossShrink: true }, ...kinds.map((kind) => sparse(kind, 2))))
    this.#filters.set(key, filter)
    return filter
  }

  #relationshipFilter(type: GraphQLInputType, relationship: Relationship, filter: Draft): Draft {
    const fields = fieldsOf(type)
    const quantifiers = new Map(['some', 'none', 'every'].map((name) => [name, filter]))
    const count = fields['count']
    if (count) quantifiers.set('count', randomOperators(count.type, whole(0, 4), []))
    const conditions = sparse(quantifiers, 2)
    const narrowing = new Map<string, Draft>()
    const role = fields['role'] && getNamedType(fields['role'].type)
    if (isEnumType(role)) narrowing.set('role', enumOf(role.getValues().map((value) => value.name)))
    if (fields['edge']) {
      narrowing.set('edge', this.#edgeFilter(fields['edge'].type, relationship))
    }
    if (narrowing.size === 0) return objectOf(conditions)
    return objectOf(
      fc
        .tuple(conditions, fc.oneof({ withCrossShrink: true }, fc.constant({}), sparse(narrowing, 2)))
        // What only says which relationships to look at is refused.
        .map(([one, other]) => (Object.keys(one).length > 0 ? { ...one, ...other } : one)),
    )
  }

  /** A filter of relationships, of which some types have fields for relationships of several kinds. */
  #edgeFilter(type: GraphQLInputType, { roles, properties, references }: Relationship): Draft {
    const conditions = new Map<string, Draft>()
    for (const [name, { type: conditionType }] of Object.entries(fieldsOf(type))) {
      const reference = references.get(name)
      const property = properties.get(name)
      const constants = property?.values ?? (name === roles?.field ? [...roles.typeOf.keys()] : undefined)
      const target = reference && this.#ontology.nodes.get(reference.target)
      const values = target ? this.#words.identifiers(target) : (EXAMPLES[property?.scalar ?? ''] ?? [])
      if (constants) conditions.set(name, randomOperators(conditionType, enumOf(constants), []))
      // What only relationships of another kind have is left out.
      else if (target ?? property) conditions.set(name, randomOperators(conditionType, anyOf(values), values))
    }
    return objectOf(sparse(conditions, 2))
  }

  /** A relationship with the properties that a type of filters asks for. */
  #withProperties(type: GraphQLInputType): Relationship {
    const found = [...this.#ontology.nodes.values()]
      .flatMap(({ relationships }) => [...relationships.values()])
      .find((one) => edgeFilterName(one) === getNamedType(type).name)
    if (!found) throw new Error(`no relationship has a ${getNamedType(type).name}`)
    return found
  }

  #condition(type: GraphQLInputType, owner: NodeType, name: string): Draft {
    const property = owner.properties.get(name)
    if (property) return randomCondition(type, property, this.#words.values(owner, property))
    const parts = new Map<string, Draft>()
    for (const part of owner.embedded.get(name)?.properties.values() ?? []) {
      const partType = fieldsOf(type)[part.field]?.type
      if (partType) parts.set(part.field, randomCondition(partType, part, this.#words.values(owner, part)))
    }
    return objectOf(sparse(parts, 2))
  }
}

function fieldsOf(type: GraphQLInputType): ReturnType<GraphQLInputObjectType['getFields']> {
  const named = getNamedType(type)
  return isInputObjectType(named) ? named.getFields() : {}
}

/** A condition on one property: some of the operators of its filter. */
function randomCondition(type: GraphQLInputType, property: Property, values: readonly Json[]): Draft {
  return randomOperators(type, property.values ? enumOf(property.values) : anyOf(values), values)
}

/** @param texts for comparisons with a part of a text. */
function randomOperators(type: GraphQLInputType, value: Draft, texts: readonly Json[]): Draft {
  const operators = new Map<string, Draft>()
  for (const operator of Object.keys(fieldsOf(type))) {
    if (['isNull', 'isEmpty'].includes(operator)) operators.set(operator, anyOf([false, true]))
    else if (['in', 'notIn', 'hasSome'].includes(operator)) operators.set(operator, listOf(value, 3))
    else if (['contains', 'startsWith', 'endsWith'].includes(operator)) {
      operators.set(operator, anyOf(texts.flatMap((text) => piecesOf(asText(text)))))
    } else operators.set(operator, value)
  }
  return objectOf(sparse(operators, 2))
}

/** The text, its first and its last character, in other letter case and width too. */
function piecesOf(text: string): string[] {
  const characters = Array.from(text)
  const pieces = [text, characters[0] ?? '', characters.at(-1) ?? '']
  return [...pieces, ...pieces.map((one) => one.toUpperCase()), ...pieces.map(wide)]
}

function wide(text: string): string {
  return text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
}

function randomPage(): fc.Arbitrary<DraftArguments> {
  const size = orNothing(whole(1, 6))
  const cursor = orNothing(
    fc
      .record({ item: fc.nat({ max: 200 }), shift: fc.nat({ max: 12 }), use: randomUse() })
      .map((one): DraftValue => ({ kind: 'cursor', ...one })),
  )
  const pages = (
    weight: number,
    page: Readonly<Record<string, Draft>>,
  ): { readonly arbitrary: fc.Arbitrary<DraftArguments>; readonly weight: number } => ({
    arbitrary: fc.record(page),
    weight,
  })
  return fc.oneof(
    { withCrossShrink: true },
    pages(6, {}),
    pages(4, { first: size }),
    pages(3, { last: size }),
    pages(1, { after: cursor }),
    pages(2, { first: size, after: cursor }),
    pages(2, { last: size, before: cursor }),
    pages(1, { first: size, after: cursor, before: cursor }),
    pages(1, { last: size, after: cursor, before: cursor }),
  )
}

/** Where a value is; by default in the document. */
export function randomUse(): fc.Arbitrary<VariableUse> {
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: fc.constant<VariableUse>('literal'), weight: 12 },
    { arbitrary: fc.constant<VariableUse>('variable'), weight: 4 },
    { arbitrary: fc.constant<VariableUse>('default'), weight: 1 },
    { arbitrary: fc.constant<VariableUse>('overridden'), weight: 1 },
  )
}

/** One of some scalars. */
export function anyOf(values: readonly Json[]): Draft {
  return fc
    .record({ value: fc.constantFrom(...values), use: randomUse() })
    .map((one): DraftValue => ({ kind: 'scalar', ...one }))
}

function enumOf(constants: readonly string[]): Draft {
  return fc
    .record({ value: fc.constantFrom(...constants), use: randomUse() })
    .map((one): DraftValue => ({ kind: 'enum', ...one }))
}

function whole(min: number, max: number): Draft {
  return fc
    .record({ value: fc.integer({ min, max }), use: randomUse() })
    .map((one): DraftValue => ({ kind: 'scalar', ...one }))
}

function listOf(item: Draft, maxLength: number): Draft {
  return fc
    .record({
      items: mostlyNotEmpty((minLength) => fc.array(item, { minLength, maxLength, size: 'max' })),
      bare: fc.boolean(),
      use: randomUse(),
    })
    .map((one): DraftValue => ({ kind: 'list', ...one }))
}

function objectOf(fields: fc.Arbitrary<DraftArguments>): Draft {
  return fc.record({ fields, use: randomUse() }).map((one): DraftValue => ({ kind: 'object', ...one }))
}

/** Some of several fields. */
function sparse(fields: ReadonlyMap<string, Draft>, maxLength: number): fc.Arbitrary<DraftArguments> {
  const entries = [...fields].map(([name, value]) => fc.tuple(fc.constant(name), value))
  const some = (minLength: number): fc.Arbitrary<DraftArguments> =>
    fc
      .uniqueArray(fc.oneof(...entries), { selector: ([name]) => name, minLength, maxLength, size: 'max' })
      .map((chosen) => Object.fromEntries(chosen))
  return mostlyNotEmpty(some)
}

/** What may be empty, but seldom is. */
function mostlyNotEmpty<T>(atLeast: (minLength: number) => fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: atLeast(0), weight: 1 },
    { arbitrary: atLeast(1), weight: 4 },
  )
}

function orNothing(value: Draft): Draft {
  return fc.oneof({ arbitrary: value, weight: 19 }, { arbitrary: nothing(), weight: 1 })
}

/** What says nothing: `null`, or a variable that is not given. */
function nothing(): Draft {
  return fc
    .record({ kind: fc.constantFrom('null' as const, 'nothing' as const), use: randomUse() })
    .map((one): DraftValue => one)
}

/** An argument that must not be null can only be left out. */
function withoutNothing(given: DraftArguments): DraftArguments {
  return Object.fromEntries(
    Object.entries(given).filter(([, { kind }]) => kind !== 'null' && kind !== 'nothing'),
  )
}
