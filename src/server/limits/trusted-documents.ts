import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { ConfigError } from '../../config.ts'
import { digestOf } from '../../digest.ts'
import { property } from '../../property.ts'
import { HttpError } from '../http/http-error.ts'

/** The only documents that are answered, by name and by SHA-256 digest. */
export type TrustedDocuments = ReadonlyMap<string, string>

/** `@apollo/generate-persisted-query-manifest` writes these. */
const apolloManifest = z
  .object({
    format: z.literal('apollo-persisted-query-manifest'),
    version: z.literal(1),
    operations: z.array(z.object({ id: z.string(), body: z.string() })),
  })
  .transform(({ operations }) => operations.map(({ id, body }): [string, string] => [id, body]))

/** `persisted-documents.json` of graphql-codegen and Relay's persisted queries: names and texts. */
const namedTexts = z.record(z.string(), z.string()).transform((texts) => Object.entries(texts))

const file = z.union([apolloManifest, namedTexts])

/**
 * Reads trusted documents from a JSON object of names and texts, or from Apollo's manifest. A document is found by its
 * name, with or without the prefix `sha256:`, and by the digest of its text.
 * @throws ConfigError where the file cannot be used.
 */
export function readTrustedDocuments(path: string): TrustedDocuments {
  const documents = new Map<string, string>()
  for (const [name, text] of readDocuments(path)) {
    documents.set(withoutPrefix(name), text)
    documents.set(digestOf(text), text)
  }
  return documents
}

function readDocuments(path: string): readonly [string, string][] {
  try {
    return file.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    throw new ConfigError(
      `TRUSTED_DOCUMENTS is ${path}; it should be a file with a JSON object of digests and documents, or Apollo's ` +
        'persisted query manifest',
      { cause: error },
    )
  }
}

/** The document of a request: its text, or how to find it. */
export interface DocumentRequest {
  readonly query?: unknown
  readonly documentId?: unknown
  readonly extensions?: unknown
}

/**
 * Finds the document of a request.
 * @throws HttpError DOCUMENT_NOT_TRUSTED
 */
export function trustedDocument(documents: TrustedDocuments, request: DocumentRequest): string {
  const name = nameOf(request)
  const document = name === undefined ? undefined : documents.get(name)
  if (document !== undefined) return document
  throw new HttpError(
    'REQUEST_ERROR',
    'DOCUMENT_NOT_TRUSTED',
    'This service answers trusted documents only; name one by `documentId` or ' +
      '`extensions.persistedQuery.sha256Hash`, or send its exact text.',
  )
}

function nameOf({ query, documentId, extensions }: DocumentRequest): string | undefined {
  if (typeof query === 'string' && query !== '') return digestOf(query)
  if (typeof documentId === 'string') return withoutPrefix(documentId)
  const persisted = property(extensions, 'persistedQuery')
  const digest = property(persisted, 'sha256Hash')
  return typeof digest === 'string' ? withoutPrefix(digest) : undefined
}

/** The persisted documents of GraphQL over HTTP and graphql-codegen name the algorithm before a digest. */
function withoutPrefix(name: string): string {
  return name.replace(/^sha256:/, '')
}
