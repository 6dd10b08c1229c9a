import {
  type GraphQLSchema,
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  printSchema,
} from 'graphql'

/** The schema as clients see it, for `docs/schema.graphql`. */
export function printPublic(schema: GraphQLSchema): string {
  return `${printSchema(schema)}\n`
}

/** What of the released schema clients could no longer rely on, one line each. */
export function breakingChanges(released: string, schema: GraphQLSchema): readonly string[] {
  return findBreakingChanges(buildSchema(released), schema).map(
    ({ type, description }) => `${type}: ${description}`,
  )
}

/** What could surprise clients of the released schema although their operations stay valid, one line each. */
export function dangerousChanges(released: string, schema: GraphQLSchema): readonly string[] {
  return findDangerousChanges(buildSchema(released), schema).map(
    ({ type, description }) => `${type}: ${description}`,
  )
}
