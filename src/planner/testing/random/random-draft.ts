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
import type { Ontology } from '../../../ontology/model.ts'
import type { DraftDirective, DraftField, DraftFragment, DraftOperation, DraftSelection } from './draft.ts'
import { type RandomInput, anyOf } from './random-input.ts'
import { targetOf } from './schema-walk.ts'

/** Days for `@asOf`: before, among and after the dates of random contents. */
const DAYS = ['2024-06-01', '2024-12-31', '2025-01-01', '2025-03-01', '2026-01-01']

type Selections = fc.Arbitrary<readonly DraftSelection[]>
type Weighted<T> = { readonly arbitrary: fc.Arbitrary<T>; readonly weight: number }

/** How many relationships a selection may follow one after another. */
const MOST_DEPTH = 4

/** How deeply fragments may stand in fragments. */
const MOST_FRAGMENTS = 2

/**
 * How slowly `__typename` takes the place of what leads on: it is as likely as all else about six levels down, pages and
 * edges counted. Without that, operations would grow with each relationship that the ontology gains; most of them are
 * left out when they are printed.
 */
const DEPTH_SIZE = 8

/** Root fields that are not answered by the planner from one statement. */
const LEFT_OUT = ['search', 'paths', 'changes', 'graph']

/** Makes random drafts of operations. */
export class RandomDraft {
  readonly #schema: GraphQLSchema
  readonly #ontology: Ontology
  readonly #input: RandomInput
  readonly #selections = new Map<string, Selections>()
  readonly #depth = fc.createDepthIdentifier()

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
      asOf: fc.option(anyOf(DAYS), { freq: 2, nil: undefined }),
      selections: this.#selectionsOf(query, MOST_DEPTH, MOST_FRAGMENTS),
    })
  }

  #selectionsOf(type: GraphQLCompositeType, depth: number, fragments: number): Selections {
    const key = `${type.name} ${depth} ${fragments}`
    const known = this.#selections.get(key)
    if (known) return known
    const items: Weighted<readonly DraftSelection[]>[] = [
      {
        arbitrary: randomField('__typename', fc.constant({}), fc.constant([])).map((one) => [one]),
        weight: 2,
      },
    ]
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        const item = this.#fieldOf(type, field, depth)
        if (item) items.push(item)
      }
    }
    if (fragments > 0) items.push(...this.#fragmentsOn(type, depth, fragments))
    if (fragments > 0 && isAbstractType(type)) items.push(this.#layersOn(type, depth))
    const item = fc.oneof({ depthIdentifier: this.#depth, depthSize: DEPTH_SIZE }, ...items)
    const selections = fc
      .tuple(
        // Without a minimum, so that shrinking can leave out any of them.
        fc.option(item, { freq: 20, nil: [] }),
        fc.array(item, { maxLength: mostItems(type, depth), size: 'max' }),
      )
      .map(([first, others]) => [first, ...others].flat())
    this.#selections.set(key, selections)
    return selections
  }

  #fieldOf(
    parent: GraphQLCompositeType,
    field: GraphQLField<unknown, unknown>,
    depth: number,
  ): Weighted<readonly DraftSelection[]> | undefined {
    if (parent.name === 'Query' && LEFT_OUT.includes(field.name)) return undefined
    const named = getNamedType(field.type)
    const target = targetOf(this.#ontology, named)
    // A page and its edges belong to the relationship that led there.
    const leadsOn = target || isAbstractType(named) || /Connection$/.test(named.name)
    const isStep = leadsOn && !/(Connection|Edge)$/.test(parent.name)
    const left = isStep ? depth - 1 : depth
    if (left < 0) return undefined
    const selections = isCompositeType(named)
      ? this.#selectionsOf(named, left, MOST_FRAGMENTS)
      : fc.constant([])
    const input = this.#input.arguments(field.args, target)
    const one = randomField(field.name, input, selections)
    const single = one.map((draft) => [draft])
    const weight = weightOf(parent, field, isLeafType(named))
    if (field.args.length === 0) return { arbitrary: single, weight }
    // The same field twice with different arguments.
    const pair = fc.tuple(one, randomField(field.name, input, selections))
    return { arbitrary: fc.oneof({ withCrossShrink: true }, ...weighted(4, single, 1, pair)), weight }
  }

  #fragmentsOn(
    type: GraphQLCompositeType,
    depth: number,
    fragments: number,
  ): Weighted<readonly DraftSelection[]>[] {
    return this.#conditionsOn(type).map((on) => ({
      arbitrary: fc
        .record({
          style: fc.constantFrom<DraftFragment['style'][]>('inline', 'inline', 'named', 'named', 'shared'),
          on: on === type ? fc.constantFrom(undefined, on.name) : fc.constant(on.name),
          selections: this.#selectionsOf(on, depth, fragments - 1),
          directives: randomDirectives(),
        })
        .map((one): DraftFragment[] => [{ kind: 'fragment', ...one }]),
      // An interface shows most of its objects through fragments, on another interface or on a type.
      weight: !isAbstractType(type) ? 2 : isObjectType(on) ? 4 : 12,
    }))
  }

  /** `evidence` in fragments on an interface and on several of its types, to be merged for each type. */
  #layersOn(type: GraphQLCompositeType, depth: number): Weighted<readonly DraftSelection[]> {
    const layers = this.#conditionsOn(type).flatMap((on) => {
      const field = isObjectType(on) || isInterfaceType(on) ? on.getFields()['evidence'] : undefined
      const item = field && this.#fieldOf(on, field, depth)
      return item ? [{ arbitrary: inlineOn(on, item.arbitrary), weight: isAbstractType(on) ? 6 : 1 }] : []
    })
    return { arbitrary: fc.array(fc.oneof(...layers), { maxLength: 5, size: 'max' }), weight: 8 }
  }

  #conditionsOn(type: GraphQLCompositeType): GraphQLCompositeType[] {
    return Object.values(this.#schema.getTypeMap())
      .filter(isCompositeType)
      .filter((other) => doTypesOverlap(this.#schema, type, other))
  }
}

function inlineOn(on: GraphQLCompositeType, selections: Selections): fc.Arbitrary<DraftFragment> {
  return selections.map((chosen) => ({
    kind: 'fragment',
    style: 'inline',
    on: on.name,
    selections: chosen,
    directives: [],
  }))
}

/** How many items a selection has beside its first. */
function mostItems(type: GraphQLCompositeType, depth: number): number {
  if (type.name === 'Query') return 1
  // Objects of several types want a fragment each.
  if (isAbstractType(type)) return 5
  return depth > 1 ? 3 : 2
}

/** How often a field is chosen: what many others stand beside less often than what stands alone. */
function weightOf(
  parent: GraphQLCompositeType,
  field: GraphQLField<unknown, unknown>,
  isLeaf: boolean,
): number {
  if (parent.name === 'Query') return isAbstractType(getNamedType(field.type)) ? 8 : isSingle(field) ? 1 : 3
  if (['edges', 'nodes', 'node', 'groups'].includes(field.name)) return 12
  if (/(Connection|Edge|Evidence|PageInfo|Group)$/.test(parent.name)) return 6
  if (field.name === 'evidence') return 10
  return isLeaf ? 3 : 5
}

function isSingle(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some(({ name }) => name === 'id')
}

function randomField(
  name: string,
  input: fc.Arbitrary<DraftField['arguments']>,
  selections: Selections,
): fc.Arbitrary<DraftField> {
  return fc
    .record({
      alias: rarely(fc.constantFrom('a', 'b', 'id', 'name', 'nodes', 'evidence', 'theme'), 8),
      arguments: input,
      selections,
      again: rarely(selections, 20),
      directives: randomDirectives(),
    })
    .map((one): DraftField => ({ kind: 'field', name, ...one }))
}

function randomDirectives(): fc.Arbitrary<readonly DraftDirective[]> {
  const directive = fc.record({
    name: fc.constantFrom('include' as const, 'skip' as const),
    if: anyOf([true, false]),
  })
  return rarely(
    fc.uniqueArray(directive, { selector: ({ name }) => name, minLength: 1, maxLength: 2 }),
    25,
  ).map((directives) => directives ?? [])
}

/** Mostly `undefined`, once in a while a value. */
function rarely<T>(value: fc.Arbitrary<T>, once: number): fc.Arbitrary<T | undefined> {
  return fc.oneof({ withCrossShrink: true }, ...weighted(once - 1, fc.constant(undefined), 1, value))
}

function weighted<A, B>(
  weight: number,
  one: fc.Arbitrary<A>,
  otherWeight: number,
  other: fc.Arbitrary<B>,
): [Weighted<A | B>, Weighted<A | B>] {
  return [
    { arbitrary: one, weight },
    { arbitrary: other, weight: otherWeight },
  ]
}
