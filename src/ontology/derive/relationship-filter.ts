import type { DefinitionNode } from 'graphql'
import type { NodeType, Relationship } from '../model.ts'
import { type Context, definitionOf } from './context.ts'
import { define } from './sdl.ts'
import { manyOf } from './words.ts'

/** The condition on a relationship: by its target and, where an enum tells its types apart, by that. */
export function relationshipFilterName({ target, roles }: Pick<Relationship, 'target' | 'roles'>): string {
  return `${target}${roles?.enum ?? ''}RelationshipFilter`
}

/** The conditions on relationships that lead to a type. */
export function relationshipFilters(context: Context, node: NodeType): readonly DefinitionNode[] {
  const roles = new Map(
    [...context.ontology.nodes.values()]
      .flatMap(({ relationships }) => [...relationships.values()])
      .filter(({ target }) => target === node.name)
      .map((relationship) => [relationshipFilterName(relationship), relationship.roles]),
  )
  return [...roles].map(([name, role]) => relationshipFilter(context, node, name, role))
}

function relationshipFilter(
  context: Context,
  node: NodeType,
  name: string,
  roles: Relationship['roles'],
): DefinitionNode {
  const role = roles
    ? `"Count only relationships of this ${roles.field}."
       ${roles.field}: ${roles.enum}`
    : ''
  return define(
    definitionOf(context, node.name),
    `"A condition on the ${manyOf(node)} at the other end of a relationship."
     input ${name} {
       ${role}
       "At least one of them passes this filter; \`{}\` asks only that there is one."
       some: ${node.name}Filter
       "None of them passes this filter; \`{}\` asks that there is none."
       none: ${node.name}Filter
       "Each of them passes this filter. True where there is none."
       every: ${node.name}Filter
     }`,
  )
}
