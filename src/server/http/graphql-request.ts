import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server'
import type { FastifyRequest } from 'fastify'
import type { DocumentRequest } from '../limits/trusted-documents.ts'

/** A request of `/graphql`. */
export interface GraphqlRequest {
  /** The text of the document; undefined where there is none. */
  readonly query: string | undefined
  /** What the request says about its document. */
  readonly named: DocumentRequest
  /** What is asked; undefined where the request is not of the form of GraphQL over HTTP, or says more than these. */
  readonly asked: AskedOperation | undefined
  /** The same request with another text for its document. */
  withDocument(query: string): GraphqlRequest
  /** The same request as Apollo takes it. */
  http(): HTTPGraphQLRequest
}

/** An operation that is asked for. */
export interface AskedOperation {
  /**
   * What tells it apart besides its variables: document, name of the operation, and the headers by which the form of an
   * answer is chosen.
   */
  readonly form: string
  readonly variables: Variables
}

type Variables = Readonly<Record<string, unknown>>

/** Reads a request; what is wrong with it Apollo says. */
export function readGraphqlRequest(request: FastifyRequest): GraphqlRequest {
  const { method, url, body } = request
  const start = url.indexOf('?')
  return method === 'POST'
    ? ofBody(request, body)
    : ofSearch(request, new URLSearchParams(start < 0 ? '' : url.slice(start)))
}

function ofBody(request: FastifyRequest, content: unknown): GraphqlRequest {
  const body: OperationRequest =
    typeof content === 'object' && content !== null && !Array.isArray(content) ? content : {}
  return {
    query: typeof body.query === 'string' ? body.query : undefined,
    named: body,
    asked: askedOperation(body, request.headers.accept),
    withDocument: (query) => ofBody(request, { ...body, query, extensions: null }),
    http: () => ({ method: request.method, headers: headersOf(request), search: '', body: content }),
  }
}

function ofSearch(request: FastifyRequest, search: URLSearchParams): GraphqlRequest {
  const query = search.get('query') ?? undefined
  const extensions = parsed(search.get('extensions'))
  const [operationName, variables] = [search.get('operationName'), parsed(search.get('variables'))]
  const { accept, 'content-type': type } = request.headers
  // What stands there twice is refused, and so is a GET that says it has a body of another type.
  const isPlain = type === undefined && new Set(search.keys()).size === search.size
  return {
    query,
    named: { query, documentId: search.get('documentId'), extensions },
    asked: isPlain ? askedOperation({ query, operationName, variables, extensions }, accept) : undefined,
    withDocument: (text) => {
      const other = new URLSearchParams(search)
      other.set('query', text)
      other.delete('extensions')
      return ofSearch(request, other)
    },
    http: () => ({
      method: request.method,
      headers: headersOf(request),
      search: `?${search.toString()}`,
      body: undefined,
    }),
  }
}

interface OperationRequest extends DocumentRequest {
  readonly operationName?: unknown
  readonly variables?: unknown
}

/** What is of another form than GraphQL over HTTP has it is refused, so it is no operation that is asked for. */
function askedOperation(
  { query, operationName = null, variables = null, extensions = null }: OperationRequest,
  accept: string | undefined,
): AskedOperation | undefined {
  const isNamed = operationName === null || typeof operationName === 'string'
  if (typeof query !== 'string' || !isNamed || !isVariables(variables) || extensions !== null)
    return undefined
  return { form: `${accept ?? ''}\n${operationName ?? ''}\n${query}`, variables: variables ?? {} }
}

function isVariables(value: unknown): value is Variables | null {
  return typeof value === 'object' && !Array.isArray(value)
}

/** The value of a JSON text, null for none; what is no JSON stays the text it is. */
function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return text
  }
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && value.length > 0) {
      map.set(name, Array.isArray(value) ? value.join(', ') : value)
    }
  }
  return map
}
