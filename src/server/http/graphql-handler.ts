import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { DocumentRequest } from '../limits/trusted-documents.ts'

/** A request of `/graphql` as Apollo takes it. */
export interface GraphqlRequest {
  readonly http: HTTPGraphQLRequest
  /** The text of the document; undefined where there is none. */
  readonly query: string | undefined
  /** What the request says about its document. */
  readonly named: DocumentRequest
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
  const body: DocumentRequest =
    typeof http.body === 'object' && http.body !== null && !Array.isArray(http.body) ? http.body : {}
  return {
    http,
    query: typeof body.query === 'string' ? body.query : undefined,
    named: body,
    withDocument: (query) => ofBody({ ...http, body: { ...body, query, extensions: null } }),
  }
}

function ofSearch(http: HTTPGraphQLRequest): GraphqlRequest {
  const search = new URLSearchParams(http.search)
  const query = search.get('query') ?? undefined
  return {
    http,
    query,
    named: { query, documentId: search.get('documentId'), extensions: parsed(search.get('extensions')) },
    withDocument: (text) => {
      search.set('query', text)
      search.delete('extensions')
      return ofSearch({ ...http, search: `?${search.toString()}` })
    },
  }
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Lets Apollo answer a request and sets status and headers.
 * @returns the body, to be sent once the operation has made room for the next: a client may read slowly.
 */
export async function executeRequest(
  apollo: ApolloServer,
  { http }: GraphqlRequest,
  reply: FastifyReply,
): Promise<string> {
  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: http,
    context: () => Promise.resolve({}),
  })
  if (body.kind === 'chunked') throw new Error('no answer comes in parts')
  for (const [name, value] of headers) reply.header(name, value)
  reply.code(status ?? 200)
  return body.string
}
