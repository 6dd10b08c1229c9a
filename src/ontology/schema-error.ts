import { type ASTNode, GraphQLError, getLocation } from 'graphql'

/** An error in the SDL; the message starts with file, line and column. */
export class SchemaError extends Error {
  /** @param node where the error is; its location starts the message. */
  constructor(message: string, node?: ASTNode | null, options?: ErrorOptions) {
    const place = placeOf(node)
    super(place === undefined ? message : `${place}: ${message}`, options)
    this.name = 'SchemaError'
  }

  /** Translates an error of graphql-js about SDL. */
  static from(error: unknown): SchemaError {
    if (error instanceof SchemaError) return error
    if (error instanceof GraphQLError && error.source && error.locations?.[0]) {
      const { line, column } = error.locations[0]
      return new SchemaError(`${error.source.name}:${line}:${column}: ${error.message}`, null, {
        cause: error,
      })
    }
    return new SchemaError(error instanceof Error ? error.message : String(error), null, { cause: error })
  }
}

/** File, line and column of a part of the SDL. */
export function placeOf(node: ASTNode | null | undefined): string | undefined {
  if (!node?.loc) return undefined
  const { line, column } = getLocation(node.loc.source, node.loc.start)
  return `${node.loc.source.name}:${line}:${column}`
}
