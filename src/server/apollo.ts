import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { FastifyBaseLogger } from 'fastify'
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql'
import { ClientError, ERROR_CODES } from '../errors.ts'
import type { Executor } from './execution/execute.ts'
import { DocumentCache } from './document-cache.ts'
import { graphqlStatus } from './http/graphql-status.ts'

/** An operation that fits the schema. */
export interface ValidOperation {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

/** How an operation ended. */
export interface Outcome {
  /** The code of its first error, `ok` where it has none; undefined where the request was no operation. */
  code: string | undefined
  /** The name of the operation, where it has one. */
  operation: string | undefined
  /** What Apollo made of its text, where that fits the schema. */
  valid: ValidOperation | undefined
}

/** An outcome about which nothing has been told yet. */
export function newOutcome(): Outcome {
  return { code: undefined, operation: undefined, valid: undefined }
}

/** What goes through Apollo with a request. */
export interface AnswerContext {
  /** An object of its own that is told how it ended, as Apollo copies the context. */
  readonly outcome: Outcome
  /** What the executor has answered already; undefined: it is to be asked. */
  readonly result: ExecutionResult | undefined
}

/**
 * Makes the GraphQL server: Apollo parses, validates and keeps documents; the executor answers.
 * @param log where errors that are ours go, with their causes.
 */
export function createApolloServer(
  schema: GraphQLSchema,
  executor: Executor,
  log: Pick<FastifyBaseLogger, 'error'>,
): ApolloServer<AnswerContext> {
  return new ApolloServer<AnswerContext>({
    gateway: executorGateway(schema, executor),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // `http/cross-site.ts` does it, and lets programs use GET.
    csrfPrevention: false,
    persistedQueries: false,
    documentStore: new DocumentCache(),
    allowBatchedHttpRequests: false,
    // The process stops the HTTP server itself; see main.ts.
    stopOnTerminationSignals: false,
    plugins: [
      graphqlStatus,
      tellOutcome,
      // The route says it, and nothing of a page from elsewhere is served.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    formatError: (formatted, error) => formatError(formatted, error, log),
  })
}

const tellOutcome: ApolloServerPlugin<AnswerContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue: { outcome }, document, operation, response: { body } }) => {
        outcome.code = codeOf(body.kind === 'single' ? body.singleResult.errors : undefined)
        outcome.operation = operation?.name?.value
        if (document && operation) outcome.valid = { document, operation }
        return Promise.resolve()
      },
    }),
}

function codeOf(errors: readonly GraphQLFormattedError[] | undefined): string {
  const [error] = errors ?? []
  if (!error) return 'ok'
  const code = error.extensions?.['code']
  return typeof code === 'string' ? code : 'INTERNAL'
}

/** Apollo's way in for an executor of our own. */
function executorGateway(
  schema: GraphQLSchema,
  executor: Executor,
): ApolloServerOptionsWithGateway<AnswerContext>['gateway'] {
  const listeners = new Set<(update: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => void>()
  return {
    load: () => {
      for (const listener of listeners) listener({ apiSchema: schema, coreSupergraphSdl: '' })
      return Promise.resolve({
        executor: ({ document, operation, request, context }) => {
          const refusal = refuseOperation(operation, request.operationName)
          if (refusal) return Promise.resolve({ errors: [refusal] })
          const result = resultIn(context)
          if (result) return Promise.resolve(result)
          return executor.execute({ document, operation, variables: request.variables ?? {} })
        },
      })
    },
    onSchemaLoadOrUpdate: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop: () => Promise.resolve(),
  }
}

/** The type of Apollo's way in knows nothing of the context. */
function resultIn(context: unknown): ExecutionResult | undefined {
  const isOurs = (value: unknown): value is AnswerContext =>
    typeof value === 'object' && value !== null && 'result' in value
  return isOurs(context) ? context.result : undefined
}

/** Apollo asks the executor even where there is nothing to execute; a GraphQL error then, undefined otherwise. */
function refuseOperation(
  operation: OperationDefinitionNode | null | undefined,
  name: string | null | undefined,
): GraphQLError | undefined {
  if (!operation) {
    return new GraphQLError(
      name
        ? `The document has no operation \`${name}\`.`
        : 'The document has several operations; `operationName` has to say which one is meant.',
    )
  }
  if (operation.operation === OperationTypeNode.QUERY) return undefined
  return new ClientError(
    'GRAPHQL_VALIDATION_FAILED',
    `This API has no ${operation.operation}s, only queries.`,
    [operation],
  )
}

/** Every error has one of the documented codes; what is not the client's is logged and told without details. */
function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Pick<FastifyBaseLogger, 'error'>,
): GraphQLFormattedError {
  const code = String(formatted.extensions?.['code'])
  if (code in ERROR_CODES && code !== 'INTERNAL') {
    if (code === 'GRAPH_UNAVAILABLE' || code === 'TIMEOUT') logCause(error, log)
    return formatted
  }
  logCause(error, log)
  return {
    ...formatted,
    message: 'Something went wrong on our side; the log has the details.',
    extensions: { code: 'INTERNAL' },
  }
}

function logCause(error: unknown, log: Pick<FastifyBaseLogger, 'error'>): void {
  const cause = unwrapResolverError(error)
  const path = error instanceof GraphQLError ? error.path : undefined
  log.error({ err: cause, path }, 'a field could not be answered')
}
