import type { DocumentNode } from 'graphql'
import type { Limits } from '../../config.ts'
import type { ErrorCode } from '../../errors.ts'
import { HttpError } from '../http/http-error.ts'
import { type DocumentSize, countTokens, measure } from './document-size.ts'

/** How large a document may be. */
export type DocumentLimits = Pick<Limits, 'tokens' | 'depth' | 'aliases' | 'rootFields' | 'fields'>

/**
 * Checks a text before it is parsed. What is not GraphQL passes: the parser reports it.
 * @throws HttpError TOKEN_LIMIT_EXCEEDED
 */
export function checkTokens(text: string, { tokens: limit }: DocumentLimits): void {
  // A token has at least one character.
  if (text.length <= limit) return
  const tokens = countTokens(text)
  if (tokens === Infinity || tokens <= limit) return
  throw new HttpError(
    'REQUEST_ERROR',
    'TOKEN_LIMIT_EXCEEDED',
    `The document has ${tokens} tokens; at most ${limit} are allowed. Pass long lists as variables.`,
    { details: { tokens, limit } },
  )
}

/**
 * Checks a document before it is validated, which takes longer the larger it is.
 * @throws HttpError DEPTH_LIMIT_EXCEEDED, ROOT_FIELD_LIMIT_EXCEEDED, ALIAS_LIMIT_EXCEEDED, FIELD_LIMIT_EXCEEDED
 */
export function checkDocument(document: DocumentNode, limits: DocumentLimits): void {
  const size = measure(document)
  for (const { measured, code, what, advice } of MEASURES) {
    const limit = limits[measured]
    if (size[measured] <= limit) continue
    const message = `The operation has ${size[measured]} ${what}; at most ${limit} are allowed. ${advice}`
    throw new HttpError('REQUEST_ERROR', code, message, { details: { [measured]: size[measured], limit } })
  }
}

interface Measure {
  readonly measured: keyof DocumentSize
  readonly code: ErrorCode
  readonly what: string
  readonly advice: string
}

const MEASURES: readonly Measure[] = [
  {
    measured: 'depth',
    code: 'DEPTH_LIMIT_EXCEEDED',
    what: 'levels of nested fields',
    advice: 'Ask again from the node you arrived at.',
  },
  {
    measured: 'rootFields',
    code: 'ROOT_FIELD_LIMIT_EXCEEDED',
    what: 'root fields',
    advice: 'Send several operations.',
  },
  { measured: 'aliases', code: 'ALIAS_LIMIT_EXCEEDED', what: 'aliases', advice: 'Send several operations.' },
  { measured: 'fields', code: 'FIELD_LIMIT_EXCEEDED', what: 'fields', advice: 'Send several operations.' },
]
