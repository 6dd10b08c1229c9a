import type { FieldDefinitionNode, GraphQLSchema, ObjectTypeDefinitionNode } from 'graphql'
import { isObjectType } from 'graphql'
import type { NodeType, Ontology } from '../model.ts'

/** What everything is derived from. */
export interface Context {
  /** The schema as `schema/` says it: for descriptions, and for where things are said. */
  readonly written: GraphQLSchema
  readonly ontology: Ontology
}

/** The definition of an object type. */
export function definitionOf({ written }: Context, name: string): ObjectTypeDefinitionNode {
  const type = written.getType(name)
  if (!isObjectType(type) || !type.astNode) throw new Error(`nothing defines ${name}`)
  return type.astNode
}

/** The definition of a field of an object type. */
export function fieldOf(context: Context, typeName: string, name: string): FieldDefinitionNode {
  const field = definitionOf(context, typeName).fields?.find((one) => one.name.value === name)
  if (!field) throw new Error(`nothing defines ${typeName}.${name}`)
  return field
}

/** The node type at the other end of a relationship. */
export function targetOf({ ontology }: Context, { target }: { readonly target: string }): NodeType {
  const node = ontology.nodes.get(target)
  if (!node) throw new Error(`the ontology has no ${target}`)
  return node
}
