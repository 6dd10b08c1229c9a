import type { DefinitionNode } from 'graphql'
import type { NodeType } from '../model.ts'
import { type Context, definitionOf } from './context.ts'
import { define } from './sdl.ts'
import { manyOf } from './words.ts'

/** The enum of what lists of a type can be grouped by; none where there is nothing. */
export function groupBy(context: Context, node: NodeType): readonly DefinitionNode[] {
  if (node.groups.size === 0) return []
  const values = [...node.groups].map(
    ([value, { property, relationship }]) => `"By \`${(property ?? relationship).field}\`."\n${value}`,
  )
  return [
    define(
      definitionOf(context, node.name),
      `"What ${manyOf(node)} can be counted by."
       enum ${node.name}GroupBy {
         ${values.join('\n')}
       }`,
    ),
  ]
}
