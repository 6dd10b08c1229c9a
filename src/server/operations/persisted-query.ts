import { isSha256 } from '../../config-values.ts'
import { property } from '../../property.ts'
import type { GraphqlRequest } from '../http/graphql-request.ts'
import { HttpError } from '../http/http-error.ts'
import type { OperationStore } from './operation-store.ts'

/** The version of the protocol of automatic persisted queries. */
const VERSION = 1

/** Whether the extensions of a request name a document by its hash; null counts as none, as everywhere. */
export function hasPersistedQuery(extensions: unknown): boolean {
  return (property(extensions, 'persistedQuery') ?? null) !== null
}

/** The documents that are kept. */
export type PersistedQueries = Pick<OperationStore, 'add' | 'textOf'>

/**
 * Finds the document that a request names by its hash (automatic persisted queries). A client sends the hash alone
 * first, and where nobody has sent the document yet, hash and text. Valid documents are kept anyway, so that nothing is
 * kept besides them and a flood of hashes takes no memory.
 * @returns the request with the text of the document; as it is where it names none.
 * @throws HttpError PERSISTED_QUERY_NOT_FOUND where the document is not known, or not any more.
 * @throws HttpError BAD_REQUEST where the hash is none, or that of another text; HttpError where the text is too large.
 */
export function withPersistedQuery(request: GraphqlRequest, operations: PersistedQueries): GraphqlRequest {
  const { query, document } = request
  if (!hasPersistedQuery(document.extensions)) return request
  const hash = hashOf(property(document.extensions, 'persistedQuery'))
  const isSent = query !== undefined && query !== ''
  if (isSent && request.digest !== hash) {
    throw refused('`sha256Hash` is not the SHA-256 of `query`; hash the text exactly as it is sent.')
  }
  // Its answer may be kept for longer than the document was.
  if (isSent) operations.add(hash, query)
  const text = isSent ? query : operations.textOf(hash)
  if (text !== undefined) return request.withDocument(text)
  // Clients compare the message, some of them nothing else.
  throw new HttpError('REQUEST_ERROR', 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound')
}

/** @throws HttpError BAD_REQUEST */
function hashOf(persistedQuery: unknown): string {
  if (property(persistedQuery, 'version') !== VERSION) {
    throw refused(`\`extensions.persistedQuery.version\` is not ${VERSION}, the only version there is.`)
  }
  const hash = property(persistedQuery, 'sha256Hash')
  if (typeof hash === 'string' && isSha256(hash)) return hash.toLowerCase()
  throw refused('`extensions.persistedQuery.sha256Hash` is no SHA-256 in hexadecimal.')
}

function refused(message: string): HttpError {
  return new HttpError(400, 'BAD_REQUEST', message)
}
