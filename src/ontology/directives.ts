import { type GraphQLSchema, getDirectiveValues } from 'graphql'

/** What can carry directives: the definition of a type, a field or an enum value. */
export type WithDirectives = Parameters<typeof getDirectiveValues>[1] | null | undefined

/** The arguments of a directive; undefined where the definition does not carry it. */
export function directiveOf(
  schema: GraphQLSchema,
  name: string,
  node: WithDirectives,
): { readonly [argument: string]: unknown } | undefined {
  const definition = schema.getDirective(name)
  return definition && node ? getDirectiveValues(definition, node) : undefined
}

/** Whether a definition carries a directive. */
export function hasDirective(schema: GraphQLSchema, name: string, node: WithDirectives): boolean {
  return directiveOf(schema, name, node) !== undefined
}

/** An argument that is a text; undefined where it is not given. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** An argument that is a list of texts. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}
