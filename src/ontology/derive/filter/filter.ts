import { type DefinitionNode, isInterfaceType } from 'graphql'
import type { NodeType, Property, Relationship } from '../../model.ts'
import { type Context, definitionOf } from '../context.ts'
import { relationshipFilterName } from './relationship-filter.ts'
import { define, describe } from '../sdl.ts'
import { firstClause, manyOf } from '../words.ts'

/** The filter of a type: a condition on each of its properties and relationships, and `and`, `or`, `not`. */
export function filter(context: Context, node: NodeType): DefinitionNode {
  const { name, properties, embedded, relationships } = node
  const conditions = [
    ...[...properties.values()].map((property) => [property.field, propertyFilterName(property)] as const),
    ...[...embedded.values()].map(({ field, type }) => [field, `${type}Filter`] as const),
    ...[...relationships.values()].map(
      (one: Relationship) => [one.field, relationshipFilterName(one)] as const,
    ),
  ]
  return define(
    definitionOf(context, name),
    `"Which ${manyOf(node)} to keep. Conditions given side by side must all hold."
     input ${name}Filter {
       "All of these hold."
       and: [${name}Filter!]
       "At least one of these holds."
       or: [${name}Filter!]
       "This does not hold."
       not: ${name}Filter
       ${conditions.map(([field, type]) => `${describe(by(context, field))}\n${field}: ${type}`).join('\n')}
     }`,
  )
}

/** The condition on a property: by its enum or its scalar. */
export function propertyFilterName({ enum: enumName, scalar, list }: Property): string {
  return `${enumName ?? scalar}${list ? 'List' : ''}Filter`
}

/** `By name in Chinese.` of what all entities have, otherwise the field: its words stand where it is defined. */
export function by({ written }: Context, field: string): string {
  if (field === 'id') return 'By identifier.'
  const entity = written.getType('Entity')
  const common = isInterfaceType(entity) ? entity.getFields()[field] : undefined
  return common ? `By ${firstClause(common.description ?? '')}.` : `By \`${field}\`.`
}
