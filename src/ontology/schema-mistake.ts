import { type ASTNode, GraphQLError, getLocation } from 'graphql'

/** A mistake in the SDL; the message starts with file, line and column. */
export class SchemaMistake extends Error {
  /** @param node where the mistake stands; its location goes in front of the message. */
  constructor(message: string, node?: ASTNode | null, options?: ErrorOptions) {
    const place = placeOf(node)
    super(place === undefined ? message : `${place}: ${message}`, options)
    this.name = 'SchemaMistake'
  }

  /** Translates an error of graphql-js about SDL. */
  static from(error: unknown): SchemaMistake {
    if (error instanceof SchemaMistake) return error
    if (error instanceof GraphQLError && error.source && error.locations?.[0]) {
      const { line, column } = error.locations[0]
      return new SchemaMistake(`${error.source.name}:${line}:${column}: ${error.message}`, null, {
        cause: error,
      })
    }
    return new SchemaMistake(error instanceof Error ? error.message : String(error), null, { cause: error })
  }
}

/** File, line and column of a part of the SDL. */
export function placeOf(node: ASTNode | null | undefined): string | undefined {
  if (!node?.loc) return undefined
  const { line, column } = getLocation(node.loc.source, node.loc.start)
  return `${node.loc.source.name}:${line}:${column}`
}
