import type { DefinitionNode, ObjectTypeDefinitionNode } from 'graphql'
import { wordsOf } from '../../names.ts'
import { type Context, fieldOf } from '../context.ts'
import { propertyFilterName } from './filter.ts'
import { define, describe } from '../sdl.ts'
import { firstClause, withArticle } from '../words.ts'

/** The condition on an object that is stored as properties of its owner; none for other types. */
export function embeddedFilters(
  context: Context,
  definition: ObjectTypeDefinitionNode,
): readonly DefinitionNode[] {
  const type = definition.name.value
  const embedded = [...context.ontology.nodes.values()]
    .flatMap((node) => [...node.embedded.values()])
    .find((one) => one.type === type)
  if (!embedded) return []
  const conditions = [...embedded.properties.values()].map((part) => {
    const about = firstClause(fieldOf(context, type, part.field).description?.value ?? '')
    return `${describe(`On ${about}.`)}\n${part.field}: ${propertyFilterName(part)}`
  })
  return [
    define(
      definition,
      `"A condition on ${withArticle(wordsOf(type).join(' '))}."
       input ${type}Filter {
         ${conditions.join('\n')}
       }`,
    ),
  ]
}
