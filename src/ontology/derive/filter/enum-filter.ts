import type { DefinitionNode, EnumTypeDefinitionNode } from 'graphql'
import type { Property } from '../../model.ts'
import { wordsOf } from '../../names.ts'
import type { Context } from '../context.ts'
import { edgeConditions } from './edge-filter.ts'
import { propertyFilterName } from './filter.ts'
import { define } from '../sdl.ts'
import { oneOf, withArticle } from '../words.ts'

/** A field that holds values of an enum, and what it belongs to: `an agency`. */
interface Use {
  readonly property: Property
  readonly owner: string
}

/** The conditions on an enum: on one value and on a list, where nodes or relationships hold the one or the other. */
export function enumFilters(
  { ontology }: Context,
  definition: EnumTypeDefinitionNode,
): readonly DefinitionNode[] {
  const nodes = [...ontology.nodes.values()]
  const edges = new Map(
    nodes.flatMap(({ relationships }) =>
      [...relationships.values()].flatMap((one) =>
        one.propertiesType === undefined ? [] : [[one.propertiesType, one] as const],
      ),
    ),
  )
  const stored = [
    ...nodes.map((node) => [oneOf(node), [...node.properties.values()]] as const),
    ...[...edges].map(([type, one]) => [wordsOf(type).join(' '), edgeConditions(one)] as const),
  ]
  const uses = stored.flatMap(([owner, properties]) =>
    properties
      .filter((property) => property.enum === definition.name.value)
      .map((property): Use => ({ property, owner: withArticle(owner) })),
  )
  const [lists, values] = [true, false].map((list) => uses.filter(({ property }) => property.list === list))
  return [...valueFilter(definition, values ?? []), ...listFilter(definition, lists ?? [])]
}

/** `the kind of an agency`; where several fields hold the enum, it speaks for itself. */
function subjectOf(enumName: string, [first, ...others]: readonly Use[]): { noun: string; subject: string } {
  if (first && others.length === 0) {
    const noun = wordsOf(first.property.field).join(' ')
    return { noun, subject: `the ${noun} of ${first.owner}` }
  }
  const noun = wordsOf(enumName).join(' ')
  return { noun, subject: withArticle(noun) }
}

/** Asks whether the value is missing only where it may be. */
function valueFilter(origin: EnumTypeDefinitionNode, uses: readonly Use[]): readonly DefinitionNode[] {
  const [first] = uses
  if (!first) return []
  const type = origin.name.value
  const { noun, subject } = subjectOf(type, uses)
  const isOptional = uses.some(({ property }) => !property.required)
  const missing = isOptional ? ' A missing one does not count.' : ''
  const isMissing = isOptional
    ? `"Whether no ${noun} is said."
       isNull: Boolean`
    : ''
  return [
    define(
      origin,
      `"A condition on ${subject}."
       input ${propertyFilterName(first.property)} {
         "Is this ${noun}."
         eq: ${type}
         "Is another ${noun}.${missing}"
         ne: ${type}
         "Is one of these."
         in: [${type}!]
         "Is none of these.${missing}"
         notIn: [${type}!]
         ${isMissing}
       }`,
    ),
  ]
}

function listFilter(origin: EnumTypeDefinitionNode, uses: readonly Use[]): readonly DefinitionNode[] {
  const [first] = uses
  if (!first) return []
  const type = origin.name.value
  const { noun, subject } = subjectOf(type, uses)
  return [
    define(
      origin,
      `"A condition on ${subject}, of which there may be several."
       input ${propertyFilterName(first.property)} {
         "One of them is this ${noun}."
         has: ${type}
         "One of them is one of these."
         hasSome: [${type}!]
         "Whether there are none."
         isEmpty: Boolean
       }`,
    ),
  ]
}
