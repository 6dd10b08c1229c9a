import type { FieldDefinitionNode } from 'graphql'
import type { NodeType } from '../model.ts'
import { upperFirst } from '../names.ts'
import { pageArguments } from './connection.ts'
import { type Context, definitionOf } from './context.ts'
import { defineFields } from './sdl.ts'
import { manyOf, oneOf, withArticle } from './words.ts'

/** The two fields by which a query asks for entities of a type: for one, and for a list. */
export function rootFields(context: Context, node: NodeType): readonly FieldDefinitionNode[] {
  const { name, singular, plural, example, uniqueNames } = node
  const several = uniqueNames
    ? ' Where several have it, as in several cities, the error names them in `extensions.candidates`.'
    : ' Where several have it, the first by `id`.'
  const exampleOf = (value: string | undefined): string =>
    value === undefined ? '' : `, for example \`${value}\``
  return defineFields(
    definitionOf(context, name),
    `"${upperFirst(withArticle(oneOf(node)))} by \`id\` or by \`name\`: exactly one of the two. Null where there is none."
     ${singular}(
       "Its identifier${exampleOf(example.id)}."
       id: ID
       "Its name or any of its aliases, in either language${exampleOf(example.name)}.${several}"
       name: String
     ): ${name}
     "All ${manyOf(node)}, filtered, ordered and paged."
     ${plural}(${pageArguments(node)}): ${name}Connection!`,
  )
}
