import fc from 'fast-check'
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  doTypesOverlap,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql'
import type { Ontology } from '../../ontology/model.ts'
import type { DraftDirective, DraftField, DraftFragment, DraftOperation, DraftSelection } from './draft.ts'
import { type RandomInput, anyOf } from './random-input.ts'
import { targetOf } from './schema-walk.ts'

type Selections = fc.Arbitrary<readonly DraftSelection[]>
type Weighted<T> = { readonly arbitrary: fc.Arbitrary<T>; readonly weight: number }

/** How many relationships a selection may follow one after another. */
const MOST_DEPTH = 4

/** How deeply fragments may stand in fragments. */
const MOST_FRAGMENTS = 2

/** Root fields that are not answered by the planner from one statement. */
const LEFT_OUT = ['search', 'paths', 'graph']

/** Makes random drafts of operations. */
export class RandomDraft {
  readonly #schema: GraphQLSchema
  readonly #ontology: Ontology
  readonly #input: RandomInput
  readonly #selections = new Map<string, Selections>()

  constructor(schema: GraphQLSchema, ontology: Ontology, input: RandomInput) {
    this.#schema = schema
    this.#ontology = ontology
    this.#input = input
  }

  operation(): fc.Arbitrary<DraftOperation> {
    const query = this.#schema.getQueryType()
    if (!query) throw new Error('the schema has no Query')
    return fc.record({
      name: fc.constantFrom(undefined, 'Random'),
      selections: this.#selectionsOf(query, MOST_DEPTH, MOST_FRAGMENTS),
    })
  }

  #selectionsOf(type: GraphQLCompositeType, depth: number, fragments: number): Selections {
    const key = `${type.name} ${depth} ${fragments}`
    const known = this.#selections.get(key)
    if (known) return known
    const items: Weighted<readonly DraftSelection[]>[] = [
      { arbitrary: this.#field('__typename', {}, fc.constant([])), weight: 1 },
    ]
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        const item = this.#fieldOf(type, field, depth)
        if (item) items.push(item)
      }
    }
    if (fragments > 0) items.push(...this.#fragmentsOn(type, depth, fragments))
    const selections = fc
      .array(fc.oneof(...items), { minLength: 1, maxLength: type.name === 'Query' ? 3 : 4, size: 'max' })
      .map((chosen) => chosen.flat())
    this.#selections.set(key, selections)
    return selections
  }

  #fieldOf(
    parent: GraphQLCompositeType,
    field: GraphQLField<unknown, unknown>,
    depth: number,
  ): Weighted<readonly DraftSelection[]> | undefined {
    const named = getNamedType(field.type)
    const isRoot = parent.name === 'Query'
    if (isRoot && LEFT_OUT.includes(field.name)) return undefined
    const target = targetOf(this.#ontology, named)
    const input = this.#input.arguments(field.args, target)
    if (isLeafType(named)) return { arbitrary: this.#field(field.name, input, fc.constant([])), weight: 2 }
    if (!isCompositeType(named)) return undefined
    // A page and its edges belong to the relationship that led there.
    const isStep = (target || isAbstractType(named)) && !/(Connection|Edge)$/.test(parent.name)
    const left = isStep ? depth - 1 : depth
    if (left < 0) return undefined
    const selections = this.#selectionsOf(named, left, MOST_FRAGMENTS)
    const weight = isRoot && target && named.name === target.name ? 1 : 3
    return { arbitrary: this.#field(field.name, input, selections), weight }
  }

  /** A field, or the same one twice with other arguments. */
  #field(
    name: string,
    input: fc.Arbitrary<DraftField['arguments']> | Record<string, never>,
    selections: Selections,
  ): fc.Arbitrary<readonly DraftField[]> {
    const field = fc
      .record({
        alias: rarely(fc.constantFrom('a', 'b', 'id', 'name', 'nodes', 'evidence', 'theme'), 6),
        arguments: input instanceof fc.Arbitrary ? input : fc.constant({}),
        selections,
        again: rarely(selections, 12),
        directives: randomDirectives(),
      })
      .map((one): DraftField => ({ kind: 'field', name, ...one }))
    return input instanceof fc.Arbitrary
      ? fc.array(field, { minLength: 1, maxLength: 2 })
      : field.map((one) => [one])
  }

  #fragmentsOn(
    type: GraphQLCompositeType,
    depth: number,
    fragments: number,
  ): Weighted<readonly DraftSelection[]>[] {
    const conditions = Object.values(this.#schema.getTypeMap())
      .filter(isCompositeType)
      .filter((other) => doTypesOverlap(this.#schema, type, other))
      // What an interface lets through is of interest most.
      .map((on) => ({ on, weight: isAbstractType(type) && isObjectType(on) ? 2 : 1 }))
    return conditions.map(({ on, weight }) => ({
      arbitrary: fc
        .record({
          on: on === type ? fc.constantFrom(undefined, on.name) : fc.constant(on.name),
          style: fc.constantFrom('inline' as const, 'named' as const, 'shared' as const),
          selections: this.#selectionsOf(on, depth, fragments - 1),
          directives: randomDirectives(),
        })
        .map((one): DraftFragment[] => [{ kind: 'fragment', ...one }]),
      weight,
    }))
  }
}

function randomDirectives(): fc.Arbitrary<readonly DraftDirective[]> {
  const directive = fc.record({
    name: fc.constantFrom('include' as const, 'skip' as const),
    if: anyOf([true, false]),
  })
  return rarely(
    fc.uniqueArray(directive, { selector: ({ name }) => name, minLength: 1, maxLength: 2 }),
    12,
  ).map((directives) => directives ?? [])
}

/** Mostly `undefined`, once in a while a value. */
function rarely<T>(value: fc.Arbitrary<T>, once: number): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: fc.constant(undefined), weight: once - 1 },
    { arbitrary: value, weight: 1 },
  )
}
