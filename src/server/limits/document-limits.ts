import { createHash } from 'node:crypto'
import { type DocumentNode, parse } from 'graphql'
import type { Limits } from '../../config.ts'
import type { ErrorCode } from '../../errors.ts'
import { RefusedRequest } from '../http/errors.ts'
import { type DocumentSize, countTokens, measure } from './document-size.ts'

/** How many documents are remembered as small enough. */
const REMEMBERED = 5000

/** How large a document may be. */
export type SizeLimits = Pick<Limits, 'tokens' | 'depth' | 'aliases' | 'rootFields' | 'fields'>

/**
 * Makes the check of a document's size, done before it is validated or planned. What is not GraphQL passes:
 * the parser says what is wrong with it.
 * @returns a function that throws RefusedRequest with the status it is given.
 */
export function documentLimits(limits: SizeLimits): (text: string, status: number) => void {
  const passed = new Set<string>()
  return (text, status) => {
    const digest = createHash('sha256').update(text).digest('base64')
    if (passed.has(digest)) return
    checkTokens(text, limits, status)
    const document = parseIfPossible(text)
    if (!document) return
    const size = measure(document)
    for (const { measured, code, what, advice } of MEASURES) {
      const limit = limits[measured]
      if (size[measured] > limit) {
        const message = `The operation has ${size[measured]} ${what}; at most ${limit} are allowed. ${advice}`
        throw new RefusedRequest(status, code, message, { details: { [measured]: size[measured], limit } })
      }
    }
    const [oldest] = passed
    if (passed.size >= REMEMBERED && oldest !== undefined) passed.delete(oldest)
    passed.add(digest)
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
    what: 'levels of fields one inside the other',
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

function checkTokens(text: string, limits: SizeLimits, status: number): void {
  // A token has a character at least.
  if (text.length <= limits.tokens) return
  const tokens = countTokens(text)
  if (tokens === Infinity || tokens <= limits.tokens) return
  throw new RefusedRequest(
    status,
    'TOKEN_LIMIT_EXCEEDED',
    `The document has ${tokens} tokens; at most ${limits.tokens} are allowed. Pass long lists as variables.`,
    { details: { tokens, limit: limits.tokens } },
  )
}

function parseIfPossible(text: string): DocumentNode | undefined {
  try {
    return parse(text, { noLocation: true })
  } catch {
    return undefined
  }
}
