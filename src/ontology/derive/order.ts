import type { DefinitionNode } from 'graphql'
import type { NodeType, OrderTerm } from '../model.ts'
import { type Context, definitionOf } from './context.ts'
import { by } from './filter/filter.ts'
import { define, describe } from './sdl.ts'
import { manyOf } from './words.ts'

/** The order of a type, with the enum of what its lists can be ordered by. */
export function order(context: Context, node: NodeType): readonly DefinitionNode[] {
  const { name } = node
  const origin = definitionOf(context, name)
  return [
    define(
      origin,
      `"An order of ${manyOf(node)}."
       input ${name}Order {
         "What to order by."
         field: ${name}OrderField!
         "Which end comes first. A missing value comes last in \`ASC\` and first in \`DESC\`."
         direction: OrderDirection! = ASC
       }`,
    ),
    define(
      origin,
      `"What ${manyOf(node)} can be ordered by."
       enum ${name}OrderField {
         ${[...node.orders].map(([value, term]) => `${describe(about(context, node, term))}\n${value}`).join('\n')}
       }`,
    ),
  ]
}

function about(context: Context, node: NodeType, { property, relationship }: OrderTerm): string {
  if (relationship) return `By the number of \`${relationship.field}\`.`
  const owner = [...node.embedded.values()].find(({ properties }) =>
    [...properties.values()].includes(property),
  )
  if (owner) return `By \`${owner.field}.${property.field}\`.`
  if (property.field === 'id') return 'By `id`.'
  const what = by(context, property.field).replace(/\.$/, '')
  if (property.values) return `${what}, in alphabetical order of its values.`
  return property.scalar === 'String' ? `${what}, in order of code points.` : `${what}.`
}
