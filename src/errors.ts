import { type ASTNode, GraphQLError } from 'graphql'

/**
 * Every `extensions.code` a client can meet; `docs/errors.md` explains them. Errors that graphql-js and Apollo find
 * before an operation runs keep their own codes.
 */
export const ERROR_CODES = {
  GRAPHQL_PARSE_FAILED: 'The operation is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The operation does not fit the schema.',
  BAD_REQUEST: 'The HTTP request is not a GraphQL request.',
  OPERATION_RESOLUTION_FAILURE:
    'The document has no operation of that name, or several and no name was given.',
  BAD_USER_INPUT: 'An argument or variable has a value that cannot be used; `extensions.argument` names it.',
  CHANGES_NOT_KEPT:
    'What changed since this revision is not kept; `extensions.kept` lists the revisions since which it is.',
  NOT_FOUND: 'There is nothing at this address.',
  METHOD_NOT_ALLOWED: 'The address answers other methods; the header `Allow` names them.',
  UNSUPPORTED_MEDIA_TYPE: 'The body of a request has to be JSON.',
  CROSS_SITE_REQUEST: 'A page of another site made a browser ask; use POST.',
  PERSISTED_QUERY_NOT_FOUND: 'No document of this hash is kept; send the hash and the text.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Send the text of the operation; there are no persisted documents.',
  UNAUTHENTICATED: 'A bearer token is missing or is none of ours.',
  DOCUMENT_NOT_TRUSTED: 'This service answers only the documents it was given.',
  BODY_LIMIT_EXCEEDED: 'The body of the request is too large.',
  TOKEN_LIMIT_EXCEEDED: 'The document has too many tokens; pass values as variables.',
  ALIAS_LIMIT_EXCEEDED: 'The operation has too many aliases.',
  ROOT_FIELD_LIMIT_EXCEEDED: 'The operation has too many root fields.',
  FIELD_LIMIT_EXCEEDED: 'The operation selects too many fields.',
  RATE_LIMIT_EXCEEDED: 'The client asked too often; the header `Retry-After` says when to ask again.',
  OVERLOADED: 'Too many operations run at the moment; the header `Retry-After` says when to ask again.',
  COST_LIMIT_EXCEEDED:
    'The operation asks for more nodes, or has the database look at more rows, than one operation may.',
  DEPTH_LIMIT_EXCEEDED: 'The operation or a filter in it is nested too deeply.',
  GRAPH_UNAVAILABLE: 'The graph database does not answer at the moment; try again.',
  TIMEOUT: 'The graph database took too long; ask for less.',
  INTERNAL: 'A fault of ours; the log of the service has the details.',
} as const

/** A documented code. */
export type ErrorCode = keyof typeof ERROR_CODES

/** An error of the client; its message reaches the client unchanged. */
export class ClientError extends GraphQLError {
  /** @param nodes the fields or arguments at fault; they give the error its locations. */
  constructor(
    code: ErrorCode,
    message: string,
    nodes?: readonly ASTNode[],
    extensions: Readonly<Record<string, unknown>> = {},
  ) {
    super(message, { ...(nodes ? { nodes } : {}), extensions: { code, ...extensions } })
    this.name = 'ClientError'
  }
}

/** An argument's value is invalid; the message says what would be right. */
export function badArgument(argument: string, message: string, nodes?: readonly ASTNode[]): ClientError {
  return new ClientError('BAD_USER_INPUT', message, nodes, { argument })
}
