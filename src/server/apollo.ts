import {
  ApolloServer,
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { FastifyBaseLogger } from 'fastify'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { ClientError, ERROR_CODES } from '../errors.ts'
import { type Executor, isRefusal } from './execution/execute.ts'
import { INTERNAL_MESSAGE } from './http/http-error.ts'
import type { Admitted } from './limits/admission.ts'
import { type ResponseType, resultStatus } from './http/media-type.ts'
import { labelOf, newOperation } from './operations/operation.ts'
import type { OperationStore } from './operations/operation-store.ts'

/** What Apollo's plug-ins report about a request. */
export interface RequestReport {
  /** The code of the first error, `ok` where there is none; undefined for malformed requests. */
  code: string | undefined
  operationName: string | undefined
  /** Why the operation was refused because others run. */
  refusal?: Error
}

/** What goes through Apollo with a request. */
export interface ApolloContext {
  readonly type: ResponseType
  readonly admitted?: Admitted
  /** An object of its own, as Apollo copies the context. */
  readonly report: RequestReport
}

/** A plug-in of Apollo Server. */
export type ApolloPlugin = ApolloServerPlugin<ApolloContext>

/** What the GraphQL server is made of. */
export interface ApolloOptions {
  readonly schema: GraphQLSchema
  readonly executor: Executor
  readonly operations: OperationStore
  /** Where our errors go, with their causes. */
  readonly log: Pick<FastifyBaseLogger, 'error'>
  /** The operator's, before our own. */
  readonly plugins?: readonly ApolloPlugin[]
}

/** Makes the GraphQL server: Apollo checks requests and runs plug-ins; the executor answers operations. */
export function createApolloServer({
  schema,
  executor,
  operations,
  log,
  plugins = [],
}: ApolloOptions): ApolloServer<ApolloContext> {
  return new ApolloServer<ApolloContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // `http/cross-site.ts` does it, and lets programs use GET.
    csrfPrevention: false,
    persistedQueries: false,
    documentStore: operations.documentStore,
    allowBatchedHttpRequests: false,
    // The process stops the HTTP server itself; see main.ts.
    stopOnTerminationSignals: false,
    plugins: [
      ...plugins,
      answerBy(executor, operations),
      reportResponse,
      // The route sets `Cache-Control`, and no page comes from another host.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // A subgraph would tell whoever sends a header how long its fields took; `observe/` traces operations.
      ApolloServerPluginInlineTraceDisabled(),
    ],
    formatError: (formatted, error) => formatError(formatted, error, log),
  })
}

/** Hands Apollo the executor's results. */
function answerBy(executor: Executor, operations: OperationStore): ApolloPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({ responseForOperation: (context) => answer(executor, operations, context) }),
  }
}

/** @returns null where the document has no such operation: Apollo reports the error. */
async function answer(
  executor: Executor,
  operations: OperationStore,
  { contextValue, document, operation, queryHash = '', request }: GraphQLRequestContext<ApolloContext>,
): Promise<GraphQLResponse | null> {
  if (!document || !operation) return null
  const known = operations.find({ digest: queryHash, operationName: request.operationName ?? null })
  const { admitted, report } = contextValue
  const singleResult = await executor
    .execute(known ?? newOperation(document, operation), request.variables ?? {}, admitted)
    .catch((error: unknown) => {
      if (!isRefusal(error)) throw error
      // Apollo would take what is thrown for a mistake of ours.
      report.refusal = error
      return { errors: [] }
    })
  return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } }
}

/** Sets the status and tells the route how the request ended. */
const reportResponse: ApolloPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue: { report, type }, operation, response: { body, http } }) => {
        if (body.kind === 'incremental') return Promise.resolve()
        report.code = codeOf(body.singleResult.errors)
        report.operationName = operation && labelOf(operation)
        if (http.status !== 405) http.status = resultStatus(type, body.singleResult, http.status)
        return Promise.resolve()
      },
    }),
}

/** The code of the first error, `ok` where there is none. */
export function codeOf(errors: readonly GraphQLFormattedError[] | undefined): string {
  const [error] = errors ?? []
  if (!error) return 'ok'
  const code = error.extensions?.['code']
  return typeof code === 'string' ? code : 'INTERNAL'
}

/** Lets documented codes through; logs all else and hides its details. Errors of operations come from the executor. */
function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Pick<FastifyBaseLogger, 'error'>,
): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? error.originalError : undefined
  // A literal that a scalar refuses is found by validation, but has the code of any other value.
  if (cause instanceof ClientError) return { ...formatted, extensions: cause.extensions }
  const code = String(formatted.extensions?.['code'])
  if (code in ERROR_CODES && code !== 'INTERNAL') return formatted
  log.error({ err: error }, 'Apollo could not answer a request')
  return { ...formatted, message: INTERNAL_MESSAGE, extensions: { code: 'INTERNAL' } }
}
