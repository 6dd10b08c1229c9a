import type { DefinitionNode, EnumTypeDefinitionNode } from 'graphql'
import type { Property } from '../model.ts'
import { wordsOf } from '../names.ts'
import type { Context } from './context.ts'
import { propertyFilterName } from './filter.ts'
import { define } from './sdl.ts'
import { oneOf, withArticle } from './words.ts'

/** A field that holds values of an enum, and what it belongs to: `an agency`. */
interface Use {
  readonly property: Property
  readonly owner: string
}

/** The conditions on an enum: on one value and on a list, where nodes hold the one or the other. */
export function enumFilters(
  { ontology }: Context,
  definition: EnumTypeDefinitionNode,
): readonly DefinitionNode[] {
  const uses = [...ontology.nodes.values()].flatMap((node) =>
    [...node.properties.values()]
      .filter((property) => property.enum === definition.name.value)
      .map((property): Use => ({ property, owner: withArticle(oneOf(node)) })),
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
  const isMissing = uses.some(({ property }) => !property.required)
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
         "Is one of these ${noun}s."
         in: [${type}!]
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
         "One of them is one of these ${noun}s."
         hasSome: [${type}!]
         "Whether there are none."
         isEmpty: Boolean
       }`,
    ),
  ]
}
