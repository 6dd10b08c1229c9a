import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Answer } from '../answers/answer.ts'
import type { AnswerContext } from '../apollo.ts'
import { JSON_TYPE } from './media-type.ts'
import type { DocumentRequest } from '../limits/trusted-documents.ts'

/** A request of `/graphql` as Apollo takes it. */
export interface GraphqlRequest {
  readonly http: HTTPGraphQLRequest
  /** The text of the document; undefined where there is none. */
  readonly query: string | undefined
  /** What the request says about its document. */
  readonly named: DocumentRequest
  /**
   * Document, name of the operation and variables as one text; undefined where the request has no such three, or says
   * more than that. Two requests with the same text have the same answer.
   */
  readonly identity: string | undefined
  /** The same request with another text for its document. */
  withDocument(query: string): GraphqlRequest
}

/** Reads a request; what is wrong with it Apollo says. */
export function readGraphqlRequest({ method, headers, url, body }: FastifyRequest): GraphqlRequest {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && value.length > 0) {
      map.set(name, Array.isArray(value) ? value.join(', ') : value)
    }
  }
  const start = url.indexOf('?')
  return method === 'POST'
    ? ofBody({ method, headers: map, search: '', body })
    : ofSearch({ method, headers: map, search: start < 0 ? '' : url.slice(start), body: undefined })
}

function ofBody(http: HTTPGraphQLRequest): GraphqlRequest {
  const body: OperationRequest =
    typeof http.body === 'object' && http.body !== null && !Array.isArray(http.body) ? http.body : {}
  return {
    http,
    query: typeof body.query === 'string' ? body.query : undefined,
    named: body,
    identity: identityOf(body),
    withDocument: (query) => ofBody({ ...http, body: { ...body, query, extensions: null } }),
  }
}

function ofSearch(http: HTTPGraphQLRequest): GraphqlRequest {
  const search = new URLSearchParams(http.search)
  const query = search.get('query') ?? undefined
  const extensions = parsed(search.get('extensions'))
  const operationName = search.get('operationName')
  return {
    http,
    query,
    named: { query, documentId: search.get('documentId'), extensions },
    // What stands there twice, or is no JSON, is refused.
    identity:
      new Set(search.keys()).size === search.size
        ? identityOf({ query, operationName, variables: parsed(search.get('variables')), extensions })
        : undefined,
    withDocument: (text) => {
      search.set('query', text)
      search.delete('extensions')
      return ofSearch({ ...http, search: `?${search.toString()}` })
    },
  }
}

interface OperationRequest extends DocumentRequest {
  readonly operationName?: unknown
  readonly variables?: unknown
}

/** What is of another form than GraphQL over HTTP has it is refused, so it has no identity. */
function identityOf({
  query,
  operationName = null,
  variables = null,
  extensions = null,
}: OperationRequest): string | undefined {
  const isNamed = operationName === null || typeof operationName === 'string'
  const isPlain = typeof variables === 'object' && !Array.isArray(variables)
  if (typeof query !== 'string' || !isNamed || !isPlain || extensions !== null) return undefined
  return JSON.stringify([query, operationName, variables])
}

/** The value of a JSON text, null for none; what is no JSON stays the text it is. */
function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return text
  }
}

/** What Apollo answers. */
export interface Executed {
  readonly answer: Answer
  /** Whether it holds everything that was asked for: no error is in it. */
  readonly isComplete: boolean
}

/** Lets Apollo answer a request; sets status and headers. */
export async function executeRequest(
  apollo: ApolloServer<AnswerContext>,
  { http }: GraphqlRequest,
  reply: FastifyReply,
): Promise<Executed> {
  const { outcome }: AnswerContext = { outcome: { isComplete: false, operation: undefined } }
  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: http,
    context: () => Promise.resolve({ outcome }),
  })
  if (body.kind === 'chunked') throw new Error('no answer comes in parts')
  for (const [name, value] of headers) if (name !== 'content-length') reply.header(name, value)
  reply.code(status ?? 200)
  const answer = new Answer(body.string, headers.get('content-type') ?? JSON_TYPE, outcome.operation)
  return { answer, isComplete: outcome.isComplete }
}
