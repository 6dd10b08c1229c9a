import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import type { FastifyBaseLogger } from 'fastify'
import {
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql'
import { ClientError, ERROR_CODES } from '../errors.ts'
import type { Executor } from '../execution/execute.ts'
import { DocumentCache } from './document-cache.ts'
import { graphqlStatus } from './http/graphql-status.ts'

/** What is told about an answer besides itself. */
export interface AnswerContext {
  /** An object of its own, as Apollo copies the context. */
  readonly outcome: {
    /** Whether the answer holds everything that was asked for: no error is in it. */
    isComplete: boolean
    /** The name of the operation, where it has one. */
    operation: string | undefined
  }
}

/** What may be looked at from outside. */
export interface ApolloExtras {
  /** Keeps what was parsed and validated. */
  readonly documents?: DocumentCache
  readonly plugins?: readonly ApolloServerPlugin<AnswerContext>[]
}

/**
 * Makes the GraphQL server: Apollo parses, validates and keeps documents; the executor answers.
 * @param log where errors that are ours go, with their causes.
 */
export function createApolloServer(
  schema: GraphQLSchema,
  executor: Executor,
  log: Pick<FastifyBaseLogger, 'error'>,
  { documents = new DocumentCache(), plugins = [] }: ApolloExtras = {},
): ApolloServer<AnswerContext> {
  return new ApolloServer<AnswerContext>({
    gateway: executorGateway(schema, executor),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // `http/cross-site.ts` does it, and lets programs use GET.
    csrfPrevention: false,
    persistedQueries: false,
    documentStore: documents,
    allowBatchedHttpRequests: false,
    // The process stops the HTTP server itself; see main.ts.
    stopOnTerminationSignals: false,
    plugins: [graphqlStatus, tellOutcome, ...plugins],
    formatError: (formatted, error) => formatError(formatted, error, log),
  })
}

const tellOutcome: ApolloServerPlugin<AnswerContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue: { outcome }, operationName, response: { body } }) => {
        outcome.isComplete = body.kind === 'single' && body.singleResult.errors === undefined
        outcome.operation = operationName ?? undefined
        return Promise.resolve()
      },
    }),
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
        executor: ({ document, operation, request }) => {
          const refusal = refuseOperation(operation, request.operationName)
          return refusal
            ? Promise.resolve({ errors: [refusal] })
            : executor.execute({ document, operation, variables: request.variables ?? {} })
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
