import type { GraphQLNamedType } from 'graphql'
import { getNamedType, isObjectType } from 'graphql'
import type { NodeType, Ontology } from '../../../ontology/model.ts'

/** The type of the nodes that a type stands for: itself, or that of the items of a connection. */
export function targetOf(ontology: Ontology, type: GraphQLNamedType): NodeType | undefined {
  const items = isObjectType(type) ? type.getFields()['nodes'] : undefined
  return ontology.nodes.get(items ? getNamedType(items.type).name : type.name)
}
