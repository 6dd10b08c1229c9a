import type { DefinitionNode } from 'graphql'
import { groupBy } from '../../../group-by.ts'
import type { NodeType, Relationship } from '../../model.ts'
import { type Context, definitionOf } from '../context.ts'
import { fieldsWithProperties, sharedEdgeFilter } from './edge-filter.ts'
import { define, describe } from '../sdl.ts'
import { manyOf } from '../words.ts'

/** The condition on a relationship: by its target and, where an enum tells its types apart, by that. */
export function relationshipFilterName({
  target,
  roles,
}: Pick<Relationship, 'target'> & Partial<Pick<Relationship, 'roles'>>): string {
  return `${target}${roles?.enum ?? ''}RelationshipFilter`
}

/** The conditions on relationships that lead to a type. */
export function relationshipFilters(context: Context, node: NodeType): readonly DefinitionNode[] {
  const relationships = [...context.ontology.nodes.values()]
    .flatMap((owner) => [...owner.relationships.values()])
    .filter(({ target }) => target === node.name)
  const groups = groupBy(relationships, relationshipFilterName)
  return [...groups].flatMap(([name, alike]) => relationshipFilter(context, node, name, alike))
}

function relationshipFilter(
  context: Context,
  node: NodeType,
  name: string,
  relationships: readonly Relationship[],
): readonly DefinitionNode[] {
  const roles = relationships[0]?.roles
  const role = roles
    ? `"Look only at relationships of this ${roles.field}; say by \`some\`, \`none\`, \`every\` or \`count\` what to ask of them."
       ${roles.field}: ${roles.enum}`
    : ''
  const shared = sharedEdgeFilter(context, node.name, relationships)
  const fields = fieldsWithProperties(context, relationships)
  const others =
    fields.length === 0 || fields.length === relationships.length
      ? ''
      : ` What not every relationship has: only for ${fields.join(' and ')}.`
  return [
    ...shared.definitions,
    define(
      definitionOf(context, node.name),
      `"A condition on the ${manyOf(node)} at the other end of a relationship."
       input ${name} {
         ${role}
         ${describe(`Look only at relationships that pass this filter; say by \`some\`, \`none\`, \`every\` or \`count\` what to ask of them.${others}`)}
         edge: ${shared.name}
         "At least one of them passes this filter; \`{}\` asks only that there is one."
         some: ${node.name}Filter
         "None of them passes this filter; \`{}\` asks that there is none."
         none: ${node.name}Filter
         "Each of them passes this filter. True where there is none."
         every: ${node.name}Filter
         "How many there are, whatever \`some\`, \`none\` and \`every\` ask of the nodes; \`{ eq: 0 }\` asks that there is none."
         count: IntFilter
       }`,
    ),
  ]
}
