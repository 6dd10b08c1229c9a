import type { DocumentNode } from 'graphql'
import type { Limits } from '../../config.ts'
import type { ErrorCode } from '../../errors.ts'
import { HttpError } from '../http/http-error.ts'
import { type DocumentSize, MAX_BRACKETS, measure, measureText } from './document-size.ts'

/** How large a document may be. */
export type DocumentLimits = Pick<Limits, 'tokens' | 'depth' | 'aliases' | 'rootFields' | 'fields'>

/**
 * Checks a text before it is parsed, by recursion. What is not GraphQL passes: the parser reports it.
 * @throws HttpError TOKEN_LIMIT_EXCEEDED, DEPTH_LIMIT_EXCEEDED
 */
export function checkText(text: string, { tokens: limit }: DocumentLimits): void {
  // A token has at least one character.
  if (text.length <= Math.min(limit, MAX_BRACKETS)) return
  const { tokens, brackets, isComplete } = measureText(text)
  if (isComplete && tokens > limit) {
    throw new HttpError(
      'REQUEST_ERROR',
      'TOKEN_LIMIT_EXCEEDED',
      `The document has ${tokens} tokens; at most ${limit} are allowed. Pass long lists as variables.`,
      { details: { tokens, limit } },
    )
  }
  if (brackets > MAX_BRACKETS) {
    throw new HttpError(
      'REQUEST_ERROR',
      'DEPTH_LIMIT_EXCEEDED',
      `The document has ${brackets} brackets one inside the other; at most ${MAX_BRACKETS} are allowed.`,
      { details: { depth: brackets, limit: MAX_BRACKETS } },
    )
  }
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
