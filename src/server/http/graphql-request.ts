import { hash } from 'node:crypto'
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server'
import type { FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { DocumentRequest } from '../limits/trusted-documents.ts'
import { checkNesting } from '../limits/value-nesting.ts'
import { hasPersistedQuery } from '../operations/persisted-query.ts'
import type { OperationKey } from '../operations/operation-store.ts'
import { HttpError } from './http-error.ts'
import { isUtf8Escaped } from './utf8-escapes.ts'

/** A request of `/graphql`. */
export interface GraphqlRequest {
  /** The text of the document; undefined where there is none. */
  readonly query: string | undefined
  /** SHA-256 of that text in hexadecimal. */
  readonly digest: string
  /** What the request says about its document. */
  readonly document: DocumentRequest
  /** Undefined for malformed requests, of which Apollo reports the error, and for requests that name a document by its hash. */
  readonly operation: OperationRequest | undefined
  /** The same request for another document. */
  withDocument(query: string): GraphqlRequest
  /** The same request for Apollo. */
  http(): HTTPGraphQLRequest
}

/** The operation a request asks for. */
export interface OperationRequest extends OperationKey {
  readonly variables: Variables
}

type Variables = Readonly<Record<string, unknown>>

/** What a request says of itself besides its parameters. */
type Head = Pick<FastifyRequest, 'method' | 'headers'>

/** An operation that this process asks for itself. */
export interface InternalRequest {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly operationName?: string
}

/**
 * The request for an operation of this process, as if it had been posted.
 * @throws HttpError BAD_USER_INPUT where variables are nested too deeply.
 */
export function internalRequest(body: InternalRequest): GraphqlRequest {
  return ofBody({ method: 'POST', headers: { 'content-type': 'application/json' } }, body)
}

/** Characters of the documents whose digests are kept. */
const DIGESTED_CHARACTERS = 1024 * 1024

/**
 * Reads a request.
 * @throws HttpError BAD_REQUEST where the query string is not UTF-8, BAD_USER_INPUT where variables are nested too deeply.
 */
export function readGraphqlRequest(request: FastifyRequest): GraphqlRequest {
  return request.method === 'POST' ? ofBody(request, request.body) : ofSearch(request, searchOf(request.url))
}

/** The digests of the documents that were sent last: to look one up takes a tenth of the time of working it out. */
const digests = new LRUCache<string, string>({
  maxSize: DIGESTED_CHARACTERS,
  sizeCalculation: (_, query) => query.length + 1,
})

function digestOf(query: string): string {
  const known = digests.get(query)
  if (known !== undefined) return known
  const digest = hash('sha256', query)
  digests.set(query, digest)
  return digest
}

/** Forms send these parameters empty where nothing was filled in. */
const OPTIONAL = ['operationName', 'variables', 'extensions', 'documentId']

/**
 * The parameters of a query string; optional ones that are empty count as absent.
 * @throws HttpError BAD_REQUEST for what is not UTF-8, which would be decoded as `\ufffd`.
 */
function searchOf(url: string): URLSearchParams {
  const start = url.indexOf('?')
  const text = start < 0 ? '' : url.slice(start)
  // Node refuses an address that is not ASCII, so only escapes can be wrong.
  if (/%[89a-f]/i.test(text) && !isUtf8Escaped(text)) {
    throw new HttpError(400, 'BAD_REQUEST', 'The query string is not UTF-8; percent-encode it as UTF-8.')
  }
  const search = new URLSearchParams(text)
  for (const name of OPTIONAL) if (search.getAll(name).join('') === '') search.delete(name)
  return search
}

function ofBody(request: Head, content: unknown): GraphqlRequest {
  const body: Parameters =
    typeof content === 'object' && content !== null && !Array.isArray(content) ? content : {}
  checkNesting('variables', body.variables)
  const query = typeof body.query === 'string' ? body.query : undefined
  const digest = digestOf(query ?? '')
  return {
    query,
    digest,
    document: body,
    operation: operationRequest(body, digest),
    withDocument: (text) => ofBody(request, { ...body, query: text, extensions: null }),
    http: () => ({ method: request.method, headers: headersOf(request), search: '', body: content }),
  }
}

function ofSearch(request: FastifyRequest, search: URLSearchParams): GraphqlRequest {
  const query = search.get('query') ?? undefined
  const digest = digestOf(query ?? '')
  const extensions = parsed(search.get('extensions'))
  const [operationName, variables] = [search.get('operationName'), parsed(search.get('variables'))]
  checkNesting('variables', variables)
  // Apollo refuses repeated parameters, and a GET with a body of another type.
  const isWellFormed =
    request.headers['content-type'] === undefined && new Set(search.keys()).size === search.size
  return {
    query,
    digest,
    document: { query, documentId: search.get('documentId'), extensions },
    operation: isWellFormed
      ? operationRequest({ query, operationName, variables, extensions }, digest)
      : undefined,
    withDocument: (text) => {
      const other = new URLSearchParams(search)
      other.set('query', text)
      other.delete('extensions')
      return ofSearch(request, other)
    },
    http: () => ({
      // Node leaves out the body of a response to HEAD.
      method: 'GET',
      headers: headersOf(request),
      search: `?${search.toString()}`,
      body: undefined,
    }),
  }
}

/** The parameters of GraphQL over HTTP as they were sent. */
interface Parameters extends DocumentRequest {
  readonly operationName?: unknown
  readonly variables?: unknown
}

function operationRequest(
  { query, operationName = null, variables = null, extensions = null }: Parameters,
  digest: string,
): OperationRequest | undefined {
  const isNamed = operationName === null || typeof operationName === 'string'
  // What clients say of themselves in other extensions does not change the answer.
  const isPlain = isVariables(extensions) && !hasPersistedQuery(extensions)
  if (typeof query !== 'string' || !isNamed || !isVariables(variables) || !isPlain) return undefined
  return { digest, operationName, variables: variables ?? {} }
}

function isVariables(value: unknown): value is Variables | null {
  return typeof value === 'object' && !Array.isArray(value)
}

/** Parses JSON, null for none; text that is not JSON stays as it is. */
function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return text
  }
}

function headersOf({ headers }: Head): HeaderMap {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && value.length > 0) {
      map.set(name, Array.isArray(value) ? value.join(', ') : value)
    }
  }
  return map
}
